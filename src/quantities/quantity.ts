import type { Form } from '../lexicon/categories.ts';
import type { Span } from '../span.ts';

/** What a number in the text is a number of, as far as it shows without the clause around it. */
export type QuantityKind =
  | 'count' // may count people
  | 'date'
  | 'time'
  | 'age'
  | 'money'
  | 'percent'
  | 'ordinal'
  | 'code'; // numbers that name: Highway 12, F-16, 707-521-5203

/** A number with its modifiers, as an interval of whole people. `start` to `end` is the bare expression. */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  /** Tokens of the bare expression, half-open. */
  readonly first: number;
  readonly after: number;
  /** Tokens with the modifiers, half-open. */
  readonly from: number;
  readonly to: number;
  readonly low: number;
  /** null is open. */
  readonly high: number | null;
  readonly form: Form;
  /** Says that it adds to an earlier count: *another 12*, *12 more*. */
  readonly adding: boolean;
  /** A plural numeral with no count: *dozens*. */
  readonly vague: boolean;
}
