import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/articles/read.ts';
import { audit } from '../../src/audit.ts';
import { CHECKS } from '../../src/discrepancies/checks/index.ts';

async function found(id: string, text: string): Promise<number> {
  const articles = await readArticles(new TextEncoder().encode(text), 'example.md');
  return audit(articles, { compare: 'articles', checks: [id] }).discrepancies.length;
}

const examples = CHECKS.flatMap(({ id, flags, passes }) => [
  ...flags.map((text) => ({ id, text, flagged: true })),
  ...passes.map((text) => ({ id, text, flagged: false })),
]);

describe('the examples of the checks, read as any article', () => {
  it.each(examples.filter(({ flagged }) => flagged))('$id flags “$text”', async ({ id, text }) => {
    expect(await found(id, text)).toBeGreaterThan(0);
  });

  it.each(examples.filter(({ flagged }) => !flagged))('$id passes “$text”', async ({ id, text }) => {
    expect(await found(id, text)).toBe(0);
  });
});
