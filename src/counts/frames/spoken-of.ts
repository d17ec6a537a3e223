import type { Measure } from '../../lexicon/categories.ts';
import { ADMITTING, COUNTING } from '../../lexicon/claim-words.ts';
import type { Count } from '../count.ts';
import { passiveState, triggerOf } from '../state.ts';
import { lowerAt } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';

/** States of which two sides give two numbers. */
const DISPUTED: ReadonlySet<Measure> = new Set([
  'killed',
  'wounded',
  'casualties',
  'missing',
  'released',
  'captured',
  'detained',
  'abducted',
  'displaced',
]);

function read(mention: Mention): Reading | null {
  const { tokens, quantity, noun, before, earlier } = mention;
  if (quantity.low < 2 || !earlier || !DISPUTED.has(earlier.measure)) return null;
  if (noun.head === 'elided') {
    const measure = admitted(mention);
    return measure && { measure, inherits: true };
  }
  if (noun.head !== 'person' || noun.state !== null || noun.partitive) return null;
  if (before?.rule === 'spoken-of' && isNext(tokens, before, quantity.from) && closes(tokens, noun.after))
    return { measure: before.measure };
  return isGiven(tokens, quantity.from) && closes(tokens, noun.after) ? { measure: earlier.measure } : null;
}

/** How far before the number the sentence may say what it is of, in tokens. */
const REACH = 40;

/** *has not said how many of its troops have died since May, when it acknowledged 205*: what the sentence asked for, else what was told before. */
function admitted({ tokens, quantity, earlier }: Mention): Measure | null {
  if (!ADMITTING.has(lowerAt(tokens, quantity.from - 1)) || !closes(tokens, quantity.to)) return null;
  for (let at = quantity.from - 2; at >= Math.max(0, quantity.from - REACH); at--) {
    const state = passiveState(tokens[at]) ?? triggerOf(tokens[at]);
    if (state && !state.weak) return state.measure;
  }
  return earlier?.measure ?? null;
}

/** *spoke of 90 soldiers*, *gives 52 civilians*. */
const isGiven = (tokens: Mention['tokens'], from: number): boolean =>
  COUNTING.has(lowerAt(tokens, from - 1)) ||
  (lowerAt(tokens, from - 1) === 'of' && /^(?:sp[eo]aks?|spoke|spoken|speaking)$/.test(lowerAt(tokens, from - 2)));

const closes = (tokens: Mention['tokens'], at: number): boolean =>
  tokens[at] === undefined || /^(?:[.,;)]|and)$/.test(lowerAt(tokens, at));

const isNext = (tokens: Mention['tokens'], { noun }: Count, from: number): boolean =>
  noun.after === from - 1 && /^(?:,|and)$/.test(lowerAt(tokens, from - 1));

/** *The rebels spoke of 90 soldiers and 30 policemen*, after a number of those who were freed. */
export const spokenOf: Frame = {
  id: 'spoken-of',
  summary: 'somebody gives a number of his own of those whom the article counted just before',
  read,
  cases: [
    'The ministry said 120 soldiers had been freed. The rebels spoke of 90 soldiers and 30 policemen. → released, released, released',
    'Police put the dead at nine. The committee gives 52 civilians. → killed, killed',
    'It is disputed how 90 soldiers died. The army has not said how many were killed since May, when it acknowledged 205. → killed, killed',
  ],
  rejects: ['The mayor spoke of 12 councillors who are away.', 'The committee gives 52 pupils.'],
};
