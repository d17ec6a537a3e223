import type { Measure } from '../figures/figure.ts';
import { daysBetween } from './calendar.ts';
import { type Claim, isOwnVoice } from './claim.ts';
import type { Meeting } from './interval.ts';
import { type Slip, slipBetween } from './slips.ts';

/**
 * What explains that two claims of one thing differ, the most innocent first: `update` the later replaces the earlier; `fall` it is later and lower;
 * `attackers` one leaves the perpetrators out; `soft` only a cancellable bound is broken; `past` both are of years ago; a slip; `quote` words quoted and
 * their paraphrase; `undated` only one has a date; `sources` two say so; and where nothing does, `self`: one voice says both.
 */
export type Verdict =
  | 'update'
  | 'fall'
  | 'attackers'
  | 'soft'
  | 'past'
  | 'sources'
  | Slip
  | 'quote'
  | 'undated'
  | 'self';

/** Tolls only ever rise, but for corrections. */
const RISING: ReadonlySet<Measure> = new Set(['killed', 'wounded', 'casualties']);
/** These are done on a day: on another day, or where nobody was, they are done to others. What is neither goes up and down. */
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

/** Null where the two can both hold, or are no pair: an enumeration, one mention read twice. `contained`: one counts a part of the other's people. */
export function explain(a: Claim, b: Claim, meeting: Meeting, contained: boolean): Verdict | null {
  if (meeting === 'equal' || meeting === 'nested' || meeting === 'overlapping') return null;
  const together = a.figure.article === b.figure.article;
  if (together && a.figure.start < b.figure.end && b.figure.start < a.figure.end) return null;
  if (isLinked(a) || isLinked(b)) return 'update';
  const oneVoice = a.voice === b.voice;
  const aside = together && a.figure.sentenceIndex === b.figure.sentenceIndex;
  if (aside && oneVoice && !(contained && (a.figure.part || b.figure.part))) return null;
  if (countsAttackers(a) !== countsAttackers(b) && (tellsOfAttackers(a) || tellsOfAttackers(b))) return 'attackers';
  if (isElsewhereNone(a, b, together)) return null;
  const days = daysBetween(together ? a.asOf : a.known, together ? b.asOf : b.known);
  if (DONE.has(a.figure.measure) && (days || a.figure.high === 0 || b.figure.high === 0)) return null;
  const vague = meeting === 'strained' && (a.figure.form === 'vague' || b.figure.form === 'vague');
  if (vague && !days) return null;
  const inTime = explainByTime(a, b, days, together, oneVoice);
  if (inTime) return inTime;
  if (meeting === 'rounded') return null;
  if (meeting === 'soft') return 'soft';
  if (vague || (meeting === 'strained' && oneVoice)) return null;
  const slip = slipBetween(a.figure, b.figure);
  if (!oneVoice && slip && Math.min(a.figure.low, b.figure.low) >= TYPED) return slip;
  if (!contained && !slip && isDetail(a, b)) return null;
  if (!oneVoice) return 'sources';
  if (areElsewhere(a, b)) return null;
  if (isPast(a) && isPast(b)) return 'past';
  if (slip) return slip;
  if (a.figure.quoted !== b.figure.quoted && Math.abs(a.figure.sentenceIndex - b.figure.sentenceIndex) <= 1)
    return 'quote';
  if ((a.asOf === null) === (b.asOf === null)) return 'self';
  const sure = isTotal(a) === isTotal(b) && (isTotal(a) || (!isOwnVoice(a) && a.figure.source?.kind !== 'anonymous'));
  return sure ? 'undated' : null;
}

/** In one voice, or beside the copy's own, a number far below a total is mostly a detail that is not marked as one; and a witness counts what he has seen. */
const DETAIL = 2;

function isDetail(a: Claim, b: Claim): boolean {
  const [small, large] = a.figure.low < b.figure.low ? [a, b] : [b, a];
  if (small.figure.source?.kind === 'witness') return true;
  if (small.figure.high === 0 || isTotal(small)) return false;
  const far = large.figure.low > DETAIL * (small.figure.high ?? small.figure.low);
  if (a.voice !== b.voice) return far && (isOwnVoice(small) || isOwnVoice(large));
  const named = small.figure.population.text !== '' && large.figure.population.text !== '';
  return far || (small.figure.low < FEW && !named);
}

/** "No casualties" answers what was just told, not what another article or the far end of this one counts. */
const EARSHOT = 8;

const isElsewhereNone = (a: Claim, b: Claim, together: boolean): boolean =>
  (a.figure.high === 0 || b.figure.high === 0) &&
  !(together && Math.abs(a.figure.sentenceIndex - b.figure.sentenceIndex) <= EARSHOT);

/** Below this, elided people ("two were charged") are too easily others. */
const FEW = 10;

export const isTotal = ({ figure }: Claim): boolean => figure.cues.includes('total');

/** From here on, that two sources' digits are alike is no chance but the keyboard. */
const TYPED = 100;

const isLinked = ({ figure: { cues } }: Claim): boolean => cues.includes('previous') || cues.includes('revised');
const countsAttackers = ({ figure: { cues } }: Claim): boolean => !cues.includes('without-attacker');
const tellsOfAttackers = ({ figure: { cues } }: Claim): boolean =>
  cues.includes('attacker') || cues.includes('without-attacker');

/** One voice that counts in two places counts two things. */
const areElsewhere = ({ figure: { place: a } }: Claim, { figure: { place: b } }: Claim): boolean =>
  a !== null && b !== null && !a.includes(b) && !b.includes(a);

/** Whether one of the two is told as news ("rose to", "now") and goes beyond the other; where two named sources disagree, neither is. */
function isNews(a: Claim, b: Claim): boolean {
  const [newest, ...more] = [a, b].filter(({ figure }) => figure.cues.includes('update'));
  if (!newest || more.length > 0 || (a.voice !== b.voice && !isOwnVoice(a) && !isOwnVoice(b))) return false;
  const other = newest === a ? b : a;
  return newest.figure.low > other.figure.low || !RISING.has(newest.figure.measure);
}

/** A year or more before the article that tells of it. */
function isPast({ asOf, facts, known }: Claim): boolean {
  const today = facts.published ? Number(facts.published.slice(0, 4)) : Number.NaN;
  return asOf !== null && known !== null && new Date(asOf.last * 86_400_000).getUTCFullYear() < today;
}

/** Sources that disagree on different days still disagree; only where one voice, or the copy itself, moves on, is the later number the newer. */
function explainByTime(a: Claim, b: Claim, days: number | null, together: boolean, oneVoice: boolean): Verdict | null {
  const [earlier, later] = days !== null && days < 0 ? [b, a] : [a, b];
  const rises = later.figure.low > earlier.figure.low || !RISING.has(later.figure.measure);
  if (days === null || days === 0) return isNews(a, b) ? 'update' : null;
  const movesOn = oneVoice || !together || isOwnVoice(a) || isOwnVoice(b) || later.figure.cues.includes('update');
  if (!movesOn) return null;
  if (rises) return 'update';
  return oneVoice && !isDetail(a, b) ? 'fall' : null;
}
