import type { Figure, Measure } from '../figures/figure.ts';
import type { ArticleFacts } from './article-facts.ts';
import type { Days } from './calendar.ts';
import { type Counted, keyOf } from './population.ts';

/** A figure as it is compared, with what comparing asks of it worked out once. */
export interface Claim {
  readonly figure: Figure;
  /** Its place among all: articles by path, then as they stand, so that the order of input decides nothing. */
  readonly order: number;
  /** Key of the happening across articles; null where it is not known. */
  readonly happening: string | null;
  /** Whether its articles may only be telling of the same happening. */
  readonly doubtful: boolean;
  readonly counted: Counted;
  /** Who says so: the source's identity, or the article's own voice. */
  readonly voice: string;
  /** When the number held, as the text says; null where it does not. */
  readonly asOf: Days | null;
  /** `asOf`, or else the day its article was published; null where neither is known. */
  readonly known: Days | null;
  readonly facts: ArticleFacts;
  /** Whether its article counts these people by this measure for the first time. */
  readonly leads: boolean;
}

/** What is counted, as a string: within one happening and modality, claims with equal keys count the same thing. */
export const subjectKey = ({ happening, figure }: Claim, counted: Counted, measure: Measure = figure.measure): string =>
  `${happening ?? ''} / ${figure.modality} / ${measure} / ${keyOf(counted)}`;

export const isOwnVoice = ({ figure }: Claim): boolean => figure.source === null;

const FORCES: ReadonlySet<Measure> = new Set(['deployed', 'strength', 'mobilized']);
export const isForce = (measure: Measure): boolean => FORCES.has(measure);
