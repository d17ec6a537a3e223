import { describe, expect, it } from 'vitest';
import { LEXICON } from '../../src/lexicon/lexicon.ts';
import { Form, Tag } from '../../src/lexicon/word.ts';
import { tokenize } from '../../src/tokens/tokenize.ts';

const tokens = (text: string): string[] => tokenize(text, { start: 0, end: text.length }).map(({ lower }) => lower);
const tagsOf = (form: string): number => LEXICON.words.get(form)?.tags ?? 0;

describe('words', () => {
  it.each([
    ['soldier', 'military', false],
    ['troops', 'military', true],
    ['peacekeepers', 'military', true],
    ['generals', 'military', true],
    ['gunmen', 'militants', true],
    ['suicide_bombers', 'militants', true],
    ['policewomen', 'police', true],
    ["sheriff_'s_deputies", 'police', true],
    ['civilians', 'civilians', true],
    ['schoolgirls', 'children', true],
    ['babies', 'children', true],
    ['midwives', 'women', true],
    ['brothers_in_law', 'men', true],
    ['photojournalist', 'journalists', false],
    ['aid_workers', 'aid_workers', true],
    ['paramedics', 'medics', true],
    ['inmates', 'prisoners', true],
    ['asylum_seekers', 'migrants', true],
    ['people', 'people', true],
    ['passers_by', 'people', true],
    ['villager', 'people', false],
    ['lives', 'people', true],
    ['vice_presidents', 'people', true],
    ['health_officials', 'people', true],
    ['rear_admiral', 'military', false],
  ])('%s are people: %s', (form, group, plural) => {
    expect(LEXICON.words.get(form)?.person).toMatchObject({ group, plural });
  });

  it.each([
    ['refugees', 'displaced'],
    ['evacuees', 'evacuated'],
    ['hostage', 'abducted'],
    ['detainees', 'detained'],
    ['survivors', 'rescued'],
    ['bodies', 'killed'],
    ['conscripts', 'mobilized'],
    ['deserters', 'deserted'],
  ])('%s say a state: %s', (form, state) => {
    expect(LEXICON.words.get(form)?.person?.state).toBe(state);
  });

  it.each(['general', 'major', 'private', 'black', 'guide', 'monitor', 'fan', 'local', 'christian'])(
    '%s alone is nobody to count',
    (form) => {
      expect(LEXICON.words.get(form)?.person ?? null).toBeNull();
    },
  );

  it.each([
    ['deaths', 'killed'],
    ['fatality', 'killed'],
    ['injuries', 'wounded'],
    ['casualties', 'casualties'],
    ['losses', 'casualties'],
    ['arrests', 'detained'],
    ['abductions', 'abducted'],
    ['death_toll', 'killed'],
  ])('%s are counted themselves: %s', (form, measure) => {
    expect(LEXICON.words.get(form)?.stateNoun?.measure).toBe(measure);
  });

  it.each([
    ['dead', 'killed'],
    ['unaccounted_for', 'missing'],
    ['homeless', 'displaced'],
    ['in_custody', 'detained'],
    ['in_critical_condition', 'wounded'],
  ])('%s predicates a state: %s', (form, measure) => {
    expect(LEXICON.words.get(form)?.state?.measure).toBe(measure);
  });

  it.each([
    ['killed', 'kill', 'killed', 'object'],
    ['dying', 'die', 'killed', 'subject'],
    ['drowned', 'drown', 'killed', 'both'],
    ['wounding', 'wound', 'wounded', 'object'],
    ['hurt', 'hurt', 'wounded', 'object'],
    ['vanished', 'vanish', 'missing', 'subject'],
    ['surrendered', 'surrender', 'captured', 'subject'],
    ['rounded_up', 'round_up', 'detained', 'object'],
    ['kidnapped', 'kidnap', 'abducted', 'object'],
    ['set_free', 'set_free', 'released', 'object'],
    ['fled', 'flee', 'displaced', 'subject'],
    ['called_up', 'call_up', 'mobilized', 'object'],
    ['mobilised', 'mobilise', 'mobilized', 'object'],
    ['pulled_out', 'pull_out', 'withdrawn', 'both'],
    ['defected', 'defect', 'deserted', 'subject'],
  ])('%s is a form of %s: %s', (form, lemma, measure, counted) => {
    expect(LEXICON.words.get(form)?.verb).toMatchObject({ lemma, trigger: { measure, counted } });
  });

  it('keep every sense that the tables give them', () => {
    const wounded = LEXICON.words.get('wounded');
    expect(wounded?.verb?.forms).toBe(Form.Past | Form.Participle);
    expect(wounded?.stateNoun).toEqual({ measure: 'wounded', plural: true });
    expect(tagsOf('wounded') & Tag.Adjective).not.toBe(0);
    expect(LEXICON.words.get('shot')?.verb?.trigger?.measure).toBe('casualties');
    expect(tagsOf('shot') & Tag.Thing).not.toBe(0);
  });

  it.each([
    ['tanks', Tag.Thing],
    ['aircraft', Tag.Thing],
    ['km', Tag.Thing],
    ['earthquake', Tag.Cause],
    ['villages', Tag.Place],
    ['battalions', Tag.Collective],
    ['centuries', Tag.TimeUnit],
    ["o'clock", Tag.TimeUnit],
    ['sept', Tag.Month],
    ['tuesday', Tag.Weekday],
    ['twelfth', Tag.Ordinal],
    ['hundredth', Tag.Ordinal],
    ['rd', Tag.Ordinal],
    ['lt_col', Tag.Title],
    ['ayatollah', Tag.Title],
    ['estimates', Tag.Report],
    ['ministries', Tag.SourceNoun],
    ['soared', Tag.Rise],
    ['tally', Tag.Toll],
    ['whose', Tag.Relative],
    ["weren't", Tag.Negation],
    ['reportedly', Tag.Adverb],
  ])('%s bears its tag', (form, tag) => {
    expect(tagsOf(form) & tag).toBe(tag);
  });

  it('are not known where no table holds them', () => {
    for (const form of ['killded', 'kils', 'soldierss', 'killinged', 'mans', 'falled', 'zyx', ''])
      expect(LEXICON.words.get(form), form).toBeUndefined();
  });

  it('are the same word whenever they are asked for', () => {
    expect(LEXICON.words.get('soldiers')).toBe(LEXICON.words.get('soldiers'));
  });
});

