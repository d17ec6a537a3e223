import type { Token } from '../../tokens/token.ts';
import { isMark, type Tokens } from './speakers/marks.ts';

const SUBJECTS = new Set(['he', 'she', 'they', 'it', 'these', 'those', 'others', 'both']);

/** Whether a sentence counts among the people of the one before: *Two of the injured*, *Of these*, *Others were …*, *The victims*. */
export function countsAmong(tokens: Tokens, previous: Tokens): boolean {
  const first = tokens[0];
  if (first && SUBJECTS.has(first.lower) && !isMark(tokens[1], ',')) return true;
  if (
    first?.lower === 'the' &&
    (tokens[1]?.word.state ||
      tokens[1]?.lower === 'victims' ||
      tokens[1]?.lower === 'others' ||
      tokens[1]?.lower === 'latter' ||
      tokens[1]?.lower === 'rest')
  )
    return true;
  for (let at = 0; at < tokens.length && at < 10; at++) {
    const lower = tokens[at]?.lower;
    // "37 civilians, three of them women": those of the sentence itself.
    if (at > 2 && tokens.slice(0, at - 1).some((token) => isShareCount(token))) return false;
    if (lower !== 'among' && !(lower === 'of' && (at === 0 || isShare(tokens, at - 1)))) continue;
    const next = tokens[at + 1];
    if (next && ['them', 'these', 'those', 'whom'].includes(next.lower)) return true;
    if (next?.lower === 'the' && [at + 2, at + 3].some((to) => isPeople(tokens, to) && isToldIn(previous, tokens[to])))
      return true;
  }
  return false;
}

/** Whether the sentence before tells of the same people, by the same word or of the same state. */
const isToldIn = (previous: Tokens, token: Token | undefined): boolean =>
  token !== undefined &&
  previous.some(
    (before) => before.lower === token.lower || (stateOf(token) !== null && stateOf(before) === stateOf(token)),
  );

const stateOf = ({ word, lower }: Token): string | null =>
  (lower === 'victims' ? 'killed' : null) ??
  word.state?.measure ??
  word.stateNoun?.measure ??
  word.verb?.trigger?.measure ??
  null;

const SHARES = new Set('one most some many none all each half several few both others another'.split(' '));
const isShare = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.kind === 'number' || tokens[at]?.word.number != null || SHARES.has(tokens[at]?.lower ?? '');

const isShareCount = ({ kind, word }: Token): boolean => kind === 'number' || word.number !== null;

const isPeople = (tokens: Tokens, at: number): boolean => {
  const word = tokens[at]?.word;
  return (
    word !== undefined &&
    (word.state !== null || word.person !== null || word.verb?.trigger != null || word.number !== null)
  );
};
