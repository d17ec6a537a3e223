import { LEXICON } from '../lexicon/lexicon.ts';
import { BESIDE_SIDES } from '../lexicon/modifiers.ts';
import { Tag, UNKNOWN, type Word } from '../lexicon/word.ts';
import type { Span } from '../span.ts';
import type { Token } from './token.ts';

/**
 * One alternative per kind, tried in order: initials with full stops (*U.S.*), numbers with grouped thousands, words with inner apostrophes, marks.
 * Every alternative consumes, and none can match the same text in two ways, so the scan is linear.
 */
const PIECE =
  /(?:[A-Za-z]\.){2,}|\d{1,3}(?:[,\u2009\u202f\u00a0]\d{3})+(?:\.\d+)?(?![\d])|\d+(?:\.\d+)?|(?:[A-Za-zÀ-ɏḀ-ỿͰ-ӿ]+(?:['’][A-Za-zÀ-ɏ]+)*)|\r?\n|\S/gu;

/** The tokens of a range of text, phrases folded. Offsets are those of `text`. */
export function tokenize(text: string, span: Span): Token[] {
  const plain: Token[] = [];
  PIECE.lastIndex = span.start;
  let end = -1;
  for (let match = PIECE.exec(text); match && match.index < span.end; match = PIECE.exec(text)) {
    const raw = match[0];
    if (raw === '\n' || raw === '\r\n') continue;
    pushPieces(plain, raw, match.index, match.index === end);
    end = match.index + raw.length;
  }
  return fold(plain);
}

function pushPieces(tokens: Token[], raw: string, start: number, glued: boolean): void {
  const first = raw.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    tokens.push({
      kind: 'number',
      lower: raw.replace(/[,\u2009\u202f\u00a0]/g, ''),
      word: UNKNOWN,
      capital: false,
      glued,
      start,
      end: start + raw.length,
    });
    return;
  }
  const lower = raw.toLowerCase().replaceAll('’', "'");
  if (raw.toLowerCase() === raw.toUpperCase() && raw.length <= 2) {
    tokens.push({
      kind: 'mark',
      lower,
      word: LEXICON.words.get(lower) ?? UNKNOWN,
      capital: false,
      glued,
      start,
      end: start + raw.length,
    });
    return;
  }
  const cut = suffixStart(lower);
  const stem = cut < 0 ? lower : lower.slice(0, cut);
  const end = start + raw.length;
  // Counted from the end: a letter such as İ is longer in lower case.
  const middle = cut < 0 ? end : end - (lower.length - cut);
  tokens.push(wordToken(stem, start, middle, isUpper(raw), glued));
  if (cut >= 0) tokens.push(wordToken(lower.slice(cut), middle, end, false, true));
}

/** Where a possessive or a contraction that is a word of its own begins (*Russia|'s*, *they|'ve*), or -1. */
function suffixStart(lower: string): number {
  const at = lower.lastIndexOf("'");
  if (at <= 0) return -1;
  const suffix = lower.slice(at);
  return suffix === "'s" || suffix === "'ve" || suffix === "'re" || suffix === "'ll" || suffix === "'d" ? at : -1;
}

const isUpper = (raw: string): boolean => raw.charAt(0) !== raw.charAt(0).toLowerCase();

const wordOf = (lower: string, capital: boolean): Word =>
  (capital ? LEXICON.words : LEXICON.common).get(lower) ?? UNKNOWN;

const wordToken = (lower: string, start: number, end: number, capital: boolean, glued: boolean): Token => ({
  kind: 'word',
  lower,
  word: wordOf(lower, capital),
  capital,
  glued,
  start,
  end,
});

/** Joins the words of the longest phrase that the lexicon knows at each place. A hyphen between them is as good as a space. */
function fold(tokens: readonly Token[]): Token[] {
  const folded: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    const length = token.kind === 'word' ? phraseLength(tokens, at, token.lower) : 0;
    const joined = length > 1 ? join(tokens.slice(at, at + length)) : null;
    at += joined ? length : 1;
    const aside = besideSide(joined ?? token, tokens[at], tokens[at + 1]);
    folded.push(aside ?? joined ?? token);
    if (aside) at += 2;
  }
  return folded;
}

/** *U.S.-backed*: an adjective, which names the side no longer, and so is written small. */
function besideSide(side: Token, hyphen: Token | undefined, word: Token | undefined): Token | null {
  if (!side.word.side || hyphen?.lower !== '-' || !hyphen.glued || !word?.glued || !BESIDE.has(word.lower)) return null;
  const lower = `${side.lower}_${word.lower}`;
  return { ...side, lower, word: { ...UNKNOWN, form: lower, tags: Tag.Adjective }, capital: false, end: word.end };
}

const BESIDE = new Set(BESIDE_SIDES.split(/\s+/));

/** The tokens of a phrase as one; null where it is a name and its first letter small (*a white house*). */
function join(tokens: readonly Token[]): Token | null {
  const [first] = tokens;
  const last = tokens[tokens.length - 1];
  if (!first || !last) return null;
  const words = tokens.map(({ lower }) => lower).filter((lower) => lower !== '-');
  const lower = words.join('_');
  const word = wordOf(lower, first.capital);
  return word === UNKNOWN ? null : { ...first, lower, word, end: last.end };
}

/** How many tokens the longest phrase at `at` spans; 0 where there is none. */
function phraseLength(tokens: readonly Token[], at: number, first: string): number {
  for (const parts of LEXICON.phrases.get(first) ?? []) {
    let next = at + 1;
    let part = 1;
    while (part < parts.length) {
      let token = tokens[next];
      if (token?.lower === '-' && token.glued) token = tokens[++next];
      if (token?.lower !== parts[part]) break;
      next += 1;
      part += 1;
    }
    if (part === parts.length) return next - at;
  }
  return 0;
}
