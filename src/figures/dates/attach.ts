import type { Measure } from '../../lexicon/categories.ts';
import { Tag } from '../../lexicon/word.ts';
import { nth } from '../../tokens/nth.ts';
import type { Token } from '../../tokens/token.ts';
import { isAside, ranksBefore } from './aside.ts';
import type { DateExpression, SentenceDate } from './date-expression.ts';
import type { DatedSentence } from './dated-sentences.ts';
import { isSetApart } from './layout.ts';
import { near } from './near.ts';

/** Farther than this, in tokens, a date is not looked for. */
const FAR = 80;

/** The dates of a sentence that can be that of the figure at one of its tokens, the likeliest first. */
export function datesFor(sentence: DatedSentence, figure: number, measure: Measure): SentenceDate[] {
  return near(sentence.dates, figure, FAR)
    .filter((date) => reaches(sentence, date, figure, measure))
    .map((date) => ({ date, far: distance(sentence.tokens, date, figure) }))
    .sort((a, b) => a.far - b.far)
    .map(({ date }) => date);
}

/** Prepositions whose date is not that of a number: they say from when, or up to what is still to come. */
const NOT_OF_FIGURE = new Set('since until till before ahead_of prior_to'.split(' '));

/** Words behind which a date says when something else was, that the figure is set against. */
const ASIDE = new Set(
  'while whereas compared versus than previously but although though unlike ; since before'.split(' '),
);

/** States that people are in because something happened: for lack of another date its day is theirs. */
const OF_A_HAPPENING = new Set<Measure>([
  'killed',
  'wounded',
  'casualties',
  'missing',
  'abducted',
  'captured',
  'rescued',
  'detained',
  'released',
  'evacuated',
]);
export const isOfHappening = (measure: Measure): boolean => OF_A_HAPPENING.has(measure);

function reaches({ tokens, layout }: DatedSentence, date: SentenceDate, figure: number, measure: Measure): boolean {
  const { at, lead, span } = date;
  if (lead === 'since' && date.told && figure > date.next) return true;
  if (lead === 'for' ? !span && isAppointment(tokens, date) : NOT_OF_FIGURE.has(lead)) return false;
  if (isOfWhole(tokens, date, figure)) return false;
  if (isSetApart(layout, at, figure) || isRanking(tokens, date, figure) || isAside(tokens, date, figure)) return false;
  if (!date.claim && !span && isStill(tokens, figure) && isApart(tokens, Math.min(at, figure), Math.max(at, figure)))
    return false;
  if (!date.claim && clausesBetween(tokens, Math.min(at, figure), Math.max(at, figure)) > 1) return false;
  // "From 80 in 2021 to 120"
  if (date.next === figure - 1 && tokens[date.next]?.lower === 'to') return false;
  if (at > figure) return reachesBack(tokens, figure, date, measure) && !opensPredicate(tokens, date);
  // "Since the war began in 2014, 10,000 have died"
  if (at < layout.since && layout.since < figure) return false;
  return date.claim || !(turnsBack(tokens, date.next, figure) || isOfTollEvent(tokens, date));
}

/** *Of the 251 abducted on 7 October, 97 are still held*: the day of the whole. */
const isOfWhole = (tokens: readonly Token[], { next }: SentenceDate, figure: number): boolean =>
  figure > next && /^(?:of|out_of)$/.test(tokens[0]?.lower ?? '') && tokens[next]?.lower === ',';

/** Whether what stands behind a date is of before or of later: *arrested on Sunday after a raid that killed three*. */
function turnsBack(tokens: readonly Token[], from: number, figure: number): boolean {
  let before = false;
  for (let at = from; at < figure; at++) {
    const { lower = '', word } = tokens[at] ?? {};
    if (lower === 'previously' || (lower === 'after' && (tokens[at - 1]?.word.tags ?? 0) & Tag.TimeUnit)) return true;
    before ||= lower === 'after' || lower === 'following';
    if (before && word && word.tags & Tag.Relative) return true;
  }
  return false;
}

/** *the toll of the raid on Sunday has risen to 12*: the day of the raid, in a count that goes on. */
function isOfTollEvent(tokens: readonly Token[], { at, lead }: DateExpression): boolean {
  for (let back = at - 1; back >= Math.max(0, at - TOLL_GROUP); back--) {
    const token = tokens[back];
    if (!token || token.kind === 'mark') return false;
    // "The toll on Sunday rose to 12"
    if (token.word.tags & Tag.Toll) return at - back > 2 || lead === 'from' || lead === 'of';
  }
  return false;
}

