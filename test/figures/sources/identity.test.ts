import { describe, expect, it } from 'vitest';
import { creditsOf } from './marked-article.ts';

const namesOf = (article: string): (string | undefined)[] => creditsOf(article).map((source) => source?.name);

describe('one source has one name', () => {
  it('as full name, family name, pronoun and office', () => {
    const article = `Russia last spoke of losses in May, when Defense Minister Sergei Ivanov said [12] men had died.

Ivanov said [30] were hurt. He said [two] were missing.

The minister put the number of prisoners at [40].`;
    expect(namesOf(article)).toEqual(Array(4).fill('Sergei Ivanov'));
    expect(creditsOf(article).map((source) => source?.text)).toEqual(Array(4).fill('Defense Minister Sergei Ivanov'));
    expect(creditsOf(article).every((source) => source?.kind === 'official' && source.side === 'Russia')).toBe(true);
  });

  it('as ministry, where only its minister was named', () => {
    expect(namesOf('Health Minister Ana Ruiz said [12] people had died. The ministry said [30] were hurt.')).toEqual([
      'Ana Ruiz',
      'Ana Ruiz',
    ]);
  });

  it('as body, description and pronoun', () => {
    const article = `Russia’s defence ministry said [12] men had died. It said [30] were hurt.

The defence ministry said [two] were missing. The ministry said [40] were prisoners.`;
    expect(namesOf(article)).toEqual(Array(4).fill('Russia’s defence ministry'));
  });

  it('with a role that comes before the name, behind it, or later', () => {
    expect(namesOf('The local governor, Ana Ruiz, said [12] died. Ruiz said [30] were hurt.')).toEqual(
      Array(2).fill('Ana Ruiz'),
    );
    const later = creditsOf('Omar Said spoke of [12] dead. Police chief Said put the wounded at [30].');
    expect(later.map((source) => source?.name)).toEqual(['Omar Said', 'Omar Said']);
    expect(later[1]?.kind).toBe('police');
  });

  it('but two people of one family name stay two', () => {
    expect(namesOf('Mayor Ana Ruiz said [12] died. Doctor Omar Ruiz said [30] were hurt.')).toEqual([
      'Ana Ruiz',
      'Omar Ruiz',
    ]);
  });

  it('and two bodies of one kind stay two', () => {
    const names = namesOf('The health ministry said [12] died. The defence ministry said [30] were hurt.');
    expect(new Set(names).size).toBe(2);
  });

  it('and a capital or nation stands for its government', () => {
    expect(namesOf('Moscow said [12] men had died. Russia says [30] are missing.')).toEqual(['Russia', 'Russia']);
  });

  it('and "it" is no person, "he" no body', () => {
    const article =
      'The clinic said [12] people were hurt. Governor Ana Ruiz praised it, and aide Omar Said said [30] died.\n\nIt said [two] had died. He said [three] had.';
    expect(namesOf(article)).toEqual(['clinic', 'Omar Said', 'clinic', 'Omar Said']);
  });
});

describe('what kind of source it is, and for whom it speaks', () => {
  it.each([
    ['The interior ministry said [12] died.', 'official', null],
    ['Ukraine’s interior ministry said [12] died.', 'official', 'Ukraine'],
    ['The United States’ top general said [12] died.', 'military', 'United States'],
    ['A Russian military spokesman said [12] died.', 'military', 'Russia'],
    ['Orlando police chief John Moss said [12] died.', 'police', null],
    ['Fire and police officials said [12] died.', 'police', null],
    ['A hospital official said [12] died.', 'medical', null],
    ['The United Nations said [12] died.', 'international', null],
    ['According to WHO, [12] died.', 'international', null],
    ['Amnesty International said [12] died.', 'ngo', null],
    ['The Xinhua news agency said [12] died.', 'media', null],
    ['Local media said [12] died.', 'media', null],
    ['Omar Said, an analyst, said [12] died.', 'expert', null],
    ['Residents said [12] died.', 'witness', null],
    ['Officials said [12] died.', 'anonymous', null],
    ['A senior official said [12] died.', 'anonymous', null],
    ['Two security sources said [12] died.', 'anonymous', null],
    ['Turkish officials said [12] died.', 'official', 'Turkey'],
    ['Hamas said [12] died.', 'other', 'Hamas'],
  ] as const)('%s', (sentence, kind, side) => {
    expect(creditsOf(sentence)[0]).toMatchObject({ kind, side });
  });
});
