import type { Days } from './calendar.ts';
import type { Claim } from './claim.ts';
import { DIMENSIONS, type Dimension, gate } from './comparable.ts';
import { counted, peopleOf, sideNameOf, stateOf } from './wording.ts';

/**
 * What does, and does not, explain that two claims differ: what they count, whom, as of when, who says so and in whose interest.
 * One clause each, without a full stop, the weightiest first. Days are those of all claims of the row that the two stand in.
 */
export function reasonsFor([a, b]: readonly [Claim, Claim], row: readonly Claim[]): string[] {
  const gates = gate(a, b);
  const scopes = DIMENSIONS.filter((dimension) => gates[dimension] !== 'same').map((dimension) =>
    SCOPES[dimension](a, b),
  );
  const rest = [...days(row), interests(a, b), bounds(a, b), quotes(a, b), disputes(a, b)];
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

/** How far apart the days are, and how many claims of the row have none. */
function days(row: readonly Claim[]): string[] {
  const dated = row.flatMap(({ asOf }) => asOf ?? []);
  const apart = widest(dated);
  const published =
    new Set(row.map(({ figure }) => figure.article)).size > 1 ? widest(row.flatMap(({ known }) => known ?? [])) : 0;
  const most = row.length > 2 ? 'up to ' : '';
  if (dated.length > 1) {
    const undated = dated.length < row.length ? [datedAmong(dated.length, row.length)] : [];
    return [...(apart > 0 ? [`${most}${counted(apart, 'day')} apart`] : []), ...undated];
  }
  if (published > 0) return [`reported ${most}${counted(published, 'day')} apart`];
  return dated.length === 0 ? [] : [datedAmong(dated.length, row.length)];
}

/** Days between the earliest and the latest, at their nearest ends. */
const widest = (days: readonly Days[]): number =>
  Math.max(0, Math.max(...days.map(({ first }) => first)) - Math.min(...days.map(({ last }) => last)));

/** "only 2 of the 3 say as of when"; of a pair, "only one of them says as of when". */
const datedAmong = (dated: number, all: number): string =>
  `only ${dated === 1 ? 'one' : dated} of ${all === 2 ? 'them' : `the ${all}`} ${dated === 1 ? 'says' : 'say'} as of when`;

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
