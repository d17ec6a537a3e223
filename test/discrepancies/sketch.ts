import type { ArticleFacts } from '../../src/discrepancies/article-facts.ts';
import { type CompareOptions, findDiscrepancies } from '../../src/discrepancies/compare.ts';
import type { Discrepancy } from '../../src/discrepancies/discrepancy.ts';
import type { Figure, Form, Group, SourceKind } from '../../src/figures/figure.ts';

/** What a test says of a figure; all else is plain. Figures of one list stand in sentences of their own unless told otherwise. */
export interface Sketch extends Partial<Omit<Figure, 'population' | 'source'>> {
  /** "12", "more than 100", "at least 40", "up to 300", "about 50", "20-30", "dozens": read into `low`, `high` and `form`. */
  readonly say: string;
  readonly of?: string;
  readonly group?: Group;
  readonly side?: string | readonly string[];
  readonly by?: string | null;
  readonly speaksFor?: string;
  readonly kind?: SourceKind;
}

const VAGUE: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [24, 99],
  scores: [40, 99],
  hundreds: [200, 999],
  thousands: [2000, 9999],
  'tens of thousands': [20000, 99999],
};

export function intervalOf(say: string): { low: number; high: number | null; form: Form; quote: string } {
  const vague = VAGUE[say];
  if (vague) return { low: vague[0], high: vague[1], form: 'vague', quote: say };
  const [, hedge = '', digits = '0', upper] = /^(\D*)([\d,]+)(?:-([\d,]+))?/.exec(say) ?? [];
  const [n, m] = [Number(digits.replaceAll(',', '')), upper ? Number(upper.replaceAll(',', '')) : null];
  const quote = say.slice(hedge.length);
  const word = hedge.trim();
  if (m !== null) return { low: n, high: m, form: 'range', quote };
  if (/^(?:more than|over)$/.test(word)) return { low: n + 1, high: null, form: 'atLeast', quote };
  if (/^(?:at least)$/.test(word)) return { low: n, high: null, form: 'atLeast', quote };
  if (/^(?:up to|as many as|at most)$/.test(word)) return { low: 0, high: n, form: 'atMost', quote };
  if (/^(?:nearly|almost)$/.test(word)) return { low: Math.ceil(n * 0.9), high: n, form: 'about', quote };
  if (/^(?:about|around|some)$/.test(word))
    return { low: Math.floor(n * 0.9), high: Math.ceil(n * 1.1), form: 'about', quote };
  return { low: n, high: n, form: 'exact', quote };
}

/** Figures drawn from sketches, ids `a.md#1` … */
export function figuresOf(sketches: readonly Sketch[], article = 'a.md'): Figure[] {
  return sketches.map(
    ({ say, of = '', group = 'people', side = [], by = null, speaksFor, kind = 'official', ...rest }, i) => {
      const interval = intervalOf(say);
      const path = rest.article ?? article;
      const start = rest.start ?? 100 * i;
      return {
        id: `${path}#${i + 1}`,
        fingerprint: `${path}:${i}:${say}`,
        article: path,
        start,
        end: start + say.length,
        line: 1 + i,
        column: 1,
        phrase: say,
        zone: 'body',
        quoted: false,
        measure: 'killed',
        delta: false,
        part: false,
        whole: null,
        population: { text: of, group, affiliation: [side].flat() },
        source:
          by === null
            ? null
            : { text: by, name: by, kind, side: speaksFor ?? null, start: 0, end: 1, basis: 'explicit' as const },
        asOf: null,
        place: null,
        event: 'attack',
        modality: 'asserted',
        rate: false,
        cues: [],
        rule: 'sketch',
        sentence: { start, end: start + 90 },
        sentenceIndex: i,
        paragraph: i,
        ...interval,
        ...rest,
      };
    },
  );
}

export const facts = (path: string, about: Partial<ArticleFacts> = {}): ArticleFacts => ({
  path,
  title: null,
  published: null,
  outlet: null,
  place: null,
  ...about,
});

/** What is found among sketched figures of one article, the notes on sources left out unless asked for by id. */
export function find(
  sketches: readonly Sketch[],
  options: Partial<CompareOptions> & { about?: Partial<ArticleFacts> } = {},
): Discrepancy[] {
  const { about = {}, ...rest } = options;
  const figures = figuresOf(sketches);
  const paths = [...new Set(figures.map(({ article }) => article))];
  const found = findDiscrepancies(
    figures,
    paths.map((path) => facts(path, about)),
    { compare: 'articles', ...rest },
  );
  return rest.checks ? found : found.filter(({ family }) => family !== 'sourcing');
}

/** "warning self-contradiction 1 2": severity, check and the figures' places in the list. */
export const brief = (found: readonly Discrepancy[]): string[] =>
  found.map(({ severity, check, figures }) =>
    [severity, check, ...figures.map((id) => id.slice(id.indexOf('#') + 1))].join(' '),
  );
