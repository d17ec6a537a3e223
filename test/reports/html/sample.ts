import type { Discrepancy, Severity } from '../../../src/discrepancies/discrepancy.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import { type Report, SCHEMA_URL, SCHEMA_VERSION } from '../../../src/report.ts';

/** A figure as a test draws it: its words, some words around them to find them by, and what differs from a plain count of the dead. */
export interface Drawn extends Partial<Omit<Figure, 'source' | 'population'>> {
  readonly quote: string;
  /** Words that hold the quote; the quote itself where it stands once. */
  readonly around?: string;
  readonly who?: Partial<Figure['population']>;
  readonly says?: Partial<NonNullable<Figure['source']>> & { readonly text: string };
}

export interface DrawnArticle {
  readonly path: string;
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
  readonly figures: readonly Drawn[];
}

function figureOf({ path, text }: DrawnArticle, drawn: Drawn, index: number): Figure {
  const { quote, around = quote, who, says, ...rest } = drawn;
  const start = text.indexOf(around) + around.indexOf(quote);
  if (text.indexOf(around) < 0) throw new Error(`"${around}" does not stand in ${path}`);
  const lines = text.slice(0, start).split('\n');
  const value = Number(quote.replace(/,/g, ''));
  const low = Number.isNaN(value) ? 0 : value;
  return {
    id: `${path}#${index + 1}`,
    fingerprint: `fp-${path}-${index}`,
    article: path,
    start,
    end: start + quote.length,
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
    quote,
    phrase: quote,
    zone: 'body',
    quoted: false,
    measure: 'killed',
    low,
    high: low,
    form: 'exact',
    delta: false,
    part: false,
    whole: null,
    population: { text: 'people', group: 'people', affiliation: [], ...who },
    source:
      says === undefined
        ? null
        : { name: says.text, kind: 'official', side: null, basis: 'explicit', start: 0, end: 0, ...says },
    asOf: null,
    place: null,
    event: 'event',
    modality: 'asserted',
    rate: false,
    cues: [],
    rule: 'passive',
    sentence: { start: 0, end: text.length },
    sentenceIndex: 0,
    paragraph: 0,
    ...rest,
  };
}

/** A discrepancy as a test draws it: `figures` are ids, and its articles follow from them. */
export type DrawnDiscrepancy = Partial<Omit<Discrepancy, 'figures'>> & {
  readonly figures: readonly string[];
  readonly severity: Severity;
  readonly title: string;
};

const discrepancyOf = (drawn: DrawnDiscrepancy, index: number): Discrepancy => ({
  id: `d${index + 1}`,
  fingerprint: `fp-d${index + 1}`,
  check: 'self-contradiction',
  family: 'conflict',
  articles: [...new Set(drawn.figures.map((id) => id.replace(/#\d+$/, '')))],
  message: `${drawn.title}.`,
  reasons: [],
  advice: 'say which number holds, and as of when',
  ratio: null,
  gap: null,
  suppressed: null,
  data: {},
  ...drawn,
});

/** A whole report over drawn articles, with a context that knows their texts. */
export function draw(
  articles: readonly DrawnArticle[],
  found: readonly DrawnDiscrepancy[] = [],
  errors: Report['errors'] = [],
): { readonly report: Report; readonly context: { textOf(path: string): string | null; checks: []; agreements: [] } } {
  const figures = articles.flatMap((article) =>
    article.figures.map((drawn, index) => figureOf(article, drawn, index)).sort((a, b) => a.start - b.start),
  );
  const discrepancies = found.map(discrepancyOf);
  const totals = { error: 0, warning: 0, note: 0 };
  for (const { severity, suppressed } of discrepancies) if (suppressed === null) totals[severity] += 1;
  const texts = new Map(articles.map(({ path, text }) => [path, text]));
  return {
    report: {
      $schema: SCHEMA_URL,
      schemaVersion: SCHEMA_VERSION,
      tool: { name: 'audit', version: '0.1.0' },
      articles: articles.map(({ path, title = null, published = null }) => ({
        path,
        status: 'read',
        title,
        published,
        encoding: 'utf-8',
      })),
      figures,
      discrepancies,
      errors,
      summary: {
        articles: articles.length,
        unread: errors.length,
        figures: figures.length,
        attributed: figures.filter(({ source }) => source !== null).length,
        discrepancies: totals,
      },
    },
    context: { textOf: (path) => texts.get(path) ?? null, checks: [], agreements: [] },
  };
}
