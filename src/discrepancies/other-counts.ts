import type { Measure } from '../figures/figure.ts';
import { daysBetween } from './calendar.ts';
import { type Claim, isOwnVoice } from './claim.ts';
import { areElsewhere } from './place.ts';
import { STATES_ONLY } from './population-words.ts';

/** Below this, numbers are mostly of single incidents and of people told one by one. */
const FEW = 10;
/** In one voice, or beside the copy's own, a number this far below another is a detail of it that is not marked as one. */
const DETAIL = 2;
/** Sentences within which small or denied numbers answer each other. */
const EARSHOT = 2;

/** Done on a day: on another day they are done to others. */
const DONE: ReadonlySet<Measure> = new Set([
  'detained',
  'abducted',
  'released',
  'rescued',
  'evacuated',
  'mobilized',
  'withdrawn',
  'deserted',
]);

export const isTotal = ({ figure }: Claim): boolean => figure.cues.includes('total');

const MOVING = ['total', 'update', 'cumulative'] as const;

/** Told as a count that goes on, not as that of one day. */
export const isMoving = ({ figure }: Claim): boolean => MOVING.some((cue) => figure.cues.includes(cue));

/** "The 12", "all six", "these two": said of people who were told of before. */
const isDefinite = ({ figure }: Claim): boolean => /^(?:the|these|those|all|both)\b/i.test(figure.phrase);

/**
 * Whether two numbers that differ are most likely of other people after all, though nothing in the words tells these apart: single incidents of a
 * day, details of a total, what a witness saw. Two counts are worth holding against each other only where a careful reader would do so.
 */
export function areOtherCounts(a: Claim, b: Claim): boolean {
  const [small, large] = sizeOf(a) < sizeOf(b) ? [a, b] : [b, a];
  if (small.figure.source?.kind === 'witness' || areElsewhere(a.figure.place, b.figure.place) || isLooseForce(a))
    return true;
  const together = a.figure.article === b.figure.article;
  const near = together && Math.abs(a.figure.sentenceIndex - b.figure.sentenceIndex) <= EARSHOT;
  const credited = !isOwnVoice(a) && !isOwnVoice(b);
  const oneVoice = a.voice === b.voice;
  const nobody = small.figure.high === 0;
  const apart = areDaysApart(a, b, together);
  if (DONE.has(a.figure.measure) && (nobody || apart)) return true;
  if (oneVoice && !credited && apart && !isMoving(a) && !isMoving(b)) return true;
  if (nobody) return oneVoice || !credited || !near;
  if (small.figure.part && small.figure.whole === null) return true;
  if (isTotal(small)) return false;
  const far = large.figure.low > DETAIL * sizeOf(small);
  const told = near && isDefinite(large);
  if (far && !told && (oneVoice || !credited || isRunning(a) !== isRunning(b))) return true;
  const definite = isDefinite(a) || isDefinite(b);
  if (oneVoice && together && !apart && !definite && !(namesPeople(a) && namesPeople(b))) return true;
  if (!together || sizeOf(small) >= FEW) return false;
  if (oneVoice) return !definite;
  return !near && isAnybody(small);
}

/** "491 wounded" may go on counting another side's people; "491 soldiers" says whom it counts. */
const namesPeople = ({ figure }: Claim): boolean =>
  (figure.population.text.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => !STATES_ONLY.has(word));

/** The number that the words are built on. */
const sizeOf = ({ figure: { form, low, high } }: Claim): number => (form === 'atMost' ? (high ?? low) : low);

const isRunning = ({ figure }: Claim): boolean => figure.cues.includes('cumulative');
const isAnybody = ({ counted }: Claim): boolean =>
  counted.group === 'people' && counted.side === '' && counted.only === '';

const areDaysApart = (a: Claim, b: Claim, together: boolean): boolean =>
  Boolean(daysBetween(together ? a.asOf : a.known, together ? b.asOf : b.known));

/** Officers who came, fired or were put on leave; an army of nobody in particular: every sentence has others. */
const isLooseForce = ({ figure, counted }: Claim): boolean =>
  figure.measure === 'strength' &&
  (counted.group === 'police' || (counted.group === 'military' && counted.side === ''));
