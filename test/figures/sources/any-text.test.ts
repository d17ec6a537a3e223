import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCredits } from '../../../src/figures/sources/attribute.ts';
import { openDocument } from '../../../src/tokens/document.ts';
import { articleOf } from './marked-article.ts';

const PIECES =
  'police said 12 people were killed|the mayor|, |. |\n\n|"|“|”|, who |that |according to |Ana Ruiz|He |it |adding |(|)|–|--|- |: |US |WHO |quoted |as saying |by |figures from |the ministry |said |İ|ẞ|𝟙|\u2028|put at |,|’s |\'s|30 |of them |also |which killed |the attack |citing |# '.split(
    '|',
  );

const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(''));
const anything = fc.oneof(
  pieces,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

describe('any text', () => {
  it('gives every place a source within the text, or none, and never throws', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const article = articleOf(text);
        const document = openDocument(article);
        const credit = openCredits(document);
        for (const sentence of document.sentences)
          for (const { start, end } of document.tokens(sentence.index)) {
            const source = credit({ start, end, sentence: sentence.index });
            if (source === null) continue;
            expect(source.start).toBeGreaterThanOrEqual(0);
            expect(source.end).toBeGreaterThan(source.start);
            expect(source.end).toBeLessThanOrEqual(article.text.length);
            expect(source.text).not.toBe('');
            expect(source.name).not.toBe('');
            expect(article.text).toContain(source.text);
            expect(JSON.parse(JSON.stringify(source))).toEqual(source);
          }
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on which place is asked for first', () => {
    const text =
      'Defense Minister Ivan Petrov said 12 died. He said 30 were hurt.\n\n"We lost 40," he said.\n\nTwo of the dead were boys.';
    const document = openDocument(articleOf(text));
    const places = document.sentences.flatMap(({ index }) =>
      document.tokens(index).map(({ start, end }) => ({ start, end, sentence: index })),
    );
    const forward = openCredits(document);
    const backward = openCredits(document);
    const answers = places.map(forward);
    expect([...places].reverse().map(backward).reverse()).toEqual(answers);
  });

  it('answers null for a sentence that is not there', () => {
    const credit = openCredits(openDocument(articleOf('')));
    expect(credit({ start: 0, end: 1, sentence: 3 })).toBeNull();
  });
});
