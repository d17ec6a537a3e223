import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack, unpack } from '../../src/lexicon/packed.ts';
import { allForms, READINGS } from '../../src/lexicon/readings.ts';

describe('the packed lexicon', () => {
  const forms = allForms();
  const packed = pack(READINGS, forms);
  const unpacked = unpack(packed);

  test('says of every form what the tables say', () => {
    const different = forms.filter((form) =>
      [true, false].some(
        (proper) => JSON.stringify(unpacked.word(form, proper)) !== JSON.stringify(READINGS.word(form, proper)),
      ),
    );
    expect(different).toEqual([]);
    expect(unpacked.word('killed', false)?.verb?.lemma).toBe('kill');
    expect(unpacked.word('Turkey'.toLowerCase(), true)?.side?.name).toBe('Turkey');
    expect(unpacked.word('turkey', false)?.side ?? null).toBeNull();
  });

  test('knows the phrases that begin with a word, in their order', () => {
    const firsts = [...new Set(forms.map((form) => form.split('_', 1)[0] ?? form))];
    expect(firsts.filter((first) => unpacked.phrases(first)).length).toBeGreaterThan(500);
    expect(firsts.map(unpacked.phrases)).toEqual(firsts.map(READINGS.phrases));
  });

  test('knows no word that the tables do not know', () => {
    for (const form of [
      '',
      ' ',
      '\n',
      '-',
      '0',
      'killed 0',
      'constructor',
      'kil',
      '%',
      'mÃ',
      '\ud800',
      'professional 6bk\nnineteen',
    ])
      expect(unpacked.word(form, true)).toEqual(READINGS.word(form, true));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (form) => {
        expect(unpacked.word(form, true)).toEqual(READINGS.word(form, true));
        expect(unpacked.phrases(form)).toEqual(READINGS.phrases(form));
      }),
    );
  });

  test('takes a byte a character', () => {
    expect(JSON.stringify(packed).search(/[^\0-\xff]|\\u/)).toBe(-1);
  });
});
