import type { Document } from '../../tokens/document.ts';
import type { Token } from '../../tokens/token.ts';
import { passesForName } from './in-capitals.ts';

/** Sentences from the top that tell a story whether or not they hold a figure. */
const LEAD = 8;
/** Names that are kept: a story is told by its first ones. */
const MOST = 60;

const isCapital = (unit: number): boolean =>
  (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde && unit !== 0xd7);
const isLetter = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || isCapital(unit) || (unit >= 0xdf && unit <= 0xff && unit !== 0xf7);

/**
 * The capitalised words of the lead and of the sentences with figures, in lower case and without repeats: by these, two articles are known to tell one story. The first
 * word of a sentence is left out where no name follows it, since it is capitalised anyway, unless it is in capitals, as in datelines. In lines that are all capitals, words
 * that no table knows pass for names.
 */
export function storyNames(document: Document, figures: readonly { sentenceIndex: number }[]): string[] {
  const { article, sentences } = document;
  const names = new Set<string>();
  const read = new Set([...sentences.slice(0, LEAD).keys(), ...figures.map(({ sentenceIndex }) => sentenceIndex)]);
  for (const index of [...read].sort((a, b) => a - b)) {
    const sentence = sentences[index];
    if (!sentence) continue;
    const { start } = sentence;
    const limit = Math.min(sentence.end, start + LONGEST);
    if (isAllCapitals(article.text, start, limit)) {
      for (const name of namesIn(document.tokens(index))) if (names.size < MOST) names.add(name);
      continue;
    }
    for (let at = start; at < limit; at++) {
      if (!isCapital(article.text.charCodeAt(at))) continue;
      const from = at;
      while (at < limit && isLetter(article.text.charCodeAt(at))) at++;
      if (at - from < SHORTEST) continue;
      if (names.size >= MOST) return [...names];
      const name = article.text.slice(from, at);
      const opens = from - start < 2 && !goesOn(article.text, at, limit);
      if (!opens || name === name.toUpperCase()) names.add(name.toLowerCase());
    }
  }
  return [...names];
}

const SHORTEST = 3;

/** What passes for a name where all is capitals; short words do not. */
const namesIn = (tokens: readonly Token[]): string[] =>
  tokens.flatMap((token) => (token.lower.length > SHORTEST && passesForName(token) ? token.lower : []));

/** Whether another name follows: *Port Alden*, *Al-Shabab*. */
const goesOn = (text: string, at: number, limit: number): boolean =>
  at + 1 < limit && /^[-\s]$/.test(text.charAt(at)) && isCapital(text.charCodeAt(at + 1));

/** As `isInCapitals`, by the letters: lines in small letters need not be cut into words for this. */
function isAllCapitals(text: string, start: number, limit: number): boolean {
  for (let at = start; at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 97 && unit <= 122) return false;
  }
  const cut = text.slice(start, limit);
  return cut === cut.toUpperCase();
}

/** As much of a sentence is read, in UTF-16 units. */
const LONGEST = 1000;
