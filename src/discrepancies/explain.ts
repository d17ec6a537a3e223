import { daysBetween } from './calendar.ts';
import { type Claim, isForce, isOwnVoice } from './claim.ts';
import { isDefinite } from './definite.ts';
import { areLinked, byDays, isNews } from './in-time.ts';
import type { Meeting } from './interval.ts';
import { speakForOne } from './one-body.ts';
import { areOtherCounts } from './other-counts.ts';
import { type Slip, slipBetween } from './slips.ts';
import { isTotal } from './told-as.ts';

/**
 * What explains that two claims of one thing differ, the most innocent first: `update` the later replaces the earlier; `fall` it is later and lower;
 * `attackers` one leaves the perpetrators out; `soft` only a cancellable bound is broken; `sources` two say so; `past` both are of years ago; a slip;
 * `quote` words quoted and their paraphrase; `undated` only one has a date; and where nothing does, `self`: one voice says both.
 */
export type Verdict =
  | 'update'
  | 'fall'
  | 'attackers'
  | 'soft'
  | 'sources'
  | 'past'
  | Slip
  | 'quote'
  | 'undated'
  | 'self';

/** From here on, that two sources' digits are alike is no chance but the keyboard. */
const TYPED = 100;

/** Null where the two can both hold, or are no pair: an enumeration, one mention read twice. `contained`: one counts a part of the other's people. */
export function explain(a: Claim, b: Claim, meeting: Meeting, contained: boolean): Verdict | null {
  if (meeting === 'equal') return null;
  if (meeting !== 'disjoint' && meeting !== 'rounded') {
    const retold = retoldSlip(a, b);
    if (retold) return retold;
  }
  if (meeting === 'nested' || meeting === 'overlapping') return null;
  const [x, y] = [a.figure, b.figure];
  const together = x.article === y.article;
  if (together && x.start < y.end && y.start < x.end) return null;
  if (areLinked(a, b)) return meeting === 'rounded' ? null : 'update';
  const said = contained && (x.whole === y.id || y.whole === x.id);
  const oneVoice = a.voice === b.voice;
  if (together && oneVoice && x.sentenceIndex === y.sentenceIndex && !said) return null;
  if (countsAttackers(a) !== countsAttackers(b)) return 'attackers';
  const days = daysBetween(together ? a.asOf : a.known, together ? b.asOf : b.known);
  const vague = meeting === 'strained' && (x.form === 'vague' || y.form === 'vague');
  if (vague && !days) return null;
  const slip = days ? null : slipBetween(x, y);
  if (!said && !slip && areOtherCounts(a, b) && !isNews(a, b)) return null;
  const inTime = days ? byDays(a, b, days) : isNews(a, b) ? 'update' : null;
  if (inTime) return inTime;
  if (meeting === 'rounded' || vague || (meeting === 'strained' && oneVoice)) return null;
  if (meeting === 'soft') return 'soft';
  if (speakForOne(a, b) && !isForce(x.measure)) return 'update';
  if (!oneVoice) return slip && Math.min(x.low, y.low) >= TYPED ? slip : 'sources';
  if (isPast(a) && isPast(b)) return 'past';
  return slip ?? (isQuoteOf(a, b) ? 'quote' : ofOneDay(a, b));
}

/** "At least 310 soldiers … the 3,100 soldiers": a limit leaves room for both, but the second takes the first number up. */
function retoldSlip(a: Claim, b: Claim): Slip | null {
  const [x, y] = [a.figure, b.figure];
  const isLimit = (x.form === 'atLeast' || x.form === 'atMost') && y.form === 'exact';
  if (!isLimit || !isDefinite(y) || x.article !== y.article || y.paragraph - x.paragraph > NEXT) return null;
  return x.sentenceIndex < y.sentenceIndex ? slipBetween(x, y) : null;
}

/** Paragraphs within which "the" speaks of the number before. */
const NEXT = 1;

const countsAttackers = ({ figure: { cues } }: Claim): boolean => !cues.includes('without-attacker');

const isQuoteOf = ({ figure: a }: Claim, { figure: b }: Claim): boolean =>
  a.quoted !== b.quoted && Math.abs(a.sentenceIndex - b.sentenceIndex) <= 1;

/** Where only one is dated, the two may be of two days; that both are totals, or in one named voice, speaks against it. */
function ofOneDay(a: Claim, b: Claim): Verdict | null {
  if ((a.asOf === null) === (b.asOf === null)) return 'self';
  const named = !isOwnVoice(a) && a.figure.source?.kind !== 'anonymous';
  return named || (isTotal(a) && isTotal(b)) ? 'undated' : null;
}

/** A year or more before the article that tells of it. */
function isPast({ asOf, facts }: Claim): boolean {
  const today = Number(facts.published?.slice(0, 4));
  return asOf !== null && new Date(asOf.last * 86_400_000).getUTCFullYear() < today;
}
