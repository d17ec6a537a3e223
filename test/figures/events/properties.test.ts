import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../../../src/articles/plain.ts';
import { type EventDraft, keyEvents } from '../../../src/figures/events/key-events.ts';
import { openPlaces } from '../../../src/figures/events/place-of.ts';
import { type Document, openDocument } from '../../../src/tokens/document.ts';

const open = (source: string): Document => openDocument(readText({ path: 'x', encoding: 'utf-8', source, known: {} }));

const draft = (start: number, sentence: number): EventDraft => ({
  start,
  end: start + 1,
  sentence,
  measure: 'killed',
  low: 1,
  high: null,
  population: { text: '', group: 'people' },
  rate: false,
});

const PIECES =
  `a the another In in Alda Ulmo attack blast war since 1992 last month Monday killed 12 died said of these that Elsewhere , . ; two years ago
   past Bombing s \n\n`.split(/(?<=\S)\s/);
const prose = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((words) => words.join(' '));

test('any text has one key for each figure', () => {
  fc.assert(
    fc.property(fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
      const document = open(text);
      const drafts = document.sentences.map(({ start, index }) => draft(start, index));
      const keys = keyEvents(document, drafts);
      expect(keys).toHaveLength(drafts.length);
      for (const key of keys) expect(key).toMatch(/^\S+$/);
      const placeOf = openPlaces(document);
      for (const mark of drafts) expect(text).toContain(placeOf(mark)?.split(' ')[0] ?? '');
      expect(keyEvents(document, drafts)).toEqual(keys);
    }),
    { numRuns: 120 },
  );
});

/** Milliseconds that so many figures take, all in one sentence. */
function timeOf(count: number): number {
  const document = open(`A blast ${'killed 5 in Alda in May and in a raid near Ulmo, '.repeat(count)}he said`);
  const drafts = document
    .tokens(0)
    .filter(({ lower }) => lower === '5')
    .map(({ start }) => draft(start, 0));
  const started = performance.now();
  expect(keyEvents(document, drafts)).toHaveLength(drafts.length);
  return performance.now() - started;
}

test('four times the figures in one sentence take less than twelve times as long', () => {
  timeOf(400);
  const [small, large] = [timeOf(400), timeOf(1600)];
  expect(large).toBeLessThan(12 * small + 20);
});
