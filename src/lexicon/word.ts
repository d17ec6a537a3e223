import type { Group, Measure } from './categories.ts';

/** Closed classes and roles that a word can play; a word's `tags` is their sum. */
export const Tag = {
  Determiner: 1 << 0, // the, this, those, its
  Possessive: 1 << 1, // his, their, our
  Preposition: 1 << 2, // in, of, at, by
  Conjunction: 1 << 3, // and, or, but
  Relative: 1 << 4, // who, that, which, whom
  Subordinator: 1 << 5, // when, after, while, because
  Pronoun: 1 << 6, // he, they, them, it
  Be: 1 << 7, // is, were, been
  Have: 1 << 8, // has, had
  Do: 1 << 9,
  Modal: 1 << 10, // may, could, will
  Negation: 1 << 11, // not, never, n't
  Adverb: 1 << 12, // also, reportedly, seriously
  Adjective: 1 << 13, // young, armed, elderly: may stand between a number and its noun
  Month: 1 << 14,
  Weekday: 1 << 15,
  TimeUnit: 1 << 16, // day, hours, year
  Thing: 1 << 17, // tank, house, km, percent: what a number may count that is no person
  Title: 1 << 18, // president, minister, Gen
  Report: 1 << 19, // said, reported, estimates
  SourceNoun: 1 << 20, // officials, ministry, report, statement
  Toll: 1 << 21, // toll, number, total, figure, count
  Collective: 1 << 22, // army, force, unit, contingent, group
  Ordinal: 1 << 23,
  Rise: 1 << 24, // rose, climbed, reached, stands: what a toll does
  Place: 1 << 25, // city, province, river: kinds of places
  Cause: 1 << 26, // attack, blast, earthquake: what kills, never who is killed
} as const;

/** A noun that names people: *soldiers*, *villagers*. */
export interface PersonSense {
  readonly group: Group;
  readonly plural: boolean;
  /** The state that the noun itself says: *refugees* are displaced; null where it says none. */
  readonly state: Measure | null;
  /** Armed and in a body: a bare number of them is a strength. */
  readonly armed: boolean;
}

/** A noun that names a state and can be counted: *deaths*, *arrests*, *casualties*. */
export interface StateNounSense {
  readonly measure: Measure;
  readonly plural: boolean;
}

export const Form = { Base: 1, Third: 2, Past: 4, Participle: 8, Gerund: 16 } as const;

/** A verb that puts people into a state. */
export interface TriggerSense {
  readonly measure: Measure;
  /** Who is counted: the object (*killed 12*) or the subject (*12 died*); `both` for verbs of either (*drown*). */
  readonly counted: 'object' | 'subject' | 'both';
  /** Needs a known noun of people beside it (*lost*, *sent*, *hit*); a strong one does not (*killed*). */
  readonly weak: boolean;
}

export interface VerbSense {
  readonly lemma: string;
  /** Sum of `Form`. */
  readonly forms: number;
  readonly trigger: TriggerSense | null;
}

/** An adjective or adverb that predicates a state: *dead*, *missing*, *homeless*. */
export interface StateSense {
  readonly measure: Measure;
}

/** A nation, party or organisation: *Russia*, *Russian*, *Taliban*. */
export interface SideSense {
  /** Short English name, as reports print it. */
  readonly name: string;
  /**
   * How the word names it: the nation itself (*Russia*), an adjective (*Russian*), its people (*Russians*), an organisation or its members (*Hamas*,
   * *Contras*), or a `capital` or palace that stands for its government where it acts, and otherwise for a place (*Kabul*, *Kremlin*).
   */
  readonly as: 'name' | 'adjective' | 'people' | 'organisation' | 'capital';
}

/** All that the lexicon knows of one word form, in lower case. */
export interface Word {
  readonly form: string;
  readonly tags: number;
  /** Value of a number word, null otherwise. */
  readonly number: number | null;
  readonly person: PersonSense | null;
  readonly stateNoun: StateNounSense | null;
  readonly verb: VerbSense | null;
  readonly state: StateSense | null;
  readonly side: SideSense | null;
}

/** A word that the lexicon does not know, of a form and with the tags that its place gives it. */
export const unknownAs = (form: string, tags: number): Word => ({
  form,
  tags,
  number: null,
  person: null,
  stateNoun: null,
  verb: null,
  state: null,
  side: null,
});

/** The same word with other tags. Not by spreading: see `tokenOf`. */
export const retagged = ({ form, number, person, stateNoun, verb, state, side }: Word, tags: number): Word => ({
  form,
  tags,
  number,
  person,
  stateNoun,
  verb,
  state,
  side,
});

export const UNKNOWN: Word = unknownAs('', 0);
