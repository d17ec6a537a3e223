import type { Group } from '../../lexicon/categories.ts';
import { LEVELS, TARGETS } from '../../lexicon/force-words.ts';
import { Tag } from '../../lexicon/word.ts';
import { has, isAdverb, lowerAt, skipAdverbs } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';

function read({ tokens, quantity, noun, earlier }: Mention): Reading | null {
  if (noun.partitive || quantity.low < LEAST || (noun.head !== 'elided' && !noun.armed)) return null;
  let at = quantity.from - 1;
  while (isAdverb(tokens[at])) at -= 1;
  const link = lowerAt(tokens, at);
  const group = noun.group ?? (earlier?.measure === 'strength' ? earlier.noun.group : null) ?? 'military';
  if (link === 'of' && TARGETS.has(lowerAt(tokens, at - 1)) && (noun.armed || earlier?.measure === 'strength'))
    return { measure: 'strength', modality: 'planned', group };
  if (/^(?:of|,|-|–|—|\()$/.test(link) && isLevel(tokens, at - 1))
    return { measure: 'strength', group: armedGroup(tokens) ?? group };
  // *half of the 7,500 troops overseas*, *of the 9,800 troops still in Mali*
  if (
    link === 'of' &&
    noun.armed &&
    noun.group === 'military' &&
    lowerAt(tokens, quantity.first - 1) === 'the' &&
    isAbroad(tokens, noun.after)
  )
    return { measure: 'deployed' };
  return null;
}

/** Fewer make no level of a force. */
const LEAST = 50;

/** *the regular troop strength, around 166,000*, *a strength of 900*: of a force, where the word alone does not say so. */
const isLevel = (tokens: Mention['tokens'], at: number): boolean =>
  LEVELS.has(lowerAt(tokens, at)) ||
  (/^(?:strength|size)$/.test(lowerAt(tokens, at)) &&
    tokens.some(
      (token) => token.word.person?.armed || (has(token, Tag.Collective) && lowerAt(tokens, at) === 'strength'),
    ));

/** *strikes have killed fighters, but the group's size, 20,000, …*: fighters. */
const armedGroup = (tokens: Mention['tokens']): Group | null =>
  tokens.find(({ word }) => word.person?.armed)?.word.person?.group ?? null;

/** *still in Afghanistan*, *overseas*, *stationed there*. */
function isAbroad(tokens: Mention['tokens'], after: number): boolean {
  if (/^(?:overseas|abroad|there|stationed|deployed|based)$/.test(lowerAt(tokens, after))) return true;
  const at = skipAdverbs(tokens, after);
  return lowerAt(tokens, at) === 'in' && tokens[at + 1]?.word.side?.as === 'name';
}

/** *troop strength, about 166,000*, *a target of 170,000 soldiers*, *half of the 7,500 troops overseas*. */
export const forceLevel: Frame = {
  id: 'force-level',
  summary: 'the strength of a force, or what it is to have, or how many of it stand abroad',
  read,
  cases: [
    'Troop strength, about 166,000 in April, is low. → strength',
    'The army missed its target of 75,000 soldiers. → strength',
    'Half of the 7,500 soldiers overseas are trainers. → deployed',
  ],
  rejects: ['The club missed its target of 75,000 members.', 'Winds with a strength of 90 knots were measured.'],
};
