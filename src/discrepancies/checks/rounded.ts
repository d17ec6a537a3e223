import type { Check } from '../check.ts';
import type { Claim } from '../claim.ts';
import { roundingStep } from '../rounding.ts';
import { numberOf, thingOf } from '../wording.ts';

/** Below this, every number looks precise. */
const LARGE = 1000;
const APPROXIMATE = /\b(?:about|around|roughly|approximately|some|circa)\b/i;

function isPreciselyRough({ figure: { quote, phrase, form } }: Claim): boolean {
  const stated = /^\d[\d,]*$/.test(quote) ? Number(quote.replaceAll(',', '')) : 0;
  return form === 'about' && APPROXIMATE.test(phrase) && stated >= LARGE && roundingStep(stated) === 1;
}

export const rounded: Check = {
  id: 'rounded',
  family: 'slip',
  severity: 'note',
  title: 'an exact number called approximate',
  why: '“About 61,207” says two things at once: that somebody counted to the last person, and that nobody did.',
  advice: 'round the number, or drop “about”',
  flags: ['About 61,207 soldiers have been killed, the ministry said.'],
  passes: ['About 61,000 soldiers have been killed, the ministry said.'],
  find: ({ claims }) => claims.filter(isPreciselyRough).map((claim) => ({ claims: [claim], pair: null })),
  word: ({ claims: [claim] }) => {
    const [thing, number] = claim ? [thingOf(claim), numberOf(claim)] : ['', ''];
    return {
      title: `${thing}: ${number}`,
      message: `${thing}: “${number}” calls a number approximate that is given to the last person.`,
    };
  },
};
