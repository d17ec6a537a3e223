import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from './contestants.ts';
import { articles, DENSITIES, type Sentences } from './texts.ts';
import { AUDIT, type Command, NOTHING, peakMemory, timesLonger } from './whole-process.ts';

const WRITE_GOOD = 'bench/node_modules/write-good/bin/write-good.js';

/** Whole processes beside one that does nothing, and runs of a batch of articles beside each other. Yields the lines of a table. */
export function* processes(place: string, sentences: Sentences, batch: number): Generator<string> {
  const written = (name: string, count: number): string[] => {
    const folder = join(place, name);
    mkdirSync(folder);
    return articles(sentences, DENSITIES['usual density'] ?? 0, count, 4000).map((text, nth) => {
      const path = join(folder, `${String(nth).padStart(5, '0')}.txt`);
      writeFileSync(path, text);
      return path;
    });
  };
  const [one = ''] = written('one', 1);
  const many = written('500', 500);
  written('batch', batch);
  const empty = join(place, 'empty.mjs');
  writeFileSync(empty, '');
  const folder = (name: string): string => join(place, name);

  yield `whole processes${'ms'.padStart(32)}${'node -e 0 is 1'.padStart(18)}`;
  const line = (name: string, command: Command, rounds: number): string => {
    const { ratio, milliseconds } = timesLonger(command, NOTHING, rounds);
    return `  ${name.padEnd(37)}${milliseconds.toFixed(0).padStart(8)}${`${ratio.toFixed(2)} ×`.padStart(18)}`;
  };
  yield line('empty ES module', [empty], 21);
  yield line('audit --version', [AUDIT, '--version'], 21);
  yield line('audit, one sample, JSON', [AUDIT, '--json', 'samples/market-attack.txt'], 21);
  yield line('audit, one sample, table', [AUDIT, 'samples/market-attack.txt'], 21);
  yield line('audit, one article of 4 kB, JSON', [AUDIT, '--json', one], 21);
  yield line('audit, 500 articles of 4 kB', [AUDIT, '--json', '--workers', '0', folder('500')], 3);
  if (existsSync(WRITE_GOOD)) {
    const peer = `write-good ${version('write-good')}`;
    yield line(`${peer}, one article`, [WRITE_GOOD, one], 7);
    yield line(`${peer}, 500 articles`, [WRITE_GOOD, ...many], 1);
  }

  const peak = (name: string, command: Command): string =>
    `  ${name.padEnd(37)}${peakMemory(command, join(place, 'peak')).toFixed(0).padStart(8)} MB`;
  yield '\npeak memory';
  yield peak('node -e 0', NOTHING);
  yield peak('500 articles', [AUDIT, '--json', '--workers', '0', folder('500')]);
  yield peak(`${batch} articles, --compare none`, [
    AUDIT,
    '--format',
    'jsonl',
    '--compare',
    'none',
    '--workers',
    '0',
    folder('batch'),
  ]);

  yield `\n${batch} articles of 4 kB, beside one thread`;
  const threads = (workers: string): Command => [AUDIT, '--json', '--workers', workers, folder('batch')];
  for (const workers of ['2', 'auto']) {
    const { ratio, milliseconds } = timesLonger(threads('0'), threads(workers), 1);
    yield `  one thread / --workers ${workers.padEnd(14)}${milliseconds.toFixed(0).padStart(8)} ms one thread${`${ratio.toFixed(2)} ×`.padStart(10)}`;
  }
}
