// npm run eval [-- DIR] [--misses]: audits the articles of a folder of annotations, and prints how much of them was read as a person
// reads it. Without a folder, the samples. The annotations' form stands in eval/README.md.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { readArticles } from '../src/articles/read.ts';
import { audit } from '../src/audit.ts';
import { type Gold, readGold } from './gold.ts';
import { count, emptyTally, type Share, type Tally } from './tally.ts';

const SAMPLES = 'eval/samples';

async function reportOn({ articles }: Gold) {
  const read = articles.map(({ path, published }) =>
    readArticles(readFileSync(path), relative('.', path), { published }),
  );
  return audit((await Promise.all(read)).flat(), { compare: 'articles', checks: null });
}

function scores(folder: string, { mention, figure, source, finding, family, errors, fields, rules }: Tally): string {
  const rows = Object.entries({ mention, figure, source, discrepancy: finding }).map(
    ([name, { precision, recall }]) =>
      `${name.padEnd(24)}${percent(precision)}${percent(recall)}${f1(precision, recall)}${of(recall)}`,
  );
  const sorted = [...rules].sort(([, a], [, b]) => b.of - a.of);
  return [
    `${folder}${' '.repeat(Math.max(1, 24 - folder.length))}precision   recall       F1      of`,
    ...rows,
    '',
    'findings',
    `${'  of the right family'.padEnd(24)}${' '.repeat(9)}${percent(family)}`,
    `${'  errors that stand'.padEnd(24)}${percent(errors)}${' '.repeat(18)}${of(errors)}`,
    '',
    'fields of the figures found, right',
    ...Object.entries(fields).map(
      ([name, share]) => `  ${name.padEnd(22)}${percent(share)}${' '.repeat(18)}${of(share)}`,
    ),
    '',
    'rules: place, measure and value right',
    ...sorted.map(([name, share]) => `  ${name.padEnd(22)}${percent(share)}${' '.repeat(18)}${of(share)}`),
  ].join('\n');
}

const ratio = ({ right, of: all }: Share): number => (all === 0 ? 0 : right / all);
const cell = (value: number): string => `${(100 * value).toFixed(1)} %`.padStart(9);
const percent = (share: Share): string => (share.of === 0 ? '–'.padStart(9) : cell(ratio(share)));
const of = (share: Share): string => String(share.of).padStart(8);

function f1(precision: Share, recall: Share): string {
  const [p, r] = [ratio(precision), ratio(recall)];
  return cell(p + r === 0 ? 0 : (2 * p * r) / (p + r));
}

const options = process.argv.slice(2);
const folder = options.find((option) => !option.startsWith('--')) ?? SAMPLES;
const tally = emptyTally();
for (const gold of readGold(folder)) count(tally, gold, await reportOn(gold));
console.log(scores(folder, tally));
if (options.includes('--misses')) console.log(`\n${tally.misses.join('\n')}`);
