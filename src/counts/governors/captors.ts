import { CAPTOR_GROUPS } from '../../lexicon/captor-words.ts';
import { Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import { has, isQuote, lowerAt } from '../tokens-at.ts';

/** How far from the verb the captors may stand, in tokens. */
const REACH = 9;

const isCaptor = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.word.person?.group === 'militants' && token.word.person.state === null) || CAPTOR_GROUPS.has(token.lower));

/** Whether gunmen, rebels or the like are the subject of the verb at `verb`. */
export function captorsBefore(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && token.lower !== '-' && !isQuote(token))) return false;
    if (isCaptor(token)) return lowerAt(tokens, at - 1) !== 'by' && lowerAt(tokens, at - 1) !== 'against';
    const { person } = token.word;
    if (person?.plural) return false;
    if (has(token, Tag.Subordinator | Tag.Report) && !has(token, Tag.Preposition)) return false;
  }
  return false;
}

/** *by gunmen*, *by armed men*, within reach behind the verb. */
export function byCaptors(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + REACH; next++) {
    const token = tokens[next];
    if (!token || token.kind === 'mark') return false;
    if (token.lower === 'by') return [1, 2, 3, 4].some((step) => isCaptor(tokens[next + step]));
  }
  return false;
}
