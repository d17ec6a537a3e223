import { lowerAt } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';

function read({ tokens, quantity, noun, earlier }: Mention): Reading | null {
  if (noun.head !== 'elided' || quantity.low < 1 || earlier?.measure !== 'rescued' || earlier.part) return null;
  const verb = quantity.to;
  const negated =
    /^(?:didn't|weren't)$/.test(lowerAt(tokens, verb)) ||
    (/^(?:did|were|was)$/.test(lowerAt(tokens, verb)) && lowerAt(tokens, verb + 1) === 'not');
  if (!negated) return null;
  const end = lowerAt(tokens, verb + 1) === 'not' ? verb + 2 : verb + 1;
  return tokens[end] === undefined || tokens[end]?.kind === 'mark' ? { measure: 'killed', inherits: true } : null;
}

/** *Twelve were brought up alive. Six were not.* */
export const unlike: Frame = {
  id: 'unlike',
  summary: 'those who were not saved as the others were',
  read,
  cases: ['Twelve miners were rescued. Six were not. → rescued, killed'],
  rejects: ['Twelve shops opened. Six did not.'],
};
