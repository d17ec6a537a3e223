import { FAMILIES, type Family, type Severity } from '../discrepancies/discrepancy.ts';
import type { Report } from '../report.ts';
import { type CheckDescription, helpAddress, type ReportContext } from './report-context.ts';

/** The families as a taxonomy, so that rules say which they belong to. */
const TAXONOMY = 'figure-audit-families';

const FAMILY_WORDS: Readonly<Record<Family, string>> = {
  conflict: 'Numbers for the same thing that cannot both hold.',
  scope: 'Numbers set side by side that do not count the same thing.',
  arithmetic: 'Totals, parts, percentages and changes that do not work out.',
  time: 'Updates, falls and numbers out of date.',
  sourcing: 'Numbers without a source, with a vague one, or from one party.',
  slip: 'Powers of ten, transposed digits, lost scale words.',
};

export const taxonomy = {
  name: TAXONOMY,
  shortDescription: { text: 'Families of discrepancies between figures' },
  isComprehensive: true,
  taxa: FAMILIES.map((id) => ({ id, shortDescription: { text: FAMILY_WORDS[id] } })),
};

const PROBLEM_SEVERITY: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'recommendation',
};

/** GitHub takes no longer description. */
const MOST_CHARACTERS = 1024;

/** A rule as SARIF wants it. Its precision is what its severity promises: an error is given only where nothing else can hold. */
export function ruleOf({ id, family, severity, title, why, help }: CheckDescription): object {
  return {
    id,
    name: id,
    shortDescription: { text: title },
    fullDescription: { text: why.slice(0, MOST_CHARACTERS) },
    help: { text: `${why}\n\n${help}`, markdown: `${why}\n\n**What to do:** ${help}` },
    helpUri: helpAddress(id),
    defaultConfiguration: { level: severity },
    relationships: [{ target: { id: family, toolComponent: { name: TAXONOMY } }, kinds: ['superset'] }],
    properties: {
      precision: severity === 'error' ? 'high' : 'medium',
      'problem.severity': PROBLEM_SEVERITY[severity],
      tags: ['news', 'figures', family],
    },
  };
}

/** The checks known, and after them those that only findings name. */
export function checksIn({ discrepancies }: Report, { checks }: ReportContext): CheckDescription[] {
  const known = new Map(checks.map((check) => [check.id, check]));
  for (const { check: id, family, severity } of discrepancies) {
    if (known.has(id)) continue;
    known.set(id, { id, family, severity, title: id, why: FAMILY_WORDS[family], help: `See ${helpAddress(id)}` });
  }
  return [...known.values()];
}
