import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/articles/read.ts';
import { textOf } from '../../src/articles/text-of.ts';
import { expectSound } from './sound.ts';

/** The evaluation material lies beside the project, and is no part of it. */
const material = fileURLToPath(new URL('../../../shared/eval/', import.meta.url));

/** How often each four words in a row occur. */
function shingles(text: string): ReadonlyMap<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - 3); at++) {
    const key = words.slice(at, at + 4).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

describe.skipIf(!existsSync(`${material}html/truth.json`))('web pages with their true text', () => {
  it('are read with an F1 of 0.955, headline and captions included', { timeout: 120_000 }, async () => {
    const truth: Record<string, { articleBody: string }> = JSON.parse(
      readFileSync(`${material}html/truth.json`, 'utf8'),
    );
    const pages = Object.entries(truth);
    let [precision, recall] = [0, 0];
    for (const [name, { articleBody }] of pages) {
      const [article] = await readArticles(
        gunzipSync(readFileSync(`${material}html/pages/${name}.html.gz`)),
        `${name}.html`,
      );
      if (!article) throw new Error(`${name} not read`);
      expectSound(article);
      const [want, got] = [shingles(articleBody), shingles(textOf(article))];
      const count = (counts: ReadonlyMap<string, number>): number =>
        [...counts.values()].reduce((sum, n) => sum + n, 0);
      const shared = [...want].reduce((sum, [key, n]) => sum + Math.min(n, got.get(key) ?? 0), 0);
      precision += shared / count(got) / pages.length;
      recall += shared / count(want) / pages.length;
    }
    expect((2 * precision * recall) / (precision + recall)).toBeGreaterThanOrEqual(0.955);
  });
});

describe.skipIf(!existsSync(`${material}formats`))("the news formats' own examples", () => {
  it.each(['ninjs', 'newsml-g2'])('of %s are read without markup in their text', async (format) => {
    for (const file of readdirSync(`${material}formats/${format}`)) {
      for (const article of await readArticles(readFileSync(`${material}formats/${format}/${file}`), file)) {
        expectSound(article);
        expect([file, /<\/?(?:p|a|b|div|section|hl1)\b/.test(article.text)]).toEqual([file, false]);
      }
    }
  });
});
