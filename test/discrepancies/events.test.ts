import { describe, expect, it } from 'vitest';
import type { ArticleFacts } from '../../src/discrepancies/article-facts.ts';
import { happeningsOf } from '../../src/discrepancies/events.ts';
import { facts, figuresOf, type Sketch } from './sketch.ts';

interface Told {
  readonly about?: Partial<ArticleFacts>;
  readonly figures: readonly Sketch[];
}

/** "same", "same?" where the match is only likely, or "apart": what the first figures of two articles are taken for. */
function match(a: Told, b: Told, compare: 'articles' | 'none' | 'all' = 'articles'): string {
  const figures = [...figuresOf(a.figures, 'a.md'), ...figuresOf(b.figures, 'b.md')];
  const { of, likely } = happeningsOf(figures, [facts('a.md', a.about), facts('b.md', b.about)], compare);
  const [one, other] = ['a.md', 'b.md'].map((path) => figures.find(({ article }) => article === path));
  const key = one ? of(one) : null;
  if (!one || !other || key === null || key !== of(other)) return 'apart';
  return likely.has(key) ? 'same?' : 'same';
}

const story = (title: string, published: string, ...figures: Sketch[]): Told => ({
  about: { title, published },
  figures,
});

describe('two articles speak of one happening', () => {
  it('where place, day, names and numbers agree', () => {
    const first = story('Blast rips through Oryx market in Tarfaya', '2024-03-01', { say: '37', place: 'Oryx' });
    const second = story('Oryx market in Tarfaya: what we know of the blast', '2024-03-02', {
      say: '37',
      place: 'Oryx',
    });
    expect(match(first, second)).toBe('same');
  });

  it('perhaps, where only some of these do', () => {
    const first = story('Dams break above Derna', '2024-03-01', { say: '40', place: 'Derna', event: 'derna-event' });
    const second = story('Search goes on below the Derna dams', '2024-03-02', {
      say: '52',
      place: 'Derna',
      event: 'derna-event',
    });
    expect(match(first, second)).toBe('same?');
  });

  it('not for a shared town and week alone', () => {
    const first = story('Two shot on the West Side', '2024-03-01', {
      say: '2',
      place: 'Chicago',
      event: 'chicago-event',
    });
    const second = story('Four killed since Friday', '2024-03-03', {
      say: '4',
      place: 'Chicago',
      event: 'chicago-event',
    });
    expect(match(first, second)).toBe('apart');
  });

  it('whatever the spelling of its names, with no day known', () => {
    const first = {
      about: { title: 'Siege of Kismaayo hotel ends', names: ['kismaayo'] },
      figures: [{ say: '7', event: 'siege' }],
    };
    const second = {
      about: { title: 'Militants storm hotel in Kismayo' },
      figures: [{ say: '12', place: 'Kismayo', event: 'kismayo-siege' }],
    };
    expect(match(first, second)).toBe('same?');
  });

  it('by the names in its lead, where its title has none', () => {
    const first = story('Train derails outside Belmonte', '2024-03-01', { say: '12', place: 'Arvan', event: 'crash' });
    const about = { title: 'Death toll of train crash rises', published: '2024-03-02' };
    const second = { figures: [{ say: '19', event: 'crash' }] };
    expect(match(first, { ...second, about: { ...about, names: ['arvan'] } })).toBe('same');
    expect(match(first, { ...second, about })).toBe('apart');
  });

  it('not a flood and a shooting in one town', () => {
    const first = story('Flood in Oryx', '2024-03-01', { say: '37', place: 'Oryx', event: 'oryx-flood' });
    const second = story('Shooting in Oryx', '2024-03-01', { say: '37', place: 'Oryx', event: 'oryx-shooting' });
    expect(match(first, second)).toBe('apart');
  });

  it('not where days or places speak against it', () => {
    const first = story('Blast in Oryx market', '2024-03-01', { say: '37', place: 'Oryx' });
    expect(match(first, story('Blast in Oryx market', '2024-03-20', { say: '37', place: 'Oryx' }))).toBe('apart');
    expect(match(first, story('Blast in Oryx market', '2024-03-01', { say: '37', place: 'Addax' }))).toBe('apart');
  });

  it('as told: never with `none`, always with `all`', () => {
    const first = story('Blast in Oryx market', '2024-03-01', { say: '37', place: 'Oryx' });
    expect(match(first, story('Blast in Oryx market', '2024-03-01', { say: '37', place: 'Oryx' }), 'none')).toBe(
      'apart',
    );
    expect(match(first, story('Fire', '2024-03-01', { say: '12' }), 'all')).toBe('same');
  });
});

describe('one article', () => {
  const of = (...sketches: Sketch[]) => {
    const figures = figuresOf(sketches);
    const happenings = happeningsOf(figures, [facts('a.md')], 'articles');
    return figures.map((figure) => happenings.of(figure));
  };

  it('keeps its own events apart', () => {
    const [first, second] = of({ say: '37', event: 'blast' }, { say: '37', event: 'fire' });
    expect(first).not.toBe(second);
  });

  it('takes figures of no event for its only one, and leaves them open where it has two', () => {
    const [known, open] = of({ say: '37', event: 'blast' }, { say: '12', event: null });
    expect(open).toBe(known);
    expect(of({ say: '37', event: 'blast' }, { say: '12', event: 'fire' }, { say: '3', event: null })[2]).toBeNull();
  });
});
