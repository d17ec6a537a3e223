import type { Measure, SourceKind } from '../figures/figure.ts';
import { type Claim, isForce, isOwnVoice } from './claim.ts';
import { speakForOne } from './one-body.ts';
import { areElsewhere } from './place.ts';
import { isMoving, isTotal } from './told-as.ts';

/** Tolls only ever rise, but for corrections; what is missing, held or in place goes up and down. */
const RISING: ReadonlySet<Measure> = new Set(['killed', 'wounded', 'casualties']);

const isFormer = ({ figure: { cues } }: Claim): boolean => cues.includes('previous') || cues.includes('revised');

/** "Up from 40", not "revised the toll to 40", which speaks of the numbers of its own sentence. */
const wasSaid = ({ figure: { cues } }: Claim): boolean => cues.includes('previous');

/** Sentences within which "up from 40" speaks of the number beside it, whoever gives that. */
const EARSHOT = 2;

/** One is what the other once was: in one voice or the copy's own, or side by side; and not of another place. */
export function areLinked(a: Claim, b: Claim): boolean {
  const [x, y] = [a.figure, b.figure];
  if (!(isFormer(a) || isFormer(b)) || areElsewhere(x.place, y.place)) return false;
  const reach = wasSaid(a) || wasSaid(b) ? EARSHOT : 0;
  const near = x.article === y.article && Math.abs(x.sentenceIndex - y.sentenceIndex) <= reach;
  // Every paragraph has other troops.
  if (isForce(x.measure) && !near) return false;
  return near || a.voice === b.voice || isOwnVoice(a) || isOwnVoice(b) || isRisenFrom(a, b) || isRisenFrom(b, a);
}

/** "The mayor had first spoken of 15 dead in all", or the authorities of 15, tells what the article's larger number has risen from, by whomever, or by them. */
const isRisenFrom = (now: Claim, former: Claim): boolean =>
  now.figure.article === former.figure.article &&
  isFormer(former) &&
  (isTotal(former) || (isAuthority(now) && isAuthority(former))) &&
  !isRival(now) &&
  RISING.has(now.figure.measure) &&
  now.figure.low > former.figure.low;

/** "Now two" may be of anybody; a toll of two is a toll. */
const FEW = 10;
/** A toll that rises further at once rose from another number. */
const LEAP = 3;

/**
 * Whether one of the two is told as news ("rose to", "now") and goes beyond the other. Where two named sources of an article disagree, neither is;
 * a toll that has risen has risen from what officials or doctors first gave.
 */
export function isNews(a: Claim, b: Claim): boolean {
  const [newest, ...more] = [a, b].filter(({ figure }) => figure.cues.includes('update'));
  const oneBody = a.voice === b.voice || speakForOne(a, b);
  if (more.length > 0) return oneBody;
  if (!newest) return false;
  const other = newest === a ? b : a;
  const together = newest.figure.article === other.figure.article;
  const isOfMany = isTotal(newest) && !isRival(other) && !(together && isRival(newest));
  if (!oneBody && !isOwnVoice(a) && !isOwnVoice(b) && !isOfMany) return false;
  if (newest.figure.low > LEAP * (other.figure.high ?? other.figure.low)) return false;
  if (newest.figure.low < FEW && !isTotal(newest)) return false;
  return newest.figure.low > other.figure.low || !RISING.has(newest.figure.measure);
}

/** Who counts for a side of its own, and so is not overtaken by another's count. */
const PARTIES: ReadonlySet<SourceKind | undefined> = new Set(['other', 'military', 'ngo', 'international']);

const AUTHORITIES: ReadonlySet<SourceKind | undefined> = new Set(['official', 'police']);

const isAuthority = ({ figure: { source } }: Claim): boolean => AUTHORITIES.has(source?.kind);

const isRival = ({ figure: { source } }: Claim): boolean => PARTIES.has(source?.kind);

/**
 * Sources that disagree on different days still disagree. The later number is the newer where one source gives both, where it stands in another
 * article, or where the words make it a running count; else the copy's own days are those of two incidents.
 */
export function byDays(a: Claim, b: Claim, days: number): 'update' | 'fall' | null {
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
