import { describe, expect, it } from 'vitest';
import { dateWords } from '../../../src/reports/html/dates.ts';
import { layoutOf } from '../../../src/reports/html/layout.ts';
import { row } from '../../../src/reports/html/rows.ts';
import { elementsOf, valuesOf } from './page.ts';
import { type Drawn, draw } from './sample.ts';

function rowOf(figure: Drawn, linked = true) {
  const { report } = draw([{ path: 'a', text: `\n${figure.quote}`, figures: [figure] }]);
  const entry = layoutOf(report).sheets[0]?.entries[0];
  if (entry === undefined) throw new Error('no entry');
  return elementsOf(`<table>${row(entry, { id: 'r1', label: 'A', linked, lit: true, after: null }).markup}</table>`);
}

describe('row', () => {
  it('says what is written, what was read, who is counted, who says so, as of when, and where', () => {
    const { text } = rowOf({
      quote: '100,000',
      phrase: 'more than 100,000',
      low: 100_001,
      high: null,
      measure: 'casualties',
      asOf: '2022-11-09',
      who: { text: 'their troops', group: 'military', affiliation: ['Russia'] },
      says: { text: 'the top general', name: 'Mark Adeyemi', kind: 'military', side: 'the alliance', basis: 'carried' },
    });
    for (const words of [
      'more than 100,000',
      '> 100,000',
      'killed or wounded',
      'their troops (military, Russia)',
      'the top general',
      'Mark Adeyemi, military, for the alliance, carried on',
      '9 Nov 2022',
      '2:1',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('says that a source or a date is missing', () => {
    const { text } = rowOf({ quote: '12' });
    expect(text).toContain('no source');
    expect(text).toContain('undated');
  });

  it('says what keeps a figure from being a plain level, and where it stands', () => {
    const { text } = rowOf({
      quote: '12',
      delta: true,
      modality: 'denied',
      quoted: true,
      zone: 'caption',
      cues: ['previous'],
    });
    for (const words of ['+12', 'a change, denied, an earlier count', 'in quotation marks, in the caption'])
      expect(text).toContain(words);
  });

  it('leads back into the text only where the figure is marked there', () => {
    expect(valuesOf(rowOf({ quote: '12' }).elements, 'href')).toEqual(['#f1']);
    expect(valuesOf(rowOf({ quote: '12' }, false).elements, 'href')).toEqual([]);
  });
});

describe('dateWords', () => {
  it.each([
    ['2022-09-21', '21 Sep 2022'],
    ['2022-09', 'Sep 2022'],
    ['2022', '2022'],
    ['XXXX-09-21', '21 Sep'],
    ['XXXX-09', 'Sep'],
    ['2022-02-24/2022-09-21', '24 Feb 2022 – 21 Sep 2022'],
    ['2022-13', '2022-13'],
    ['2022-21~', '2022-21~'],
    ['XXXX', 'XXXX'],
  ])('reads %s as "%s"', (edtf, words) => {
    expect(dateWords(edtf)).toBe(words);
  });
});
