import { HUNT, HUNTED, LAWFUL } from '../../lexicon/captor-words.ts';
import { lowerAt } from '../tokens-at.ts';
import type { Mention } from './frame.ts';

/** *the girls seized from the school*, *seized three tourists*: taken by others than those who may. */
export const isGrab = ({ tokens, noun }: Mention, verb: string): boolean =>
  /^seiz(?:e|es|ed|ing)$/.test(verb) &&
  noun.head === 'person' &&
  noun.group !== 'militants' &&
  !tokens.some(({ lower }) => LAWFUL.test(lower));

/** *six tourists were taken captive*: no soldiers, and so no prisoners of war. */
export const isSeized = ({ noun }: Mention, verb: string): boolean =>
  /captives?$/.test(verb) && noun.head === 'person' && !noun.armed && noun.group !== 'men';

/** *two suspects were captured*, *two were captured* where police hunted them: caught, and no prisoners of war. */
export const isHunted = ({ tokens, noun, earlier }: Mention): boolean =>
  HUNTED.test(lowerAt(tokens, noun.after - 1)) ||
  (noun.group !== 'military' &&
    earlier?.noun.group !== 'military' &&
    earlier?.noun.group !== 'militants' &&
    tokens.some(({ lower }) => HUNT.test(lower)));
