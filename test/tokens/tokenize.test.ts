import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/tokens/tokenize.ts';

const read = (text: string, start = 0, end = text.length) => tokenize(text, { start, end });
const lowers = (text: string): string[] => read(text).map(({ lower }) => lower);

/** What a word, a number or a mark is, said once more, as a regular expression. */
const PIECE =
  /(?:[A-Za-z]\.){2,}|\d{1,3}(?:[,\u2009\u202f\u00a0]\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?|[A-Za-zÀ-ɏḀ-ỿͰ-ӿ]+(?:['’][A-Za-zÀ-ɏ]+)*|\S/gu;
const SUFFIX = /(?<=.)['’](?:s|ve|re|ll|d)$/i;

describe('tokens', () => {
  test.each([
    ['Twelve soldiers, 1,234 dead.', ['twelve', 'soldiers', ',', '1234', 'dead', '.']],
    ['1,234.5 12,3456 1234,567 1,234,5678', ['1234.5', '12', ',', '3456', '1234', ',', '567', '1234', ',', '5678']],
    ['Russia’s and they’ve', ['russia', "'s", 'and', 'they', "'ve"]],
    ['U.S. troops', ['u.s.', 'troops']],
    ['as well as him', ['as_well_as', 'him']],
    ['O’Neill, Ærø, Москва', ["o'neill", ',', 'ærø', ',', 'москва']],
    ['300k 19-year-old', ['300', 'k', '19', '-', 'year', '-', 'old']],
    ['😀 \ud83d x', ['😀', '\ud83d', 'x']],
  ])('%s', (text, expected) => {
    expect(lowers(text)).toEqual(expected);
  });

  test('a phrase is one, with a hyphen between its words or a space; a name of several words only with its capital', () => {
    expect(read('shot dead')).toMatchObject([{ lower: 'shot_dead', start: 0, end: 9 }]);
    expect(read('air-strike')).toMatchObject([{ lower: 'air_strike', start: 0, end: 10 }]);
    expect(lowers('in South Korea')).toContain('south_korea');
    expect(lowers('a south korea')).not.toContain('south_korea');
  });

  test('a side with a word that makes an adjective of it is no side', () => {
    expect(read('U.S.-backed rebels')[0]).toMatchObject({ lower: 'u.s._backed', capital: false, word: { side: null } });
    expect(read('U.S. rebels')[0]?.word.side?.name).toBe('United States');
  });

  test('touching tokens are glued', () => {
    expect(read('300k of 5 k').map(({ glued }) => glued)).toEqual([false, true, false, false, false]);
  });

  test('only a range is read, and offsets are those of the text', () => {
    const text = 'One. Two soldiers. Three.';
    expect(read(text, 5, 18)).toEqual(read(text).filter(({ start }) => start >= 5 && start < 18));
  });

  test('any text is cut where the expression cuts it', () => {
    const units = [
      ..."abzAZ.'’-019,. \u2009\u202f\u00a0\n\r\tÀéɏαΩЖ×ẞỿſİ“$😀\ud83d\ude00٣אَ#_",
      'U.S.',
      ' the ',
      'white house',
      '1,234',
    ];
    const texts = fc.array(fc.constantFrom(...units)).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const cuts = new Set(read(text).flatMap(({ start, end }) => [start, end]));
        const pieces = [...text.matchAll(PIECE)].flatMap(({ 0: raw, index }) => {
          const suffix = SUFFIX.exec(raw)?.index;
          return [index, ...(suffix === undefined ? [] : [index + suffix]), index + raw.length];
        });
        // Folding takes cuts away and adds none; what begins a text and ends it stays.
        expect([...cuts].filter((cut) => !pieces.includes(cut))).toEqual([]);
        expect(cuts.has(pieces[0] ?? -1)).toBe(pieces.length > 0);
        if (!/[a-z]/i.test(text))
          expect([...cuts].sort((a, b) => a - b)).toEqual([...new Set(pieces)].sort((a, b) => a - b));
      }),
      { numRuns: 500 },
    );
  });

  test('what is remembered of words does not change how they are read', () => {
    const text = 'Turkey said 40 turkeys were shot dead.';
    const before = read(text);
    for (let n = 0; n < 60_000; n++)
      read(`w${n.toString(36).replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))}`);
    expect(read(text)).toEqual(before);
  });
});
