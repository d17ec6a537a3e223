import type { Token } from '../tokens/token.ts';

const OPENS = new Set(['“', '«', '‘', '„']);
const CLOSES = new Set(['”', '»']);

/**
 * Answers whether the token at `at` stands inside quotation marks that open in its sentence, or that close in it without having opened there, or in
 * marks that its tokens no longer have (see `withoutScareQuotes`). Each sentence is read once, as one may have thousands of figures; they come in
 * the order they stand.
 */
export function openQuoted(text: string): (tokens: readonly Token[], at: number) => boolean {
  let last: readonly Token[] | null = null;
  let quoted: readonly boolean[] | null = null;
  return (tokens, at) => {
    if (tokens !== last) quoted = quotedIn(tokens);
    last = tokens;
    return (quoted?.[at] ?? false) || isScareQuoted(text, tokens, at);
  };
}

/** How many tokens before the number its opening mark may stand. */
const HEDGES = 4;

/** A mark stands between two tokens right before the number or its hedges: *“at least 40” people*. */
function isScareQuoted(text: string, tokens: readonly Token[], at: number): boolean {
  for (let next = at; next > Math.max(0, at - HEDGES); next--) {
    const [before, token] = [tokens[next - 1], tokens[next]];
    if (!before || !token || before.kind === 'mark') return false;
    if (token.start > before.end && /["“”„«»‘]/.test(text.slice(before.end, token.start))) return true;
  }
  return false;
}

/** Of each token; null where the sentence has no quotation marks. */
function quotedIn(tokens: readonly Token[]): readonly boolean[] | null {
  if (!tokens.some(isQuotationMark)) return null;
  let open = false;
  const quoted = tokens.map(({ lower }) => {
    const before = open;
    if (OPENS.has(lower)) open = true;
    else if (CLOSES.has(lower)) open = false;
    else if (lower === '"') open = !open;
    return before;
  });
  let closes = false;
  for (let at = tokens.length - 1; at >= 0; at--) {
    const lower = tokens[at]?.lower ?? '';
    if (OPENS.has(lower)) closes = false;
    else if (CLOSES.has(lower)) closes = true;
    quoted[at] ||= closes;
  }
  return quoted;
}

const isQuotationMark = ({ kind, lower }: Token): boolean =>
  kind === 'mark' && (lower === '"' || OPENS.has(lower) || CLOSES.has(lower));
