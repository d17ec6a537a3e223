import { Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import type { SentenceDate } from './date-expression.ts';
import type { DatedSentence } from './dated-sentences.ts';

/** *That confrontation killed …*: whether a sentence is of what the one before named. */
export const pointsBack = ([first, second]: readonly Token[]): boolean =>
  /^(?:that|this|these|those)$/.test(first?.lower ?? '') &&
  second !== undefined &&
  !(second.word.tags & (Tag.Be | Tag.Modal));

const DEFINITE = /^(?:these|those|them|the)$/;

/** *Two of the injured*, *of these, 14*: the figure at a token is a share of one that was given before. */
export function isShare(tokens: readonly Token[], figure: number): boolean {
  if (tokens[0]?.lower === 'of') return DEFINITE.test(tokens[1]?.lower ?? '');
  return figure < 3 && tokens[figure + 1]?.lower === 'of' && DEFINITE.test(tokens[figure + 2]?.lower ?? '');
}

/** The day of what was said in a sentence, else the last; undefined where it has none that could be another's. */
export function lastDate({ tokens, dates }: DatedSentence): SentenceDate | undefined {
  const usable = dates.filter(
    ({ at, lead, span, told }) =>
      told || (!span && !/^(?:since|until|till|before|for)$/.test(lead) && !isBehindSince(tokens, at)),
  );
  return usable.findLast(({ claim }) => claim) ?? usable.at(-1);
}

/** *since it broke out on Monday*. */
function isBehindSince(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 8); back--) {
    const token = tokens[back];
    if (!token || token.kind === 'mark') return false;
    if (token.lower === 'since') return true;
  }
  return false;
}
