import { Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import { has } from '../tokens-at.ts';

/** Words that end a noun group however they are read. */
export const STOPS =
  Tag.Preposition |
  Tag.Conjunction |
  Tag.Relative |
  Tag.Subordinator |
  Tag.Be |
  Tag.Have |
  Tag.Do |
  Tag.Modal |
  Tag.Negation;

/** *the*, *those*, *their*. */
export const isDefinite = (token: Token | undefined): boolean => has(token, Tag.Determiner | Tag.Possessive);

/** *of the 12*, *of them*: a whole that the text has spoken of; *of their troops* names none. */
export const namesWhole = (token: Token | undefined): boolean =>
  (isDefinite(token) && !has(token, Tag.Possessive)) || has(token, Tag.Pronoun | Tag.Relative);

/** *last week*, *this year*, *early on Monday*: when it was. */
export const isTimeAhead = (tokens: readonly Token[], at: number): boolean =>
  /^(?:last|this|next|late|early|earlier|later)$/.test(tokens[at]?.lower ?? '') &&
  [1, 2].some((step) => has(tokens[at + step], Tag.TimeUnit | Tag.Weekday | Tag.Month)) &&
  !tokens[at + 1]?.word.person;

/** Whether a noun of people follows within three words of one phrase. */
export const followedByPerson = (tokens: readonly Token[], at: number): boolean => {
  for (let next = at + 1; next <= at + 3; next++) {
    const token = tokens[next];
    if (!token || (token.kind === 'mark' && token.lower !== '-')) return false;
    if (has(token, STOPS)) return false;
    // *vehicles carried 200 soldiers*: another number counts them; *a 19-year-old recruit* is one phrase.
    if (token.kind === 'number' && tokens[next + 1]?.lower !== '-') return false;
    if (token.word.person) return true;
  }
  return false;
};
