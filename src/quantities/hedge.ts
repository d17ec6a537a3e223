import type { Form } from '../lexicon/categories.ts';
import { ADDING_AFTER, ADDING_BEFORE, HEDGES_AFTER, HEDGES_BEFORE, type Hedge, SURPASSING } from '../lexicon/hedges.ts';
import { nth } from '../tokens/nth.ts';
import type { Token } from '../tokens/token.ts';

const table = (rows: readonly (readonly [Hedge, string])[]): ReadonlyMap<string, Hedge> =>
  new Map(
    rows.flatMap(([hedge, words]) =>
      words
        .trim()
        .split(/\s+/)
        .map((word) => [word, hedge] as const),
    ),
  );

const BEFORE = table(HEDGES_BEFORE);
const AFTER = table(HEDGES_AFTER);
const SURPASSES = new Set(SURPASSING.split(' '));
const ADDS_BEFORE = new Set(ADDING_BEFORE);
const DEFINITE = new Set(['the', 'these', 'those', 'their', 'its', 'his', 'her', 'our']);
const ADDS_AFTER = new Set(ADDING_AFTER);

const GOES_UP = /^(?:go|goes|went|gone|going|climbs?|climbed|climbing|shot|mounts?|mounted|mounting)$/;

/** The modifiers around a bare number: how far they reach, what they do to it (innermost first), and whether they make it an addition. */
export interface Hedging {
  readonly from: number;
  readonly to: number;
  readonly hedges: readonly Hedge[];
  readonly adding: boolean;
}

export function readHedging(tokens: readonly Token[], first: number, after: number): Hedging {
  const hedges: Hedge[] = [];
  let from = first;
  let adding = false;
  while (from > 0) {
    const lower = tokens[from - 1]?.lower ?? '';
    const hedge = BEFORE.get(lower);
    // *twice as many as the 40* says nothing of the 40.
    if (hedge === 'atMost' && /^(?:twice|times|half|double)$/.test(tokens[from - 2]?.lower ?? '')) break;
    // *the toll goes up to 167*
    if (lower === 'up_to' && GOES_UP.test(tokens[from - 2]?.lower ?? '')) break;
    if (!hedge || (lower === 'past' && tokens[from - 2]?.lower === 'the')) break;
    // *spoke about the 20*: of whom.
    if (lower === 'about' && DEFINITE.has(tokens[from]?.lower ?? '')) break;
    if (hedge !== 'none') hedges.push(hedge);
    adding ||= ADDS_BEFORE.has(lower);
    from -= 1;
  }
  // *(+780 in a day)*
  if (nth(tokens, from - 1)?.lower === '+' && tokens[from]?.glued) {
    adding = true;
    from -= 1;
  }
  // *the toll surpassed 6,000*: the verb stays the clause's.
  if (SURPASSES.has(nth(tokens, from - 1)?.lower ?? '')) hedges.push('moreThan');
  let to = after;
  for (;;) {
    const lower = tokens[to]?.lower ?? '';
    const glue = (lower === '-' || lower === '+') && tokens[to]?.glued ? 1 : 0;
    const word = glue ? (tokens[to + 1]?.lower ?? '') : lower;
    if (lower === '+' && tokens[to]?.glued) {
      hedges.push('atLeast');
      to += 1;
    } else if (glue && word === 'plus') {
      hedges.push('atLeast');
      to += 2;
    } else if (AFTER.has(word) && (word !== 'odd' || glue)) {
      hedges.push(AFTER.get(word) ?? 'none');
      to += 1 + glue;
    } else if (ADDS_AFTER.has(lower)) {
      adding ||= lower !== 'other';
      if (lower === 'others') break;
      to += 1;
    } else break;
  }
  return { from, to, hedges, adding };
}

/** The interval of `low`..`high` after its modifiers, innermost first; fractions of a person are rounded outward. */
export function hedged(
  low: number,
  high: number,
  hedges: readonly Hedge[],
  vague: boolean,
): { low: number; high: number | null; form: Form } {
  let bounds: { low: number; high: number | null; form: Form } = {
    low,
    high,
    form: vague ? 'vague' : low === high ? 'exact' : 'range',
  };
  for (const hedge of hedges) bounds = applyHedge(bounds, hedge, vague);
  return bounds;
}

function applyHedge(
  { low, high, form }: { low: number; high: number | null; form: Form },
  hedge: Hedge,
  vague: boolean,
): { low: number; high: number | null; form: Form } {
  switch (hedge) {
    case 'atLeast':
      return { low, high: null, form: 'atLeast' };
    case 'moreThan':
      return { low: vague ? low : low + 1, high: null, form: 'atLeast' };
    case 'atMost':
      return { low: 0, high, form: 'atMost' };
    case 'fewerThan':
      return { low: 0, high: high === null ? null : Math.max(0, vague ? high : low - 1), form: 'atMost' };
    case 'nearly':
      return { low: Math.floor((low * 9) / 10), high, form: vague ? form : 'about' };
    case 'about':
      return vague
        ? { low, high, form }
        : { low: Math.floor((low * 9) / 10), high: high === null ? null : Math.ceil((high * 11) / 10), form: 'about' };
    case 'none':
      return { low, high, form };
  }
}
