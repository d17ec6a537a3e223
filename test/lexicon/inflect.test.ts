import { describe, expect, it } from 'vitest';
import { entriesOf, verbForms } from '../../src/lexicon/inflect.ts';
import { DOUBLED, DOUBLED_BY_SOME, IRREGULAR_PASTS } from '../../src/lexicon/irregular.ts';
import { nounForms, pluralOf } from '../../src/lexicon/nouns.ts';
import { ROWS } from '../../src/lexicon/rows.ts';
import { Form } from '../../src/lexicon/word.ts';

const formsOf = (lemma: string, mark: number): string[] =>
  verbForms(lemma)
    .filter(([, own]) => (own & mark) !== 0)
    .map(([form]) => form);

describe('plurals', () => {
  it.each([
    ['soldier', 'soldiers'],
    ['casualty', 'casualties'],
    ['boy', 'boys'],
    ['hostage', 'hostages'],
    ['witness', 'witnesses'],
    ['bus', 'buses'],
    ['box', 'boxes'],
    ['clash', 'clashes'],
    ['church', 'churches'],
    ['fez', 'fezes'],
    ['police_officer', 'police_officers'],
    ['aid_agency', 'aid_agencies'],
  ])('%s, %s', (singular, plural) => {
    expect(pluralOf(singular)).toBe(plural);
  });

  it.each([
    [
      'man/men',
      [
        ['man', 0],
        ['men', 1],
      ],
    ],
    [
      'passer_by/passers_by',
      [
        ['passer_by', 0],
        ['passers_by', 1],
      ],
    ],
    ['-/troops', [['troops', 1]]],
    ['aircraft/aircraft', [['aircraft', 1]]],
  ])('%s', (entry, forms) => {
    expect(nounForms(entry)).toEqual(forms);
  });
});

describe('verbs', () => {
  it.each([
    ['kill', 'kills', 'killed', 'killed', 'killing'],
    ['die', 'dies', 'died', 'died', 'dying'],
    ['bury', 'buries', 'buried', 'buried', 'burying'],
    ['deploy', 'deploys', 'deployed', 'deployed', 'deploying'],
    ['free', 'frees', 'freed', 'freed', 'freeing'],
    ['flee', 'flees', 'fled', 'fled', 'fleeing'],
    ['seize', 'seizes', 'seized', 'seized', 'seizing'],
    ['rescue', 'rescues', 'rescued', 'rescued', 'rescuing'],
    ['argue', 'argues', 'argued', 'argued', 'arguing'],
    ['catch', 'catches', 'caught', 'caught', 'catching'],
    ['go_missing', 'goes_missing', 'went_missing', 'gone_missing', 'going_missing'],
    ['shoot_dead', 'shoots_dead', 'shot_dead', 'shot_dead', 'shooting_dead'],
    ['gun_down', 'guns_down', 'gunned_down', 'gunned_down', 'gunning_down'],
    ['take_hostage', 'takes_hostage', 'took_hostage', 'taken_hostage', 'taking_hostage'],
    ['shoot_and_kill', 'shoots_and_kills', 'shot_and_killed', 'shot_and_killed', 'shooting_and_killing'],
    ['fatally_shoot', 'fatally_shoots', 'fatally_shot', 'fatally_shot', 'fatally_shooting'],
    ['slay', 'slays', 'slew', 'slain', 'slaying'],
    ['withdraw', 'withdraws', 'withdrew', 'withdrawn', 'withdrawing'],
    ['stab', 'stabs', 'stabbed', 'stabbed', 'stabbing'],
    ['trap', 'traps', 'trapped', 'trapped', 'trapping'],
    ['admit', 'admits', 'admitted', 'admitted', 'admitting'],
    ['expel', 'expels', 'expelled', 'expelled', 'expelling'],
    ['transfer', 'transfers', 'transferred', 'transferred', 'transferring'],
    ['desert', 'deserts', 'deserted', 'deserted', 'deserting'],
    ['murder', 'murders', 'murdered', 'murdered', 'murdering'],
    ['massacre', 'massacres', 'massacred', 'massacred', 'massacring'],
    ['singe', 'singes', 'singed', 'singed', 'singeing'],
  ])('%s, %s, %s, %s, %s', (lemma, third, past, participle, gerund) => {
    expect(formsOf(lemma, Form.Base)).toEqual([lemma]);
    expect(formsOf(lemma, Form.Third)).toEqual([third]);
    expect(formsOf(lemma, Form.Past)).toEqual([past]);
    expect(formsOf(lemma, Form.Participle)).toEqual([participle]);
    expect(formsOf(lemma, Form.Gerund)).toEqual([gerund]);
  });

  it('have every spelling in use', () => {
    expect(formsOf('kidnap', Form.Past)).toEqual(['kidnaped', 'kidnapped']);
    expect(formsOf('total', Form.Gerund)).toEqual(['totaling', 'totalling']);
    expect(formsOf('burn', Form.Participle)).toEqual(['burned', 'burnt']);
    expect(formsOf('learn', Form.Past)).toEqual(['learned', 'learnt']);
    expect(formsOf('hang', Form.Past)).toEqual(['hanged', 'hung']);
  });

  it('have no regular past beside an irregular one', () => {
    for (const [lemma, { past, participle }] of IRREGULAR_PASTS) {
      expect(formsOf(lemma, Form.Past), lemma).toEqual(past);
      expect(formsOf(lemma, Form.Participle), lemma).toEqual(participle);
    }
    expect(IRREGULAR_PASTS.size).toBeGreaterThan(150);
  });

  it('that double a consonant end in one, after one vowel (*dial* and *fuel* pass for such)', () => {
    const odd = [...DOUBLED, ...DOUBLED_BY_SOME].filter(
      (verb) => !/(?:^|[^aeiou]|qu)[aeiouy][^aeiouy]$|[iu][ae]l$/.test(verb),
    );
    expect(odd).toEqual([]);
    expect([...DOUBLED].filter((verb) => DOUBLED_BY_SOME.has(verb))).toEqual([]);
  });
});

describe('from a form back to its entry', () => {
  it('finds the entry of every form of every table, unless the entry gives the form', () => {
    const lost: string[] = [];
    for (const { entries, inflect } of ROWS)
      for (const entry of entries.split(/\s+/))
        for (const [form] of inflect(entry))
          if (!entry.split('/').includes(form) && !entriesOf(form).includes(entry)) lost.push(`${form} (${entry})`);
    expect(lost).toEqual([]);
  });
});
