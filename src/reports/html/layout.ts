import type { Severity } from '../../discrepancies/discrepancy.ts';
import type { Report } from '../../report.ts';
import { groupBy } from '../lookup.ts';
import { cohortsOf } from './cohorts.ts';
import type { Cohort, Entry, Finding, Layout, Sheet } from './sheet.ts';

const CALM: Readonly<Record<Severity, number>> = { error: 0, warning: 0, note: 0 };

/** How many findings count towards the exit code, by severity. */
export function totalsOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const totals = { ...CALM };
  for (const { discrepancy } of findings) if (discrepancy.suppressed === null) totals[discrepancy.severity] += 1;
  return totals;
}

/** Findings by the ordinals of their figures. */
function byFigure(findings: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> {
  const live = findings.filter(({ discrepancy }) => discrepancy.suppressed === null);
  const aside = findings.filter(({ discrepancy }) => discrepancy.suppressed !== null);
  const byOrdinal = new Map<number, Finding[]>();
  for (const finding of [...live, ...aside]) {
    for (const { ordinal } of finding.entries) {
      const kept = byOrdinal.get(ordinal);
      if (kept === undefined) byOrdinal.set(ordinal, [finding]);
      else kept.push(finding);
    }
  }
  return byOrdinal;
}

/** Lays a report out by article: which figures belong together, and which findings stand where. */
export function layoutOf({ articles, figures, discrepancies }: Report): Layout {
  const judged = new Set(discrepancies.flatMap(({ figures: ids }) => (ids.length > 1 ? ids : [])));
  const figuresOf = groupBy(figures, ({ article }) => article);
  const inputs = [...new Map(articles.map((article) => [article.path, article])).values()];
  const cohorts: Cohort[][] = [];
  let before = 0;
  for (const { path } of inputs) {
    const own = figuresOf.get(path) ?? [];
    cohorts.push(cohortsOf(own, cohorts.length + 1, before, judged));
    before += own.length;
  }
  const byId = new Map<string, Entry>();
  for (const { entries } of cohorts.flat()) for (const entry of entries) byId.set(entry.figure.id, entry);

  const findings = discrepancies.map(
    (discrepancy, index): Finding => ({
      discrepancy,
      ordinal: index + 1,
      entries: [...new Set(discrepancy.figures)].flatMap((id) => byId.get(id) ?? []),
      across: new Set(discrepancy.articles).size !== 1,
    }),
  );
  const mentions = findings.flatMap((finding) =>
    [...new Set(finding.discrepancy.articles)].map((path) => ({ path, finding })),
  );
  const mentionsOf = groupBy(mentions, ({ path }) => path);
  const sheets = inputs.map((article, index): Sheet => {
    const own = (mentionsOf.get(article.path) ?? []).map(({ finding }) => finding);
    const groups = cohorts[index] ?? [];
    const ordered = [...own.filter(({ across }) => !across), ...own.filter(({ across }) => across)];
    return {
      number: index + 1,
      article,
      entries: groups.flatMap(({ entries }) => entries).sort((a, b) => a.place - b.place),
      cohorts: groups,
      findings: ordered,
      findingsOf: byFigure(ordered),
      totals: totalsOf(own),
    };
  });
  return { sheets, findings };
}
