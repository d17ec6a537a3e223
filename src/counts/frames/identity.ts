import { Tag } from '../../lexicon/word.ts';
import { passiveState } from '../state.ts';
import { has, isAdverb, lowerAt } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';

function read({ tokens, quantity, noun, earlier }: Mention): Reading | null {
  if (noun.head !== 'person' && noun.head !== 'unknown') return null;
  let at = quantity.from - 1;
  while (isAdverb(tokens[at])) at -= 1;
  if (!has(tokens[at], Tag.Be) && lowerAt(tokens, at) !== 'included' && lowerAt(tokens, at) !== 'include') return null;
  for (let back = at - 1; back >= Math.max(0, at - 8); back--) {
    const token = tokens[back];
    if (!token || token.kind === 'mark') return null;
    const measure =
      token.lower === 'victims'
        ? (earlier?.measure ?? 'killed')
        : (token.word.stateNoun?.measure ?? passiveState(token)?.measure);
    if (!measure) continue;
    const definite = [1, 2, 3].some((step) => /^(?:the|those|these|all)$/.test(lowerAt(tokens, back - step)));
    return definite
      ? { measure, part: lowerAt(tokens, back - 2) === 'among' || lowerAt(tokens, back - 3) === 'among' }
      : null;
  }
  return null;
}

/** *the dead were two women and a boy*, *among those killed were three children*. */
export const identity: Frame = {
  id: 'identity',
  summary: 'the clause says who the dead, the wounded, the victims are',
  read,
  cases: [
    'The dead were two women and three children. → killed, killed',
    'Among those wounded were three nurses. → wounded',
  ],
  rejects: ['The winners were two women.'],
};