describe('phrases', () => {
  it.each([
    ['Two men were shot dead.', 'shot_dead'],
    ['They have been taken hostage.', 'taken_hostage'],
    ['The 300,000 called up in September', 'called_up'],
    ['Five police officers', 'police_officers'],
    ['a passer-by', 'passer_by'],
    ['three prisoners of war', 'prisoners_of_war'],
    ['40 asylum-seekers', 'asylum_seekers'],
    ["two sheriff's deputies", "sheriff_'s_deputies"],
    ['two sheriff’s deputies', "sheriff_'s_deputies"],
    ['in the United States', 'united_states'],
    ['an al-Qaida cell', 'al_qaida'],
    ['M23 rebels', 'm_23'],
    ['the MS-13 gang', 'ms_13'],
    ["the Lord's Resistance Army", "lord_'s_resistance_army"],
    ["the Kurdistan Workers' Party", "kurdistan_workers_'_party"],
    ['St. Lucia', 'st_._lucia'],
    ["Côte d'Ivoire", "côte_d'ivoire"],
    ['Guinea-Bissau', 'guinea_bissau'],
    ['more than 20', 'more_than'],
    ['tens of thousands', 'tens_of_thousands'],
  ])('%s', (text, phrase) => {
    expect(tokens(text)).toContain(phrase);
  });

  it('are as long as can be', () => {
    expect(tokens('the Islamic State of Iraq and the Levant said')).toEqual([
      'the',
      'islamic_state_of_iraq_and_the_levant',
      'said',
    ]);
    for (const first of ['put', 'islamic', 'police'])
      expect(LEXICON.phrases.get(first)?.map(({ length }) => length)).toEqual(
        LEXICON.phrases
          .get(first)
          ?.map(({ length }) => length)
          .sort((a, b) => b - a),
      );
  });

  it('protect a verb from being read as what its first word says alone', () => {
    expect(tokens('shot down two helicopters')).toEqual(['shot_down', 'two', 'helicopters']);
    expect(LEXICON.words.get('shot_down')?.verb).toMatchObject({ lemma: 'shoot_down', trigger: null });
  });
});
