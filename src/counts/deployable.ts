import type { Token } from '../tokens/token.ts';
import type { NounGroup } from './count.ts';
import { lowerAt } from './tokens-at.ts';

/** Groups that are sent somewhere to serve. */
const SERVING = new Set(['military', 'police', 'militants', 'medics', 'aid_workers']);

/** Nouns of people of any kind that are sent to serve. */
const STAFF =
  /^(?:personnel|staff|staffers?|workers?|engineers?|experts?|specialists?|volunteers?|observers?|monitors?|advis[eo]rs?|instructors?|trainers?|rescuers?|firefighters?|officers?|members?|inspectors?|agents?|technicians?|divers?|contractors?|men|guards?|crew|crews|teams?|responders?|officials?|searchers?|mercenaries|employees)$/;

/** Verbs that say it of anybody: *50,000 Cubans are stationed there*. */
const STATIONED = /^(?:stationed|deployed|garrisoned|redeployed|based)$/;

/** *workers* of *rescue_workers*. */
const lastWord = (phrase: string): string => phrase.slice(phrase.lastIndexOf('_') + 1);

/** Whether those counted may be said to be deployed: *kept eight hostages inside*, *sent 40 children home* say something else. */
export const isDeployable = (tokens: readonly Token[], noun: NounGroup): boolean =>
  noun.head === 'elided' ||
  STATIONED.test(lowerAt(tokens, noun.after + 1)) ||
  STATIONED.test(lowerAt(tokens, noun.after)) ||
  noun.head === 'pronoun' ||
  (noun.group !== null && SERVING.has(noun.group)) ||
  STAFF.test(lastWord(lowerAt(tokens, noun.after - 1)));
