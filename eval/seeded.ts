// npm run eval:seeded [-- DIR] [--misses]: plants slips into copies of clean articles, and prints how many are found, by kind, and what is found in
// the articles as they are. Without a folder, the samples in which a person found nothing. Annotations in the folder say which articles are not clean.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticles } from '../src/articles/read.ts';
import { audit } from '../src/audit.ts';
import type { Discrepancy } from '../src/discrepancies/discrepancy.ts';
import type { Figure } from '../src/figures/figure.ts';
import type { Report } from '../src/report.ts';
import { overlaps, type Span } from '../src/span.ts';
import { SEED_KINDS, type Seed, type SeedKind, seedsOf } from './seeds.ts';

const FOLDERS = ['eval/samples', 'eval/clean'];

const auditText = async (text: string, published: string | null): Promise<Report> =>
  audit(await readArticles(new TextEncoder().encode(text), 'seeded.md', { published }), {
    compare: 'none',
    checks: null,
  });

const isJudged = ({ family }: Discrepancy): boolean => family !== 'sourcing';
const at = (figures: readonly Figure[], span: Span): readonly Figure[] =>
  figures.filter((figure) => overlaps(figure, span));

/** What a finding says, wherever it stands. */
function signature({ check, figures }: Discrepancy, report: Report): string {
  const quotes = report.figures
    .filter(({ id }) => figures.includes(id))
    .map(({ quote, measure }) => `${quote} ${measure}`);
  return [check, ...quotes.sort()].join('|');
}

interface Outcome {
  readonly read: boolean;
  readonly found: Discrepancy | null;
}

async function judge(seed: Seed, clean: ReadonlySet<string>, published: string | null): Promise<Outcome> {
  const report = await auditText(seed.text, published);
  const [planted, partner] = [at(report.figures, seed.planted), at(report.figures, seed.partner)];
  const ids = new Set([...planted, ...partner].map(({ id }) => id));
  const named = report.discrepancies.filter((one) => isJudged(one) && one.figures.some((id) => ids.has(id)));
  return {
    read: planted.length > 0 && partner.length > 0,
    found: named.find((one) => !clean.has(signature(one, report))) ?? null,
  };
}

interface Row {
  planted: number;
  read: number;
  found: number;
  readonly severities: Record<string, number>;
}

const folders = process.argv.slice(2).filter((option) => !option.startsWith('--'));
const listMisses = process.argv.includes('--misses');
const rows = new Map<SeedKind, Row>(
  SEED_KINDS.map((kind) => [kind, { planted: 0, read: 0, found: 0, severities: {} }]),
);
const alarms: Record<string, number> = {};
const misses: string[] = [];
let words = 0;
let articles = 0;

for (const folder of folders.length > 0 ? folders : FOLDERS) {
  for (const { text, published, name } of cleanArticles(folder)) {
    const report = await auditText(text, published);
    words += text.split(/\s+/).length;
    articles += 1;
    for (const one of report.discrepancies.filter(isJudged)) {
      alarms[one.severity] = (alarms[one.severity] ?? 0) + 1;
      if (listMisses) misses.push(`${name}: alarm ${one.severity} ${one.check}: ${one.message}`);
    }
    const clean = new Set(report.discrepancies.map((one) => signature(one, report)));
    for (const seed of seedsOf(text)) {
      const row = rows.get(seed.kind);
      const { read, found } = await judge(seed, clean, published);
      if (!row) continue;
      row.planted += 1;
      row.read += Number(read);
      row.found += Number(read && found !== null);
      if (read && found) row.severities[found.severity] = (row.severities[found.severity] ?? 0) + 1;
      const { start, end } = seed.planted;
      if (read && !found)
        misses.push(
          `${name}: ${seed.kind}: …${seed.text.slice(Math.max(0, start - 60), end + 60).replace(/\s+/g, ' ')}…`,
        );
    }
  }
}

/** The articles of a folder that no annotation beside them finds anything in. */
function* cleanArticles(folder: string): Iterable<{ name: string; text: string; published: string | null }> {
  const names = readdirSync(folder).sort();
  const annotations = names
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  const unclean = new Set(
    annotations.filter(({ discrepancies }) => discrepancies?.length > 0).flatMap(({ file, files }) => files ?? [file]),
  );
  const days = new Map(annotations.map(({ file, published }) => [file, published ?? null]));
  for (const name of [...names, ...annotations.flatMap(({ file, files }) => files ?? [file])]) {
    if (!/\.(?:txt|md)$/.test(name) || unclean.has(name)) continue;
    yield { name, text: readFileSync(join(folder, name), 'utf8'), published: days.get(name) ?? null };
  }
}

const share = (part: number, whole: number): string =>
  (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(0)} %`).padStart(7);
const cell = (n: number): string => String(n).padStart(8);
const line = (name: string, { planted, read, found, severities }: Row): string =>
  `${name.padEnd(26)}${cell(planted)}${cell(read)}${cell(found)}${share(found, read)}${['error', 'warning', 'note'].map((one) => cell(severities[one] ?? 0)).join('')}`;

const total = [...rows.values()].reduce<Row>(
  (sum, row) => ({
    planted: sum.planted + row.planted,
    read: sum.read + row.read,
    found: sum.found + row.found,
    severities: {},
  }),
  { planted: 0, read: 0, found: 0, severities: {} },
);
console.log(`${'slip'.padEnd(26)} planted    read   found          error warning    note`);
for (const [kind, row] of rows) console.log(line(kind, row));
console.log(line('all', total));
const perThousand = ['error', 'warning', 'note'].map(
  (one) => `${one}s ${((1000 * (alarms[one] ?? 0)) / Math.max(1, words)).toFixed(2)}`,
);
console.log(
  `\nAs they are, ${articles} articles of ${words} words: ${perThousand.join(', ')} per 1,000 words, sourcing left out.`,
);
if (listMisses) console.log(`\n${misses.join('\n')}`);
