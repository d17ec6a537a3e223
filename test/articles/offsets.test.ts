import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose, type Piece } from '../../src/articles/composition.ts';
import { lineColumn, spanInSource, toSource } from '../../src/articles/offsets.ts';
import { textOf } from '../../src/articles/text-of.ts';
import { read } from './sound.ts';

describe('toSource', () => {
  const source = '# a &amp; b\n\nlater <b>c</b>';
  const pieces: Piece[] = [
    {
      zone: 'body',
      runs: [
        { text: 'later ', source: 13, sourceLength: 6 },
        { text: 'c', source: 22, sourceLength: 1 },
      ],
    },
    {
      zone: 'headline',
      runs: [
        { text: 'a ', source: 2, sourceLength: 2 },
        { text: '&', source: 4, sourceLength: 5 },
        { text: ' b', source: 9, sourceLength: 2 },
      ],
    },
  ];
  const article = { ...compose(pieces), source };

  it('leads each end of a range to its own side', () => {
    expect(article.text).toBe('a & b\n\nlater c');
    const inSource = (start: number, end: number): string => {
      const span = spanInSource(article, { start, end });
      return source.slice(span.start, span.end);
    };
    expect(inSource(0, 5)).toBe('a &amp; b');
    expect(inSource(2, 3)).toBe('&amp;');
    expect(inSource(0, 2)).toBe('a ');
    expect(inSource(7, 13)).toBe('later ');
    expect(inSource(13, 14)).toBe('c');
    expect(inSource(7, 14)).toBe('later <b>c');
  });

  it('leads from between blocks to the end of the block before', () => {
    expect(toSource(article, 6, 'start')).toBe(11);
    expect(toSource(article, 6, 'end')).toBe(11);
  });

  it('is the place itself where text is source', () => {
    expect(toSource({ stretches: null }, 7, 'end')).toBe(7);
  });

  it('leads runs of any make to where they were read', () => {
    const run = fc.record({
      text: fc.string({ minLength: 1, maxLength: 8 }).map((text) => `x${text.replace(/\s/g, '_')}`),
      even: fc.boolean(),
      gap: fc.nat(5),
    });
    fc.assert(
      fc.property(fc.array(run, { minLength: 1, maxLength: 30 }), (made) => {
        let at = 0;
        const runs = made.map(({ text, even, gap }) => {
          const placed = { text, source: at + gap, sourceLength: even ? text.length : text.length + 3 };
          at = placed.source + placed.sourceLength;
          return placed;
        });
        const composed = compose([{ zone: 'body', runs }]);
        let start = 0;
        for (const { text, source: place, sourceLength } of runs) {
          const end = start + text.length;
          expect(spanInSource(composed, { start, end })).toEqual({ start: place, end: place + sourceLength });
          start = end;
        }
      }),
    );
  });
});

describe('lineColumn', () => {
  it('counts lines that end with LF, CR LF and CR', () => {
    const article = { source: 'ab\ncd\r\nef\rgh' };
    const places = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((unit) =>
      lineColumn(article, article.source.indexOf(unit)),
    );
    expect(places.map(({ line, column }) => `${line}:${column}`)).toEqual([
      '1:1',
      '1:2',
      '2:1',
      '2:2',
      '3:1',
      '3:2',
      '4:1',
      '4:2',
    ]);
  });

  it('agrees with counting from the top', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '🕊') }), fc.nat(), (source, seed) => {
        const offset = seed % (source.length + 1);
        // Between the two units of CR LF a place belongs to the line that they end.
        const before = source.slice(0, offset).split(/\r\n|\n|\r(?!\n)/);
        const inBreak = source[offset - 1] === '\r' && source[offset] === '\n';
        const lines = inBreak ? source.slice(0, offset - 1).split(/\r\n|\n|\r/) : before;
        const column = (lines.at(-1) ?? '').length + (inBreak ? 2 : 1);
        expect(lineColumn({ source }, offset)).toEqual({ line: lines.length, column });
      }),
    );
  });

  it('does not count from the top each time', () => {
    const article = { source: 'a\n'.repeat(500_000) };
    lineColumn(article, 0);
    const begun = performance.now();
    for (let nth = 0; nth < 100_000; nth++) lineColumn(article, article.source.length - nth);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});

it('prints what was read: headline first, blank lines between, captions marked', async () => {
  const article = await read('Bridge falls\n\nTwelve died.\n\nPhoto: men carry coffins.\n', 'a.txt');
  expect(textOf(article)).toBe('Bridge falls\n\nTwelve died.\n\n[Caption] Photo: men carry coffins.\n');
  expect(textOf(await read('', 'a.txt'))).toBe('');
});
