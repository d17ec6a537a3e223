import type { Check, Finding } from '../check.ts';
import { type Stray, statedBy, straysFrom } from '../references.ts';
import { creditedOf, thingOf } from '../wording.ts';

/** Another source may well count otherwise; then the desk's number is only worth knowing. */
function found({ claim, reference, comparison: { ratio, gap } }: Stray): Finding {
  const source = claim.figure.source;
  const other =
    reference.source !== null && source !== null && source.name.toLowerCase() !== reference.source.toLowerCase();
  const data = { reference: statedBy(reference), source: reference.source, asOf: reference.asOf, at: reference.at };
  return { claims: [claim], pair: null, severity: other ? 'note' : 'warning', ratio, gap, data };
}

export const referenceMismatch: Check = {
  id: 'reference-mismatch',
  family: 'conflict',
  severity: 'warning',
  title: 'a number that strays from the desk’s own',
  why: 'The desk keeps figures that were checked once, or has printed some before. A draft that has another number for the same thing needs a reason.',
  advice: 'take the desk’s number, or bring the desk’s list up to date',
  flags: [],
  passes: [],
  find: ({ references, claims }) =>
    straysFrom(references, claims)
      .filter(({ older }) => older === null)
      .map(found),
  word: ({ claims: [claim], data = {} }) => {
    if (!claim) return { title: '', message: '' };
    const from = [data.source, data.asOf, data.at].filter(Boolean).join(', ');
    const title = `${thingOf(claim)}: ${claim.figure.phrase} against ${data.reference} on the desk’s list`;
    return {
      title,
      message: `${thingOf(claim)}: ${creditedOf(claim)}, where the desk has ${data.reference} (${from}).`,
    };
  },
};
