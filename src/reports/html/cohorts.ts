import type { Figure } from '../../figures/figure.ts';
import { groupBy } from '../lookup.ts';
import { letter } from '../wording.ts';
import type { Cohort } from './sheet.ts';

/** Colours times patterns: after so many groups the pairs come round again. */
export const SLOTS = 40;

/** What must be the same for two figures to be comparable: measure, happening, population, and whether they are rates. */
const keyOf = ({ measure, event, population, rate }: Figure): string =>
  JSON.stringify([measure, event, population.group, population.affiliation, rate]);

/**
 * The figures of one article by what they count. `article` is its number, `before` how many figures stand in the articles before it;
 * `judged` are ids of figures that some finding holds against others: their groups wear a colour even where they stand alone.
 */
export function cohortsOf(
  figures: readonly Figure[],
  article: number,
  before: number,
  judged: ReadonlySet<string>,
): Cohort[] {
  const places = new Map(figures.map((figure, index) => [figure, index + 1]));
  let slots = 0;
  return [...groupBy(figures, keyOf).values()].map((members, index) => {
    const many = members.length > 1;
    const slot = many || members.some(({ id }) => judged.has(id)) ? (slots++ % SLOTS) + 1 : 0;
    const entries = members.map((figure, nth) => {
      const place = places.get(figure) ?? 0;
      const label = many ? `${letter(index)}${nth + 1}` : letter(index);
      return { figure, ordinal: before + place, place, article, label, slot };
    });
    return { letter: letter(index), slot, entries };
  });
}
