import type { Figure, Measure } from '../figures/figure.ts';
import { bundled } from './bundled.ts';
import { isDefinite } from './definite.ts';
import { slipBetween } from './slips.ts';

/** Paragraphs back to which "the 1,200 soldiers" may refer. */
const NEAR = 3;

const FORCES: ReadonlySet<Measure> = new Set(['strength', 'deployed', 'withdrawn', 'mobilized']);

/**
 * "The 1,200 soldiers brought boats" is read as the size of a force, for want of another word; but it speaks of people told of before. Such a
 * figure takes the measure, people, happening and modality of the last figure of the same group, or of one with its very number. So does "the 12,000 troops
 * will leave", where a force of that number, or of one that is a slip away from it, was told of before.
 */
export function withAntecedents(figures: readonly Figure[]): Figure[] {
  const known = new Map<Figure, Figure>();
  for (const own of bundled(figures, ({ article }) => article).values()) {
    for (const [i, figure] of own.entries()) {
      if (!FORCES.has(figure.measure) || !isDefinite(figure) || figure.part) continue;
      const same = own.slice(Math.max(0, i - MOST), i).findLast((other) => isNamedBy(figure, other));
      if (same) {
        known.set(figure, { ...figure, population: same.population });
        continue;
      }
      const around = own.slice(Math.max(0, i - MOST), i + 1 + NEXT);
      const before = own.slice(Math.max(0, i - MOST), i).filter((other) => mayMean(figure, other));
      const antecedent =
        figure.measure === 'strength'
          ? nearest(figure, before)
          : around.filter((other) => mayMean(figure, other)).findLast((other) => isForce(other, figure));
      if (!antecedent) continue;
      const { measure, event, modality } = antecedent;
      // A side that is named again is the figure's own word.
      const { population } = figure.population.affiliation.length > 0 ? figure : antecedent;
      known.set(figure, { ...figure, measure, event, modality, population });
    }
  }
  return figures.map((figure) => known.get(figure) ?? figure);
}

/** Figures before it among which the antecedent is looked for. */
const MOST = 12;
/** And behind it: "the last of the 12,000 troops will leave. At its height the mission had 12,000." */
const NEXT = 2;

const mayMean = (figure: Figure, { population, measure, delta, rate, paragraph }: Figure): boolean =>
  population.group === figure.population.group &&
  measure !== figure.measure &&
  !delta &&
  !rate &&
  Math.abs(figure.paragraph - paragraph) <= NEAR;

/** "Up to 14,000 Orvan soldiers are deployed … the 14,000 soldiers": the same people, less fully named. */
const isNamedBy = ({ population, measure, paragraph }: Figure, other: Figure): boolean =>
  population.group === other.population.group &&
  measure === other.measure &&
  !other.delta &&
  !other.rate &&
  !other.part &&
  Math.abs(paragraph - other.paragraph) <= 1 &&
  population.text !== '' &&
  other.population.text.endsWith(` ${population.text}`);

const nearest = (figure: Figure, before: readonly Figure[]): Figure | undefined =>
  before.findLast(({ low }) => low === figure.low) ??
  before.findLast(({ population }) => population.text === figure.population.text && population.text !== '') ??
  before[before.length - 1];

const isForce = (other: Figure, figure: Figure): boolean =>
  FORCES.has(other.measure) && (other.low === figure.low || slipBetween(other, figure) !== null);