/** How long the group of words may be that a toll begins, up to its date: tokens. */
const TOLL_GROUP = 18;

/** *and last week claimed …*: the day of what follows. */
const opensPredicate = (tokens: readonly Token[], { at, next }: DateExpression): boolean =>
  /^(?:and|but)$/.test(tokens[at - 1]?.lower ?? '') && tokens[next]?.word.verb != null;

/** *12 have been killed*, *12 are still missing*: a count that goes on. */
function isStill(tokens: readonly Token[], figure: number): boolean {
  for (
    let at = figure - 1;
    at >= figure - 12 && nth(tokens, at) !== undefined && nth(tokens, at)?.kind !== 'mark';
    at--
  )
    if (isOfNow(tokens, at)) return true;
  for (let at = figure + 1; at <= figure + 5 && tokens[at]?.kind === 'word'; at++) if (isOfNow(tokens, at)) return true;
  return false;
}

/** Not *have said*, which is of the saying. */
function isOfNow(tokens: readonly Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (lower === 'has' || lower === 'have') return !((tokens[at + 1]?.word.tags ?? 0) & Tag.Report);
  return lower === 'now' || lower === 'remain' || lower === 'remains';
}

/** Whether another clause begins between two tokens. */
const isApart = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(
      ({ lower, word }, index) =>
        lower === ';' ||
        word.tags & (Tag.Subordinator | Tag.Relative) ||
        (lower === 'and' && tokens[from + index - 1]?.lower === ','),
    );

/** How many clauses begin between two tokens. */
const clausesBetween = (tokens: readonly Token[], from: number, to: number): number =>
  tokens.slice(from, to).filter(({ word }) => word.tags & (Tag.Subordinator | Tag.Relative)).length;

/** *planned for Sunday*, against *blamed for Sunday's attack*. */
const isAppointment = (tokens: readonly Token[], { next, when }: DateExpression): boolean =>
  tokens[next]?.lower !== "'s" && (when.is === 'weekday' || (when.is === 'calendar' && when.day !== null));

/** *12 were sent after the murder on March 10*: behind *after* stands the day of something else, unless it is what harmed them. */
function reachesBack(tokens: readonly Token[], figure: number, { at, claim }: SentenceDate, measure: Measure): boolean {
  return !tokens.slice(figure + 1, at).some(
    ({ lower }, index) =>
      // *up from 90,000 in December*
      (lower === 'from' && /^(?:up|down)$/.test(tokens[figure + index]?.lower ?? '')) ||
      (ASIDE.has(lower) && !(claim && /^(?:;|since)$/.test(lower))) ||
      (/^(?:after|following)$/.test(lower) && !isOfHappening(measure)),
  );
}

/** *the highest toll this year*: the period of a ranking, and the figure's own only where that is a total. */
const isRanking = (tokens: readonly Token[], { at, when }: DateExpression, figure: number): boolean =>
  when.is === 'offset' && when.unit !== 'day' && ranksBefore(tokens, at) && !isTotal(tokens, figure);

const isTotal = (tokens: readonly Token[], figure: number): boolean =>
  tokens.slice(Math.max(0, figure - 7), figure).some(({ word }) => word.tags & Tag.Toll);

/** *the 12 hostages they had seized in March* */
const OPENS_CLAUSE = new Set('; but he she they we'.split(' '));

/** How far a date is from a figure: tokens, with eight more for each clause and three for each comma between them. */
function distance(tokens: readonly Token[], { at, span }: SentenceDate, figure: number): number {
  const from = Math.min(at, figure);
  const to = Math.max(at, figure);
  let cost = to - from + (span ? 12 : 0);
  for (let index = from; index < to; index++) {
    const { word, lower } = tokens[index] as Token;
    if (word.tags & (Tag.Relative | Tag.Subordinator) || OPENS_CLAUSE.has(lower)) cost += 8;
    else if (lower === ',') cost += 3;
    else if (lower === 'and') cost += tokens[index - 1]?.lower === ',' ? 5 : 2;
  }
  return cost;
}
