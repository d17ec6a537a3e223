import { Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';

/** How a sentence is built, as far as the reach of its dates goes. The lists run parallel to the tokens. */
export interface Layout {
  /** How many dashes stand before a token: what stands between two of them is set apart. */
  readonly dashes: readonly number[];
  /** How many brackets are open at a token. */
  readonly depth: readonly number[];
  /** First token behind the date line (*KYIV, Feb 5 (Reuters) -*); 0 where there is none. */
  readonly body: number;
  /** Where an opening clause of *since* ends; -1 where the sentence opens with none. */
  readonly since: number;
}

/** Of a sentence that has no dates to reach anything. */
export const PLAIN: Layout = { dashes: [], depth: [], body: 0, since: -1 };

/** `opens`: the sentence is the first of its paragraph, and may begin with a date line. */
export function layOut(tokens: readonly Token[], opens: boolean): Layout {
  const body = opens ? datelineEnd(tokens) : 0;
  const dashes: number[] = [];
  const depth: number[] = [];
  let [seen, open] = [0, 0];
  for (const [at, token] of tokens.entries()) {
    dashes.push(seen);
    depth.push(open);
    if (at >= body && isDash(tokens, at)) seen += 1;
    else if (token.lower === '(' || token.lower === '[') open += 1;
    else if (token.lower === ')' || token.lower === ']') open = Math.max(0, open - 1);
  }
  const opensSince = tokens.slice(0, 4).some(({ lower }) => lower === 'since');
  return { dashes, depth, body, since: opensSince ? tokens.findIndex(({ lower }) => lower === ',') : -1 };
}

/** Whether one place stands in an insertion that the other is outside of. */
export const isSetApart = ({ dashes, depth }: Layout, at: number, from: number): boolean =>
  (depth[at] !== 0 && depth[at] !== depth[from]) || ((dashes[at] ?? 0) % 2 === 1 && dashes[at] !== dashes[from]);

function isDash(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.lower === '—' || token.lower === '–') return true;
  if (token.lower !== '-') return false;
  // The second hyphen of "--" counts for both; a lone one needs a space on each side.
  const second = tokens[at - 1]?.lower === '-' && token.glued;
  return second || (!token.glued && tokens[at + 1]?.glued === false);
}

/** How far into a sentence the dash of a date line may stand, in tokens. */
const LONGEST_DATELINE = 18;

/** *BILBAO, Spain (AP) —*: nothing but names, a date and a credit before the first dash; *ON 16 NOVEMBER, SIX MONKS --* begins a sentence. */
function datelineEnd(tokens: readonly Token[]): number {
  let isCredit = false;
  for (const [at, token] of tokens.slice(0, LONGEST_DATELINE).entries()) {
    if (token.lower === '(' || token.lower === ')') isCredit = token.lower === '(';
    if (isDash(tokens, at) && at > 0 && !isCredit) return at + 1;
    if (token.kind === 'word' && !token.capital && token.lower !== 'of') return 0;
    if (token.word.tags & Tag.Preposition && tokens[at + 1]?.kind === 'number') return 0;
  }
  return 0;
}
