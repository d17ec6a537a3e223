import {
  GUESTS,
  LIVING,
  MOVING_ON,
  NIGHT_SHELTERS,
  OTHER_CAMPS,
  SHELTER_CENTERS,
  SHELTERS,
  STAYING,
  TAKES_IN,
} from '../../lexicon/shelter-words.ts';
import { Tag } from '../../lexicon/word.ts';
import { nth } from '../../tokens/nth.ts';
import type { Token } from '../../tokens/token.ts';
import { has, isAdverb, lowerAt, skipAdverbs } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';

/** Fewer people in a camp are somebody in it: *two women in the camp said*. */
const FEWEST = 10;
/** Fewer who arrive somewhere are no stream of refugees. */
const STREAM = 100;

function read({ tokens, quantity, noun, earlier }: Mention): Reading | null {
  // *thousands spent the night in sports halls*
  if (noun.head === 'elided' && quantity.vague && spendsNight(tokens, quantity.to))
    return { measure: 'displaced', inherits: true };
  // *300 of them reached the border*
  const isShare = noun.head === 'pronoun' && noun.partitive;
  if ((noun.head !== 'person' && !isShare) || noun.armed || noun.state !== null || quantity.low < FEWEST) return null;
  if (noun.group === 'prisoners' || noun.group === 'journalists' || noun.group === 'medics') return null;
  if (inShelter(tokens, noun.after, GUESTS.test(lowerAt(tokens, noun.after - 1))) || shelterHas(tokens, quantity.from))
    return { measure: 'displaced', part: noun.partitive };
  if (earlier?.measure !== 'displaced' || quantity.low < STREAM) return null;
  let verb = skipAdverbs(tokens, noun.after);
  while (has(tokens[verb], Tag.Be | Tag.Have)) verb = skipAdverbs(tokens, verb + 1);
  return MOVING_ON.test(lowerAt(tokens, verb)) ? { measure: 'displaced', part: noun.partitive } : null;
}

/** *inside relief camps*, *living in 40 shelters*: right behind the noun. */
function inShelter(tokens: readonly Token[], at: number, isGuest: boolean): boolean {
  let next = at;
  let lives = false;
  if (has(tokens[next], Tag.Relative)) next += 1;
  while (
    has(tokens[next], Tag.Be | Tag.Have) ||
    (isAdverb(tokens[next]) && lowerAt(tokens, next) !== 'inside') ||
    STAYING.test(lowerAt(tokens, next))
  ) {
    lives ||= LIVING.test(lowerAt(tokens, next));
    next += 1;
  }
  // *spent the night in a school*
  const night = /^sp[ae]n[dt](?:ing)?$/.test(lowerAt(tokens, next)) ? nightAfter(tokens, next) : -1;
  if (night > 0) next = night;
  if (!/^(?:in|inside|at|across|within)$/.test(lowerAt(tokens, next))) return false;
  for (let place = next + 1; place <= next + 5; place++) {
    const token = tokens[place];
    if (!token || (token.kind === 'mark' && token.lower !== '-') || has(token, Tag.Preposition | Tag.Be | Tag.Have))
      return false;
    if (isShelter(tokens, place) || ((night > 0 || (lives && !isGuest)) && NIGHT_SHELTERS.test(token.lower)))
      return true;
  }
  return false;
}

/** *spent the night in sports halls*, *have spent or will spend the night in the open*. */
function spendsNight(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (has(tokens[next], Tag.Be | Tag.Have | Tag.Modal) || isAdverb(tokens[next])) next += 1;
  if (!/^sp[ae]n[dt](?:ing)?$/.test(lowerAt(tokens, next))) return false;
  const night = nightAfter(tokens, next);
  if (night < 0 || !/^(?:in|inside|at|under)$/.test(lowerAt(tokens, night))) return false;
  for (let place = night + 1; place <= night + 4; place++)
    if (isShelter(tokens, place) || NIGHT_SHELTERS.test(lowerAt(tokens, place))) return true;
  return false;
}

/** Behind *spent*: the token after *the night*, *a second night*; -1 where it was no night. */
const nightAfter = (tokens: readonly Token[], at: number): number => {
  for (let next = at + 1; next <= at + 6; next++) if (/^nights?$/.test(lowerAt(tokens, next))) return next + 1;
  return -1;
};

/** *the camps are serving 11,000 people*, *the site is home to 90,000 people*. */
export function shelterHas(tokens: readonly Token[], from: number): boolean {
  let verb = from - 1;
  while (isAdverb(nth(tokens, verb))) verb -= 1;
  const home = lowerAt(tokens, verb) === 'to' && lowerAt(tokens, verb - 1) === 'home';
  if (!home && !TAKES_IN.test(lowerAt(tokens, verb))) return false;
  for (let at = home ? verb - 2 : verb - 1; at >= Math.max(0, verb - 9); at--) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && token.lower !== '-' && token.lower !== ',')) return false;
    if (isShelter(tokens, at)) return true;
    if (has(token, Tag.Subordinator | Tag.Report) && !has(token, Tag.Preposition)) return false;
  }
  return false;
}

function isShelter(tokens: readonly Token[], at: number): boolean {
  const lower = lowerAt(tokens, at);
  if (OTHER_CAMPS.has(lowerAt(tokens, at - 1)) || OTHER_CAMPS.has(lower.slice(0, lower.indexOf('_')))) return false;
  if (SHELTERS.test(lower)) return true;
  return (
    /(?:^|_)cent(?:er|re)s?$/.test(lower) &&
    (SHELTER_CENTERS.has(lowerAt(tokens, at - 1)) || lower.includes('evacuation'))
  );
}

/** *11,000 people in relief camps*, *the camp houses 4,000*. */
export const sheltered: Frame = {
  id: 'sheltered',
  summary: 'people who stay in camps and shelters, or go on to where they find some',
  read,
  cases: [
    'Aid workers fed 23,000 people inside relief camps. → displaced',
    'The camps are serving 11,000 people. → displaced',
    'The camp is home to 90,000 people. → displaced',
  ],
  rejects: [
    'The training camp is home to 90 pupils.',
    'Two women in the camp spoke.',
    'The town is home to 9,000 people.',
  ],
};
