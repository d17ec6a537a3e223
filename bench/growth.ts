import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { articles, DENSITIES, type Sentences } from './texts.ts';
import { AUDIT, type Command, peakMemory, timesLonger } from './whole-process.ts';

const usual = DENSITIES['usual density'] ?? 0;

/** How the time grows with the input: n in `time ∝ size^n`, from the smallest to the largest. */
export function* growth(place: string, sentences: Sentences): Generator<string> {
  yield '\ngrowth: time ∝ size^n';
  const line = (name: string, sizes: readonly number[], command: (size: number) => Command): string => {
    const [least = 1] = sizes;
    const most = sizes.at(-1) ?? 1;
    const { ratio } = timesLonger(command(most), command(least), 1);
    return `  ${name.padEnd(52)}n = ${(Math.log(ratio) / Math.log(most / least)).toFixed(2)}`;
  };
  yield line('as many articles, 1 to 64 MB', [1, 64], (size) => {
    const folder = join(place, `articles-${size}`);
    mkdirSync(folder);
    for (const [nth, text] of articles(sentences, usual, size * 250, 4000).entries())
      writeFileSync(join(folder, `${nth}.txt`), text);
    return [AUDIT, '--format', 'jsonl', '--compare', 'none', '--workers', '0', folder];
  });
  yield line('as one line, 1 to 64 MB', [1, 64], (size) => {
    const path = join(place, `line-${size}.txt`);
    const [text = ''] = articles(sentences, usual, 1, size * 1e6);
    writeFileSync(path, text.replace(/\n+/g, ' '));
    return [AUDIT, '--format', 'jsonl', '--max-file-size', '100MB', path];
  });
  yield line('figures of one event, 1,000 to 100,000', [1000, 100_000], (size) => {
    const path = join(place, `event-${size}.txt`);
    const told = Array.from(
      { length: size },
      (_, nth) => `The blast in Velm killed ${100 + (nth % 9000)} people, officials said.`,
    );
    writeFileSync(path, told.join('\n\n'));
    return [AUDIT, '--json', '--max-file-size', '100MB', path];
  });
}

/** How much memory a stream of articles takes, short and long. */
export function* stream(place: string, sentences: Sentences): Generator<string> {
  yield '\nNDJSON stream, peak memory';
  for (const megabytes of [16, 64, 256]) {
    const path = join(place, `stream-${megabytes}.ndjson`);
    const file = openSync(path, 'w');
    for (let written = 0; written < megabytes; written++)
      for (const [nth, text] of articles(sentences, usual, 250, 4000).entries())
        writeSync(file, `${JSON.stringify({ path: `${written}-${nth}`, text })}\n`);
    closeSync(file);
    const peak = peakMemory(
      [AUDIT, '--format', 'jsonl', '--compare', 'none', '--workers', '0', path],
      join(place, 'peak'),
    );
    yield `  ${megabytes} MB${peak.toFixed(0).padStart(8)} MB`;
  }
}
