import type { Check, Finding } from '../check.ts';
import type { Claim } from '../claim.ts';
import { isDefinite } from '../definite.ts';
import { overBody } from '../over-body.ts';
import { setAgainst } from '../wording.ts';

/** The number that the words are built on: 40 in "at least 40" and in "up to 40". */
const numeral = ({ figure: { form, low, high, phrase } }: Claim): number | null => {
  if (form === 'atMost') return high;
  return form === 'atLeast' && !/\b(?:more|over|above)\b/i.test(phrase) ? low : null;
};

function dropped(display: Claim, body: readonly Claim[]): Finding[] {
  const { low, form } = display.figure;
  // "The 34 killed" takes the number up without saying it anew.
  const isGiven = body.some(({ figure }) => figure.form === 'exact' && figure.low === low && !isDefinite(figure));
  if (form !== 'exact' || isGiven) return [];
  const hedged = body.find((claim) => numeral(claim) === low);
  if (!hedged) return [];
  const severity = hedged.figure.form === 'atMost' ? 'warning' : 'note';
  return [{ claims: [display, hedged], pair: [display, hedged], severity }];
}

export const hedgeDropped: Check = {
  id: 'hedge-dropped',
  family: 'conflict',
  severity: 'warning',
  title: 'the headline or a caption drops “up to” or “at least”',
  why: '“Up to 300 may have died” is not “300 dead”: a ceiling became a fact. Dropping “at least” is house style in many places, and only noted.',
  advice: 'keep the words that limit the number, or use another number',
  flags: ['# 300 killed in landslide\n\nAs many as 300 people were killed in a landslide on Friday, officials said.'],
  passes: [
    '# Up to 300 killed in landslide\n\nAs many as 300 people were killed in a landslide on Friday, officials said.',
  ],
  find: ({ groups }) => [...overBody(groups)].flatMap(({ display, body }) => dropped(display, body)),
  word: ({ claims }) => setAgainst(claims, ', the same number without its limit'),
};
