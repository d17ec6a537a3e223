import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { html } from '../../../src/reports/html/html.ts';
import { newsroom } from './newsroom.ts';
import { elementsOf, valuesOf } from './page.ts';
import { type DrawnArticle, draw } from './sample.ts';

const { report, context } = newsroom();
const page = html(report, context);
const { elements, text } = elementsOf(page);

describe('the page', () => {
  it('is one file with one style sheet, known to its policy by hash, and no script', () => {
    const policy = elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')?.attributes
      .content;
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(page.match(/<style/g)).toHaveLength(1);
    expect(elements.filter(({ name }) => ['script', 'iframe', 'img', 'object', 'form', 'base'].includes(name))).toEqual(
      [],
    );
    expect(
      elements.flatMap(({ attributes }) => Object.keys(attributes).filter((name) => /^on|^style$/.test(name))),
    ).toEqual([]);
    expect(style).not.toMatch(/url\(|@import/);
  });

  it('has every id once, and no link that leads nowhere', () => {
    const ids = valuesOf(elements, 'id');
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(ids);
    const inward = valuesOf(elements, 'href').filter((href) => href.startsWith('#'));
    expect(inward.length).toBeGreaterThan(100);
    expect(inward.filter((href) => !known.has(href.slice(1)))).toEqual([]);
    expect(
      valuesOf(elements, 'aria-labelledby')
        .flatMap((names) => names.split(' '))
        .filter((name) => !known.has(name)),
    ).toEqual([]);
  });

  it('leads from every figure to a row of its own, and from there back', () => {
    const rows = new Map([...page.matchAll(/<tr id="([^"]+)"[\s\S]*?<\/tr>/g)].map(([row, id]) => [id, row]));
    const marks = [...page.matchAll(/ id="(f\d+)" href="#([^"]+)"/g)];
    expect(marks).toHaveLength(report.figures.length);
    for (const [, figure, row] of marks) expect(rows.get(row ?? '')).toContain(`href="#${figure}"`);
  });

  it('says at the top how much was found and what was not read, worst first', () => {
    const top = text.slice(0, text.indexOf('Between articles'));
    expect(top).toMatch(/1 error\D+2 warnings\D+2 notes/);
    expect(top).toContain('4\u00a0articles · 1\u00a0not\u00a0read · 25\u00a0figures');
    expect(top).toContain('1\u00a0finding\u00a0set\u00a0aside');
    expect(top).toContain('drafts/lost.md');
    const worst = top.slice(top.indexOf('Worst first'));
    expect(worst.indexOf('5,397 against 5,937')).toBeLessThan(worst.indexOf('98, 124 and 1,240'));
    expect(worst.indexOf('Dead in Santa Brígida')).toBeLessThan(worst.indexOf('at least 41, later 124'));
    expect(worst).not.toContain('Hurt in Pell');
  });

  it('tells each finding with its reasons, what to do, and what its check means', () => {
    for (const words of [
      'they lie 49 days apart',
      'say beside each number what it counts and as of when',
      '≥ 16.8×',
      'Numbers that do not count the same',
      'A reader takes numbers that stand side by side',
      'by a comment in the draft: our reporter counted',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('shows what several articles agree on', () => {
    expect(text).toContain('Ferry crew and quake victims rescued');
    expect(page).toContain('id="g1-25"');
  });

  it('plots each group of comparable figures once', () => {
    const plots = valuesOf(elements, 'aria-labelledby').filter((names) => names.includes('-t '));
    expect(plots).toEqual([
      'd4-p-t d4-p-d', 'g1-p-t g1-p-d', 'd1-p-t d1-p-d', 'd2-p-t d2-p-d',
      'a1-A-p-t a1-A-p-d', 'a1-J-p-t a1-J-p-d', 'a2-A-p-t a2-A-p-d', 'd3-p-t d3-p-d', 'a3-A-p-t a3-A-p-d',
    ]); // biome-ignore format: one line per article
  });

  it('is the same every time', () => {
    expect(html(report, context)).toBe(page);
  });

  it('says so where a text is not at hand, and links to no mark there', () => {
    const bare = html(report, { ...context, textOf: () => null });
    expect(bare).toContain('not at hand');
    expect(bare).not.toContain('href="#f');
    expect(bare).toContain('7:227');
  });

  it('shows the read text of a marked-up file, not its tags', () => {
    const source = '<nav>Home</nav><p>Police said <b>12</b> people &amp; a dog died.</p>';
    const drawn = draw([{ path: 'a.html', text: source, figures: [{ quote: '12' }] }]);
    const article = {
      text: 'Police said 12 people & a dog died.',
      blocks: [{ start: 0, end: 35, zone: 'body' as const }],
      stretches: [
        { text: 0, length: 12, source: 18, sourceLength: 12 },
        { text: 12, length: 2, source: 33, sourceLength: 2 },
        { text: 14, length: 8, source: 39, sourceLength: 8 },
        { text: 22, length: 1, source: 47, sourceLength: 5 },
        { text: 23, length: 12, source: 52, sourceLength: 12 },
      ],
    };
    const copy = html(drawn.report, { ...drawn.context, articleOf: () => article }).split('class="copy"')[1] ?? '';
    expect(copy).toMatch(/^><p dir="auto">Police said <mark[\s\S]*?>12<span[\s\S]*? people &amp; a dog died\.<\/p>/);
  });

  it('is calm where nothing was found', () => {
    const drawn = draw([{ path: 'calm.txt', text: 'Nothing happened.', figures: [] }]);
    const calm = elementsOf(html(drawn.report, drawn.context)).text;
    expect(calm).toContain('Nothing incompatible as written');
    expect(calm).toContain('No figures of casualties or personnel were read.');
    expect(calm).not.toContain('Worst first');
  });
});

describe('hostile words', () => {
  const evil = `"'><script>alert(1)</script><img src=x onerror=alert(1)>\u202E\x1b]8;;http://a\x07</style>`;
  const drawn = draw(
    [
      {
        path: `javascript:${evil}`,
        title: evil,
        published: evil,
        text: `${evil} 12 ${evil}`,
        figures: [
          {
            quote: '12',
            phrase: evil,
            asOf: evil,
            event: evil,
            place: evil,
            who: { text: evil, affiliation: [evil] },
            says: { text: evil, name: evil, side: evil },
          },
          { quote: '12', phrase: evil, asOf: evil },
        ],
      },
      { path: 'https://example.org/a', text: '3', figures: [{ quote: '3' }] },
    ],
    [
      {
        severity: 'error',
        figures: [`javascript:${evil}#1`, `javascript:${evil}#2`],
        articles: [`javascript:${evil}`],
        title: evil,
        message: evil,
        reasons: [evil],
        advice: evil,
        check: evil,
      },
      {
        severity: 'note',
        figures: [`javascript:${evil}#1`, 'https://example.org/a#1'],
        articles: [`javascript:${evil}`, 'https://example.org/a'],
        title: evil,
        suppressed: { by: 'config', reason: evil },
      },
    ],
    [{ path: evil, code: evil, message: evil }],
  );
  const checks = [
    { id: evil, family: 'slip' as const, severity: 'error' as const, title: evil, why: evil, help: evil },
  ];
  const hostile = html(drawn.report, { ...drawn.context, checks });
  const parsed = elementsOf(hostile);

  it('stay words', () => {
    expect(parsed.elements.filter(({ name }) => name === 'script' || name === 'img')).toEqual([]);
    expect(hostile.match(/<\/style>/g)).toHaveLength(1);
    expect(
      parsed.elements.flatMap(({ attributes }) => Object.keys(attributes).filter((name) => /^on|^style$/.test(name))),
    ).toEqual([]);
    expect(hostile).not.toMatch(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e]/);
    const ids = valuesOf(parsed.elements, 'id');
    expect(ids.every((id) => /^[A-Za-z][A-Za-z0-9-]*$/.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('link to http and https only', () => {
    const outward = valuesOf(parsed.elements, 'href').filter((href) => !href.startsWith('#'));
    expect(outward).toEqual(['data:,', 'https://example.org/a']);
  });
});

describe('size', () => {
  const article = (count: number): DrawnArticle => {
    const lines = Array.from(
      { length: count },
      (_, index) => `In village ${index} some ${index + 10_000} people fled, said the mayor of it.`,
    );
    const figures = lines.map((line, index) => ({
      quote: String(index + 10_000),
      around: line,
      measure: 'displaced' as const,
      says: { text: `mayor ${index % 50}` },
    }));
    return { path: 'long.txt', text: lines.join('\n\n'), figures };
  };
  const timed = (count: number): number => {
    // Finding the quotes is the test's own work, and is not timed.
    const { report, context } = draw([article(count)]);
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      html(report, context);
      return performance.now() - start;
    });
    return Math.min(...times);
  };

  it('takes time in proportion to what is shown', () => {
    timed(200);
    // Eight times as much: 8 if linear, 64 if quadratic; the rest is for a busy machine.
    expect(timed(4000) / timed(500)).toBeLessThan(48);
  });
});
