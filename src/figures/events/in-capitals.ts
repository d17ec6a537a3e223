import { UNKNOWN } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';

/** Whether no word of a sentence is written in small letters: old wire copy, where capitals tell no names. */
export const isInCapitals = (tokens: readonly Token[]): boolean =>
  tokens.every(({ kind, capital, lower }) => kind !== 'word' || capital || lower.startsWith("'"));

/** What passes for a name there: the words of nations, and words that no table knows and that do not end as everyday words do. */
export const passesForName = ({ kind, lower, word }: Token): boolean =>
  kind === 'word' && (word.side !== null || (word === UNKNOWN && !EVERYDAY.test(lower)));

const EVERYDAY =
  /(?:ed|ing|ings|ly|tions?|sions?|ments?|ness|ity|ities|ble|ive|ives|ous|ful|less|ist|ists|ism|ence|ance|ency|ancy|ship|ize|ise|ward|wards|wise|ology|ary|ory|ies|est)$|^(?:began|broke|came|early|fell|found|gave|got|held|kept|late|made|met|ran|rose|said|sent|spoke|stood|told|took|went|while)$/;
