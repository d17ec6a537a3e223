// npm run bench [-- DIR] [--long]: how fast the audit is, as ratios measured in one run. On texts made from the samples, and on those of DIR.
// --long adds what takes minutes: growth to 64 MB, 100,000 figures of one event, a long stream. bench/README.md says how to read it.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { contestants, fullAudit, version } from './contestants.ts';
import { growth, stream } from './growth.ts';
import { throughput } from './in-process.ts';
import { processes } from './processes.ts';
import { articles, type Corpus, DENSITIES, sentencesOf, textsIn } from './texts.ts';

const args = process.argv.slice(2);
const long = args.includes('--long');
const folder = args.find((arg) => !arg.startsWith('-'));

console.log(`node ${process.versions.node} (V8 ${process.versions.v8}), tinybench ${version('tinybench')}`);
console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores\n`);

const sentences = sentencesOf('samples');
const corpora: Corpus[] = Object.entries(DENSITIES).map(([name, density]) => ({
  name,
  texts: articles(sentences, density, 25, 4000),
}));
if (folder !== undefined) corpora.push({ name: folder, texts: textsIn(folder) });

const entered = await contestants();
for (const corpus of corpora) {
  const words = corpus.texts.reduce((sum, text) => sum + (text.match(/\w+/g)?.length ?? 0), 0);
  const figures = corpus.texts.reduce((sum, text) => sum + fullAudit.read(text).figures.length, 0);
  const speeds = await throughput(entered, corpus, 1000);
  const ours = speeds.get(fullAudit.name) ?? Number.NaN;
  console.log(`warm, one thread: ${corpus.name}, ${((1000 * figures) / words).toFixed(1)} figures in 1,000 words`);
  console.log(`${''.padEnd(46)}${'MB/s'.padStart(9)}${'audit is'.padStart(11)}`);
  for (const [name, speed] of speeds)
    console.log(
      `  ${name.padEnd(44)}${speed.toFixed(2).padStart(9)}${`${(ours / speed).toPrecision(2)} ×`.padStart(11)}`,
    );
  console.log('');
}

const place = mkdtempSync(join(tmpdir(), 'figure-audit-bench-'));
try {
  for (const line of processes(place, sentences, long ? 5000 : 1000)) console.log(line);
  if (long) {
    for (const line of growth(place, sentences)) console.log(line);
    for (const line of stream(place, sentences)) console.log(line);
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}
