import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../../src/reports/html/layout.ts';
import { markedText } from '../../../src/reports/html/marked-text.ts';
import { readingOfText } from '../../../src/reports/html/reading.ts';
import { newsroom } from './newsroom.ts';
import { elementsOf, valuesOf } from './page.ts';
import { type Drawn, draw } from './sample.ts';

function printed(text: string, figures: readonly Drawn[]) {
  const { report } = draw([{ path: 'a', text, figures }]);
  const [sheet] = layoutOf(report).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const { text: html, shown } = markedText(readingOfText(text, null), sheet);
  return { html: html.markup, shown, ...elementsOf(html.markup) };
}

const WORDS = 'Russia and Ukraine each lost more than 100,000 men';

describe('markedText', () => {
  it('marks a figure with its label, and leads to its row', () => {
    const { html } = printed('Some 12 men died.', [{ quote: '12' }]);
    expect(html).toMatch(
      /<mark class="g0"><a class="n1 whole" id="f1" href="#r1" data-tip="[^"]+">12<span class="chip g0">A<\/span><\/a><\/mark>/,
    );
  });

  it('gives two figures of the same words one mark with two links', () => {
    const { html, elements, shown } = printed(WORDS, [
      { quote: '100,000', who: { affiliation: ['Russia'] } },
      { quote: '100,000', who: { affiliation: ['Ukraine'] } },
    ]);
    expect(html.match(/<mark/g)).toHaveLength(1);
    expect(valuesOf(elements, 'href')).toEqual(['#r1', '#r2']);
    expect(shown).toEqual([1, 2]);
    expect(html).toMatch(/class="n1[ "][\s\S]*class="n2[ "]/);
  });

  it('marks figures that overlap as one', () => {
    const { html, text } = printed('two to three hundred died', [
      { quote: 'two to three hundred', low: 200, high: 300 },
      { quote: 'three hundred', low: 300, high: 300 },
    ]);
    expect(html.match(/<mark/g)).toHaveLength(1);
    expect(text.startsWith('two to three hundred')).toBe(true);
  });

  it('says the severity of a figure’s worst finding in shape and word', () => {
    const { report } = newsroom();
    const [sheet] = layoutOf(report).sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const html = markedText(readingOfText(newsroom().context.textOf(sheet.article.path) ?? '', null), sheet).text
      .markup;
    expect(html).toMatch(
      /id="f6" href="#d1-6"[^>]*>5,397<span class="chip g1"><span class="shape" aria-hidden="true">■<\/span>A3<\/span><span class="vh">, Error<\/span>/,
    );
    // Set aside: it leads to its finding, and raises no flag.
    expect(html).toMatch(/id="f12" href="#d6-12"[^>]*>20<span class="chip g0">H<\/span>/);
  });

  it('loses and doubles no word, wherever the figures stand', () => {
    const words = fc.string({
      unit: fc.constantFrom('a', '7', '<', '&', '"', '.', ' ', 'é', '中'),
      minLength: 40,
      maxLength: 60,
    });
    const spans = fc.array(fc.record({ start: fc.nat(30), length: fc.integer({ min: 1, max: 9 }) }), { maxLength: 8 });
    fc.assert(
      fc.property(words, spans, (inner, ranges) => {
        const text = `x${inner}x`;
        const drawn = ranges.map(({ start, length }) => {
          const end = start + length;
          return { quote: text.slice(start, end), start, end };
        });
        const { html, shown } = printed(text, drawn);
        expect(elementsOf(html.replace(/<span class="chip.*?<\/span>/g, '')).text).toBe(`${text}\n`);
        expect([...shown].sort((a, b) => a - b)).toEqual(ranges.map((_, index) => index + 1));
      }),
    );
  });
});
