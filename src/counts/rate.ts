import { Tag } from '../lexicon/word.ts';
import { isName } from '../tokens/name.ts';
import type { Token } from '../tokens/token.ts';
import { has, lowerAt } from './tokens-at.ts';

/** Whether the words behind a count make it a rate: *35 are killed every day*, *21 a day*, *100 per week*. */
export function isRate(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < Math.min(tokens.length, at + 8); next++) {
    const lower = lowerAt(tokens, next);
    if (lower === '.' || lower === ',' || lower === ';') return false;
    const unit = has(tokens[next + 1], Tag.TimeUnit);
    if (
      (lower === 'a' || lower === 'an' || lower === 'per' || lower === 'every' || lower === 'each') &&
      unit &&
      // *within a year*, *in a week*: how long it took.
      !has(tokens[next - 1], Tag.Preposition) &&
      /^(?:day|week|month|year|hour|minute|night)$/.test(lowerAt(tokens, next + 1))
    )
      return (
        !/^an?$/.test(lower) || !/^(?:ago|later?|early|earlier|after|before|old|long)$/.test(lowerAt(tokens, next + 2))
      );
    // *a count by the daily Courier*: a newspaper.
    if (lower === 'daily') return !isName(tokens, next + 1);
    if (lower === 'annually' || lower === 'hourly') return true;
  }
  return false;
}
