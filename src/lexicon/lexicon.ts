import type { Group, Measure } from './categories.ts';
import { REPORT_VERBS, SOURCE_NOUNS, TITLES } from './credits.ts';
import { FUNCTION_WORDS, MODIFIERS } from './function-words.ts';
import { HEDGES_AFTER, HEDGES_BEFORE } from './hedges.ts';
import { nounForms, pluralOf, verbForms } from './inflect.ts';
import { SCALES, UNITS, VAGUE, ZERO } from './numerals.ts';
import { ARMED, PEOPLE, PEOPLE_IN_STATE } from './people.ts';
import { NATIONS, ORGANISATIONS } from './sides.ts';
import { COLLECTIVES, STATE_NOUNS, STATE_WORDS, TOLL_NOUNS, TOLL_VERBS, TRIGGER_VERBS } from './states.ts';
import { CAUSES, THINGS } from './things.ts';
import { MONTHS, TIME_UNITS, WEEKDAYS } from './time-words.ts';
import { Form, type SideSense, Tag, UNKNOWN, type VerbSense, type Word } from './word.ts';

type Draft = { -readonly [Key in keyof Word]: Word[Key] };

/** The lexicon: every known form in lower case, its words joined by underscores, and the phrases by their first word. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, Word>;
  /** First word → the phrases that begin with it, longest first, as word lists. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Side names keep their spelling; everything else in the tables is lower case. */
const spelled = (name: string): string => name.replaceAll('_', ' ');
const list = (text: string): string[] => text.split(/\s+/).filter((entry) => entry !== '');

function build(): Lexicon {
  const words = new Map<string, Draft>();
  const word = (form: string): Draft => {
    const key = form.toLowerCase();
    let entry = words.get(key);
    if (!entry) {
      entry = { ...UNKNOWN, form: key };
      words.set(key, entry);
    }
    return entry;
  };
  const tag = (forms: Iterable<string>, bit: number): void => {
    for (const form of forms) word(form).tags |= bit;
  };
  const nouns = (entries: Iterable<string>, bit: number): void => {
    for (const entry of entries) {
      const { singular, plural } = nounForms(entry);
      if (singular) word(singular).tags |= bit;
      word(plural ?? pluralOf(entry)).tags |= bit;
    }
  };
  const verb = (entry: string, sense: (lemma: string) => Pick<VerbSense, 'trigger'>, bit: number): void => {
    const forms = verbForms(entry);
    const add = (form: string, flag: number): void => {
      const target = word(form);
      target.tags |= bit;
      const { trigger } = sense(forms.base);
      target.verb = {
        lemma: target.verb?.lemma ?? forms.base,
        forms: (target.verb?.forms ?? 0) | flag,
        trigger: target.verb?.trigger ?? trigger,
      };
    };
    add(forms.base, Form.Base);
    add(forms.third, Form.Third);
    add(forms.past, Form.Past);
    add(forms.participle, Form.Participle);
    add(forms.gerund, Form.Gerund);
  };

  for (const [bit, text] of FUNCTION_WORDS) tag(list(text), bit);
  tag(MODIFIERS, Tag.Adjective);
  for (const [form, value] of Object.entries({ ...UNITS, ...SCALES })) word(form).number = value;
  for (const form of [...Object.keys(VAGUE), ...ZERO]) word(form);
  for (const [, forms] of [...HEDGES_BEFORE, ...HEDGES_AFTER]) for (const form of list(forms)) word(form);
  for (const [measure, counted, weak, verbs] of TRIGGER_VERBS)
    for (const entry of list(verbs)) verb(entry, () => ({ trigger: { measure, counted, weak } }), 0);
  for (const entry of TOLL_VERBS) verb(entry, () => ({ trigger: null }), Tag.Rise);
  for (const entry of REPORT_VERBS) verb(entry, () => ({ trigger: null }), Tag.Report);
  addPeople(word);
  for (const [measure, forms] of STATE_WORDS) for (const form of list(forms)) word(form).state = { measure };
  for (const [measure, entries] of STATE_NOUNS)
    for (const entry of list(entries)) {
      const { singular, plural } = nounForms(entry);
      if (singular) word(singular).stateNoun = { measure, plural: singular === plural };
      if (plural) word(plural).stateNoun = { measure, plural: true };
    }
  for (const [measure, forms] of TOLL_NOUNS)
    for (const form of list(forms)) {
      word(form).tags |= Tag.Toll;
      if (measure) word(form).stateNoun = { measure, plural: false };
    }
  nouns(COLLECTIVES, Tag.Collective);
  nouns(THINGS, Tag.Thing);
  nouns(CAUSES, Tag.Cause);
  tag(Object.keys(MONTHS), Tag.Month);
  tag(Object.keys(WEEKDAYS), Tag.Weekday);
  nouns(TIME_UNITS, Tag.TimeUnit);
  tag(TITLES, Tag.Title);
  for (const entries of Object.values(SOURCE_NOUNS)) nouns(list(entries), Tag.SourceNoun);
  addSides(word);

  const phrases = new Map<string, string[][]>();
  for (const form of words.keys()) {
    if (!form.includes('_')) continue;
    const parts = form.split('_');
    const first = parts[0] ?? '';
    const known = phrases.get(first);
    if (known) known.push(parts);
    else phrases.set(first, [parts]);
  }
  for (const known of phrases.values()) known.sort((a, b) => b.length - a.length);
  return { words, phrases };
}

function addPeople(word: (form: string) => Draft): void {
  const states = new Map<string, Measure>();
  for (const [measure, forms] of PEOPLE_IN_STATE) for (const form of list(forms)) states.set(form, measure);
  for (const [group, entries] of Object.entries(PEOPLE) as [Group, string][])
    for (const entry of list(entries)) {
      const { singular, plural } = nounForms(entry);
      const state = states.get(singular ?? plural ?? '') ?? null;
      const sense = { group, state, armed: ARMED.has(group) };
      if (singular) word(singular).person ??= { ...sense, plural: singular === plural };
      if (plural && plural !== singular) word(plural).person ??= { ...sense, plural: true };
    }
}

function addSides(word: (form: string) => Draft): void {
  const add = (form: string, name: string, as: SideSense['as']): void => {
    word(form).side ??= { name: spelled(name), as };
  };
  for (const line of NATIONS.split('\n').filter(Boolean)) {
    const [name = '', adjectives = '', people = '', capitals = ''] = line.split('|').map((cell) => cell.trim());
    add(name, name, 'name');
    for (const form of list(adjectives)) add(form, name, 'adjective');
    for (const form of list(people)) {
      add(form, name, 'people');
      word(form).person ??= { group: 'people', plural: form.endsWith('s') || form.endsWith('ese') || form.endsWith('ish'), state: null, armed: false };
    }
    for (const form of list(capitals)) add(form, name, 'capital');
  }
  for (const line of ORGANISATIONS.split('\n').filter(Boolean)) {
    const [name = '', others = ''] = line.split('|').map((cell) => cell.trim());
    for (const form of [name, ...list(others)]) add(form, name, 'organisation');
  }
}

/** Built once, when the module loads. */
export const LEXICON: Lexicon = build();
