import type { Token } from '../tokens/token.ts';

const OPENS = new Set(['“', '«', '‘', '„']);
const CLOSES = new Set(['”', '»']);

/** Whether the token at `at` stands inside quotation marks that open in its sentence, or that close in it without having opened there. */
export function isQuoted(tokens: readonly Token[], at: number): boolean {
  let open = false;
  for (let next = 0; next < at; next++) {
    const lower = tokens[next]?.lower ?? '';
    if (OPENS.has(lower)) open = true;
    else if (CLOSES.has(lower)) open = false;
    else if (lower === '"') open = !open;
  }
  if (open) return true;
  for (let next = at; next < tokens.length; next++) {
    const lower = tokens[next]?.lower ?? '';
    if (OPENS.has(lower)) return false;
    if (CLOSES.has(lower)) return true;
  }
  return false;
}
