import { ONLY_IN_CAPITALS } from '../lexicon/abbreviations.ts';
import { LEXICON } from '../lexicon/lexicon.ts';
import { UNKNOWN, type Word } from '../lexicon/word.ts';

/** A run of units that is one word or mark as it is written, with all that does not hang on where it stands. */
export interface Piece {
  readonly raw: string;
  readonly hash: number;
  readonly kind: 'word' | 'mark';
  /** In lower case, typographic apostrophes made plain, without its suffix. */
  readonly lower: string;
  readonly word: Word;
  readonly capital: boolean;
  /** A genitive or a contraction at its end that is a word of its own: *Russia|'s*, *they|'ve*. */
  readonly suffix: Suffix | null;
  /** The phrases that begin with it by their second word, longest first; null where none does. */
  readonly phrases: Phrases | null;
}

export interface Phrases {
  readonly bySecond: ReadonlyMap<string, readonly Phrase[]>;
  /** A bit for what second words look like: *the* and *of* begin phrases, but are seldom in one. */
  readonly looks: number;
}

export interface Suffix {
  readonly lower: string;
  readonly word: Word;
  readonly phrases: Phrases | null;
}

/** Several words that the lexicon knows as one. */
export interface Phrase {
  readonly parts: readonly string[];
  /** Joined by underscores. */
  readonly lower: string;
}

/** Longer ones are seldom met twice, and need not be kept. */
const LONGEST = 40;
/** Bounds the memory that a long run takes for what it has met. */
const MOST = 50_000;

let slots: (Piece | undefined)[] = new Array(4096).fill(undefined);
let count = 0;

/**
 * The piece from `start` to `end` of a text, whose hash is `hash`. What was met before is found by its units, without cutting it out of the text
 * or asking the lexicon again: words repeat, and this is asked for every word of every text.
 */
export function pieceAt(text: string, start: number, end: number, hash: number): Piece {
  const mask = slots.length - 1;
  let slot = hash & mask;
  for (let known = slots[slot]; known !== undefined; known = slots[slot]) {
    if (known.hash === hash && stands(known.raw, text, start, end)) return known;
    slot = (slot + 1) & mask;
  }
  if (end - start > LONGEST) return describe(text.slice(start, end), hash);
  const piece = describe(copied(text, start, end), hash);
  slots[slot] = piece;
  count += 1;
  if (count > MOST) forget();
  else if (count * 2 > slots.length) grow();
  return piece;
}

/** The next unit's part in a hash: start from 0. */
export const hashed = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

function stands(raw: string, text: string, start: number, end: number): boolean {
  if (raw.length !== end - start) return false;
  for (let at = 0; at < raw.length; at++) if (raw.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** A slice would keep the whole text in memory. */
function copied(text: string, start: number, end: number): string {
  const units: number[] = [];
  for (let at = start; at < end; at++) units.push(text.charCodeAt(at));
  return String.fromCharCode(...units);
}

function forget(): void {
  slots = new Array(4096).fill(undefined);
  count = 0;
}

function grow(): void {
  const before = slots;
  slots = new Array(before.length * 4).fill(undefined);
  const mask = slots.length - 1;
  for (const piece of before) {
    if (piece === undefined) continue;
    let slot = piece.hash & mask;
    while (slots[slot] !== undefined) slot = (slot + 1) & mask;
    slots[slot] = piece;
  }
}

function describe(raw: string, hash: number): Piece {
  const whole = raw.toLowerCase().replaceAll('’', "'");
  if (raw.length <= 2 && raw.toLowerCase() === raw.toUpperCase()) {
    const word = LEXICON.words.get(whole) ?? UNKNOWN;
    return { raw, hash, kind: 'mark', lower: whole, word, capital: false, suffix: null, phrases: null };
  }
  const cut = suffixStart(whole);
  const lower = cut < 0 ? whole : whole.slice(0, cut);
  const capital = raw.charAt(0) !== raw.charAt(0).toLowerCase();
  const named = ONLY_IN_CAPITALS.has(lower) && !/^[A-Z]{3}/.test(raw);
  const word = named ? UNKNOWN : ((capital ? LEXICON.words : LEXICON.common).get(lower) ?? UNKNOWN);
  const rest = cut < 0 ? '' : whole.slice(cut);
  const suffix = cut < 0 ? null : { lower: rest, word: LEXICON.common.get(rest) ?? UNKNOWN, phrases: phrasesOf(rest) };
  return { raw, hash, kind: 'word', lower, word, capital, suffix, phrases: phrasesOf(lower) };
}

/** Where a possessive or a contraction that is a word of its own begins, or -1. */
function suffixStart(lower: string): number {
  const at = lower.lastIndexOf("'");
  if (at <= 0) return -1;
  const suffix = lower.slice(at);
  return suffix === "'s" || suffix === "'ve" || suffix === "'re" || suffix === "'ll" || suffix === "'d" ? at : -1;
}

/** Whether a second word may be one of a phrase. */
export const begins = ({ looks }: Phrases, second: string): boolean => (looks & lookOf(second)) !== 0;

/** One bit, by first and last letter and length. */
const lookOf = (word: string): number =>
  1 << ((word.charCodeAt(0) + 5 * word.charCodeAt(word.length - 1) + 3 * word.length) & 31);

function phrasesOf(first: string): Phrases | null {
  const known = LEXICON.phrases.get(first);
  if (!known) return null;
  const bySecond = new Map<string, Phrase[]>();
  let looks = 0;
  for (const parts of known) {
    const phrase = { parts, lower: parts.join('_') };
    const second = parts[1] ?? '';
    looks |= lookOf(second);
    const others = bySecond.get(second);
    if (others) others.push(phrase);
    else bySecond.set(second, [phrase]);
  }
  return { bySecond, looks };
}
