import { Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import type { Dated } from '../dates/dated-sentences.ts';
import { near } from '../dates/near.ts';
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

/** How far from the figure, in tokens, the words of its period may stand. */
const REACH = 30;
/** How long the clause behind *since* is taken to be, in tokens. */
const CLAUSE = 14;

/** *since* behind the figure, or in an opening clause. */
function since(tokens: readonly Token[], dated: Dated, sentence: number, at: number): string | null {
  const opening = tokens.slice(0, 3).findIndex(({ lower }) => lower === 'since');
  const behind = tokens.slice(at + 1, at + REACH).findIndex(({ lower }) => lower === 'since');
  const index = opening >= 0 ? opening : behind < 0 ? -1 : at + 1 + behind;
  if (index < 0) return null;
  const clause = tokens.slice(index, index + CLAUSE);
  if (clause.some(({ lower }) => goesOn(lower))) return 'war';
  const date = near(dated.sentence(sentence).dates, index, CLAUSE).find((known) => known.at > index);
  if (!date) return clause.some(({ kind, word }) => kind === 'word' && word.verb !== null) ? 'since' : null;
  if (date.when.is === 'weekday') return null;
  const day = dated.resolve(sentence, date);
  return `since-${(day && formatDate(day)) ?? 'then'}`;
}

/** *in the past two years*, *over a decade of turf wars*. */
function stretch(tokens: readonly Token[], at: number): string | null {
  for (let index = Math.max(1, at - REACH); index < Math.min(tokens.length, at + REACH); index++) {
    const [before, unit, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
    if (!before || !unit || !UNIT.test(unit.lower) || !isCounted(before) || after?.lower === 'ago') continue;
    const head = tokens.slice(Math.max(0, index - 5), index);
    if (head.some(({ lower }) => lower === 'past' || lower === 'last')) return `past-${before.lower}-${unit.lower}`;
    if (after?.lower === 'of' && head.some(({ word }) => word.tags & Tag.Preposition)) return 'war';
  }
  return null;
}

const isCounted = ({ kind, word, lower }: Token): boolean =>
  kind === 'number' || word.number !== null || /^(?:a|few|several)$/.test(lower);
