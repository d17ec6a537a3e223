import type { Measure } from '../../lexicon/categories.ts';
import { ORDERED } from '../../lexicon/order-words.ts';
import { Form, Tag } from '../../lexicon/word.ts';
import { nth } from '../../tokens/nth.ts';
import { has, isAdverb, lowerAt, skipAdverbs } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';

/** How far before the number the order may stand, in tokens. */
const REACH = 10;

const REACHES =
  /^(?:cover(?:s|ed|ing)?|affect(?:s|ed|ing)?|appl(?:y|ies|ied)|includ(?:e|es|ed|ing)|reach(?:es|ed)?|to|for|sent|issued)$/;
const PAPERS = /^(?:orders?|notices?|papers|summons(?:es)?|letters|warnings?|alerts?|calls?)$/;
const TOLD = /^(?:notified|alerted|informed|activated|turned_up|showed_up)$/;

function read({ tokens, quantity, noun }: Mention): Reading | null {
  if (noun.head !== 'person' || quantity.high === 0) return null;
  let verb = quantity.from - 1;
  while (isAdverb(nth(tokens, verb))) verb -= 1;
  const measure = REACHES.test(lowerAt(tokens, verb)) ? orderBefore(tokens, verb) : null;
  if (measure) return { measure, part: noun.partitive };
  return noun.armed && noun.group === 'military' ? calledUp(tokens, noun.after) : null;
}

/** *evacuation orders covered*, *call-up papers went out to*: what the papers order. */
function orderBefore(tokens: Mention['tokens'], at: number): Measure | null {
  for (let next = at; next > Math.max(0, at - REACH); next--) {
    const token = tokens[next];
    if (!token || (token.kind === 'mark' && token.lower !== '-')) return null;
    if (PAPERS.test(token.lower)) return ORDERED.get(lowerAt(tokens, next - 1)) ?? null;
    const both = token.lower.lastIndexOf('_');
    if (both > 0 && PAPERS.test(token.lower.slice(both + 1))) return ORDERED.get(token.lower.slice(0, both)) ?? null;
  }
  return null;
}

/** *5,600 reservists will be notified*: soldiers who are told are called up. */
function calledUp(tokens: Mention['tokens'], at: number): Reading | null {
  let next = at;
  let planned = false;
  while (next < at + 12 && !TOLD.test(lowerAt(tokens, next))) {
    const token = tokens[next];
    if (!token || (token.kind === 'mark' && token.lower !== '-')) return null;
    planned ||= /^(?:will|would|to)$/.test(token.lower);
    if (((token.word.verb?.forms ?? 0) & Form.Past) !== 0 && !has(token, Tag.Be | Tag.Have | Tag.Modal | Tag.Adjective))
      return null;
    next = skipAdverbs(tokens, next + 1);
  }
  return TOLD.test(lowerAt(tokens, next)) ? { measure: 'mobilized', modality: planned ? 'planned' : 'asserted' } : null;
}

/** *evacuation orders cover 88,000 people*, *draft notices went to 12,000 men*. */
export const ordered: Frame = {
  id: 'ordered',
  summary: 'people whom an order to leave or to serve reaches',
  read,
  cases: [
    'Evacuation orders covered 88,000 people. → evacuated',
    'Draft notices went out to 12,000 men. → mobilized',
    'Some 4,000 reservists will be notified. → mobilized',
  ],
  rejects: ['The court order covers 40 workers.', 'Letters went out to 300 parents.'],
};
