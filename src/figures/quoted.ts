import type { Token } from '../tokens/token.ts';

const OPENS = new Set(['“', '«', '‘', '„']);
const CLOSES = new Set(['”', '»']);

const known = new WeakMap<readonly Token[], readonly boolean[]>();

/** Whether the token at `at` stands inside quotation marks that open in its sentence, or that close in it without having opened there. */
export function isQuoted(tokens: readonly Token[], at: number): boolean {
  // Once for each sentence: one may have thousands of figures.
  const quoted = known.get(tokens) ?? quotedIn(tokens);
  known.set(tokens, quoted);
  return quoted[at] ?? false;
}

function quotedIn(tokens: readonly Token[]): boolean[] {
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
