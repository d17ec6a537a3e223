import type { Measure } from '../lexicon/categories.ts';
import { Tag } from '../lexicon/word.ts';
import type { Token } from '../tokens/token.ts';
import type { NounGroup } from './count.ts';
import { has, lowerAt } from './tokens-at.ts';

/** Groups that are sent somewhere to serve. */
const SERVING = new Set(['military', 'police', 'militants', 'medics', 'aid_workers']);

/** Nouns of people of any kind that are sent to serve. */
const STAFF =
  /^(?:personnel|staff|staffers?|workers?|engineers?|experts?|specialists?|volunteers?|observers?|monitors?|advis[eo]rs?|instructors?|trainers?|rescuers?|firefighters?|officers?|members?|inspectors?|agents?|technicians?|divers?|contractors?|men|guards?|crew|crews|teams?|responders?|officials?|searchers?|mercenaries|employees|recruits|conscripts|draftees|reservists)$/;

/** Verbs that say it of anybody: *50,000 Cubans are stationed there*. */
const STATIONED = /^(?:stationed|deployed|garrisoned|redeployed|based)$/;

/** *workers* of *rescue_workers*. */
const lastWord = (phrase: string): string => phrase.slice(phrase.lastIndexOf('_') + 1);

/** Measures of those who serve: soldiers, police, staff. */
const SERVICE: ReadonlySet<Measure> = new Set(['deployed', 'withdrawn', 'deserted']);

/**
 * Whether those counted can be in that state: *kept eight hostages inside* deploys nobody, *62 tourists were flown home* is no withdrawal.
 * A body that is named for all its members (*a 60-strong contingent*) serves.
 * Of elided nouns and pronouns nothing is known, and they pass.
 */
export function serves(tokens: readonly Token[], noun: NounGroup, measure: Measure): boolean {
  if (!SERVICE.has(measure) || noun.head === 'elided' || noun.head === 'pronoun') return true;
  if (noun.armed || (noun.group !== null && SERVING.has(noun.group))) return true;
  if (noun.head === 'unknown' && has(tokens[noun.after - 1], Tag.Collective)) return true;
  if (STAFF.test(lastWord(lowerAt(tokens, noun.after - 1)))) return true;
  return measure === 'deployed' && [0, 1].some((step) => STATIONED.test(lowerAt(tokens, noun.after + step)));
}
