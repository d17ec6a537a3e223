import type { Figure } from '../figures/figure.ts';
import type { Report } from '../report.ts';
import { groupBy } from './lookup.ts';
import { inline } from './visible.ts';

type Value = string | number | boolean | null;

/** Columns are only ever added, at the end. */
const COLUMNS: Readonly<Record<string, (figure: Figure) => Value>> = {
  id: ({ id }) => id,
  article: ({ article }) => article,
  line: ({ line }) => line,
  column: ({ column }) => column,
  start: ({ start }) => start,
  end: ({ end }) => end,
  zone: ({ zone }) => zone,
  quote: ({ quote }) => quote,
  phrase: ({ phrase }) => phrase,
  measure: ({ measure }) => measure,
  low: ({ low }) => low,
  high: ({ high }) => high,
  form: ({ form }) => form,
  delta: ({ delta }) => delta,
  part: ({ part }) => part,
  rate: ({ rate }) => rate,
  quoted: ({ quoted }) => quoted,
  modality: ({ modality }) => modality,
  population: ({ population }) => population.text,
  group: ({ population }) => population.group,
  affiliation: ({ population }) => population.affiliation.join('; '),
  source: ({ source }) => source?.text ?? null,
  source_name: ({ source }) => source?.name ?? null,
  source_kind: ({ source }) => source?.kind ?? null,
  source_side: ({ source }) => source?.side ?? null,
  source_basis: ({ source }) => source?.basis ?? null,
  as_of: ({ asOf }) => asOf,
  place: ({ place }) => place,
  event: ({ event }) => event,
  cues: ({ cues }) => cues.join('; '),
  rule: ({ rule }) => rule,
  fingerprint: ({ fingerprint }) => fingerprint,
};

/** What a spreadsheet would take for a formula, also behind blanks. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/;

/** A number stays a number, nothing stays empty; text never begins a formula. */
function cell(value: Value): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = (FORMULA.test(value) ? "'" : '') + inline(value);
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const row = (values: readonly Value[]): string => `${values.map(cell).join(',')}\r\n`;

/** One row per figure, after RFC 4180: for a spreadsheet or a database. */
export function csv({ figures, discrepancies }: Report): string {
  const places = discrepancies.flatMap(({ id, figures: members }) => members.map((member) => ({ id, member })));
  const findings = groupBy(places, ({ member }) => member);
  const columns = Object.values(COLUMNS);
  const rows = figures.map((figure) =>
    row([...columns.map((read) => read(figure)), (findings.get(figure.id) ?? []).map(({ id }) => id).join('; ')]),
  );
  return row([...Object.keys(COLUMNS), 'discrepancies']) + rows.join('');
}
