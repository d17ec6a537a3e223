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
  /** The share of the total from which on the parts look like all of it, so that a sum that falls short is a slip; null where they never do. */
  readonly wholeFrom: number | null;
  /** Whether the copy itself makes them parts of it, so that any excess is wrong. */
  readonly said: boolean;
}

/** A list that comes this near its total was meant to reach it. */
const LISTED = 0.75;
/** A list of parts, even if introduced by "including", was meant as all of it where it leaves hardly anybody out. */
const INCLUDED = 0.9;

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

/** A total and two parts of it. */
export const LEAST_OF_A_SUM = 3;

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
    return parts.length === sides.length ? [{ total, parts, wholeFrom: null, said: true }] : [];
  });
}

/** Sentences behind the total of an exchange in which each side's share is told. */
const SWAP_WITHIN = 5;

/** The total of an exchange of prisoners, and the first number behind it of each of the two sides that got theirs back. */
export function bySwap(claims: readonly Claim[]): Sum[] {
  const counts = claims.filter((claim) => isCount(claim) && claim.figure.measure === 'released');
  return counts.flatMap((total, i) => {
    if (total.counted.side !== '' || total.figure.zone !== 'body') return [];
    const behind = counts
      .slice(i + 1)
      .filter(
        (claim) =>
          claim.counted.side !== '' &&
          isSame(claim, total) &&
          claim.figure.low < total.figure.low &&
          claim.figure.sentenceIndex - total.figure.sentenceIndex <= SWAP_WITHIN,
      );
    const parts = [...bundled(behind, ({ counted }) => counted.side).values()].flatMap(([first]) => first ?? []);
    const sum = parts.reduce((all, { figure }) => all + figure.low, 0);
    return parts.length === 2 && sum >= LISTED * total.figure.low
      ? [{ total, parts, wholeFrom: LISTED, said: false }]
      : [];
  });
}

const isSame = (a: Claim, b: Claim): boolean => a.figure.measure === b.figure.measure && a.happening === b.happening;

/** Casualties, and the killed and the wounded beside them, of the same people or, where the casualties are nobody's in particular, of one army. */
export function woundedAndKilled(claims: readonly Claim[]): Sum[] {
  return claims.flatMap((total, i) => {
    if (total.figure.measure !== 'casualties' || !isCount(total) || !isTotal(total)) return [];
    const near = claims.slice(Math.max(0, i - 8), i + 9).filter((claim) => isCount(claim) && isBeside(claim, total, 1));
    const of = (measure: 'killed' | 'wounded'): Claim[] =>
      near.filter(
        (claim) =>
          claim.figure.measure === measure && !claim.figure.part && (isAlike(claim, total) || isAmong(claim, total)),
      );
    const [killed, wounded] = [of('killed'), of('wounded')];
    const parts = [...killed, ...wounded];
    const alike =
      killed.length === 1 &&
      wounded.length === 1 &&
      parts.every((part) => parts.every((other) => isAlike(part, other)));
    return alike ? [{ total, parts, wholeFrom: LISTED, said: false }] : [];
  });
}

const isAlike = (a: Claim, b: Claim): boolean => keyOf(a.counted) === keyOf(b.counted);

const isBeside = (a: Claim, b: Claim, sentences: number): boolean =>
  a.happening === b.happening &&
  a.voice === b.voice &&
  Math.abs(a.figure.sentenceIndex - b.figure.sentenceIndex) <= sentences;

/** Numbers of one measure in one sentence, and the total that stands among them or ends the sentence before. */
export function inSentences(claims: readonly Claim[]): Sum[] {
  return sentencesOf(claims).flatMap(({ counts, before }) => {
    const total = totalAmong(counts) ?? (before && counts.every((part) => isPartOf(part, before)) ? before : undefined);
    const parts = counts.filter((claim) => claim !== total);
    if (!total || parts.length < 2) return [];
    const said = parts.every((part) => part.figure.whole === total.figure.id);
    const some = parts.some(isSomeOf);
    return addUp(parts, some) ? [{ total, parts, wholeFrom: some ? INCLUDED : LISTED, said }] : [];
  });
}

/** The count that all others of the sentence are parts of, by the copy's own words or by whom they count; or the one told as a total. */
function totalAmong(counts: readonly Claim[]): Claim | undefined {
  const holdsAll = (claim: Claim): boolean =>
    counts.every((other) => other === claim || other.figure.whole === claim.figure.id || isPartOf(other, claim));
  const totals = counts.filter((claim) => isTotal(claim) || holdsAll(claim));
  return totals.length === 1 ? totals[0] : undefined;
}

/** Smaller, and of people among those that the other counts, without being the same ones. */
const isPartOf = (part: Claim, whole: Claim): boolean =>
  isSame(part, whole) &&
  isGeneral(whole) &&
  part.figure.low < (whole.figure.high ?? Number.POSITIVE_INFINITY) &&
  isAmong(part, whole);

/** Counts people as such: *four hostages, two soldiers and three attackers* is a list, not a total and its parts. */
const isGeneral = ({ figure: { population } }: Claim): boolean =>
  population.text === '' ||
  population.group !== 'people' ||
  /\b(?:people|persons|dead|victims|bodies|lives|killed|others)$/i.test(population.text);

const isAmong = (part: Claim, whole: Claim): boolean =>
  widerThan(part.counted).some((wide) => keyOf(wide) === keyOf(whole.counted));

/** Nobody is of two of these. */
const APART: readonly ReadonlySet<string>[] = [
  new Set(['military', 'militants', 'police', 'civilians']),
  new Set(['men', 'women', 'children']),
];

/**
 * Whether the parts share nobody: they are of different places ("12 in Arvan, nine in Belmonte"), or of people who are not each other's.
 * "12, including eight women and six foreigners" may count somebody twice, and so may "eight in hospital and six from abroad".
 */
function addUp(parts: readonly Claim[], some: boolean): boolean {
  const keys = new Set(parts.map(({ counted }) => keyOf(counted)));
  if (keys.size === 1 && !some && parts.every(({ figure }) => figure.cues.includes('breakdown')) && haveOwnNouns(parts))
    return true;
  if (keys.size === 1)
    return (
      new Set(parts.map(({ figure }) => figure.place)).size > 1 && parts.every(({ figure }) => figure.place !== null)
    );
  if (keys.size < parts.length || parts.some((part) => parts.some((other) => isAmong(part, other)))) return false;
  const sides = new Set(parts.map(({ counted }) => counted.side));
  const groups = parts.map(({ counted }) => counted.group);
  return !some || sides.size === parts.length || APART.some((apart) => groups.every((group) => apart.has(group)));
}

/** Whether a part is only some of the whole (*including*), and not one of those it is dealt out to. */
export const isSomeOf = ({ figure }: Claim): boolean => figure.part && !figure.cues.includes('breakdown');

/** *14 workers and 19 passengers*: each with a noun of its own. */
const haveOwnNouns = (parts: readonly Claim[]): boolean => {
  const nouns = parts.map(({ figure }) => figure.population.text.toLowerCase());
  return nouns.every((noun) => noun !== '' && noun !== 'others') && new Set(nouns).size === parts.length;
};

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

const rowKey = ({ figure, happening }: Claim, sentence: number): string =>
  [sentence, figure.measure, happening].join('\n');
