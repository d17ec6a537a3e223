import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../cli/command.ts';
import { names, samplesIn, texts } from './texts.ts';
import { articlesIn, expectPromises } from './whole-path.ts';

const samples = samplesIn(ROOT);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('every stage keeps its promises, and every format shows the report', () => {
  it('of any text: cut, spliced, pocked, or no words at all', { timeout: 120_000 }, async () => {
    let figures = 0;
    await fc.assert(
      fc.asyncProperty(texts(samples), names, async (text, name) => {
        figures += expectPromises(await articlesIn(bytesOf(text), name)).figures.length;
      }),
      { numRuns: 120 },
    );
    // Or else nothing was tried.
    expect(figures).toBeGreaterThan(50);
  });

  it('of several articles at once, some of them under one name', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(texts(samples), { minLength: 2, maxLength: 4 }), async (drafts) => {
        const read = await Promise.all(drafts.map((text, nth) => articlesIn(bytesOf(text), `${nth}.txt`)));
        expectPromises(read.flat());
      }),
      { numRuns: 30 },
    );
  });
});
