import { Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import type { Dated } from '../dates/dated-sentences.ts';
import { formatDate } from '../dates/resolve.ts';
import type { EventNoun } from './event-nouns.ts';
import { goesOn } from './event-words.ts';

/** Longer than this, in units of time, *the past N* is a period and not the story's own days. */
const UNIT = /^(?:weeks?|months?|years?|decades?|century|centuries)$/;

/**
 * The stretch of time that a number sums up (*since early 1992*, *in the past two years*, *in nearly four years of war*), as a key;
 * `war` where a war itself is what killed. Null where the number is of one happening.
 */
export function readPeriod(
  tokens: readonly Token[],
  dated: Dated,
  sentence: number,
  at: number,
  noun: EventNoun | null,
): string | null {
  if (noun?.family === 'war' && isAgentOrSpan(tokens, noun, at)) return 'war';
  return since(tokens, dated, sentence, at) ?? stretch(tokens, at);
}

/** *The war has killed*, *killed in the conflict*, *in four years of war*. */
function isAgentOrSpan(tokens: readonly Token[], noun: EventNoun, at: number): boolean {
  const between = noun.at < at ? tokens.slice(noun.at, at) : tokens.slice(at, noun.at);
  return !between.some(({ lower }) => lower === ',' || lower === ';') && between.length <= 22;
}

/** *since* behind the figure, or in an opening clause. */
function since(tokens: readonly Token[], dated: Dated, sentence: number, at: number): string | null {
  const index = tokens.findIndex(({ lower }, place) => lower === 'since' && (place > at || place < 3));
  if (index < 0) return null;
  const tail = tokens.slice(index, index + 14);
  if (tail.some(({ lower }) => goesOn(lower))) return 'war';
  const date = dated
    .sentence(sentence)
    .dates.find(({ expression }) => expression.at > index && expression.at <= index + 14);
  if (!date) return tail.some(({ word, kind }) => kind === 'word' && word.verb !== null) ? 'since' : null;
  if (date.expression.when.is === 'weekday') return null;
  const day = dated.resolve(sentence, date);
  return `since-${(day && formatDate(day)) ?? 'then'}`;
}

/** *in the past two years*, *over a decade of turf wars*. */
function stretch(tokens: readonly Token[], at: number): string | null {
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || !UNIT.test(token.lower)) continue;
    const before = tokens[index - 1];
    const head = tokens.slice(Math.max(0, index - 5), index);
    const counted =
      before !== undefined &&
      (before.kind === 'number' || before.word.number !== null || /^(?:a|few|several)$/.test(before.lower));
    if (!counted || Math.abs(index - at) > 30 || tokens[index + 1]?.lower === 'ago') continue;
    if (head.some(({ lower }) => lower === 'past' || lower === 'last')) return `past-${before.lower}-${token.lower}`;
    if (tokens[index + 1]?.lower === 'of' && head.some(({ word }) => word.tags & Tag.Preposition)) return 'war';
  }
  return null;
}
