import { describe, expect, test } from 'vitest';
import { bareTokenizer } from '../../bench/bare-tokenizer.ts';
import { fullAudit } from '../../bench/contestants.ts';
import { articles, bytesOf, DENSITIES, sentencesOf } from '../../bench/texts.ts';
import { AUDIT, median, NOTHING, timesLonger } from '../../bench/whole-process.ts';

const SENTENCES = sentencesOf('samples');

describe('the texts of the benchmark', () => {
  const figuresIn = (density: number): number =>
    articles(SENTENCES, density, 5, 4000).reduce((sum, text) => sum + fullAudit.read(text).figures.length, 0);

  test('are the same every time, and as long as asked', () => {
    const texts = articles(SENTENCES, 0.5, 3, 4000);
    expect(articles(SENTENCES, 0.5, 3, 4000)).toEqual(texts);
    expect(new Set(texts).size).toBe(3);
    expect(bytesOf(texts)).toBeGreaterThan(12_000);
    expect(bytesOf(texts)).toBeLessThan(14_000);
  });

  test('hold no figures, some, or many, as their names say', () => {
    const [none = 0, usual = 0, dense = 0] = Object.values(DENSITIES).map(figuresIn);
    expect(none).toBe(0);
    expect(usual).toBeGreaterThan(10);
    expect(dense).toBeGreaterThan(3 * usual);
  });
});

describe('the bare tokenizer', () => {
  test('knows the words of the lexicon, whatever their capitals, and no others', () => {
    const known = bareTokenizer();
    expect(known('Soldiers were KILLED near Qwxyz, officials said.')).toBe(6);
    expect(known('Qwxyz zzxq.')).toBe(0);
    expect(known('')).toBe(0);
  });
});

describe('whole processes', () => {
  test('are timed beside each other', () => {
    const { ratio, milliseconds } = timesLonger([AUDIT, '--version'], NOTHING, 2);
    expect(ratio).toBeGreaterThan(0);
    expect(milliseconds).toBeGreaterThan(0);
  });

  test('that fail are no measurement', () => {
    expect(() => timesLonger([AUDIT, 'no-such-file.txt'], NOTHING, 1)).toThrow('ended with 2');
  });

  test.each([
    [[3], 3],
    [[5, 1, 3], 3],
    [[1, 9, 3, 5], 4],
  ])('have a median: %j', (values, middle) => {
    expect(median(values)).toBe(middle);
  });
});
