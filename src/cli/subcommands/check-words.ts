import type { Check } from '../../discrepancies/check.ts';
import type { CheckDescription } from '../../reports/report-context.ts';

/** What reports and lists tell of a check: its own clauses as sentences. */
export const describeCheck = ({ id, family, severity, title, why, advice }: Check): CheckDescription => ({
  id,
  family,
  severity,
  title: capital(title),
  why,
  help: `${capital(advice)}.`,
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
