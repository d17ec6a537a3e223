import { bundled } from '../bundled.ts';
import type { Check, Finding } from '../check.ts';
import type { Claim } from '../claim.ts';
import { countOf, grouped, numberOf, sentenceCase, thingOf } from '../wording.ts';

/** The sentences around the change, and its own, in which its old and its new count are looked for. */
const NEAR = [-1, 0, 1];

const has = ({ figure }: Claim, cue: 'previous' | 'update' | 'total'): boolean => figure.cues.includes(cue);
const isExact = ({ figure }: Claim): boolean => figure.form === 'exact' && !figure.rate;

/** `claims` are those that stand near the change. */
function around(change: Claim, claims: readonly Claim[]): Finding[] {
  const near = claims.filter(
    (claim) =>
      claim !== change &&
      isExact(claim) &&
      !claim.figure.delta &&
      !claim.figure.part &&
      claim.figure.measure === change.figure.measure &&
      claim.happening === change.happening,
  );
  const [old, ...otherOld] = near.filter((claim) => has(claim, 'previous'));
  const [now, ...otherNow] = near.filter(
    (claim) => !has(claim, 'previous') && (has(claim, 'update') || has(claim, 'total')),
  );
  if (!old || !now || otherOld.length > 0 || otherNow.length > 0) return [];
  const expected =
    now.figure.low >= old.figure.low ? old.figure.low + change.figure.low : old.figure.low - change.figure.low;
  if (expected === now.figure.low) return [];
  return [{ claims: [now, old, change], pair: null, gap: Math.abs(expected - now.figure.low), data: { expected } }];
}

export const deltaMismatch: Check = {
  id: 'delta-mismatch',
  family: 'arithmetic',
  severity: 'error',
  title: 'an old count and its change do not make the new count',
  why: 'Old, change and new are all in the copy, so the sum can be checked by anybody, and it does not work out.',
  advice: 'check which of the three numbers is wrong, or say what else changed',
  flags: ['The death toll rose by 12 to 50, up from 40, officials said.'],
  passes: ['The death toll rose by 10 to 50, up from 40, officials said.'],
  find: function* ({ articles }) {
    for (const claims of articles.values()) {
      const counted = bundled(
        claims.filter((claim) => claim.figure.cues.length > 0 && isExact(claim)),
        ({ figure }) => String(figure.sentenceIndex),
      );
      for (const change of claims.filter((claim) => claim.figure.delta && isExact(claim))) {
        const sentences = NEAR.map((apart) => String(change.figure.sentenceIndex + apart));
        yield* around(
          change,
          sentences.flatMap((sentence) => counted.get(sentence) ?? []),
        );
      }
    }
  },
  word: ({ claims: [now, old, change], data = {} }) => {
    if (!now || !old || !change) return { title: '', message: '' };
    return {
      title: `${thingOf(now)}: ${numberOf(old)} and a change of ${numberOf(change)} do not make ${numberOf(now)}`,
      message: `${sentenceCase(countOf(old))} and a change of ${numberOf(change)} make ${grouped(Number(data.expected))}, not ${numberOf(now)} as written.`,
    };
  },
};
