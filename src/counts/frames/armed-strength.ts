import { KEEPS, RANKS } from '../../lexicon/force-words.ts';
import { RESCUING } from '../../lexicon/rescue-words.ts';
import { Tag } from '../../lexicon/word.ts';
import { atWork, beyondPhrase } from '../predicates/at-work.ts';
import { carriesArms, fightsFor, isAttacker, isOfGang } from '../predicates/attackers.ts';
import { isInPlace, isJoined, isOnDuty, keepsThere } from '../predicates/in-place.ts';
import { isOffDuty } from '../predicates/off-duty.ts';
import { predicateAfter } from '../predicates/predicate-after.ts';
import { clauseModality } from '../state.ts';
import { has, lowerAt, skipAdverbs } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';

function read({ tokens, quantity, noun, before, earlier }: Mention): Reading | null {
  if (
    noun.head === 'person' &&
    (noun.group === 'aid_workers' || noun.group === 'medics' || RESCUES.has(lowerAt(tokens, noun.after - 1))) &&
    (quantity.high === null || quantity.high > 2) &&
    atWork(tokens, quantity.from, noun.after)
  )
    return { measure: 'deployed', modality: clauseModality(tokens, quantity.from, 'deployed') };
  // *once had 3,000 men but is now thought to have fewer than 400*
  if (
    noun.head === 'elided' &&
    before?.measure === 'strength' &&
    quantity.high !== 0 &&
    KEEPS.test(lowerAt(tokens, quantity.from - 1))
  )
    return { measure: 'strength', modality: clauseModality(tokens, quantity.from, 'strength'), inherits: true };
  if (noun.head !== 'person' || noun.partitive || quantity.high === 0) return null;
  if (!noun.armed && isOfGang(tokens, quantity.from, noun.after, earlier?.noun.group === 'militants'))
    return { measure: 'strength', group: 'militants' };
  if (!noun.armed && fightsFor(tokens, noun.after)) return { measure: 'strength' };
  if (!noun.armed && (carriesArms(tokens, noun.after) || isAttacker(tokens, quantity.from, noun.after)))
    return { measure: 'strength' };
  if (!noun.armed)
    return keepsThere(tokens, quantity.from, noun.after)
      ? {
          measure: 'deployed',
          modality: clauseModality(tokens, quantity.from, 'deployed'),
          ...(earlier?.noun.group === 'military' || /^non_?-?combat/.test(lowerAt(tokens, noun.first))
            ? { group: 'military' }
            : {}),
        }
      : null;
  if ((quantity.high === 1 && noun.group !== 'militants') || RANKS.test(lowerAt(tokens, noun.after - 1))) return null;
  if (
    isSpeaking(tokens, noun.after) ||
    (has(tokens[quantity.from - 1], Tag.Report) && lowerAt(tokens, quantity.from - 2) === ',')
  )
    return null;
  if (isOffDuty(tokens, quantity.from, noun.after)) return null;
  if (lowerAt(tokens, quantity.from - 1) === 'of' && !has(tokens[quantity.from - 2], Tag.Collective)) return null;
  if (/^carr(?:y|ies|ied|ying)$/.test(lowerAt(tokens, quantity.from - 1))) return null;
  const measure =
    (noun.group === 'military' && isNeeded(tokens, quantity.from, noun.after)) ||
    isInPlace(tokens, quantity.from, noun.after) ||
    (noun.group !== 'militants' && isOnDuty(tokens, noun.after)) ||
    (noun.group === 'military' && wereSent(earlier) && !isSized(tokens, quantity.from))
      ? 'deployed'
      : 'strength';
  // *will join 2,000 soldiers*: who are there already.
  const joins =
    measure === 'deployed' && (isJoined(tokens, quantity.from) || isNeeded(tokens, quantity.from, noun.after));
  // *300 troops with 12 boats will be there by midnight*
  if (measure === 'deployed' && lowerAt(tokens, skipAdverbs(tokens, beyondPhrase(tokens, noun.after))) === 'will')
    return { measure, modality: 'planned' };
  return { measure, modality: joins ? 'asserted' : clauseModality(tokens, quantity.from, measure) };
}

/** *It took 900 soldiers to retake the prison*, *will replace 2,000 soldiers*: they are there, and not by their strength. */
const isNeeded = (tokens: Mention['tokens'], from: number, after: number): boolean =>
  (/^t(?:ook|akes|ake)$/.test(lowerAt(tokens, from - 1)) && lowerAt(tokens, after) === 'to') ||
  /^(?:replac(?:e|es|ed|ing)|reliev(?:e|es|ed|ing))$/.test(lowerAt(tokens, from - 1));

/** Soldiers in a report of soldiers who are sent or withdrawn are others of the same. */
const wereSent = (earlier: Mention['earlier']): boolean =>
  earlier?.measure === 'deployed' || earlier?.measure === 'withdrawn';

/** *which is to total 4,000 soldiers*: the size of the whole. */
const isSized = (tokens: Mention['tokens'], at: number): boolean =>
  [1, 2, 3].some((step) =>
    /^(?:total|number|comprise|field|boast)(?:s|ed|led|ing|ling)?$/.test(lowerAt(tokens, at - step)),
  );

const RESCUES = new Set(RESCUING.split(' '));

/** *two officers said*, *said two soldiers*: they speak, and are not counted as a force. */
const isSpeaking = (tokens: Mention['tokens'], at: number): boolean =>
  has(tokens[skipAdverbs(tokens, at)], Tag.Report) && predicateAfter(tokens, at)?.kind === 'action';

/** *five gunmen stormed the hotel*, *an estimated 1,000 soldiers in the complex*. */
export const armedStrength: Frame = {
  id: 'armed-strength',
  summary: 'armed people are counted and nothing is said to have happened to them',
  read,
  cases: [
    'Five gunmen stormed the hotel. → strength',
    'There are an estimated 1,000 soldiers in the plant. → strength',
  ],
  rejects: [
    'Two officers said so.',
    'Three veterans marched.',
    'Eight officers were suspended.',
    'She thanked 40 soldiers.',
  ],
};
