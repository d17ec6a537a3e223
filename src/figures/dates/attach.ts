import type { Measure } from '../../lexicon/categories.ts';
import { Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import type { DateExpression } from './date-expression.ts';
import { isSetApart, type Layout } from './layout.ts';
import type { SentenceDate } from './sentence-dates.ts';

/** Prepositions whose date is not that of a number: they say from when, or up to what is still to come. */
const NOT_OF_FIGURE = new Set('since until till before ahead_of prior_to'.split(' '));

/** Words behind which a date says when something else was, that the figure is set against. */
const ASIDE = new Set('while whereas compared versus previously but although though unlike ; since before'.split(' '));

/** States that people are in because something happened: for lack of another date its day is theirs. */
const OF_A_HAPPENING = new Set<Measure>(
  `killed wounded casualties missing abducted captured rescued detained released evacuated`.split(' ') as Measure[],
);
export const isOfHappening = (measure: Measure): boolean => OF_A_HAPPENING.has(measure);

/** Whether the date at one place of a sentence can be that of the figure at another. `figure` is its token. */
export function reaches(
  tokens: readonly Token[],
  layout: Layout,
  { expression, span }: SentenceDate,
  figure: number,
  measure: Measure,
): boolean {
  const { at, lead } = expression;
  if (lead === 'for' ? !span && isAppointment(tokens, expression) : NOT_OF_FIGURE.has(lead)) return false;
  if (isSetApart(layout, at, figure) || isRanking(tokens, expression, figure)) return false;
  return at > figure ? reachesBack(tokens, figure, at, measure) : !inOpeningSince(tokens, at, figure);
}

/** *planned for Sunday*, against *blamed for Sunday's attack*. */
const isAppointment = (tokens: readonly Token[], { next, when }: DateExpression): boolean =>
  tokens[next]?.lower !== "'s" && (when.is === 'weekday' || (when.is === 'calendar' && when.day !== null));

/** *12 were sent after the murder on March 10*: behind *after* stands the day of something else, unless it is what harmed them. */
function reachesBack(tokens: readonly Token[], figure: number, at: number, measure: Measure): boolean {
  return !tokens
    .slice(figure + 1, at)
    .some(({ lower }) => ASIDE.has(lower) || (lower === 'after' && !isOfHappening(measure)));
}

/** *Since the war began in 2014, 10,000 have died*: an opening clause that says from when. */
function inOpeningSince(tokens: readonly Token[], at: number, figure: number): boolean {
  if (!tokens.slice(0, 4).some(({ lower }) => lower === 'since')) return false;
  const comma = tokens.findIndex(({ lower }) => lower === ',');
  return comma > at && comma < figure;
}

const RANK =
  /^(?:[a-z]{4,}est|[a-z]+iest|worst|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|only)$/;

/** *the highest toll this year*, *the fourth bombing this month*: the period of a ranking, and the figure's own only where that is a total. */
function isRanking(tokens: readonly Token[], { at, when }: DateExpression, figure: number): boolean {
  if (when.is !== 'offset' || when.unit === 'day') return false;
  for (let back = at - 1; back >= Math.max(0, at - 9); back--) {
    const token = tokens[back];
    if (!token || token.kind === 'mark') return false;
    if (RANK.test(token.lower) || token.word.tags & Tag.Ordinal) return !isTotal(tokens, figure);
  }
  return false;
}

const isTotal = (tokens: readonly Token[], figure: number): boolean =>
  tokens.slice(Math.max(0, figure - 7), figure).some(({ word }) => word.tags & Tag.Toll);

/** How far a date is from a figure: tokens, with eight more for each clause and three for each comma between them. */
export function distance(tokens: readonly Token[], { expression, span }: SentenceDate, figure: number): number {
  const from = Math.min(expression.at, figure);
  const to = Math.max(expression.at, figure);
  let cost = to - from + (span ? 12 : 0);
  for (const { word, lower } of tokens.slice(from, to)) {
    if (word.tags & (Tag.Relative | Tag.Subordinator) || lower === ';' || lower === 'but') cost += 8;
    else if (lower === ',') cost += 3;
  }
  return cost;
}
