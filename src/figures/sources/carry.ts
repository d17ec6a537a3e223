import { Tag } from '../../lexicon/word.ts';
import { tellsCount } from './counting.ts';
import type { Credit, Placed } from './credits/credit.ts';
import { type Link, linkOf } from './links.ts';
import type { Reading } from './reading.ts';
import { has, type Tokens } from './speakers/marks.ts';
import { firstOf } from './speakers/speaker.ts';

/** How many sentences back a credit is looked for. */
const FARTHEST = 6;

/**
 * Whose word a sentence is that credits nobody itself: the speaker of the sentence before, where this one plainly goes on with the same report.
 * In the same paragraph that takes a count in the sentence before, or a sign; across paragraphs a sign. Null where the article speaks itself.
 */
export function carriedCredit(reading: Reading, index: number): Placed | null {
  return carry(reading, index, FARTHEST)?.placed ?? null;
}

interface Carried {
  readonly placed: Placed;
  readonly link: Link | 'own';
}

function voiceOf(reading: Reading, index: number, depth: number): Carried | null {
  const own = ownVoice(reading, index);
  return own ? { placed: own, link: 'own' } : carry(reading, index, depth);
}

function ownVoice(reading: Reading, index: number): Placed | null {
  const credit = reading.credits(index).findLast(({ weak }) => !weak);
  return credit ? { credit, sentence: index } : null;
}

function carry(reading: Reading, index: number, depth: number): Carried | null {
  const here = reading.sentence(index);
  const before = reading.sentence(index - 1);
  if (depth === 0 || !here || !before || before.zone !== here.zone || here.zone === 'headline') return null;
  if (reading.credits(index).some((credit) => !credit.weak && !isSubordinate(reading.tokens(index), credit)))
    return null;
  const apart = here.paragraph - before.paragraph;
  if (apart > 1) return null;
  const link = linkOf(reading.tokens(index), reading.tokens(index - 1));
  if (link === 'background' || (apart > 0 && (link === 'plain' || link === 'adds'))) return null;
  const voice = voiceOf(reading, index - 1, depth - 1);
  if (!voice) return null;
  return goesOn(link, tellsCount(reading.tokens(index - 1))) ? { placed: voice.placed, link } : null;
}

/** *since the president declared*: no voice of the sentence. */
const isSubordinate = (tokens: Tokens, { speaker }: Credit): boolean =>
  has(tokens[firstOf(speaker) - 1], Tag.Subordinator);

/** Signs that need no count before them stand by themselves; the others go on from one. */
const goesOn = (link: Link, counted: boolean): boolean =>
  link === 'reported' || link === 'backshift' || link === 'this' || counted;
