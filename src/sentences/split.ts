import type { Article } from '../articles/article.ts';
import { BEFORE_NAME, MID_SENTENCE, SENTENCE_OPENERS } from '../lexicon/abbreviations.ts';
import type { Sentence } from './sentence.ts';

const SPACE = /\s/;
const CLOSING = `"'”’»)]}`;
const OPENING = `"'“‘«([{-–—`;

/** The sentences of an article's blocks, in order. Linear: every unit is looked at a bounded number of times. */
export function splitSentences(article: Pick<Article, 'text' | 'blocks'>): Sentence[] {
  const { text, blocks } = article;
  const sentences: Sentence[] = [];
  blocks.forEach((block, paragraph) => {
    let start = skipSpace(text, block.start, block.end);
    for (let at = start; at < block.end; at++) {
      if (!isTerminator(text.charCodeAt(at)) || at < start) continue;
      const end = sentenceEnd(text, at, block.end);
      if (end < 0) continue;
      sentences.push({ start, end, index: sentences.length, paragraph, zone: block.zone });
      start = skipSpace(text, end, block.end);
      at = start - 1;
    }
    const end = trimEnd(text, start, block.end);
    if (end > start) sentences.push({ start, end, index: sentences.length, paragraph, zone: block.zone });
  });
  return sentences;
}

const isTerminator = (unit: number): boolean => unit === 46 || unit === 33 || unit === 63 || unit === 0x2026;

/** Where the sentence that the terminator at `at` closes ends, or -1 where it closes none. */
function sentenceEnd(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit && (isTerminator(text.charCodeAt(end)) || CLOSING.includes(text.charAt(end)))) end++;
  if (end >= limit) return end;
  if (!SPACE.test(text.charAt(end))) return -1;
  let next = skipSpace(text, end, limit);
  if (next >= limit) return end;
  while (next < limit && OPENING.includes(text.charAt(next))) next++;
  const first = text.charAt(next);
  if (first >= 'a' && first <= 'z') return -1;
  if (text.charCodeAt(at) !== 46 || end > at + 1) return end;
  return closesDespiteAbbreviation(text, at, next, limit) ? end : -1;
}

/** Whether a full stop ends a sentence although the word before it may be an abbreviation or an initial. */
function closesDespiteAbbreviation(text: string, at: number, next: number, limit: number): boolean {
  let from = at;
  while (from > 0 && /[A-Za-z.]/.test(text.charAt(from - 1)) && at - from < 12) from--;
  const raw = text.slice(from, at);
  const before = raw.toLowerCase();
  if (before === '') return true;
  if (before.length === 1 && before !== 'i' && raw >= 'A' && raw <= 'Z') return false;
  if (BEFORE_NAME.has(before)) return false;
  if (!MID_SENTENCE.has(before)) return true;
  let to = next;
  while (to < limit && /[A-Za-z]/.test(text.charAt(to)) && to - next < 14) to++;
  return SENTENCE_OPENERS.has(text.slice(next, to).toLowerCase());
}

function skipSpace(text: string, from: number, limit: number): number {
  while (from < limit && SPACE.test(text.charAt(from))) from++;
  return from;
}

function trimEnd(text: string, from: number, end: number): number {
  while (end > from && SPACE.test(text.charAt(end - 1))) end--;
  return end;
}
