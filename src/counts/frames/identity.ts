import type { Measure } from '../../lexicon/categories.ts';
import { Tag } from '../../lexicon/word.ts';
import { passiveState, triggerOf } from '../state.ts';
import { has, isAdverb, lowerAt } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';
import { stateOfThose } from './state-of-those.ts';

/** How far the verb may stand before the number, over the other items of a list, in tokens. */
const LIST = 18;
const DEFINITE = new Set(['the', 'those', 'these', 'all', 'other']);

function read(mention: Mention): Reading | null {
  const { tokens, quantity, noun, before, earlier } = mention;
  // *those killed include a family of seven*
  const family = lowerAt(tokens, quantity.from - 1) === 'of' && lowerAt(tokens, quantity.from - 2) === 'family';
  if (noun.head !== 'person' && noun.head !== 'unknown' && !family) return null;
  const apposed = noun.head === 'person' ? appositionOf(mention) : null;
  if (apposed) return { measure: apposed };
  const verb = verbBefore(tokens, quantity.from - (family ? 4 : 1));
  // *They include five officers*: of those who were counted before.
  if (earlier && !before && INCLUDES.has(lowerAt(tokens, verb)) && lowerAt(tokens, verb - 1) === 'they')
    return { measure: earlier.measure, part: true };
  // Behind a count, *including* tells of its part.
  if (verb < 0 || (before && lowerAt(tokens, verb) === 'including')) return null;
  for (let back = verb - 1; back >= Math.max(0, verb - 8); back--) {
    const token = tokens[back];
    if (!token || (token.kind === 'mark' && !(back === verb - 1 && token.lower === ','))) return null;
    const measure = stateOfThose(tokens[back], earlier) ?? ownDoing(tokens, back);
    if (!measure) continue;
    const definite = [1, 2, 3].some((step) => DEFINITE.has(lowerAt(tokens, back - step)));
    if (!definite && !opens(tokens, back)) return null;
    return { measure, part: [2, 3].some((step) => lowerAt(tokens, back - step) === 'among') };
  }
  return null;
}

/** *the three who died*, *those who survived*. */
const ownDoing = (tokens: Mention['tokens'], at: number): Measure | null => {
  const trigger = triggerOf(tokens[at]);
  return /^(?:who|that)$/.test(lowerAt(tokens, at - 1)) &&
    trigger?.counted === 'subject' &&
    (!trigger.weak || trigger.measure === 'rescued')
    ? trigger.measure
    : null;
};

/** *the victims, eight women and two men*: the state of the definite noun right before the number. */
function appositionOf({ tokens, quantity, noun, before, earlier }: Mention): Measure | null {
  // *the survivors, six Syrians and two Egyptians*
  if (
    before?.rule === 'identity' &&
    before.noun.after === quantity.from - 1 &&
    /^(?:,|and)$/.test(lowerAt(tokens, quantity.from - 1))
  )
    return before.measure;
  const at = quantity.from - 2;
  if (at < 1 || !/^[,(–—-]$/.test(lowerAt(tokens, at + 1)) || !DEFINITE.has(lowerAt(tokens, at - 1))) return null;
  const token = tokens[at];
  const survives = token?.word.person?.state === 'rescued' && token.word.person.plural;
  if (!token?.word.stateNoun?.plural && token?.lower !== 'victims' && !survives) return null;
  // *among the dead, 12 men said*
  if (has(tokens[at - 2], Tag.Preposition) || has(tokens[noun.after], Tag.Report | Tag.Be)) return null;
  return survives ? 'rescued' : stateOfThose(token, earlier);
}

/** *Killed were two officers*, *Also arrested were 12 students*. */
const opens = (tokens: Mention['tokens'], at: number): boolean => {
  let first = at;
  while (isAdverb(tokens[first - 1])) first -= 1;
  return passiveState(tokens[at]) !== null && (first === 0 || tokens[first - 1]?.kind === 'mark');
};

/** The *were* or *included* that the number stands behind, at once or as a later item of its list; -1 where there is none. */
function verbBefore(tokens: Mention['tokens'], at: number): number {
  for (let next = at; next >= Math.max(0, at - LIST); next--) {
    const token = tokens[next];
    if (!token) return -1;
    if (has(token, Tag.Be) && token.lower !== "'s") return next;
    if (INCLUDES.has(token.lower)) return next;
    if (isAdverb(token)) continue;
    if (next === at && token.lower !== ',' && token.lower !== 'and' && !has(token, Tag.Possessive)) return -1;
    if (token.kind === 'mark' && token.lower !== ',' && !token.glued) return -1;
    if (has(token, Tag.Preposition | Tag.Relative | Tag.Subordinator) && token.lower !== 'of' && token.lower !== 'from')
      return -1;
    if (token.word.verb && !token.word.person && !has(token, Tag.Adjective)) return -1;
  }
  return -1;
}

const INCLUDES = new Set(['included', 'include', 'includes', 'including', 'comprised', 'comprise', 'comprises']);

/** *the dead were two women and a boy*, *among those killed were three children*. */
export const identity: Frame = {
  id: 'identity',
  summary: 'the clause says who the dead, the wounded, the victims are',
  read,
  cases: [
    'The dead were two women and three children. → killed, killed',
    'Among those wounded were three nurses. → wounded',
    'The victims included a teacher, a nurse and two drivers. → killed',
    'Also arrested were 12 students. → detained',
    'The victims, eight women and two men, had been on their way home. → killed, killed',
    'The survivors, six Syrians and two Egyptians, were taken ashore. → rescued, rescued',
    'Those who died were two nurses and a cook. → killed',
    'The injured, including three children, were flown out. → wounded',
  ],
  rejects: ['The winners were two women.'],
};
