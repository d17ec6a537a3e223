import type { Measure } from '../../lexicon/categories.ts';
import { ADMITTING } from '../../lexicon/claim-words.ts';
import { Tag } from '../../lexicon/word.ts';
import { passiveState, triggerOf } from '../state.ts';
import { has, lowerAt } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';

/** How near to its beginning a sentence says a number that takes up the sentence before, in tokens. */
const OPENING = 8;

const CLOSES = new Set(['.', ',', ';', ')']);

function read({ tokens, quantity, noun, before, earlier }: Mention): Reading | null {
  if (noun.head !== 'elided' || quantity.low < 2) return null;
  const asked = before ? null : askedBefore(tokens, quantity.from);
  if (asked && isSaid(tokens, quantity.from - 1) && ends(tokens, quantity.to)) return { measure: asked };
  const counted = before ?? (quantity.from < OPENING ? earlier : null);
  if (!counted || counted.part) return null;
  // *the government says 16 died; the monitors say that more than 600 did*
  if (/^(?:did|have|had|were|was)$/.test(lowerAt(tokens, quantity.to)) && ends(tokens, quantity.to + 1))
    return { measure: counted.measure, modality: counted.modality, inherits: true };
  if (!isSaid(tokens, quantity.from - 1)) return null;
  const next = tokens[quantity.to];
  if (next && !CLOSES.has(next.lower)) return null;
  return { measure: counted.measure, modality: counted.modality, inherits: true };
}

/** How far before the number the question may begin, in tokens. */
const ASKED = 40;
/** How long the question may be, in tokens. */
const QUESTION = 10;

/** *nobody knows how many died; the state says 40*: what the sentence asks for, or null. */
function askedBefore(tokens: Mention['tokens'], at: number): Measure | null {
  for (let from = at - 3; from >= Math.max(0, at - ASKED); from--) {
    if (!/^(?:how|how_many|any|whether)$/.test(lowerAt(tokens, from))) continue;
    for (let next = from + 1; next < Math.min(at, from + QUESTION); next++) {
      const noun = tokens[next]?.word.stateNoun?.measure;
      const state = passiveState(tokens[next]) ?? triggerOf(tokens[next]);
      if (noun || (state && !state.weak)) return noun ?? state?.measure ?? null;
    }
    return null;
  }
  return null;
}

const ends = (tokens: Mention['tokens'], at: number): boolean =>
  tokens[at] === undefined || CLOSES.has(tokens[at]?.lower ?? '');

/** *said 22*, *spoke of 22*, *admits to 22*. */
const isSaid = (tokens: Mention['tokens'], at: number): boolean =>
  (has(tokens[at], Tag.Report) && !has(tokens[at - 1], Tag.Determiner)) ||
  (tokens[at]?.lower === 'to' && ADMITTING.has(tokens[at - 1]?.lower ?? '')) ||
  (tokens[at]?.lower === 'of' &&
    /^(?:sp[eo]aks?|spoke|speaking|talk(?:s|ed)?|boast(?:s|ed)?|t[eo]lls?|told)$/.test(tokens[at - 1]?.lower ?? ''));

/** *The mission counted 32 missing, the navy said 22.* */
export const said: Frame = {
  id: 'said',
  summary: 'somebody says a bare number of those who were counted just before',
  read,
  cases: [
    'The mission said 32 people were missing, while the navy said 22. → missing, missing',
    'Nobody knows how many people died; the state says 40. → killed',
    'Police counted 14 dead. The rebels said 40. → killed, killed',
  ],
  rejects: ['The mission said 22.'],
};
