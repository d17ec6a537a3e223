import { ORIGINS } from '../../lexicon/time-words.ts';
import { Tag } from '../../lexicon/word.ts';
import { nth } from '../../tokens/nth.ts';
import type { Token } from '../../tokens/token.ts';
import { eventWord } from '../events/event-words.ts';
import type { DateExpression, SentenceDate } from './date-expression.ts';

/** How far back the words that a date belongs to are looked for, in tokens. */
const REACH = 9;

/** Whether a date tells of something beside what is counted at a token (-1: anything): when a bridge was built, what a record goes back to, how old a club is. */
export const isAside = (tokens: readonly Token[], date: SentenceDate, figure: number): boolean =>
  isOrigin(tokens, date) ||
  isWithinSince(tokens, date, figure) ||
  (isBareYear(date) && isOfThing(tokens, date)) ||
  isInsert(tokens, date, figure);

const isBareYear = ({ when }: DateExpression): boolean =>
  when.is === 'calendar' && when.year !== null && when.month === null;

/** *built in 1870*, *born on May 3, 1951* */
function isOrigin(tokens: readonly Token[], { at, lead }: DateExpression): boolean {
  const governor = nth(tokens, lead === '' || tokens[at]?.lower === lead ? at - 1 : at - 2);
  return governor !== undefined && ORIGINS.has(governor.lower);
}

/** *the deadliest strike since the war began in 2011*, but not *the deadliest since a blast in 2011 killed 40* */
function isWithinSince(tokens: readonly Token[], { at, next, told }: SentenceDate, figure: number): boolean {
  const isTold = figure > next && (told || tokens[next]?.kind !== 'mark');
  if (isTold) return false;
  for (let back = at - 1; back >= Math.max(0, at - REACH) && back !== figure; back--) {
    if (tokens[back]?.kind === 'mark') return false;
    if (tokens[back]?.lower === 'since') return true;
  }
  return false;
}

/** Nobody who counts people now has counted them before. */
const HISTORIC = 1900;

/** *the 1804 constitution*, against *the 1804 massacre*, *a 2014 study* */
function isOfThing(tokens: readonly Token[], { at, next, lead, when }: DateExpression): boolean {
  const opens = (tokens[at]?.word.tags ?? 0) & Tag.Determiner ? at : at - 1;
  const noun = tokens[next];
  return (
    lead === '' &&
    when.is === 'calendar' &&
    (when.year ?? HISTORIC) < HISTORIC &&
    ((tokens[opens]?.word.tags ?? 0) & Tag.Determiner) !== 0 &&
    noun?.kind === 'word' &&
    noun.word.verb === null &&
    noun.word.stateNoun === null &&
    eventWord(noun.lower) === null
  );
}

/** *the club, champions in 1998, lost 12 players*; what is inserted behind the noun of a happening is of that: *the raid, which came in 1998, killed 12*. */
function isInsert(tokens: readonly Token[], date: DateExpression, figure: number): boolean {
  const { at, next } = date;
  let open = at - 1;
  while (open >= 0 && at - open <= REACH && tokens[open]?.kind !== 'mark') open -= 1;
  let close = next;
  while (close < tokens.length && close - next <= REACH && tokens[close]?.kind !== 'mark') close += 1;
  const inserted = tokens[open]?.lower === ',' && tokens[close]?.lower === ',';
  if (!inserted || (figure > open && figure < close)) return false;
  const first = tokens[open + 1];
  const isDateOnly = first === undefined || (first.word.tags & Tag.Preposition) !== 0 || open + 1 === at;
  if (!isBareYear(date) && !(first && first.word.tags & Tag.Relative)) return false;
  return !isDateOnly && figure > close && eventWord(tokens[open - 1]?.lower ?? '') === null;
}

const RANK =
  /^(?:[a-z]{4,}est|[a-z]+iest|worst|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|only|record)$/;

/** *the highest toll this year*, *the fourth bombing this month*, *the worst flood since 1804*: whether what stands before token `at` ranks over a time. */
export function ranksBefore(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    const token = tokens[back];
    if (!token || token.kind === 'mark') return false;
    if (RANK.test(token.lower) || token.word.tags & Tag.Ordinal) return true;
  }
  return false;
}
