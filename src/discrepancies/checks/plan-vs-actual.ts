import type { Check, Finding } from '../check.ts';
import { type Claim, subjectKey } from '../claim.ts';
import { compareIntervals } from '../interval.ts';
import { setAgainst } from '../wording.ts';

/** What the headline tells as done and the body only as planned. */
function* inArticle(claims: readonly Claim[]): Iterable<Finding> {
  const shown = claims.filter(({ figure }) => figure.zone !== 'body' && figure.modality === 'asserted' && !figure.rate);
  for (const display of shown) {
    const body = claims.filter(
      ({ figure }) => figure.zone === 'body' && figure.measure === display.figure.measure && figure.high !== 0,
    );
    const meeting = body.filter(({ figure }) => compareIntervals(figure, display.figure).gap === null);
    const [planned] = meeting;
    if (!planned || meeting.some(({ figure }) => figure.modality === 'asserted')) continue;
    const done = { ...planned, figure: { ...planned.figure, modality: display.figure.modality } };
    if (subjectKey(done, done.counted) === subjectKey(display, display.counted))
      yield { claims: [display, planned], pair: [display, planned] };
  }
}

export const planVsActual: Check = {
  id: 'plan-vs-actual',
  family: 'scope',
  severity: 'warning',
  title: 'a plan told as done',
  why: 'The headline tells as a fact what the article only announces, fears or reports as possible. Far more troops are announced than are ever sent.',
  advice: 'say in the headline that it is a plan',
  flags: [
    '# US deploys 3,000 troops to Poland\n\nThe United States plans to deploy 3,000 troops to Poland, an official said.',
  ],
  passes: [
    '# US to deploy 3,000 troops to Poland\n\nThe United States plans to deploy 3,000 troops to Poland, an official said.',
  ],
  find: function* ({ articles }) {
    for (const claims of articles.values()) yield* inArticle(claims);
  },
  word: ({ claims: [display, planned] }) => {
    if (!display || !planned) return { title: '', message: '' };
    const { title } = setAgainst([display, planned], '');
    return {
      title: `${title}, ${planned.figure.modality}`,
      message: `${title}: told as done in the headline or a caption, and as ${planned.figure.modality} in the body.`,
    };
  },
};
