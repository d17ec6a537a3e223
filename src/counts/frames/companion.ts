import { Form, Tag } from '../../lexicon/word.ts';
import { nth } from '../../tokens/nth.ts';
import { readVerbGroup } from '../predicates/verb-group.ts';
import { formsOf, passiveState, triggerOf } from '../state.ts';
import { has, isAdverb, isAuxiliary, lowerAt } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';

const ALONG = new Set(['along_with', 'together_with', 'as_well_as', 'alongside']);

/** How far before it the verb may stand, in tokens. */
const REACH = 14;

/** *was killed along with two guards*, *died with four aides*: the state of somebody whom no number counts, and whose fate they share. */
function read({ tokens, quantity, noun, before }: Mention): Reading | null {
  if (before || (noun.head !== 'person' && noun.head !== 'pronoun')) return null;
  const along = ALONG.has(lowerAt(tokens, quantity.from - 1));
  if (!along && lowerAt(tokens, quantity.from - 1) !== 'with') return null;
  let at = quantity.from - 2;
  while (isAdverb(nth(tokens, at))) at -= 1;
  for (let next = at; next >= Math.max(0, at - (along ? REACH : 0)); next--) {
    const token = tokens[next];
    if (!token || (token.kind === 'mark' && token.lower !== ',')) return null;
    const measure = stateOf(tokens, next);
    if (measure) return { measure };
    if (has(token, Tag.Relative | Tag.Subordinator | Tag.Report) && !has(token, Tag.Preposition | Tag.Determiner))
      return null;
  }
  return null;
}

/** The state that the verb at `at` says of its subject: a passive, or a verb like *died*. */
function stateOf(tokens: Mention['tokens'], at: number): Reading['measure'] | null {
  const trigger = triggerOf(tokens[at]);
  if (trigger?.counted === 'subject' && !trigger.weak && (formsOf(tokens[at]) & Form.Past) !== 0)
    return trigger.measure;
  if (!passiveState(tokens[at])) return null;
  let auxiliary = at - 1;
  while (isAdverb(tokens[auxiliary])) auxiliary -= 1;
  if (!isAuxiliary(tokens, auxiliary) || !has(tokens[auxiliary], Tag.Be)) return null;
  const group = readVerbGroup(tokens, auxiliary);
  return group?.kind === 'state' ? group.state.measure : null;
}

/** *was killed along with two guards*. */
export const companion: Frame = {
  id: 'companion',
  summary: 'they share the fate of somebody whom no number counts',
  read,
  cases: [
    'The mayor was shot dead along with two of his guards. → killed',
    'He was arrested together with nine other students. → detained',
    'The minister died with four aides. → killed',
  ],
  rejects: ['The mayor met with four aides.', 'The driver was charged along with the two companies.'],
};
