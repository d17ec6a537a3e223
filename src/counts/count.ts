import type { Cue, Group, Measure, Modality } from '../lexicon/categories.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Span } from '../span.ts';

/** The counted noun phrase: who, as far as the words beside the number say. */
export interface NounGroup extends Span {
  /** Tokens, half-open; empty where the noun is elided. */
  readonly first: number;
  readonly after: number;
  readonly text: string;
  /** null where the noun is elided, a pronoun, or unknown. */
  readonly group: Group | null;
  readonly affiliation: readonly string[];
  /** The state that the noun itself says (*refugees*, *deaths*); null where it says none. */
  readonly state: Measure | null;
  /** What the head is: a known noun of people, a state noun (*deaths*), a pronoun, elided, a thing, or not known. */
  readonly head: 'person' | 'state' | 'pronoun' | 'elided' | 'thing' | 'unknown';
  /** *two of the injured*, *nine of the 12*: a share of a whole that is named. */
  readonly partitive: boolean;
  /** Armed and in a body: a number of them with no other state is a strength. */
  readonly armed: boolean;
}

/** The same noun group with another head, group and affiliation. Not by spreading: every count passes by, see `tokenOf`. */
export const nounOf = (
  { first, after, start, end, text, state, partitive, armed }: NounGroup,
  head: NounGroup['head'],
  group: Group | null,
  affiliation: readonly string[],
): NounGroup => ({ first, after, start, end, text, group, affiliation, state, head, partitive, armed });

/** A number of people in one state, before anyone has said it: measure × population × quantity. */
export interface Count {
  readonly quantity: Quantity;
  readonly noun: NounGroup;
  readonly measure: Measure;
  readonly modality: Modality;
  readonly part: boolean;
  /** A change of a toll: *rose by 12*. */
  readonly delta: boolean;
  readonly rate: boolean;
  readonly cues: readonly Cue[];
  /** Owners of the people where the clause says them: one count for each inner list (*Russia and Ukraine each*). */
  readonly owners: readonly (readonly string[])[];
  readonly rule: string;
}
