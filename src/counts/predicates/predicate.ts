import type { Measure, Modality } from '../../lexicon/categories.ts';
import type { State } from '../state.ts';

/** What a clause says of the noun group that ends before `at`: the state it predicates, another action, or nothing in reach. */
export type Predicate =
  | { readonly kind: 'state'; readonly state: State; readonly among: boolean }
  | { readonly kind: 'action' }
  | null;

/** A predicate that says a state. */
export const found = (
  measure: Measure,
  weak: boolean,
  modality: Modality,
  after: number,
  among = false,
): Predicate => ({
  kind: 'state',
  state: { measure, weak, modality, after },
  among,
});
