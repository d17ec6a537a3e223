import type { Group, Measure } from '../lexicon/categories.ts';
import { Tag } from '../lexicon/word.ts';
import type { NounGroup } from './count.ts';
import type { Mention } from './frames/frame.ts';
import { has, lowerAt } from './tokens-at.ts';

/** Groups that are sent somewhere to serve. */
const SERVING = new Set(['military', 'police', 'militants', 'medics', 'aid_workers']);

/** Nouns of people of any kind that are sent to serve. */
const STAFF =
  /^(?:personnel|staff|staffers?|workers?|engineers?|experts?|specialists?|volunteers?|observers?|monitors?|advis[eo]rs?|instructors?|trainers?|rescuers?|firefighters?|officers?|members?|inspectors?|agents?|technicians?|divers?|contractors?|guards?|crew|crews|teams?|responders?|officials?|searchers?|mercenaries|employees|pilots?|recruits|soldiers|conscripts|draftees|reservists)$/;

/** Those who leave work, and no field. */
const CIVIL = /^(?:workers|employees|staff|staffers|teachers|nurses|doctors|engineers|miners|pilots|crew|drivers)$/;

/** Verbs that say it of anybody: *50,000 Cubans are stationed there*. */
const STATIONED = /^(?:stationed|deployed|garrisoned|redeployed|based)$/;

/** *workers* of *rescue_workers*. */
const lastWord = (phrase: string): string => phrase.slice(phrase.lastIndexOf('_') + 1);

/** Measures of those who serve: soldiers, police, staff. */
const SERVICE: ReadonlySet<Measure> = new Set(['deployed', 'withdrawn', 'deserted']);

/** So many *men* are soldiers even where nothing else says so. */
const MANY_MEN = 50;

/**
 * Whether those counted can be in that state: *kept eight hostages inside* deploys nobody, *62 tourists were flown home* is no withdrawal.
 * Elided nouns and pronouns stand for the people counted before, if any were.
 */
export function serves({ tokens, noun, quantity, earlier }: Mention, measure: Measure, told: Group | null): boolean {
  if (!SERVICE.has(measure)) return true;
  // *40,000 workers walked off the job*: no deserters.
  if (measure === 'deserted' && CIVIL.test(lastWord(lowerAt(tokens, noun.after - 1)))) return false;
  if (noun.head === 'elided' || noun.head === 'pronoun')
    return (
      told !== null ||
      earlier === null ||
      isServing(earlier.noun) ||
      SERVICE.has(earlier.measure) ||
      earlier.measure === 'strength'
    );
  if (isServing(noun) || (told !== null && SERVING.has(told))) return true;
  // A body that is named for all its members serves: *a 60-strong contingent*.
  if (noun.head === 'unknown' && has(tokens[noun.after - 1], Tag.Collective)) return true;
  // *teams totalling 400 people*
  if (measure === 'deployed' && has(tokens[quantity.from - 2], Tag.Collective)) return true;
  const word = lastWord(lowerAt(tokens, noun.after - 1));
  if (STAFF.test(word)) return true;
  if (word === 'men')
    return quantity.low >= MANY_MEN || tokens.some((token) => token.word.person?.group === 'military');
  return measure === 'deployed' && [0, 1].some((step) => STATIONED.test(lowerAt(tokens, noun.after + step)));
}

const isServing = (noun: NounGroup): boolean => noun.armed || (noun.group !== null && SERVING.has(noun.group));
