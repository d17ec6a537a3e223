import { Tag } from '../../../lexicon/word.ts';
import type { Token } from '../../../tokens/token.ts';
import { has, type Tokens } from './marks.ts';

export const AUXILIARIES = Tag.Be | Tag.Have | Tag.Do | Tag.Modal;

const TIME_WORDS = new Set(
  'today yesterday tonight tomorrow last late early earlier later this next previous past morning afternoon evening night midday noon midnight dawn dusk weekend overnight meanwhile mid ago'.split(
    ' ',
  ),
);

/** A word of a time phrase: *late*, *Friday*, *2016*, *month*. */
export const isTime = (token: Token | undefined): boolean =>
  has(token, Tag.Month | Tag.Weekday | Tag.TimeUnit) ||
  (token !== undefined && (TIME_WORDS.has(token.lower) || token.kind === 'number'));

/** A word written with a capital that the lexicon does not know as a common word: most are names. */
export const isName = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  token.capital &&
  !has(
    token,
    Tag.SourceNoun |
      Tag.Title |
      Tag.Determiner |
      Tag.Preposition |
      Tag.Pronoun |
      Tag.Conjunction |
      Tag.Subordinator |
      Tag.Relative |
      Tag.Adverb |
      AUXILIARIES |
      Tag.Month |
      Tag.Weekday,
  );

/** A word of a role: *spokesman*, *ministry*, *Gen*, *residents*. */
export const isRoleWord = (token: Token | undefined): boolean =>
  has(token, Tag.SourceNoun | Tag.Title) || (token?.word.person ?? null) !== null;

const FEW = 12;
const capitals = new WeakMap<Tokens, boolean>();

/** Whether the sentence is written in capitals, so that they tell no names. */
export function isAllCapitals(tokens: Tokens): boolean {
  // Nearly every sentence shows within a few words that it is not, which costs less than to remember it.
  for (let at = 0; at < FEW; at++) {
    const token = tokens[at];
    if (token && token.kind === 'word' && !token.capital && !token.glued) return false;
  }
  let known = capitals.get(tokens);
  if (known === undefined) {
    const words = tokens.filter(({ kind }) => kind === 'word');
    known = words.length > 3 && words.every(({ capital, glued }) => capital || glued);
    capitals.set(tokens, known);
  }
  return known;
}
