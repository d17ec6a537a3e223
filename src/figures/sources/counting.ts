import { Tag } from '../../lexicon/word.ts';
import { has, isMark, type Tokens } from './speakers/marks.ts';

const COUNTING = new Set(['no', 'dozens', 'scores', 'hundreds', 'thousands', 'most', 'some', 'several']);

/** Whether a sentence counts people: a number that is no date beside people or what befell them. */
export function tellsCount(tokens: Tokens): boolean {
  let toll = false;
  return tokens.some((token, at) => {
    // *raised the death toll from the flood to 84*
    if (toll && token.kind === 'number') return true;
    toll ||= has(token, Tag.Toll) && token.word.stateNoun !== null;
    if (token.kind !== 'number' && token.word.number === null && !COUNTING.has(token.lower)) return false;
    if (has(tokens[at - 1], Tag.Month) || has(tokens[at + 1], Tag.Month | Tag.TimeUnit)) return false;
    for (let to = at + 1; to <= at + 5; to++) {
      if (isMark(tokens[to], '.;') || has(tokens[to], Tag.Thing)) return false;
      if (isHarmed(tokens, to)) return true;
    }
    return [at - 1, at - 2, at - 3].some((to) => isHarmed(tokens, to));
  });
}

const isHarmed = (tokens: Tokens, at: number): boolean => {
  const word = tokens[at]?.word;
  return (
    word !== undefined &&
    (word.person !== null || word.stateNoun !== null || word.state !== null || word.verb?.trigger != null)
  );
};
