/** A form of a lexicon entry with its mark: for verbs a `Form`, for nouns `PLURAL` or 0. */
export type Inflected = readonly [form: string, mark: number];

export const PLURAL = 1;

/** The plural of an English noun by rule; only the end changes, so compounds inflect in their last word. */
export function pluralOf(noun: string): string {
  const last = noun.charAt(noun.length - 1);
  if (last === 'y' && !isVowel(noun.charAt(noun.length - 2))) return `${noun.slice(0, -1)}ies`;
  return `${noun}${hisses(noun, last) ? 'es' : 's'}`;
}

/** A noun given as `soldier` (plural by rule), `man/men`, `-/troops` (no singular) or `aircraft/aircraft`. */
export function nounForms(entry: string): readonly Inflected[] {
  const slash = entry.indexOf('/');
  if (slash < 0)
    return [
      [entry, 0],
      [pluralOf(entry), PLURAL],
    ];
  const singular = entry.slice(0, slash);
  const plural: Inflected = [entry.slice(slash + 1), PLURAL];
  return singular === '-' || singular === plural[0] ? [plural] : [[singular, 0], plural];
}

/** Entries that a noun in lower case may be a form of, itself first: a guess. *bodies*: bodies, bodie, bodi, body. */
export function nounsOf(word: string): string[] {
  if (!word.endsWith('s')) return [word];
  const found = [word, word.slice(0, -1), word.slice(0, -2)];
  return word.endsWith('ies') ? [...found, `${word.slice(0, -3)}y`] : found;
}

export const isVowel = (letter: string): boolean => letter !== '' && 'aeiou'.includes(letter);
const hisses = (word: string, last: string): boolean =>
  last === 's' || last === 'x' || last === 'z' || (last === 'h' && (word.endsWith('ch') || word.endsWith('sh')));
