import { describe, expect, it } from 'vitest';
import { creditsOf } from './marked-article.ts';

/** Paragraphs with one number in brackets, and whose word it is: `null` for the article's own. */
type Case = readonly [paragraphs: string, source: string | null];

const CARRIED: readonly Case[] = [
  ['Officials said 12 rebels were killed in the raid. [Three] soldiers also died.', 'Officials'],
  ['Officials said 24 victims had been named. [Four] people remain unidentified.', 'Officials'],
  ['Officials said 12 people had been hurt. [Two] of them were in a critical condition.', 'Officials'],
  ['Officials said 12 people had been hurt.\n\n[Two] of the injured were in a critical condition.', 'Officials'],
  ['Twenty people died in jail this year, the paper reported. Of these, [14] were killed after May.', 'the paper'],
  ['Most of the victims were clerks, the mayor said. Among the dead were [11] women.', 'the mayor'],
  [
    'The army report said troops fought rebels near the river. [One] rebel was killed in this action.',
    'The army report',
  ],
  ['UN staff have received reports of killings.\n\nIn one case, [three] women were allegedly shot dead.', 'UN staff'],
  ['Police said two men had fled.\n\nThere had been [no] arrests.', 'Police'],
];

const NOT_CARRIED: readonly Case[] = [
  ['The mayor said the bridge was closed. The storm killed [three] people.', null],
  ['Officials said 12 rebels were killed. Rebels have killed more than [3,000] people since 2009.', null],
  ['Officials said 12 rebels were killed. Last year [300] people were killed in the province.', null],
  ['Officials said 12 rebels were killed. More than [300] people have died in the province.', null],
  ['Officials said 12 people had been hurt.\n\nAnother bomb went off in the south, killing [three] people.', null],
  ['Officials said 12 people had been hurt.\n\nThe storm tore off roofs and killed [three] people.', null],
  ['Officials said 12 people had been hurt. But only [three] beds were free for the wounded.', null],
  ['Police said 12 people were hurt. In another attack, [three] people were shot dead.', null],
  ['Police said a bus had hit 12 people. [No] one is in custody.', null],
  ['Police said two men had fled.\n\nThe gang had killed [five] clerks in March.', null],
  ['Doctors said they had seen eight wounded.\n\nBy noon 37 people, [three] of them wounded, had left.', null],
  ['# Police: 12 dead\n\n[Twelve] people died in the blast.', null],
];

const QUOTED: readonly Case[] = [
  ['"[Twelve] people were hurt," the mayor said.', 'the mayor'],
  ['"Twelve people were hurt," the mayor said. "[Three] of them are children."', 'the mayor'],
  ['"Twelve people were hurt," the mayor said.\n\n"[Three] of them are children."', 'the mayor'],
  ['"The situation is dire," the envoy said. "We have lost [12] colleagues."', 'the envoy'],
  ['“It is hard. We lost [three] men,” Captain Pavlo Bondar said. “We go on.”', 'Captain Pavlo Bondar'],
  ['Captain Pavlo Bondar said: “Our men are dying. We lost [three] last night.”', 'Captain Pavlo Bondar'],
  ['Captain Pavlo Bondar said, “We lost [three] last night.”', 'Captain Pavlo Bondar'],
  ['“Our men are dying.\n\n“[Three] of them fell last night,” Captain Pavlo Bondar said.', 'Captain Pavlo Bondar'],
  ['“Our men are dying.\n\n[Three] of them fell last night,” Captain Pavlo Bondar said.', 'Captain Pavlo Bondar'],
  [
    '“Our men are dying,” said Captain Pavlo Bondar. “It is hard.\n\n“[Three] fell last night.”',
    'Captain Pavlo Bondar',
  ],
  ['The general was blunt, and Colonel Ivan Petrov said so.\n\n“We lost [three] men.”', 'Colonel Ivan Petrov'],
  ['‘We lost [three] men. It is hard,’ Captain Pavlo Bondar said.', 'Captain Pavlo Bondar'],
  ['"It was dark," guard Omar Said continued. "I saw [three] bodies."', 'guard Omar Said'],
  ['"They told me that [100] men had died," the former guard said.', 'the former guard'],
  ['The raid on the “terrorist nest” killed [three] people.', null],
];

const check = (paragraphs: string, source: string | null): void => {
  const [got] = creditsOf(paragraphs);
  if (source === null) expect(got).toBeNull();
  else expect(got?.text).toBe(source);
};

describe('a credit goes on over the sentences that plainly continue the report', () => {
  it.each(CARRIED)('%s', check);
});

describe('a credit ends where the article turns to something else', () => {
  it.each(NOT_CARRIED)('%s', check);
});

describe('a quotation keeps its speaker', () => {
  it.each(QUOTED)('%s', check);
});

describe('the basis', () => {
  it('is explicit in the sentence of the credit and carried in the next', () => {
    const [own, next] = creditsOf('Officials said [12] people were hurt. [Two] of them later died.');
    expect([own?.basis, next?.basis]).toEqual(['explicit', 'carried']);
  });

  it('lies where the credit for the number stands', () => {
    const text = 'Governor Ana Ruiz met rescuers. She said [12] people were hurt.';
    const [got] = creditsOf(text);
    expect(got).toMatchObject({ text: 'Governor Ana Ruiz', start: 32, end: 35 });
  });
});
