import type { Form } from '../../figures/figure.ts';
import type { Check, Finding } from '../check.ts';
import type { Claim } from '../claim.ts';
import { compareIntervals, type Meeting } from '../interval.ts';
import { overBody } from '../over-body.ts';
import { roundsTo } from '../rounding.ts';
import { distinct, together } from '../together.ts';
import { setAgainst } from '../wording.ts';

/**
 * The finding stands at the headline or the caption, since that is what an editor will change.
 * Where a floor in the body leaves room for the headline's number, the headline says more than the article knows.
 */
function graded(finding: Finding, strained: boolean): Finding {
  const [body = [], shown = []] = [true, false].map((isBody) =>
    finding.claims.filter(({ figure }) => (figure.zone === 'body') === isBody),
  );
  const placed = { ...finding, claims: [...shown, ...body], against: shown };
  return strained ? { ...placed, severity: 'warning' } : placed;
}

/** A displayed number that no figure of the body gives, though one leaves room for it: "25 killed", or "at least 31", over "at least 24". */
function unheardOf(display: Claim, body: readonly Claim[]): Finding[] {
  const { form } = display.figure;
  if (!STATING.has(form) || body.some((claim) => givesNumber(claim, stated(display)) || isJustAbove(claim, display)))
    return [];
  const isRoom = (claim: Claim): boolean => ROOM.has(compareIntervals(claim.figure, display.figure).meeting);
  const bound = body.find((claim) => !isVague(claim) && isRoom(claim));
  return bound ? [{ claims: [display, bound], pair: [display, bound], severity: 'warning' }] : [];
}

/** "Toll passes 80" over a body of 84. */
const isJustAbove = ({ figure: { low } }: Claim, { figure: display }: Claim): boolean =>
  display.form === 'atLeast' && low >= display.low && low <= REACH * display.low;

/** How far above a round number a count lies that is said to have passed it. */
const REACH = 1.25;

/** The number in the words: 40 in "more than 40". */
const stated = ({ figure: { low, high, form, phrase } }: Claim): number => {
  if (form === 'atMost') return high ?? low;
  return /\b(?:more than|over|above)\b/i.test(phrase) ? low - 1 : low;
};

const STATING: ReadonlySet<Form> = new Set(['exact', 'atLeast', 'atMost']);

const ROOM: ReadonlySet<Meeting> = new Set(['nested', 'overlapping']);

/** "24" and "at least 24" give 24; so does "more than 23". What it may have been rounded from is given, too. */
const givesNumber = (claim: Claim, n: number): boolean =>
  [claim.figure.form === 'atMost' ? claim.figure.high : claim.figure.low, stated(claim), claim.figure.high].some(
    (bound) => bound === n || (bound !== null && (roundsTo(bound, n) || roundsTo(n, bound))),
  );

const isVague = ({ figure: { form } }: Claim): boolean => form === 'vague' || form === 'about';

export const displayVsBody: Check = {
  id: 'display-vs-body',
  family: 'conflict',
  severity: 'error',
  title: 'the headline or a caption disagrees with every number of the body',
  why: 'Headlines are written last, cut shortest and read most. A number that the article beneath does not bear out is the slip that readers notice first.',
  advice: 'take the number of the body into the headline or the caption',
  flags: [
    '# 40 killed in camp strike\n\nAt least 52 people were killed in a strike on the camp on Monday, officials said.',
  ],
  passes: [
    '# 52 killed in camp strike\n\nAt least 52 people were killed in a strike on the camp on Monday, officials said.',
  ],
  find: ({ clashes, groups }) => [
    ...together(clashes, ({ verdict, comparison }) => verdict === 'headline' && comparison.gap !== null).map(
      (finding) => graded(finding, false),
    ),
    ...together(clashes, ({ verdict, comparison }) => verdict === 'headline' && comparison.gap === null).map(
      (finding) => graded(finding, true),
    ),
    ...[...overBody(groups)].flatMap(({ display, body }) => unheardOf(display, body)),
  ],
  word: ({ claims }) => setAgainst(distinct(claims), ', incompatible as written'),
};
