import type { Discrepancy } from '../src/discrepancies/discrepancy.ts';
import type { Figure } from '../src/figures/figure.ts';
import type { Report } from '../src/report.ts';
import { FAMILY_OF, FIELDS, type Field, type Gold, type GoldFigure, type GoldFinding } from './gold.ts';
import { pairUp, RIGHT } from './match.ts';

/** How many of a number of things are right. */
export interface Share {
  right: number;
  of: number;
}

const none = (): Share => ({ right: 0, of: 0 });

/** What is counted over all annotations. `precision` is a share of what was reported, `recall` of what was wanted. */
export interface Tally {
  readonly mention: { readonly precision: Share; readonly recall: Share };
  readonly figure: { readonly precision: Share; readonly recall: Share };
  readonly source: { readonly precision: Share; readonly recall: Share };
  readonly finding: { readonly precision: Share; readonly recall: Share };
  /** Of the findings that are wanted, those found by a check of the right family. */
  readonly family: Share;
  /** Of the findings reported as errors, those that are wanted. */
  readonly errors: Share;
  /** Of the figures found. */
  readonly fields: Readonly<Record<Field, Share>>;
  /** By rule: of the figures that it read, those with the right place, measure and value. */
  readonly rules: Map<string, Share>;
  readonly misses: string[];
}

const both = () => ({ precision: none(), recall: none() });

export const emptyTally = (): Tally => ({
  mention: both(),
  figure: both(),
  source: both(),
  finding: both(),
  family: none(),
  errors: none(),
  fields: Object.fromEntries(FIELDS.map((field) => [field, none()])) as Record<Field, Share>,
  rules: new Map(),
  misses: [],
});

/** Adds what one report has right and wrong of its annotation. */
export function count(tally: Tally, gold: Gold, report: Report): void {
  const pairs = pairUp(gold.figures, report.figures);
  countFigures(tally, gold, report.figures, pairs);
  countFindings(tally, gold, report.discrepancies, new Map([...pairs].map(([{ id }, figure]) => [figure.id, id])));
}

function add(share: Share, right: boolean): void {
  share.of += 1;
  share.right += Number(right);
}

function countFigures(
  { mention, figure: whole, source, fields, rules, misses }: Tally,
  { name, figures: gold }: Gold,
  figures: readonly Figure[],
  pairs: ReadonlyMap<GoldFigure, Figure>,
): void {
  const wantedBy = new Map([...pairs].map(([wanted, figure]) => [figure, wanted]));
  for (const figure of figures) {
    const wanted = wantedBy.get(figure);
    if (wanted?.optional) continue;
    const right = wanted !== undefined && isRight(wanted, figure);
    add(mention.precision, wanted !== undefined);
    add(whole.precision, right);
    const share = rules.get(figure.rule) ?? none();
    rules.set(figure.rule, share);
    add(share, right);
    if (!wanted) misses.push(`${name}: ${figure.line}:${figure.column} “${figure.phrase}” is no ${figure.measure}`);
  }
  for (const wanted of gold) {
    if (wanted.optional) continue;
    const figure = pairs.get(wanted);
    add(mention.recall, figure !== undefined);
    add(whole.recall, figure !== undefined && isRight(wanted, figure));
    if (!figure) {
      misses.push(`${name}: ${wanted.id} “${wanted.quote}” is not read`);
      continue;
    }
    for (const field of FIELDS) {
      if (wanted.open.includes(field)) continue;
      const right = RIGHT[field](wanted, figure);
      add(fields[field], right);
      if (!right) misses.push(`${name}: ${wanted.id} “${wanted.quote}” has another ${field}`);
    }
    const right = RIGHT.source(wanted, figure);
    if (wanted.source) add(source.recall, right);
    if (figure.source) add(source.precision, right && wanted.source !== null);
  }
}

const isRight = (wanted: GoldFigure, figure: Figure): boolean =>
  RIGHT.measure(wanted, figure) && RIGHT.value(wanted, figure);

function countFindings(
  { finding, family, errors, misses }: Tally,
  { name, findings, comparable }: Gold,
  discrepancies: readonly Discrepancy[],
  goldOf: ReadonlyMap<string, string>,
): void {
  const judged = discrepancies.filter((discrepancy) => discrepancy.family !== 'sourcing');
  const wanted = findings.filter(({ kind }) => kind !== 'sourcing');
  const meets = (ids: readonly string[], { figures }: Discrepancy): boolean => {
    const named = new Set(figures.map((id) => goldOf.get(id)));
    return ids.filter((id) => named.has(id)).length >= 2;
  };
  for (const one of wanted) {
    if (one.strained || one.optional) continue;
    const matching = judged.filter((discrepancy) => meets(one.figures, discrepancy));
    add(finding.recall, matching.length > 0);
    add(
      family,
      matching.some((discrepancy) => discrepancy.family === FAMILY_OF[one.kind]),
    );
    if (matching.length === 0) misses.push(`${name}: ${one.kind} of ${one.figures.join(', ')} is not found`);
  }
  const clashes = clashesOf(wanted, comparable);
  for (const discrepancy of judged) {
    const right = wanted.some(({ figures }) => meets(figures, discrepancy));
    if (!right && isBesides(discrepancy)) continue;
    add(finding.precision, right);
    if (discrepancy.severity === 'error') add(errors, right);
    if (!right)
      misses.push(`${name}: ${discrepancy.severity} ${discrepancy.check} is not wanted: ${discrepancy.title}`);
  }

  /** Neither right nor wrong: another pair of one clash, and a note that sets figures side by side which are comparable. */
  function isBesides(discrepancy: Discrepancy): boolean {
    const groups = discrepancy.severity === 'note' ? [...clashes, ...comparable] : clashes;
    return groups.some((group) => meets(group, discrepancy));
  }
}

/** The groups of figures that some wanted finding runs through, put together where they share a figure. */
function clashesOf(wanted: readonly GoldFinding[], comparable: Gold['comparable']): string[][] {
  const clashes: string[][] = [];
  for (const group of [...wanted.map(({ figures }) => figures), ...comparable]) {
    const touching = clashes.filter((clash) => clash.some((id) => group.includes(id)));
    for (const clash of touching) clashes.splice(clashes.indexOf(clash), 1);
    clashes.push([...new Set([...touching.flat(), ...group])]);
  }
  return clashes.filter((clash) => wanted.some(({ figures }) => figures.every((id) => clash.includes(id))));
}
