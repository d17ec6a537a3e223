import { Tag } from '../../lexicon/word.ts';
import { has, lowerAt } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';

function read({ tokens, quantity, noun, before }: Mention): Reading | null {
  if (!before || noun.head === 'thing' || noun.head === 'person') return null;
  const next = tokens[quantity.to];
  if (
    next &&
    next.kind !== 'mark' &&
    !has(next, Tag.Preposition | Tag.Conjunction | Tag.Adverb | Tag.Determiner | Tag.Adjective)
  )
    return null;
  const link = lowerAt(tokens, quantity.from - 1);
  const compares =
    /^(?:versus|compared_(?:with|to|against))$/.test(link) ||
    (/^(?:with|to|against)$/.test(link) &&
      /^(?:compared|compares|up|down)$/.test(lowerAt(tokens, quantity.from - 2))) ||
    (link === 'against' && lowerAt(tokens, quantity.from - 2) === ',');
  // *1,204 (up 31 in 24 hours)*
  if (/^(?:up|down|plus)$/.test(link) && /^[(,]$/.test(lowerAt(tokens, quantity.from - 2)))
    return { measure: before.measure, inherits: true, delta: true };
  return compares ? { measure: before.measure, inherits: true } : null;
}

/** *312 have died this year, compared with 275 in the last*: the same count of another time or place. */
export const compared: Frame = {
  id: 'compared',
  summary: 'the number is set against the count before, and counts the same of another time or place',
  read,
  cases: [
    'Some 312 migrants have died trying to cross, compared with 275 in the same months of last year. → killed, killed',
    'Police arrested 60 people on Saturday, against 45 a week ago. → detained, detained',
  ],
  rejects: ['It cost 312 euros, compared with 275 last year.'],
};
