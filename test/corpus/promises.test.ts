import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { readArticles } from '../../src/articles/read.ts';
import { audit } from '../../src/audit.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { readFigures } from '../../src/figures/read.ts';
import { BIN, environment, ROOT } from '../cli/command.ts';

/** What holds of every article, whatever it says. */
const FOLDERS = ['samples/', 'test/corpus/texts/'];
const PATHS = FOLDERS.flatMap((folder) =>
  readdirSync(new URL(`../../${folder}`, import.meta.url))
    .filter((name) => /^[a-z].*\.(?:txt|md)$/.test(name))
    .map((name) => folder + name),
);
const ALL = { compare: 'articles', checks: null } as const;

const articles = new Map<string, Article>();
beforeAll(async () => {
  for (const path of PATHS) {
    const [article] = await readArticles(readFileSync(new URL(`../../${path}`, import.meta.url)), path);
    if (article) articles.set(path, article);
  }
});

const articleAt = (path: string): Article => {
  const article = articles.get(path);
  if (!article) throw new Error(`${path} was not read`);
  return article;
};

describe.each(PATHS)('%s', (path) => {
  it('has figures that stand where they say, with their words', () => {
    const { source } = articleAt(path);
    for (const { start, end, quote, low, high, sentence, phrase } of readFigures(articleAt(path))) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(source.length);
      expect(quote).toBe(source.slice(start, end));
      expect(phrase).toContain(quote);
      expect(sentence.start).toBeLessThanOrEqual(start);
      expect(sentence.end).toBeGreaterThanOrEqual(end);
      expect(low).toBeGreaterThanOrEqual(0);
      if (high !== null) expect(high).toBeGreaterThanOrEqual(low);
    }
  });

  it('has sources that stand where they say, under the name by which they were first credited', () => {
    const { source: text } = articleAt(path);
    const sources = readFigures(articleAt(path)).flatMap(({ source }) => (source ? [source] : []));
    for (const { start, end, text: credited } of sources) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(text).toContain(credited);
    }
  });

  it('is the same report when it has been written as JSON and read again', () => {
    const report = audit([articleAt(path)], ALL);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('lists its figures in the order they stand', () => {
    const starts = readFigures(articleAt(path)).map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

describe('several articles', () => {
  it('are told the same in whatever order they are given', () => {
    const all = [...articles.values()];
    const found = (given: readonly Article[]) => {
      const { figures, discrepancies } = audit(given, ALL);
      return { figures: [...figures].sort(byPlace), discrepancies };
    };
    expect(found(all.toReversed())).toEqual(found(all));
    expect(found([...all.slice(7), ...all.slice(0, 7)])).toEqual(found(all));
  });

  it.each(['Pacific/Kiritimati', 'America/Los_Angeles'])('are told the same in %s', async (zone) => {
    const reportIn = async (TZ: string) => {
      const run = promisify(execFile)(process.execPath, [BIN, '--json', '--no-config', ...PATHS], {
        cwd: ROOT,
        env: environment({ TZ }),
        maxBuffer: 1 << 26,
      });
      // Findings make the exit code 1, which is no failure here.
      return run.catch((error: { stdout: string }) => error).then(({ stdout }) => stdout);
    };
    const here = await reportIn('UTC');
    expect(JSON.parse(here)).toHaveProperty('summary.articles', PATHS.length);
    expect(await reportIn(zone)).toBe(here);
  });
});

describe('time', () => {
  it('of four times the text is less than eight times as long', () => {
    const text = PATHS.map((path) => articleAt(path).text).join('\n\n');
    // Time of this process, not of the clock, and the least of three: other programs run beside.
    const spent = (times: number): number => {
      const long = plainOf(`${text}\n\n`.repeat(times));
      const runs = Array.from({ length: 3 }, () => {
        const begun = process.cpuUsage();
        audit([long], ALL);
        return process.cpuUsage(begun).user;
      });
      return Math.min(...runs);
    };
    spent(1);
    expect(spent(8) / spent(2)).toBeLessThan(8);
  });
});

const byPlace = (a: Figure, b: Figure): number =>
  a.article === b.article ? a.start - b.start : a.article < b.article ? -1 : 1;

const plainOf = (text: string): Article => ({
  ...articleAt(PATHS[0] ?? ''),
  source: text,
  text,
  stretches: null,
  suppressions: [],
  blocks: [...text.matchAll(/[^\n]+/g)].map(({ index, 0: block }) => ({
    start: index,
    end: index + block.length,
    zone: 'body',
  })),
});
