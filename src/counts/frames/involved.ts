import type { Measure } from '../../lexicon/categories.ts';
import { EXPERTS } from '../../lexicon/force-words.ts';
import { ACTION_NOUNS } from '../../lexicon/states.ts';
import { nth } from '../../tokens/nth.ts';
import { clauseModality } from '../state.ts';
import { isAdverb, lowerAt } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';

/** How far before its verb the noun of what was done may stand, in tokens. */
const REACH = 8;

const INVOLVES =
  /^(?:involv(?:e|es|ed|ing)|compris(?:e|es|ed|ing)|includ(?:e|es|ed)|affect(?:s|ed|ing)?|cover(?:s|ed|ing)?|concern(?:s|ed)?)$/;
/** What is done by those whom it involves. */
const EFFORTS =
  /^(?:operations?|search(?:es)?|efforts?|sweeps?|manhunt|manoeuvres|maneuvers|exercises?|raids?|patrols?|responses?|rescues?|recovery|hunt)$/;

/** States that are brought about in one go, so that the noun of it may involve people. */
const MOVES: ReadonlySet<Measure> = new Set([
  'deployed',
  'withdrawn',
  'released',
  'evacuated',
  'mobilized',
  'displaced',
]);

const ACTIONS: ReadonlyMap<string, Measure> = new Map(
  ACTION_NOUNS.filter(([measure]) => MOVES.has(measure)).flatMap(([measure, words]) =>
    words.split(' ').map((word) => [word, measure] as const),
  ),
);

function read({ tokens, quantity, noun }: Mention): Reading | null {
  if (noun.head !== 'person' || quantity.high === 0) return null;
  let verb = quantity.from - 1;
  while (isAdverb(nth(tokens, verb))) verb -= 1;
  if (!INVOLVES.test(lowerAt(tokens, verb))) return null;
  for (let at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
    const lower = lowerAt(tokens, at);
    if (tokens[at]?.kind === 'mark') return null;
    const measure =
      ACTIONS.get(lower) ??
      (EFFORTS.test(lower) &&
      (noun.group === 'military' || noun.group === 'police' || EXPERTS.test(lowerAt(tokens, noun.after - 1)))
        ? 'deployed'
        : null);
    if (measure) return { measure, modality: clauseModality(tokens, quantity.from, measure) };
  }
  return null;
}

/** *the withdrawal involved 650 soldiers*, *the search involves 60 divers*. */
export const involved: Frame = {
  id: 'involved',
  summary: 'people whom a withdrawal, an exchange, a search involves',
  read,
  cases: [
    'The first withdrawal involved 650 soldiers. → withdrawn',
    'The rescue operation involved 60 divers. → deployed',
    'The evacuation involved 300 nuns. → evacuated',
  ],
  rejects: ['The dispute involved 40 workers.', 'The exercise involved 60 pupils.'],
};
