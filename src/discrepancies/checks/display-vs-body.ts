import type { Check, Finding } from '../check.ts';
import { distinct, together } from '../together.ts';
import { setAgainst } from '../wording.ts';

/** Where a floor in the body leaves room for the headline's number, the headline says more than the article knows. */
const graded = (finding: Finding, strained: boolean): Finding =>
  strained ? { ...finding, severity: 'warning' } : finding;

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
  find: ({ clashes }) => [
    ...together(clashes, ({ verdict, comparison }) => verdict === 'headline' && comparison.gap !== null).map(
      (finding) => graded(finding, false),
    ),
    ...together(clashes, ({ verdict, comparison }) => verdict === 'headline' && comparison.gap === null).map(
      (finding) => graded(finding, true),
    ),
  ],
  word: ({ claims }) => setAgainst(distinct(claims), ', incompatible as written'),
};
