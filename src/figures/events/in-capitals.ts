import { EVERYDAY } from '../../lexicon/everyday.ts';
import { UNKNOWN } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';

/** Whether no word of a sentence is written in small letters: old wire copy, where capitals tell no names. */
export const isInCapitals = (tokens: readonly Token[]): boolean =>
  tokens.every(({ kind, capital, lower }) => kind !== 'word' || capital || lower.startsWith("'"));

/** What passes for a name there: the words of nations, and words that no table knows and that do not end as everyday words do. */
export const passesForName = ({ kind, lower, word }: Token): boolean =>
  kind === 'word' && (word.side !== null || (word === UNKNOWN && !EVERYDAY.test(lower)));
