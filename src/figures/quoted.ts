import type { Token } from '../tokens/token.ts';

const OPENS = new Set(['“', '«', '‘', '„']);
const CLOSES = new Set(['”', '»']);

/**
 * Answers whether the token at `at` stands inside quotation marks that open in its sentence, or that close in it without having opened there. Each
 * sentence is read once, as one may have thousands of figures; they come in the order they stand.
 */
export function openQuoted(): (tokens: readonly Token[], at: number) => boolean {
  let last: readonly Token[] | null = null;
  let quoted: readonly boolean[] | null = null;
  return (tokens, at) => {
    if (tokens !== last) quoted = quotedIn(tokens);
    last = tokens;
    return quoted?.[at] ?? false;
  };
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
