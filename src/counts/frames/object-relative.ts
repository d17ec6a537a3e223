import { Form, Tag } from '../../lexicon/word.ts';
import { formsOf, modalityBefore, startsObject, triggerOf } from '../state.ts';
import { AUXILIARY, has, isAdverb, lowerAt } from '../tokens-at.ts';
import { isGrab } from './caught.ts';
import type { Frame, Mention, Reading } from './frame.ts';

/** How long the subject of the clause and its auxiliaries may be, in tokens. */
const CLAUSE = 7;

function read(mention: Mention): Reading | null {
  const { tokens, noun } = mention;
  if (noun.head !== 'person') return null;
  const from = /^(?:that|whom|which)$/.test(lowerAt(tokens, noun.after)) ? noun.after + 1 : noun.after;
  if (!opensSubject(tokens, from)) return null;
  for (let at = from + 1; at < from + CLAUSE; at++) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && token.lower !== '.') || token.kind === 'number') return null;
    const trigger = triggerOf(token);
    if (trigger && !token.word.person && !has(token, Tag.Thing | Tag.Cause | Tag.Collective)) {
      const forms = formsOf(token);
      const been = has(tokens[at - 1], Tag.Be);
      const active = been ? (forms & Form.Gerund) !== 0 : (forms & Form.Gerund) === 0;
      if (!active || trigger.counted === 'subject' || startsObject(tokens, at + 1)) return null;
      const grabbed = noun.state === 'abducted' || isGrab(mention, token.lower);
      const measure = grabbed && trigger.measure === 'detained' ? 'abducted' : trigger.measure;
      return { measure, modality: modalityBefore(tokens, at, measure), part: noun.partitive };
    }
    if (token.word.verb && !token.word.person && !token.capital && !has(token, AUXILIARY | Tag.Collective)) return null;
    if (has(token, Tag.Preposition | Tag.Conjunction | Tag.Relative | Tag.Subordinator) && !isAdverb(token))
      return null;
  }
  return null;
}

/** *he*, *the police*, *Mr. Obama*: no verb, and no other modifier of the people. */
const opensSubject = (tokens: Mention['tokens'], at: number): boolean =>
  /^(?:he|she|they|it|we|i)$/.test(lowerAt(tokens, at)) ||
  (has(tokens[at], Tag.Determiner) && !has(tokens[at + 1], Tag.TimeUnit | Tag.Weekday | Tag.Month)) ||
  (tokens[at]?.capital === true && has(tokens[at], Tag.Title)) ||
  /^(?:police|soldiers|troops|gunmen|rebels|militants|officers)$/.test(lowerAt(tokens, at));

/** *the 49 people he killed*, *the 300 soldiers Mr. Hale sent to Mali*. */
export const objectRelative: Frame = {
  id: 'object-relative',
  summary: 'a clause with a subject of its own tells what was done to the people behind whom it stands',
  read,
  cases: [
    'He wept for the 49 people he killed. → killed',
    'The 50 commandos the palace is sending to Mali were too few. → deployed',
  ],
  rejects: ['The 49 people he met were kind.', 'She told nine pupils the storm had passed.'],
};
