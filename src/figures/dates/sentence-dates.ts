import { CUE_VERBS } from '../../lexicon/credits.ts';
import { Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import type { DateExpression, SentenceDate } from './date-expression.ts';
import { BEFORE_DATE } from './date-words.ts';
import type { Layout } from './layout.ts';

/** The dates of a sentence that can be the date of a figure: that of the date line cannot, and a period is named by its end. */
export function datesInBody(
  tokens: readonly Token[],
  expressions: readonly DateExpression[],
  layout: Layout,
): SentenceDate[] {
  const inBody = expressions.filter(({ at }) => at >= layout.body);
  const cased = inBody.length > 0 && !tokens.every(({ kind, capital }) => kind !== 'word' || capital);
  return inBody
    .filter((expression, index) => !beginsPeriod(tokens, expression, inBody[index + 1]))
    .map((expression) => {
      const { start, end, at, next, when, lead } = expression;
      const claim = isClaim(tokens, expression, cased);
      const span = isSpan(tokens, expression);
      const told = isTold(tokens, expression);
      return { start, end, at, next, when, lead, claim, span, told };
    });
}

/** *from May to July*, *between 1980 and 1988*, *Monday and Tuesday*. */
function beginsPeriod(tokens: readonly Token[], first: DateExpression, second: DateExpression | undefined): boolean {
  if (!second || !isNextDate(tokens, first.next + 1, second.at)) return false;
  const joint = tokens[first.next]?.lower ?? '';
  if (joint === 'and') return first.lead === 'between' || first.when.is === second.when.is;
  return /^(?:to|until|till|through|-|–)$/.test(joint);
}

/** *late Monday and early Tuesday*: nothing between them but words that belong to the second. */
const isNextDate = (tokens: readonly Token[], from: number, at: number): boolean =>
  at - from <= 1 && (at === from || BEFORE_DATE.has(tokens[from]?.lower ?? ''));

const isSpan = (tokens: readonly Token[], { at, next }: DateExpression): boolean =>
  next - at === 3 && /^(?:past|last)$/.test(tokens[at]?.lower ?? '');

function isTold(tokens: readonly Token[], { next }: DateExpression): boolean {
  const at = tokens[next]?.lower === ',' ? next + 1 : next;
  return tokens[at]?.lower === 'when' || (tokens[at]?.lower === 'in' && tokens[at + 1]?.lower === 'which');
}

/** How far a date may stand from its verb, in tokens: behind it, and before it. */
const BEHIND_VERB = 8;
const BEFORE_VERB = 14;

/** Whether the verb that the date belongs to is one of saying: the one right after it, or the nearest before it in its clause. */
function isClaim(tokens: readonly Token[], { at, next, lead }: DateExpression, cased: boolean): boolean {
  const after = tokens[next];
  if (after && announces(tokens, next) && !(cased && after.capital)) return true;
  if (opensClause(tokens, at) && leadsToReport(tokens, next, cased)) return true;
  if (lead === 'for' || lead === 'since') return false;
  // No sentence begins with its verb: "Talks opened on Friday".
  for (let back = at - 1; back >= Math.max(1, at - BEHIND_VERB); back--) {
    const token = tokens[back];
    if (!token || token.kind === 'mark' || token.word.tags & (Tag.Relative | Tag.Subordinator)) return false;
    if (token.word.verb) return announces(tokens, back);
  }
  return false;
}

/** Before *place*, which is no verb then. */
const TAKES = new Set(['take', 'takes', 'took', 'taken', 'taking']);

/** Whether a date stands at the head of its sentence or clause: *On Tuesday, …*, *…, though on Thursday evening …*. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  if (at <= 3) return true;
  const before = tokens[at - 2];
  return before !== undefined && (/^[,;]$/.test(before.lower) || (before.word.tags & Tag.Subordinator) !== 0);
}

/** *On Tuesday, a spokesman accused …*: whether the verb that an opening date leads to is one of saying; *are reported to have* is none. */
function leadsToReport(tokens: readonly Token[], from: number, cased: boolean): boolean {
  for (let at = from; at < Math.min(tokens.length, from + BEFORE_VERB); at++) {
    const token = tokens[at];
    if (token?.word.verb && !(cased && token.capital))
      return announces(tokens, at) && !((tokens[at - 1]?.word.tags ?? 0) & Tag.Be);
  }
  return false;
}

/** Whether a verb says something that may be a number: *condemned* does not, nor does *took place* or *claimed responsibility*. */
function announces(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!isReport(token) || TALK.has(token?.word.verb?.lemma ?? '')) return false;
  if (token?.lower === 'place') return !TAKES.has(tokens[at - 1]?.lower ?? '');
  return !/^(?:responsibility|credit)$/.test(tokens[at + 1]?.lower ?? '');
}

/** But *was quoted this month as saying*. */
const TALK = new Set(CUE_VERBS.talk.split(/\s+/).filter((verb) => verb !== 'quote' && verb !== 'cite'));

/** Whether a word is a verb of saying. */
export const isReport = (token: Token | undefined): boolean =>
  token?.word.verb != null && (token.word.tags & Tag.Report) !== 0;
