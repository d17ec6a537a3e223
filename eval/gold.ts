import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Family, Severity } from '../src/discrepancies/discrepancy.ts';
import type { Group, Measure, Modality } from '../src/figures/figure.ts';
import type { Span } from '../src/span.ts';

/** What is scored of a figure that was found. */
export const FIELDS = ['measure', 'value', 'group', 'affiliation', 'source', 'asOf', 'modality', 'delta'] as const;
export type Field = (typeof FIELDS)[number];

/** One figure as a person reads it. */
export interface GoldFigure extends Span {
  readonly id: string;
  /** The file it stands in, absolute. */
  readonly path: string;
  readonly quote: string;
  readonly measure: Measure;
  readonly low: number;
  /** null is open. */
  readonly high: number | null;
  readonly population: { readonly group: Group; readonly affiliation: readonly string[] };
  /** `alt` holds other names that are as good; null where the article speaks in its own voice. */
  readonly source: { readonly text: string; readonly alt?: readonly string[] } | null;
  readonly asOf: string | null;
  readonly modality: Modality;
  readonly delta: boolean;
  /** May be read or left; neither is scored. */
  readonly optional: boolean;
  /** Fields that the guide leaves open: not scored. */
  readonly open: readonly Field[];
}

export type Kind = 'source-conflict' | 'self-conflict' | 'scope-mismatch' | 'sum-mismatch' | 'update' | 'sourcing';

/** The family of findings that a kind of the annotation goes by. */
export const FAMILY_OF: Readonly<Record<Kind, Family>> = {
  'source-conflict': 'conflict',
  'self-conflict': 'conflict',
  'scope-mismatch': 'scope',
  'sum-mismatch': 'arithmetic',
  update: 'time',
  sourcing: 'sourcing',
};

/** What a careful editor would want to be shown, as ids of figures. The later fields stand in the samples' annotations only. */
export interface GoldFinding {
  readonly kind: Kind;
  readonly figures: readonly string[];
  readonly note?: string;
  /** Right when shown, and not missed otherwise. */
  readonly strained?: boolean;
  readonly optional?: boolean;
  /** Any of these checks will do. */
  readonly check?: readonly string[];
  readonly severity?: Severity;
  readonly suppressed?: 'inline';
}

/** An annotation: one article, or several on one event, which are audited together. */
export interface Gold {
  readonly name: string;
  readonly articles: readonly { readonly path: string; readonly published: string | null }[];
  readonly figures: readonly GoldFigure[];
  /** Groups of ids that claim to count the same thing. */
  readonly comparable: readonly (readonly string[])[];
  readonly findings: readonly GoldFinding[];
}

interface WrittenFigure extends Partial<Span>, Partial<Pick<GoldFigure, 'delta' | 'modality' | 'optional' | 'open'>> {
  readonly id: string;
  readonly article?: string;
  readonly quote: string;
  readonly context: string;
  readonly measure: Measure;
  readonly low: number;
  readonly high?: number | null;
  readonly population: GoldFigure['population'];
  readonly source?: GoldFigure['source'];
  readonly asOf?: string | null;
}

interface Written {
  readonly file?: string;
  readonly files?: readonly string[];
  readonly published?: string | null | Readonly<Record<string, string | null>>;
  readonly figures: readonly WrittenFigure[];
  readonly comparable: Gold['comparable'];
  readonly discrepancies: readonly GoldFinding[];
}

/** All annotations of a folder, by name. @throws where a context does not stand in its article exactly once */
export const readGold = (folder: string): Gold[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => goldOf(name, folder, JSON.parse(readFileSync(join(folder, name), 'utf8')) as Written));

function goldOf(name: string, folder: string, written: Written): Gold {
  const { file, published = null, comparable, discrepancies } = written;
  const files = written.files ?? (file === undefined ? [] : [file]);
  const dayOf = (of: string): string | null =>
    published === null || typeof published === 'string' ? published : (published[of] ?? null);
  return {
    name,
    articles: files.map((of) => ({ path: resolve(folder, of), published: dayOf(of) })),
    figures: written.figures.map((figure) => figureOf(figure, resolve(folder, figure.article ?? files[0] ?? ''), name)),
    comparable,
    findings: discrepancies,
  };
}

function figureOf(written: WrittenFigure, path: string, name: string): GoldFigure {
  const { high = null, source = null, asOf = null, modality = 'asserted' } = written;
  const { delta = false, optional = false, open = [] } = written;
  const { start, end } = written;
  const place = start === undefined || end === undefined ? placeOf(written, path, name) : { start, end };
  return { ...written, ...place, path, high, source, asOf, modality, delta, optional, open };
}

/** Where the quote stands: its context is unlike all else in the file. */
function placeOf({ id, quote, context }: WrittenFigure, path: string, name: string): Span {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const at = text.indexOf(context);
  const within = context.indexOf(quote);
  if (at < 0 || within < 0 || text.indexOf(context, at + 1) >= 0) {
    throw new Error(`${name}: “${context}” of ${id} does not stand once in ${path} with “${quote}” in it`);
  }
  return { start: at + within, end: at + within + quote.length };
}
