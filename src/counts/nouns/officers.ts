import type { Token } from '../../tokens/token.ts';
import { type Count, type NounGroup, nounOf } from '../count.ts';

const POLICING = /police|sheriff|detective|constable|trooper|deput(?:y|ies)|arrest/;
const ARMY =
  /^(?:army|battalions?|brigades?|regiments?|garrisons?|barracks|platoon|military|navy|air_force|marines|camouflage)$/;

/** *three officers and seven soldiers*: officers of the army, where soldiers are spoken of and no police. */
export function asOfficers(noun: NounGroup, tokens: readonly Token[], earlier: Count | null): NounGroup {
  if (noun.group !== 'police' || !/^(?:\w+ ){0,2}officers?\b/i.test(noun.text)) return noun;
  if (tokens.some(({ lower }) => POLICING.test(lower))) return noun;
  const military =
    earlier?.noun.group === 'military' ||
    tokens.some(({ lower, word }) => ARMY.test(lower) || (word.person?.group === 'military' && word.person.armed));
  return military ? nounOf(noun, noun.head, 'military', noun.affiliation) : noun;
}
