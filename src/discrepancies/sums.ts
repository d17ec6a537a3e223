import { bundled } from './bundled.ts';
import type { Claim } from './claim.ts';
import type { Interval } from './interval.ts';
import { isTotal } from './other-counts.ts';
import { keyOf, widerThan } from './population.ts';
import { grouped } from './wording.ts';

/** A total and what it is said to be made of. */
export interface Sum {
  readonly total: Claim;
  readonly parts: readonly Claim[];
  /** Whether the parts make up the whole of it, so that a sum that falls short is wrong too. */
  readonly isWhole: boolean;
  /** Whether the copy itself makes them parts of it, so that any miss is one. */
  readonly certain: boolean;
}

/** How many there are if the parts share nobody. */
export function sumOf(parts: readonly Claim[]): Interval {
  const low = parts.reduce((sum, { figure }) => sum + figure.low, 0);
  const high = parts.reduce<number | null>(
    (sum, { figure }) => (sum === null || figure.high === null ? null : sum + figure.high),
    0,
  );
  const forms = new Set(parts.map(({ figure }) => figure.form));
  const exact = forms.size === 1 && forms.has('exact');
  return {
    low,
    high,
    form: high === null ? 'atLeast' : exact ? 'exact' : forms.has('vague') ? 'vague' : 'range',
    phrase: grouped(low),
  };
}

const isCount = ({ figure }: Claim): boolean => !figure.rate && !figure.delta && figure.modality === 'asserted';

/** A total of two sides, and the largest number given for each of them. */
export function bySide(claims: readonly Claim[]): Sum[] {
  const counts = claims.filter(isCount);
  return counts.flatMap((total) => {
    const sides = total.counted.side.split('+');
    if (sides.length < 2) return [];
    const parts = sides.flatMap((side) => {
      const own = counts.filter(
        (claim) => claim.counted.side === side && isSame(claim, total) && claim.counted.group === total.counted.group,
      );
      return own.sort((a, b) => b.figure.low - a.figure.low).slice(0, 1);
    });
    return parts.length === sides.length ? [{ total, parts, isWhole: false, certain: true }] : [];
  });
}

const isSame = (a: Claim, b: Claim): boolean => a.figure.measure === b.figure.measure && a.happening === b.happening;

/** Casualties, and the killed and the wounded beside them. */
export function woundedAndKilled(claims: readonly Claim[]): Sum[] {
  return claims.flatMap((total, i) => {
    if (total.figure.measure !== 'casualties' || !isCount(total) || !isTotal(total)) return [];
    const near = claims.slice(Math.max(0, i - 8), i + 9).filter((claim) => isCount(claim) && isBeside(claim, total, 1));
    const of = (measure: 'killed' | 'wounded'): Claim[] =>
      near.filter(
        (claim) =>
          claim.figure.measure === measure && !claim.figure.part && keyOf(claim.counted) === keyOf(total.counted),
      );
    const [killed, wounded] = [of('killed'), of('wounded')];
    return killed.length === 1 && wounded.length === 1
      ? [{ total, parts: [...killed, ...wounded], isWhole: true, certain: false }]
      : [];
  });
}

const isBeside = (a: Claim, b: Claim, sentences: number): boolean =>
  a.happening === b.happening &&
  a.voice === b.voice &&
  Math.abs(a.figure.sentenceIndex - b.figure.sentenceIndex) <= sentences;

/** Numbers of one measure in one sentence, and the total that stands among them or ends the sentence before. */
export function inSentences(claims: readonly Claim[]): Sum[] {
  return sentencesOf(claims).flatMap(({ counts, before }) => {
    const totals = counts.filter(
      (claim) => isTotal(claim) || counts.every((other) => other === claim || isPartOf(other, claim)),
    );
    const [within] = totals;
    const total = within ?? (before && counts.every((part) => isPartOf(part, before)) ? before : undefined);
    const parts = counts.filter((claim) => claim !== total);
    if (!total || totals.length > 1 || parts.length < 2 || parts.some((part) => overlapsAny(part, parts))) return [];
    const said = parts.every((part) => part.figure.whole === total.figure.id);
    return [{ total, parts, isWhole: !parts.some(({ figure }) => figure.part), certain: said }];
  });
}

/** Smaller, and of people among those that the other counts, without being the same ones. */
const isPartOf = (part: Claim, whole: Claim): boolean =>
  isSame(part, whole) && part.figure.low < (whole.figure.high ?? Number.POSITIVE_INFINITY) && isAmong(part, whole);

const isAmong = (part: Claim, whole: Claim): boolean =>
  widerThan(part.counted).some((wide) => keyOf(wide) === keyOf(whole.counted));

/** "12 civilians and four children": the children may be counted twice. */
const overlapsAny = (part: Claim, parts: readonly Claim[]): boolean =>
  parts.some((other) => other !== part && (keyOf(other.counted) === keyOf(part.counted) || isAmong(part, other)));

interface Sentence {
  readonly counts: readonly Claim[];
  /** The last count of the measure in the sentence before. */
  readonly before: Claim | undefined;
}

function sentencesOf(claims: readonly Claim[]): Sentence[] {
  const body = claims.filter((claim) => isCount(claim) && claim.happening !== null && claim.figure.zone === 'body');
  const rows = bundled(body, (claim) => rowKey(claim, claim.figure.sentenceIndex));
  return [...rows.values()].map((counts) => {
    const [first] = counts;
    const before = first && rows.get(rowKey(first, first.figure.sentenceIndex - 1));
    return { counts, before: before?.[before.length - 1] };
  });
}

const rowKey = ({ figure, happening, voice }: Claim, sentence: number): string =>
  [sentence, figure.measure, happening, voice].join('\n');
