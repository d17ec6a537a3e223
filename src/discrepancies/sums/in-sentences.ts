import { bundled } from '../bundled.ts';
import type { Claim } from '../claim.ts';
import { isTotal } from '../told-as.ts';
import { addUp } from './add-up.ts';
import { isAmong, isCount, isSame, isSomeOf, LISTED, type Sum } from './sum.ts';

/** A list of parts, even if introduced by "including", was meant as all of it where it leaves hardly anybody out. */
const INCLUDED = 0.9;

/** Numbers of one measure in one sentence, and the total that stands among them or ends the sentence before. */
export function inSentences(claims: readonly Claim[]): Sum[] {
  const byId = new Map(claims.map((claim) => [claim.figure.id, claim]));
  return sentencesOf(claims).flatMap(({ counts, before }) => {
    const ended = before && counts.every((part) => isPartOf(part, before)) ? before : undefined;
    const total = totalAmong(counts) ?? wholeNamedBy(counts, byId) ?? ended;
    const own = new Set(counts.map(({ figure }) => figure.id));
    const parts = counts.filter((claim) => claim !== total && !isOfAPart(claim, own, total));
    if (!total || parts.length < 2) return [];
    const said = parts.every((part) => part.figure.whole === total.figure.id);
    const some = parts.some(isSomeOf);
    return addUp(parts, some) ? [{ total, parts, wholeFrom: some ? INCLUDED : LISTED, said }] : [];
  });
}

/** *six of them students, of whom five were 19*: the five are counted among the six. `own` are the ids of the sentence's counts. */
const isOfAPart = ({ figure: { whole } }: Claim, own: ReadonlySet<string>, total: Claim | undefined): boolean =>
  whole !== null && whole !== total?.figure.id && own.has(whole);

/** The count that all others of the sentence are parts of, by the copy's own words or by whom they count; or the one told as a total. */
function totalAmong(counts: readonly Claim[]): Claim | undefined {
  const holdsAll = (claim: Claim): boolean =>
    counts.every((other) => other === claim || other.figure.whole === claim.figure.id || isPartOf(other, claim));
  const totals = counts.filter((claim) => isTotal(claim) || holdsAll(claim));
  return totals.length === 1 ? totals[0] : undefined;
}

/** The count in a sentence before that all of them are said to be shares of. */
function wholeNamedBy(counts: readonly Claim[], byId: ReadonlyMap<string, Claim>): Claim | undefined {
  const id = counts[0]?.figure.whole;
  if (!id || counts.some(({ figure }) => figure.whole !== id)) return undefined;
  const whole = byId.get(id);
  return whole?.figure.zone === 'body' ? whole : undefined;
}

/** Smaller, and of people among those that the other counts, without being the same ones. */
const isPartOf = (part: Claim, whole: Claim): boolean =>
  isSame(part, whole) &&
  isGeneral(whole) &&
  part.figure.low < (whole.figure.high ?? Number.POSITIVE_INFINITY) &&
  isAmong(part, whole);

/** Counts people as such: *three hostages, one guard and five attackers* is a list, not a total and its parts. */
const isGeneral = ({ figure: { population } }: Claim): boolean =>
  population.text === '' ||
  population.group !== 'people' ||
  /\b(?:people|persons|dead|victims|bodies|lives|killed|others)$/i.test(population.text);

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
