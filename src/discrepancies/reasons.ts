import { daysBetween } from './calendar.ts';
import type { Claim } from './claim.ts';
import { DIMENSIONS, type Dimension, gate } from './comparable.ts';
import { counted, peopleOf, sideNameOf, stateOf } from './wording.ts';

/**
 * What does, and does not, explain that two claims differ: what they count, whom, as of when, who says so and in whose interest.
 * One clause each, without a full stop, the weightiest first.
 */
export function reasonsFor(a: Claim, b: Claim): string[] {
  const gates = gate(a, b);
  const scopes = DIMENSIONS.filter((dimension) => gates[dimension] !== 'same').map((dimension) =>
    SCOPES[dimension](a, b),
  );
  const rest = [days(a, b), interests(a, b), bounds(a, b), quotes(a, b), disputes(a, b)];
  return [...scopes, ...rest].filter((reason) => reason !== null);
}

/** What to say where the two are not the same in one respect. */
const SCOPES: Readonly<Record<Dimension, (a: Claim, b: Claim) => string | null>> = {
  happening: (a, b) =>
    a.doubtful || b.doubtful
      ? 'same event? the articles do not agree in everything that tells events apart'
      : 'the text does not say that they are of one event',
  measure: (a, b) => `they count different things: ${stateOf(a)} against ${stateOf(b)}`,
  population: (a, b) =>
    peopleOf(a) === peopleOf(b) ? null : `they count different people: ${peopleOf(a)} against ${peopleOf(b)}`,
  period: () => 'one counts from a beginning on, the other need not',
  modality: (a, b) => `one is ${a.figure.modality}, the other ${b.figure.modality}`,
};

function days(a: Claim, b: Claim): string | null {
  const apart = daysBetween(a.asOf, b.asOf);
  if (apart !== null) return apart === 0 ? null : `${counted(Math.abs(apart), 'day')} apart`;
  const published = daysBetween(a.known, b.known);
  if (a.figure.article !== b.figure.article && published)
    return `reported ${counted(Math.abs(published), 'day')} apart`;
  if (a.asOf === null && b.asOf === null) return null;
  return 'only one of them says as of when';
}

/** The nation that a source speaks for, against the people it counts. */
export function interestOf({ figure, counted: { side } }: Claim): 'own side' | 'adversary' | null {
  const speaker = figure.source?.side;
  if (!speaker || !side) return null;
  return side.split('+').includes(speaker) ? 'own side' : 'adversary';
}

function interests(a: Claim, b: Claim): string | null {
  const [one, other] = [interestOf(a), interestOf(b)];
  if (!one || !other || one === other) return null;
  const speakers = [a, b].map(({ figure }) => sideNameOf(figure.source?.side ?? ''));
  return `${one} against ${other}: ${speakers.join(' and ')} about ${peopleOf(a)}`;
}

const LIMIT = { atLeast: 'a floor', atMost: 'a ceiling' } as const;

function bounds(a: Claim, b: Claim): string | null {
  const broken = [a, b].flatMap(({ figure: { form, phrase } }) =>
    form === 'atLeast' || form === 'atMost' ? `“${phrase}” is ${LIMIT[form]}` : [],
  );
  return broken.length ? broken.join(', ') : null;
}

const quotes = (a: Claim, b: Claim): string | null =>
  a.figure.quoted === b.figure.quoted ? null : 'one of them stands in a direct quotation';

const disputes = (a: Claim, b: Claim): string | null =>
  [a, b].some(({ figure }) => figure.cues.includes('disputed'))
    ? 'the text itself says that figures differ or could not be verified'
    : null;
