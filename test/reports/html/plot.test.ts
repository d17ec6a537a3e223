import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../../src/reports/html/layout.ts';
import { byDateAndSource, plot } from '../../../src/reports/html/plot.ts';
import { newsroom } from './newsroom.ts';
import { elementsOf, valuesOf } from './page.ts';
import { type Drawn, draw } from './sample.ts';

function entriesOf(figures: readonly Drawn[]) {
  const text = figures.map(({ quote }) => quote).join(' ');
  return layoutOf(draw([{ path: 'a', text, figures }]).report).sheets[0]?.entries ?? [];
}

const drawn = (figures: readonly Drawn[]) => plot(entriesOf(figures), 'p', 'The dead', ({ label }) => label).markup;

describe('plot', () => {
  it('draws a dot for an exact number, a ray for an open end, a bar for a range', () => {
    const marks = (figure: Drawn) =>
      drawn([figure, { quote: '7' }])
        .split('<g class="marks">')[1]
        ?.split('</g>')[0] ?? '';
    expect(marks({ quote: '12' })).toMatch(/<circle class="dot"/);
    expect(marks({ quote: '12' })).not.toMatch(/class="(?:ray|bar)"/);
    expect(marks({ quote: '12', high: null })).toMatch(/class="ray" x1="[\d.]+%" x2="99\.4%".*M-7-5L0 0L-7 5/);
    expect(marks({ quote: '12', low: 0 })).toMatch(/class="ray" x1="[\d.]+%" x2="0\.6%".*M7-5L0 0L7 5/);
    expect(marks({ quote: '12', low: 6 })).toMatch(/class="bar".*class="spine"/);
  });

  it('is hollow where a figure is a change or only planned', () => {
    const html = drawn([{ quote: '12', delta: true }, { quote: '13', modality: 'planned' }, { quote: '14' }]);
    expect(html.match(/ hollow"/g)).toHaveLength(2);
    expect(html).toContain('a change');
    expect(html).toContain('planned');
  });

  it('orders by date, then source; undated and nobody’s last', () => {
    const entries = entriesOf([
      { quote: '1' },
      { quote: '2', asOf: '2022-09-21', says: { text: 'the ministry' } },
      { quote: '3', asOf: '2022-09-21', says: { text: 'Army' } },
      { quote: '4', asOf: '2022-09-21' },
      { quote: '5', asOf: '2022-03' },
      { quote: '6', says: { text: 'the UN' } },
    ]);
    expect([...entries].sort(byDateAndSource).map(({ figure }) => figure.quote)).toEqual([
      '5',
      '3',
      '2',
      '4',
      '6',
      '1',
    ]);
  });

  it('says what differs between its rows', () => {
    const { report } = newsroom();
    const [, scope] = layoutOf(report).findings;
    const html = plot(scope?.entries ?? [], 'p', 'x', ({ label }) => label).markup;
    expect(html).toContain('9 Nov 2022, killed or wounded');
    expect(html).toContain('21 Sep 2022, killed');
  });

  it('is logarithmic from thirtyfold on, and says so', () => {
    expect(drawn([{ quote: '10' }, { quote: '299' }])).not.toContain('Logarithmic');
    expect(drawn([{ quote: '10' }, { quote: '300' }])).toContain('Logarithmic');
  });

  it('has a name and a description for those who do not see it', () => {
    const html = drawn([{ quote: '12', asOf: '2022-09-21', says: { text: 'Army <b>' } }, { quote: '14' }]);
    const { elements, text } = elementsOf(html);
    expect(valuesOf(elements, 'aria-labelledby')).toEqual(['p-t p-d']);
    expect(text).toContain(
      'Intervals on a linear axis from 0 to 15. A1, Army <b>, 21 Sep 2022: 12. A2, no source, undated: 14. ',
    );
  });

  it('leaves the rows that nobody would look through to the table', () => {
    const html = drawn(Array.from({ length: 160 }, (_, index) => ({ quote: `${1000 + index}` })));
    expect(html.match(/class="halo"/g)).toHaveLength(150);
    expect(html).toContain('10 more stand in the table.');
  });
});
