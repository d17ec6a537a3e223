import { ARMED, type Group, type Measure } from './categories.ts';
import { CAUSES } from './causes.ts';
import { REPORT_VERBS, SOURCE_NOUNS, TITLES } from './credits.ts';
import { PROMISING, PROVIDING, SHIFTING } from './force-words.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { HARMLESS_VERBS } from './harmless-verbs.ts';
import { HEDGES_AFTER, HEDGES_BEFORE } from './hedges.ts';
import { verbForms } from './inflect.ts';
import { MODIFIERS } from './modifiers.ts';
import { type Inflected, nounForms, PLURAL } from './nouns.ts';
import { ORDINAL_ENDINGS, ORDINALS, SCALES, UNITS, VAGUE, ZERO } from './numerals.ts';
import { PEOPLE, PEOPLE_IN_STATE } from './people.ts';
import { PLACES } from './places.ts';
import { SIDE_TABLES, type SideTable, sideOf } from './sides.ts';
import { COLLECTIVES, STATE_NOUNS, STATE_WORDS, SUFFERING_VERBS, TOLL_NOUNS, TOLL_VERBS } from './states.ts';
import { THINGS } from './things.ts';
import { MONTHS, TIME_UNITS, WEEKDAYS } from './time-words.ts';
import { TRIGGER_VERBS } from './trigger-verbs.ts';
import { Tag, type TriggerSense, type Word } from './word.ts';

/** A word while the rows that it stands in add up what it means. */
export type Draft = { -readonly [Key in keyof Word]: Word[Key] };

/** One table: its entries, parted by blanks, the forms that an entry has, and what one of them means. */
export interface Row {
  readonly entries: string;
  readonly inflect: (entry: string) => readonly Inflected[];
  /** Adds to a word what the row knows of it, `mark` being that of the form. What an earlier row has said stands. */
  readonly mean: (word: Draft, mark: number, entry: string) => void;
  /** Its entries are always written with a capital. */
  readonly proper?: boolean;
}

type Mean = Row['mean'];
const asWritten = (entry: string): readonly Inflected[] => [[entry, 0]];
const tag =
  (bit: number): Mean =>
  (word) => {
    word.tags |= bit;
  };
const words = (entries: string, mean: Mean): Row => ({ entries, inflect: asWritten, mean });
const nouns = (entries: string, mean: Mean): Row => ({ entries, inflect: nounForms, mean });
const known: Mean = () => {};

const verbs = (entries: string, trigger: TriggerSense | null, bit = 0): Row => ({
  entries,
  inflect: verbForms,
  mean(word, form, lemma) {
    word.tags |= bit;
    const { verb } = word;
    word.verb = { lemma: verb?.lemma ?? lemma, forms: (verb?.forms ?? 0) | form, trigger: verb?.trigger ?? trigger };
  },
});

const numbers = (values: Record<string, number>): Row =>
  words(Object.keys(values).join(' '), (word, _, entry) => {
    word.number = values[entry] ?? null;
  });

const STATE_OF_PEOPLE = new Map(
  PEOPLE_IN_STATE.flatMap(([measure, forms]) => forms.split(/\s+/).map((form): [string, Measure] => [form, measure])),
);

const people = ([group, entries]: [string, string]): Row => {
  const armed = ARMED.has(group as Group);
  return nouns(entries, (word, mark, entry) => {
    const [lemma] = nounForms(entry)[0] ?? [entry];
    word.person ??= {
      group: group as Group,
      plural: mark === PLURAL,
      state: STATE_OF_PEOPLE.get(lemma) ?? null,
      armed,
    };
  });
};

const sides = (table: SideTable): Row => ({
  entries: table.entries,
  inflect: asWritten,
  mean(word, _, entry) {
    const found = sideOf(table, entry);
    word.side ??= found?.side ?? null;
    word.person ??= found?.person ?? null;
  },
  proper: table.proper,
});

/** All tables, in the order in which they are asked. */
export const ROWS: readonly Row[] = [
  ...FUNCTION_WORDS.map(([bit, entries]) => words(entries, tag(bit))),
  words(MODIFIERS, tag(Tag.Adjective)),
  numbers({ ...UNITS, ...SCALES }),
  words(`${Object.keys(ORDINALS).join(' ')} ${ORDINAL_ENDINGS}`, tag(Tag.Ordinal)),
  words([...Object.keys(VAGUE), ...ZERO].join(' '), known),
  ...[...HEDGES_BEFORE, ...HEDGES_AFTER].map(([, entries]) => words(entries, known)),
  ...TRIGGER_VERBS.map(([measure, counted, weak, entries]) => verbs(entries, { measure, counted, weak })),
  verbs(TOLL_VERBS, null, Tag.Rise),
  verbs(REPORT_VERBS, null, Tag.Report),
  verbs(HARMLESS_VERBS, null),
  verbs(`${PROVIDING} ${PROMISING} ${SHIFTING}`, null),
  verbs(SUFFERING_VERBS, null),
  ...Object.entries(PEOPLE).map(people),
  ...STATE_WORDS.map(([measure, entries]) =>
    words(entries, (word) => {
      word.state = { measure };
    }),
  ),
  ...STATE_NOUNS.map(([measure, entries]) =>
    nouns(entries, (word, mark) => {
      word.stateNoun = { measure, plural: mark === PLURAL };
    }),
  ),
  ...TOLL_NOUNS.map(([measure, entries]) =>
    words(entries, (word) => {
      word.tags |= Tag.Toll;
      if (measure) word.stateNoun = { measure, plural: false };
    }),
  ),
  nouns(COLLECTIVES, tag(Tag.Collective)),
  nouns(THINGS, tag(Tag.Thing)),
  nouns(CAUSES, tag(Tag.Cause)),
  nouns(PLACES, tag(Tag.Place)),
  words(Object.keys(MONTHS).join(' '), tag(Tag.Month)),
  words(Object.keys(WEEKDAYS).join(' '), tag(Tag.Weekday)),
  nouns(TIME_UNITS, tag(Tag.TimeUnit)),
  words(TITLES, tag(Tag.Title)),
  ...Object.values(SOURCE_NOUNS).map((entries) => nouns(entries, tag(Tag.SourceNoun))),
  ...SIDE_TABLES.map(sides),
];
