import type { Article } from '../articles/article.ts';
import { BEFORE_NAME, MID_SENTENCE, SENTENCE_OPENERS } from '../lexicon/abbreviations.ts';
import type { Sentence } from './sentence.ts';

/** What `\s` is in regular expressions; by units, as it is asked of every sentence. */
const isSpace = (unit: number): boolean =>
  unit < 0x80 ? unit === 32 || (unit >= 9 && unit <= 13) : unit === 0xa0 || (unit >= 0x1680 && WIDE_SPACE.has(unit));
const WIDE_SPACE = new Set(
  [
    ...'\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
  ].map((space) => space.charCodeAt(0)),
);
const isLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
const CLOSING = `"'”’»)]}`;
const OPENING = `"'“‘«([{-–—`;

/**
 * No editor writes a longer one: what runs on is a table, a list or an attack. The rules above look around themselves within the sentence, and
 * their time would be the square of its length. UTF-16 units.
 */
const LONGEST = 1000;

/** The sentences of an article's blocks, in order; one that is too long is several. Linear: every unit is looked at a bounded number of times. */
export function splitSentences(article: Pick<Article, 'text' | 'blocks'>): Sentence[] {
  const { text, blocks } = article;
  const sentences: Sentence[] = [];
  const next = openTerminators(text);
  blocks.forEach(({ start: first, end: last, zone }, paragraph) => {
    const add = (from: number, to: number): void => {
      for (let start = from; start < to; ) {
        const cut = cutIn(text, start, to);
        const end = trimEnd(text, start, cut);
        if (end > start) sentences.push({ start, end, index: sentences.length, paragraph, zone });
        start = skipSpace(text, cut, to);
      }
    };
    let start = skipSpace(text, first, last);
    for (let at = next(start); at < last; at = next(at + 1)) {
      const run = runEnd(text, at, last);
      if (!endsSentence(text, at, run, last)) {
        at = run - 1;
        continue;
      }
      add(start, run);
      start = skipSpace(text, run, last);
      at = start - 1;
    }
    add(start, last);
  });
  return sentences;
}

/** Spaces that may stand within a number are not among these. */
const GAP = /[ \t\r\n]/;
/** What words and numbers are made of, marks within them included. */
const WORDLIKE = /[\w.,'\u0080-\uffff]/;

/** Where a sentence ends that must: after a clause, else between two words, else between a word and a mark, however far that is. */
function cutIn(text: string, start: number, end: number): number {
  if (end - start <= LONGEST) return end;
  const limit = start + LONGEST;
  let space = -1;
  for (let at = limit; at > start + LONGEST / 2; at--) {
    if (!GAP.test(text.charAt(at))) continue;
    if (',;:'.includes(text.charAt(at - 1))) return at;
    if (space < 0) space = at;
  }
  if (space >= 0) return space;
  let cut = limit;
  while (cut < end && WORDLIKE.test(text.charAt(cut)) && WORDLIKE.test(text.charAt(cut - 1))) cut++;
  return cut;
}

/**
 * Answers where the first terminator at or after a place stands, beyond the text where none does. Asked for rising places, it looks for each kind
 * only once: the runtime finds a unit many times faster than a loop.
 */
function openTerminators(text: string): (from: number) => number {
  const ahead = [...TERMINATORS].map((mark) => ({ mark, at: -1 }));
  return (from) => {
    let first = text.length;
    for (const kind of ahead) {
      if (kind.at < from) {
        const found = text.indexOf(kind.mark, from);
        kind.at = found < 0 ? text.length : found;
      }
      if (kind.at < first) first = kind.at;
    }
    return first;
  };
}

const TERMINATORS = '.!?…';

const isTerminator = (unit: number): boolean => unit === 46 || unit === 33 || unit === 63 || unit === 0x2026;

/** The place after the full stops and closing marks that begin at `at`. */
function runEnd(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit && (isTerminator(text.charCodeAt(end)) || CLOSING.includes(text.charAt(end)))) end++;
  return end;
}

/** Whether a sentence ends with the run of terminators and closing marks from `at` to `end`. */
function endsSentence(text: string, at: number, end: number, limit: number): boolean {
  if (end >= limit) return true;
  if (!isSpace(text.charCodeAt(end))) return false;
  let next = skipSpace(text, end, limit);
  if (next >= limit) return true;
  while (next < limit && OPENING.includes(text.charAt(next))) next++;
  const first = text.charAt(next);
  if (first >= 'a' && first <= 'z') return false;
  if (text.charCodeAt(at) !== 46 || end > at + 1) return true;
  return closesDespiteAbbreviation(text, at, next, limit);
}

/** Whether a full stop ends a sentence although the word before it may be an abbreviation or an initial. */
function closesDespiteAbbreviation(text: string, at: number, next: number, limit: number): boolean {
  let from = at;
  while (from > 0 && at - from < 12 && (isLetter(text.charCodeAt(from - 1)) || text.charCodeAt(from - 1) === 46))
    from--;
  const raw = text.slice(from, at);
  const before = raw.toLowerCase();
  if (before === '') return true;
  if (before.length === 1 && before !== 'i' && raw >= 'A' && raw <= 'Z') return false;
  if (BEFORE_NAME.has(before)) return false;
  if (!MID_SENTENCE.has(before)) return true;
  let to = next;
  while (to < limit && to - next < 14 && isLetter(text.charCodeAt(to))) to++;
  return SENTENCE_OPENERS.has(text.slice(next, to).toLowerCase());
}

function skipSpace(text: string, from: number, limit: number): number {
  while (from < limit && isSpace(text.charCodeAt(from))) from++;
  return from;
}

function trimEnd(text: string, from: number, end: number): number {
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}
