import { bundled } from '../bundled.ts';
import type { Check, Finding } from '../check.ts';
import type { Claim } from '../claim.ts';
import { compareIntervals } from '../interval.ts';
import { keyOf } from '../population.ts';
import { roundsTo } from '../rounding.ts';
import { setAgainst } from '../wording.ts';

/** One person may well be the only one hit; and in the body, each of a few shootings may hit two. */
const TELLING = 2;
const MANY = 5;

/** "20 casualties" may well be said of the dead alone; "20 killed or wounded" may not. */
const isExplicit = ({ figure }: Claim): boolean =>
  !/\b(?:casualt(?:y|ies)|losses|victims?)\b/i.test(figure.population.text);

/** From here on, equal numbers are no chance even where the words count people a little otherwise. */
const LARGE = 20;
const isLarge = ({ figure }: Claim): boolean => figure.low >= LARGE;

/** Wider counts of one happening that are held against each count of the dead; copy that gives more is a table, and every row against every other would take the square of its length. */
const MOST = 100;

const isSameNumber = (a: number, b: number): boolean => a === b || roundsTo(a, b) || roundsTo(b, a);

function collapsed(dead: Claim, all: Claim): boolean {
  return (
    dead.figure.measure === 'killed' &&
    all.figure.measure === 'casualties' &&
    dead.happening !== null &&
    dead.happening === all.happening &&
    dead.figure.modality === all.figure.modality &&
    (dead.figure.article !== all.figure.article || dead.figure.sentenceIndex !== all.figure.sentenceIndex) &&
    dead.figure.form !== 'vague' &&
    dead.figure.low >= (dead.figure.zone === 'body' ? MANY : TELLING) &&
    (isExplicit(all) || dead.figure.zone !== all.figure.zone) &&
    (keyOf(dead.counted) === keyOf(all.counted) || (isLarge(dead) && (!dead.counted.side || !all.counted.side))) &&
    isSameNumber(dead.figure.low, all.figure.low)
  );
}

/** Beyond doubt where the headline takes the wider number and the body has another for the narrower measure. */
function graded(dead: Claim, all: Claim, claims: readonly Claim[]): Finding {
  const denied =
    dead.figure.zone !== 'body' &&
    claims.some(
      ({ figure, happening }) =>
        figure.zone === 'body' &&
        figure.measure === dead.figure.measure &&
        happening === dead.happening &&
        compareIntervals(figure, dead.figure).meeting === 'disjoint',
    );
  const severity = denied ? 'error' : dead.figure.zone === 'body' ? 'note' : 'warning';
  return { claims: [dead, all], pair: [dead, all], severity };
}

export const kindCollapse: Check = {
  id: 'kind-collapse',
  family: 'scope',
  severity: 'warning',
  title: 'one number for the killed and for the killed or wounded',
  why: 'The same number stands once for the killed and once for the killed or wounded. Most often the wider count has slipped under the narrower word, and turns wounded people into dead ones.',
  advice: 'look up which of the two the number counts',
  flags: [
    '# 900 killed on smart motorways\n\nOfficials said 910 people were killed or injured on the roads in 2018.\n\nA total of 107 people were killed on the roads in 2018.',
  ],
  passes: [
    '# 107 killed on smart motorways\n\nOfficials said 910 people were killed or injured on the roads in 2018.\n\nA total of 107 people were killed on the roads in 2018.',
  ],
  find: function* ({ levels }) {
    for (const claims of levels.values()) {
      const wide = bundled(
        claims.filter(({ figure }) => figure.measure === 'casualties'),
        ({ happening }) => happening ?? '',
      );
      for (const dead of wide.size > 0 ? claims : []) {
        const all = wide
          .get(dead.happening ?? '')
          ?.slice(0, MOST)
          .find((claim) => collapsed(dead, claim));
        if (all) yield graded(dead, all, claims);
      }
    }
  },
  word: ({ claims }) => setAgainst(claims, ', one number for two measures'),
};
