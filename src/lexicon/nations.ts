import { AFRICA } from './sides/africa.ts';
import { AMERICAS } from './sides/americas.ts';
import { ASIA } from './sides/asia.ts';
import { EUROPE } from './sides/europe.ts';
import { FORMER_STATES } from './sides/former-states.ts';
import { OCEANIA } from './sides/oceania.ts';
import { PEOPLES } from './sides/peoples.ts';

export const STATES = AFRICA + AMERICAS + ASIA + EUROPE + OCEANIA + FORMER_STATES;

/**
 * Nations: short English name and other names | adjectives | nouns for its people | capitals and other names that stand for its government.
 * Underscores join words. Adjectives that are also nouns for the people stand in both columns.
 */
export const NATIONS = STATES + PEOPLES;
