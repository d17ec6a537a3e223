import { LEXICON } from '../lexicon/lexicon.ts';
import { BESIDE_SIDES } from '../lexicon/modifiers.ts';
import { Tag, UNKNOWN, unknownAs } from '../lexicon/word.ts';
import type { Span } from '../span.ts';
import { classAt, Digit, Latin, Letter, Plain, Space } from './character.ts';
import { begins, hashed, type Phrase, type Phrases, pieceAt } from './pieces.ts';
import { has } from './tags.ts';
import { type Token, tokenOf } from './token.ts';

/** The tokens of a range of text, phrases folded. Offsets are those of `text`. By hand, since all that may hold a figure passes through here. */
export function tokenize(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  /** Places of the tokens that may join with those behind them: few do. */
  const openers: Opener[] = [];
  let end = -1;
  for (let at = span.start; at < span.end; at = Math.max(end, at + 1)) {
    const bits = classAt(text, at);
    if (bits & Space) continue;
    const start = at;
    const glued = start === end;
    if (bits & Digit) {
      end = numberEnd(text, start);
      const digits = text.slice(start, end);
      const lower = end - start > 4 ? digits.replace(/[,\u2009\u202f\u00a0]/g, '') : digits;
      tokens.push(tokenOf('number', lower, UNKNOWN, false, glued, start, end));
      continue;
    }
    end = bits & Letter ? wordEnd(text, start) : markEnd(text, start);
    let hash = 0;
    for (let next = start; next < end; next++) hash = hashed(hash, text.charCodeAt(next));
    const { kind, lower, word, capital, suffix, phrases } = pieceAt(text, start, end, hash);
    if (phrases !== null || word.side !== null) openers.push({ at: tokens.length, phrases });
    // Counted from the end: a letter such as İ is longer in lower case.
    const middle = suffix === null ? end : end - suffix.lower.length;
    tokens.push(tokenOf(kind, lower, word, capital, glued, start, middle));
    if (suffix === null) continue;
    if (suffix.phrases !== null) openers.push({ at: tokens.length, phrases: suffix.phrases });
    tokens.push(tokenOf(kind, suffix.lower, suffix.word, false, true, middle, end));
  }
  return openers.length > 0 ? fold(tokens, openers) : tokens;
}

interface Opener {
  readonly at: number;
  /** The phrases that begin with it; null where it only names a side. */
  readonly phrases: Phrases | null;
}

/** The end of a word with inner apostrophes, or of initials with full stops (*U.S.*). */
function wordEnd(text: string, start: number): number {
  let end = start;
  while (classAt(text, end) & Plain && text.charCodeAt(end + 1) === 46) end += 2;
  if (end > start + 2) return end;
  end = start + 1;
  while (classAt(text, end) & Letter) end++;
  while (isApostrophe(text.charCodeAt(end)) && classAt(text, end + 1) & Latin) {
    end += 2;
    while (classAt(text, end) & Latin) end++;
  }
  return end;
}

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;

/** The end of digits, with thousands grouped by commas or narrow spaces, and with decimals. */
function numberEnd(text: string, start: number): number {
  let end = digitsEnd(text, start);
  if (end - start <= 3) {
    while (isGrouping(text.charCodeAt(end)) && digitsEnd(text, end + 1) === end + 4) end += 4;
  }
  return text.charCodeAt(end) === 46 && classAt(text, end + 1) & Digit ? digitsEnd(text, end + 1) : end;
}

function digitsEnd(text: string, start: number): number {
  let end = start;
  while (classAt(text, end) & Digit) end++;
  return end;
}

const isGrouping = (unit: number): boolean => unit === 0x2c || unit === 0x2009 || unit === 0x202f || unit === 0xa0;

/** The end of one character. */
function markEnd(text: string, start: number): number {
  const isPair = (text.charCodeAt(start) & 0xfc00) === 0xd800 && (text.charCodeAt(start + 1) & 0xfc00) === 0xdc00;
  return isPair ? start + 2 : start + 1;
}

/** Joins the words of the longest phrase that the lexicon knows at each place. A hyphen between them is as good as a space. */
function fold(tokens: readonly Token[], openers: readonly Opener[]): Token[] {
  const folded: Token[] = [];
  let at = 0;
  for (const { at: place, phrases } of openers) {
    if (place < at) continue;
    while (at < place) folded.push(tokens[at++] as Token);
    const joined = phrases && join(tokens, at, phrases);
    const one = joined ? joined.token : tokens[at];
    if (!one) break;
    at = joined ? joined.next : at + 1;
    const aside = one.word.side && besideSide(one, tokens[at], tokens[at + 1]);
    folded.push(aside || one);
    if (aside) at += 2;
  }
  while (at < tokens.length) folded.push(tokens[at++] as Token);
  return folded;
}

/** *U.S.-backed*: an adjective, which names the side no longer, and so is written small. */
function besideSide(side: Token, hyphen: Token | undefined, word: Token | undefined): Token | null {
  if (hyphen?.lower !== '-' || !hyphen.glued || !word?.glued || !BESIDE.has(word.lower)) return null;
  const lower = `${side.lower}_${word.lower}`;
  return tokenOf('word', lower, unknownAs(lower, Tag.Adjective), false, side.glued, side.start, word.end);
}

const BESIDE = new Set(BESIDE_SIDES.split(/\s+/));

/** The tokens of the longest phrase at `at` as one, and the token after it; null where it is a name and its first letter small (*a white house*). */
function join(tokens: readonly Token[], at: number, phrases: Phrases): { token: Token; next: number } | null {
  const first = tokens[at];
  const after = tokens[at + 1];
  const second = after?.glued && after.lower === '-' ? tokens[at + 2] : after;
  if (!first || !second || !begins(phrases, second.lower)) return null;
  for (const phrase of phrases.bySecond.get(second.lower) ?? []) {
    const next = phraseEnd(tokens, at, phrase);
    if (next === null) continue;
    const word = (first.capital ? LEXICON.words : LEXICON.common).get(phrase.lower);
    const end = tokens[next - 1]?.end ?? first.end;
    // *cut the force from 15,000*: a noun behind an article.
    if (!word || (word.verb && has(first, Tag.Collective) && has(tokens[at - 1], Tag.Determiner))) return null;
    return { token: tokenOf(first.kind, phrase.lower, word, first.capital, first.glued, first.start, end), next };
  }
  return null;
}

/** The token after a phrase that begins at `at`, or null where another word stands. */
function phraseEnd(tokens: readonly Token[], at: number, { parts }: Phrase): number | null {
  let next = at + 1;
  for (let part = 1; part < parts.length; part++) {
    let token = tokens[next];
    if (token?.lower === '-' && token.glued) token = tokens[++next];
    if (token?.lower !== parts[part]) return null;
    next += 1;
  }
  return next;
}
