import type { Measure } from '../figures/figure.ts';
import { type Bearing, bearingOf, DETAIL, sizeOf } from './bearing.ts';
import { type Claim, isForce } from './claim.ts';
import { isDefinite } from './definite.ts';
import { areElsewhere } from './place.ts';
import { isMoving, isTotal } from './told-as.ts';
import { namesPeople } from './unsided.ts';

/** Below this, numbers are mostly of single incidents and of people told one by one. */
const FEW = 10;
/** Numbers that lie farther apart, many times the one the other, are of other things. */
const BEYOND = 30;

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

/** What makes two numbers ones of other people, though nothing in the words tells these apart. The first that speaks decides; `null` leaves it to the next. */
type Ground = (bearing: Bearing) => boolean | null;

const GROUNDS: readonly Ground[] = [
  // One counts a day, the other a war.
  ({ small, large }) => (sizeOf(small) > 0 && large.figure.low > BEYOND * sizeOf(small)) || null,
  // The worst hurt are some of the hurt.
  ({ small, large }) => isSevere(small) !== isSevere(large) || null,
  // Those whom one hospital has are some of the hurt.
  ({ small, large, definite }) => (!definite && isInCare(small) && !isInCare(large)) || null,
  // A witness counts what he has seen.
  ({ small, together }) => (together && small.figure.source?.kind === 'witness' && !small.leads) || null,
  ({ small, large }) => areElsewhere(small.figure.place, large.figure.place) || null,
  // "These two", "both" are those of the sentence before.
  ({ small }) => /^(?:these|those|both)\b/i.test(small.figure.phrase) || null,
  // "One was found at the bar": each is told of in turn.
  ({ small, large, together, credited }) =>
    (together && !credited && isOne(small) && sizeOf(large) < FEW && isAnybody(small)) || null,
  // Two governors count each his own province's.
  ({ small, large }) => holdOneOffice(small, large) || null,
  ({ small, definite, oneVoice, credited }) => (isLooseForce(small) && (!definite || (credited && !oneVoice))) || null,
  // Arrests and releases of another day, or where there were none, are others.
  ({ small, large, apart, together }) =>
    (DONE.has(small.figure.measure) &&
      !isTakenUp(small) &&
      !isTakenUp(large) &&
      (isNobody(small) || ((apart || isOneDated(small, large)) && (together || isRepeated(small, large))))) ||
    null,
  // In the copy's own voice, days are those of incidents, unless the words make the number a running count.
  ({ small, large, oneVoice, credited, apart }) =>
    (oneVoice && !credited && apart && !isMoving(small) && !isMoving(large)) || null,
  // "No casualties" answers what another source has said, just before or in another article, and nothing else.
  ({ small, oneVoice, credited, near, together }) =>
    isNobody(small) ? oneVoice || !credited || (together && !near) : null,
  ({ small }) => (small.figure.part && small.figure.whole === null) || null,
  // The missing are found: another day's number is a later one of the same people.
  ({ small, apart }) => (small.figure.measure === 'missing' && apart && !isNobody(small) ? false : null),
  // One voice that counts since a beginning, and again without one, counts two things; "the 4,700" takes up what was told.
  ({ small, large, oneVoice, together }) =>
    (together &&
      oneVoice &&
      isRunning(small) !== isRunning(large) &&
      !isDefinite(small.figure) &&
      !isDefinite(large.figure)) ||
    null,
  // A total is a total, however small.
  ({ small }) => (isTotal(small) ? false : null),
  // A day's dead are some of a war's; what counts since its beginning is never too small for what does not say since when.
  ({ small, large, together, far, oneVoice, credited }) =>
    (far &&
      ((together && (oneVoice || !credited || small.figure.measure === 'displaced')) ||
        (isRunning(large) && !isRunning(small)))) ||
    null,
  // "491 wounded" may go on counting another side's people; "491 soldiers" says whom it counts.
  ({ small, large, oneVoice, together, apart, definite }) =>
    (oneVoice && together && !apart && !definite && !(namesPeople(small) && namesPeople(large))) || null,
  ({ small, together }) => (!together || sizeOf(small) >= FEW ? false : null),
  ({ small, large, oneVoice, near, definite }) =>
    oneVoice ? !(definite && near) : !near && isAnybody(small) && !(small.leads && sizeOf(large) >= FEW),
];

/**
 * Whether two numbers that differ are most likely of other people after all: single incidents of a day, details of a total, what a witness saw.
 * Two counts are worth holding against each other only where a careful reader would do so.
 */
export function areOtherCounts(a: Claim, b: Claim): boolean {
  const bearing = bearingOf(a, b);
  for (const ground of GROUNDS) {
    const verdict = ground(bearing);
    if (verdict !== null) return verdict;
  }
  return false;
}

/** "The 44 soldiers" are those told of before; "these six" are those of the sentence before. */
const isTakenUp = ({ figure }: Claim): boolean => /^the\b/i.test(figure.phrase);

/** Rescues of one disaster are added up; arrests are made anew. */
const isRepeated = (small: Claim, large: Claim): boolean =>
  !ADDED_UP.has(small.figure.measure) || large.figure.low > DETAIL * sizeOf(small);

const isOneDated = (a: Claim, b: Claim): boolean =>
  a.figure.article === b.figure.article && (a.asOf === null) !== (b.asOf === null);

const ADDED_UP: ReadonlySet<Measure> = new Set(['rescued', 'evacuated']);

const OFFICES = /\b(?:governor|mayor|sheriff|coroner|prefect|commissioner)\b/i;

function holdOneOffice({ figure: a }: Claim, { figure: b }: Claim): boolean {
  const [one, other] = [a, b].map(({ source }) => OFFICES.exec(source?.text ?? '')?.[0].toLowerCase());
  return one !== undefined && one === other && a.article === b.article && a.source?.name !== b.source?.name;
}

const isSevere = ({ figure }: Claim): boolean => figure.cues.includes('severe');
const isInCare = ({ figure }: Claim): boolean => figure.measure === 'wounded' && figure.cues.includes('in-care');
const isOne = (claim: Claim): boolean => sizeOf(claim) === 1 && !isTotal(claim) && claim.figure.zone === 'body';
const isNobody = ({ figure }: Claim): boolean => figure.high === 0;
const isRunning = ({ figure }: Claim): boolean => figure.cues.includes('cumulative');

const isAnybody = ({ counted }: Claim): boolean =>
  counted.group === 'people' && counted.side === '' && counted.only === '';

/** Officers who came, fired or were put on leave; an army of nobody in particular: every sentence has others. */
const isLooseForce = ({ figure, counted }: Claim): boolean =>
  isForce(figure.measure) && (counted.group === 'police' || (counted.group === 'military' && counted.side === ''));
