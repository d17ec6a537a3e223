import type { Check, Finding } from '../check.ts';
import { type Stray, statedBy, straysFrom } from '../references.ts';
import { creditedOf, thingOf } from '../wording.ts';

function found({ claim, reference, older, comparison: { ratio, gap } }: Stray): Finding {
  const data = { reference: statedBy(reference), asOf: reference.asOf, at: reference.at, older: older?.asOf ?? null };
  return { claims: [claim], pair: null, ratio, gap, data };
}

export const referenceStale: Check = {
  id: 'reference-stale',
  family: 'time',
  severity: 'warning',
  title: 'an older number of the desk’s, where it has a newer one',
  why: 'The number was right when it was taken down, and has been replaced since. Old numbers come in with old paragraphs.',
  advice: 'take the newer number, or say as of when the older one held',
  flags: [],
  passes: [],
  find: ({ references, claims }) =>
    straysFrom(references, claims)
      .filter(({ older }) => older !== null)
      .map(found),
  word: ({ claims: [claim], data = {} }) => {
    if (!claim) return { title: '', message: '' };
    const [since, until] = [data.asOf, data.older].map((day) => (day === null ? 'an undated entry' : `${day}`));
    const title = `${thingOf(claim)}: ${claim.figure.phrase} where the desk has ${data.reference}`;
    return {
      title,
      message: `${thingOf(claim)}: ${creditedOf(claim)} is of ${until}, and the desk has ${data.reference} of ${since} (${data.at}).`,
    };
  },
};
