import type { Discrepancy } from '../discrepancies/discrepancy.ts';
import type { Figure } from '../figures/figure.ts';
import type { Failure, Report } from '../report.ts';

/** Items by a key, in the order in which the keys first occur. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** A discrepancy with its figures at hand, the one to look at first in front. */
export interface Finding {
  readonly discrepancy: Discrepancy;
  readonly figures: readonly Figure[];
}

/** The discrepancies with their figures, in the report's order. */
export function findingsOf({ figures, discrepancies }: Pick<Report, 'figures' | 'discrepancies'>): Finding[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return discrepancies.map((discrepancy) => ({
    discrepancy,
    figures: discrepancy.figures.flatMap((id) => byId.get(id) ?? []),
  }));
}

/** The article that a finding is listed under. */
export const homeOf = ({ discrepancy, figures }: Finding): string =>
  figures[0]?.article ?? discrepancy.articles[0] ?? '';

/** What went wrong, with the path in front where the words do not name it themselves. */
export const failureWords = ({ path, message }: Failure): string =>
  path === null || message.includes(path) ? message : `${path}: ${message}`;

/** What was asked and could not be done, with the inputs that say no more than that they were not read. */
export function failuresOf({ articles, errors }: Report): Failure[] {
  const told = new Set(errors.map(({ path }) => path));
  const untold = articles.filter(({ status, path }) => status === 'unread' && !told.has(path));
  return [...errors, ...untold.map(({ path }) => ({ path, code: 'unread', message: 'was not read' }))];
}
