import type { Severity } from '../discrepancies/discrepancy.ts';
import { ordinaryName } from '../discrepancies/place.ts';
import { figureThing } from '../discrepancies/wording.ts';
import type { Figure } from '../figures/figure.ts';
import type { Report } from '../report.ts';
import { type Finding, findingsOf, groupBy } from './lookup.ts';
import { interval, landmark, thousands } from './numbers.ts';
import { inline } from './visible.ts';
import { rank } from './wording.ts';

/** A quantity that findings compare numbers of: how far the numbers given for it lie apart, over the whole batch. */
export interface QuantityRow {
  readonly name: string;
  readonly low: string;
  readonly high: string;
  /** People, at the nearest ends; 0 where all can hold. */
  readonly gap: number;
  readonly articles: number;
  readonly findings: number;
}

/** An article with findings, and where to look first. */
export interface ArticleRow {
  readonly path: string;
  readonly figures: number;
  readonly unattributed: number;
  /** Findings in which numbers do not go together. */
  readonly conflicts: number;
  readonly worst: Severity;
  /** The first figure in this article of its worst finding. */
  readonly first: Figure | null;
}

/** Findings on who says so set no numbers against each other. */
const comparesNumbers = ({ discrepancy, figures }: Finding): boolean =>
  discrepancy.family !== 'sourcing' && figures.length > 1;

const gravest = (findings: readonly Finding[]): Finding =>
  findings.reduce((a, b) => (rank(b.discrepancy.severity) < rank(a.discrepancy.severity) ? b : a));

const gravity = (findings: readonly Finding[]): number => rank(gravest(findings).discrepancy.severity);

/** The findings that count: those set aside are told where they stand, and not again in sums. */
const counting = (report: Report): Finding[] =>
  findingsOf(report).filter(({ discrepancy }) => discrepancy.suppressed === null);

const keyOf = ({ measure, population: { group, affiliation }, event }: Figure): string =>
  JSON.stringify([measure, group, affiliation, event]);

const nameOf = (figure: Figure): string =>
  [inline(figureThing(figure)), inline(ordinaryName(figure.place ?? ''))].filter((part) => part !== '').join(', ');

const lower = (a: Figure, b: Figure): Figure => (b.low < a.low ? b : a);

/** The one that reaches higher; an open end reaches beyond an equal closed one. */
function higher(a: Figure, b: Figure): Figure {
  const apart = landmark(b) - landmark(a);
  return apart > 0 || (apart === 0 && b.high === null) ? b : a;
}

function quantityRow(first: Figure, findings: readonly Finding[]): QuantityRow {
  const all = [...new Set(findings.flatMap(({ figures }) => figures))];
  const levels = all.filter(({ part, delta }) => !part && !delta);
  const figures = levels.length > 0 ? levels : all;
  const bottom = figures.reduce(lower);
  const top = figures.reduce(higher);
  return {
    name: nameOf(first),
    low: bottom.high === null ? interval(bottom) : thousands(bottom.low),
    high: top.high === null ? interval(top) : thousands(top.high),
    gap: findings.reduce((gap, { discrepancy }) => Math.max(gap, discrepancy.gap ?? 0), 0),
    articles: new Set(all.map(({ article }) => article)).size,
    findings: findings.length,
  };
}

/** A batch by quantity, worst first; within one severity the widest gap first. */
export function byQuantity(report: Report): QuantityRow[] {
  const led = counting(report)
    .filter(comparesNumbers)
    .flatMap((finding) => finding.figures.slice(0, 1).map((first) => ({ first, finding })));
  return [...groupBy(led, ({ first }) => keyOf(first)).values()]
    .map((group) => ({ first: group[0]?.first, findings: group.map(({ finding }) => finding) }))
    .flatMap(({ first, findings }) =>
      first === undefined ? [] : [{ gravity: gravity(findings), row: quantityRow(first, findings) }],
    )
    .sort((a, b) => a.gravity - b.gravity || b.row.gap - a.row.gap)
    .map(({ row }) => row);
}

/** A batch by article, worst first; articles without findings are left out. */
export function byArticle(report: Report): ArticleRow[] {
  const figures = groupBy(report.figures, ({ article }) => article);
  const places = counting(report).flatMap((finding) => finding.discrepancy.articles.map((path) => ({ path, finding })));
  return [...groupBy(places, ({ path }) => path)]
    .map(([path, group]) => {
      const findings = group.map(({ finding }) => finding);
      const own = figures.get(path) ?? [];
      const worst = gravest(findings);
      return {
        path,
        figures: own.length,
        unattributed: own.filter(({ source }) => source === null).length,
        conflicts: findings.filter(comparesNumbers).length,
        worst: worst.discrepancy.severity,
        first: worst.figures.find(({ article }) => article === path) ?? null,
      };
    })
    .sort((a, b) => rank(a.worst) - rank(b.worst) || b.conflicts - a.conflicts);
}
