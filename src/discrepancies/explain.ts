import type { Measure } from '../figures/figure.ts';
import { daysBetween } from './calendar.ts';
import { type Claim, isForce, isOwnVoice } from './claim.ts';
import type { Meeting } from './interval.ts';
import { areOtherCounts, isMoving, isTotal } from './other-counts.ts';
import { areElsewhere } from './place.ts';
import { type Slip, slipBetween } from './slips.ts';

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

/** Tolls only ever rise, but for corrections; what is missing, held or in place goes up and down. */
const RISING: ReadonlySet<Measure> = new Set(['killed', 'wounded', 'casualties']);
/** From here on, that two sources' digits are alike is no chance but the keyboard. */
const TYPED = 100;

/** Null where the two can both hold, or are no pair: an enumeration, one mention read twice. `contained`: one counts a part of the other's people. */
export function explain(a: Claim, b: Claim, meeting: Meeting, contained: boolean): Verdict | null {
  if (meeting === 'equal' || meeting === 'nested' || meeting === 'overlapping') return null;
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
  if (!oneVoice) return slip && Math.min(x.low, y.low) >= TYPED ? slip : 'sources';
  if (!together && RISING.has(x.measure)) return 'update';
  if (isPast(a) && isPast(b)) return 'past';
  return slip ?? (isQuoteOf(a, b) ? 'quote' : ofOneDay(a, b));
}

const isFormer = ({ figure: { cues } }: Claim): boolean => cues.includes('previous') || cues.includes('revised');

/** Sentences within which "up from 40" speaks of the number beside it, whoever gives that. */
const EARSHOT = 2;

/** One is what the other once was: in one voice or the copy's own, or side by side; and not of another place. */
function areLinked(a: Claim, b: Claim): boolean {
  const [x, y] = [a.figure, b.figure];
  if (!(isFormer(a) || isFormer(b)) || areElsewhere(x.place, y.place)) return false;
  const near = x.article === y.article && Math.abs(x.sentenceIndex - y.sentenceIndex) <= EARSHOT;
  // Every paragraph has other troops.
  if (isForce(x.measure) && !near) return false;
  return near || a.voice === b.voice || isOwnVoice(a) || isOwnVoice(b);
}
const countsAttackers = ({ figure: { cues } }: Claim): boolean => !cues.includes('without-attacker');

const isQuoteOf = ({ figure: a }: Claim, { figure: b }: Claim): boolean =>
  a.quoted !== b.quoted && Math.abs(a.sentenceIndex - b.sentenceIndex) <= 1;

/** Where only one is dated, the two may be of two days; that both are totals, or in one named voice, speaks against it. */
function ofOneDay(a: Claim, b: Claim): Verdict | null {
  if ((a.asOf === null) === (b.asOf === null)) return 'self';
  const named = !isOwnVoice(a) && a.figure.source?.kind !== 'anonymous';
  return named || (isTotal(a) && isTotal(b)) ? 'undated' : null;
}

/** "Now two" may be of anybody; a toll of two is a toll. */
const FEW = 10;
/** A toll that rises further at once rose from another number. */
const LEAP = 3;

/** Whether one of the two is told as news ("rose to", "now") and goes beyond the other; where two named sources disagree, neither is. */
function isNews(a: Claim, b: Claim): boolean {
  const [newest, ...more] = [a, b].filter(({ figure }) => figure.cues.includes('update'));
  if (more.length > 0) return a.voice === b.voice;
  if (!newest || (a.voice !== b.voice && !isOwnVoice(a) && !isOwnVoice(b))) return false;
  const other = newest === a ? b : a;
  if (newest.figure.low > LEAP * (other.figure.high ?? other.figure.low)) return false;
  if (newest.figure.low < FEW && !isTotal(newest)) return false;
  return newest.figure.low > other.figure.low || !RISING.has(newest.figure.measure);
}

/** A year or more before the article that tells of it. */
function isPast({ asOf, facts }: Claim): boolean {
  const today = Number(facts.published?.slice(0, 4));
  return asOf !== null && new Date(asOf.last * 86_400_000).getUTCFullYear() < today;
}

/**
 * Sources that disagree on different days still disagree. The later number is the newer where one source gives both, where it stands in another
 * article, or where the words make it a running count; else the copy's own days are those of two incidents.
 */
function byDays(a: Claim, b: Claim, days: number): Verdict | null {
  const [earlier, later] = days < 0 ? [b, a] : [a, b];
  const own = isOwnVoice(a) || isOwnVoice(b);
  const oneSource = a.voice === b.voice && !own;
  const movesOn =
    later.figure.measure === 'missing' ||
    oneSource ||
    a.figure.article !== b.figure.article ||
    ((own || isMoving(later)) && (isMoving(a) || isMoving(b)));
  if (!movesOn) return null;
  if (later.figure.low > earlier.figure.low || !RISING.has(later.figure.measure)) return 'update';
  return a.voice === b.voice ? 'fall' : null;
}
