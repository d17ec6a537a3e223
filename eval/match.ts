import { resolve } from 'node:path';
import type { Figure } from '../src/figures/figure.ts';
import { overlaps } from '../src/span.ts';
import type { Field, GoldFigure } from './gold.ts';

/** The gold figures that were found, each with what was read there; the likest pairs first, every figure used once. */
export function pairUp(gold: readonly GoldFigure[], figures: readonly Figure[]): Map<GoldFigure, Figure> {
  const candidates = gold.flatMap((wanted) =>
    figures
      .filter((figure) => resolve(figure.article) === wanted.path && overlaps(wanted, figure))
      .map((figure) => ({ wanted, figure, likeness: likenessOf(wanted, figure) })),
  );
  const pairs = new Map<GoldFigure, Figure>();
  const taken = new Set<Figure>();
  for (const { wanted, figure } of candidates.sort((a, b) => b.likeness - a.likeness)) {
    if (pairs.has(wanted) || taken.has(figure)) continue;
    pairs.set(wanted, figure);
    taken.add(figure);
  }
  return pairs;
}

const likenessOf = (wanted: GoldFigure, figure: Figure): number =>
  4 * Number(RIGHT.measure(wanted, figure)) +
  2 * Number(RIGHT.affiliation(wanted, figure)) +
  Number(RIGHT.value(wanted, figure));

/** Whether a field of a figure says what the person read, by the annotation guide. */
export const RIGHT: Readonly<Record<Field, (wanted: GoldFigure, figure: Figure) => boolean>> = {
  measure: (wanted, figure) => wanted.measure === figure.measure,
  value: isSameValue,
  group: (wanted, figure) => wanted.population.group === figure.population.group,
  affiliation: (wanted, figure) => listed(wanted.population.affiliation) === listed(figure.population.affiliation),
  source: isSameSource,
  asOf: (wanted, figure) => wanted.asOf === figure.asOf,
  modality: (wanted, figure) => wanted.modality === figure.modality,
  delta: (wanted, figure) => wanted.delta === figure.delta,
};

const listed = (names: readonly string[]): string =>
  names
    .map((name) => name.toLowerCase())
    .sort()
    .join('|');

const SCALE = '(?:dozens|scores|hundreds|thousands|tens|millions)';
const VAGUE = new RegExp(`^(?:a |several |many )?${SCALE}(?: (?:of|upon) ${SCALE})?$`, 'i');

/** A bare number is right or wrong; a hedge's tolerance may differ a little, and the size of a vague plural by more. */
function isSameValue(wanted: GoldFigure, { low, high }: Figure): boolean {
  if ((wanted.high === null) !== (high === null)) return false;
  if (wanted.low === wanted.high) return low === wanted.low && high === wanted.high;
  const near = VAGUE.test(wanted.quote) ? isSameSize : isClose;
  return near(wanted.low, low) && (wanted.high === null || high === null || near(wanted.high, high));
}

const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(1, 0.11 * Math.max(a, b));
const isSameSize = (a: number, b: number): boolean => a === b || Math.max(a, b) <= 2.6 * Math.min(a, b);

/** One of the accepted names shares at least half of its telling words with what was read. */
function isSameSource({ source: wanted }: GoldFigure, { source }: Figure): boolean {
  if (wanted === null || source === null) return wanted === source;
  const accepted = [wanted.text, ...(wanted.alt ?? [])];
  return accepted.some((name) => isSameName(name, source.text) || isSameName(name, source.name));
}

function isSameName(a: string, b: string): boolean {
  const [ours, theirs] = [tellingWords(a), tellingWords(b)];
  if (ours.size === 0 || theirs.size === 0) return a.trim().toLowerCase() === b.trim().toLowerCase();
  const shared = [...ours].filter((word) => theirs.has(word)).length;
  return shared > 0 && shared >= Math.min(ours.size, theirs.size) / 2;
}

const IDLE = new Set('the a an of and for in on at to by from with their his her its s said mr mrs ms dr'.split(' '));

const tellingWords = (name: string): Set<string> =>
  new Set(
    name
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]|[’']s\b/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter((word) => !IDLE.has(word)),
  );
