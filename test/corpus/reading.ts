import type { Figure } from '../../src/figures/figure.ts';

/**
 * What was read of a figure, on one line: measure, interval, group, sides; then its source and its date, where it has them:
 * `killed 5..∞ military [Russia] (part) · the ministry · 2022-09-21`.
 */
export function readingOf({ measure, low, high, population, source, asOf, ...figure }: Figure): string {
  const sides = population.affiliation.length > 0 ? ` [${population.affiliation.join(', ')}]` : '';
  const traits = [
    ...(figure.modality === 'asserted' ? [] : [figure.modality]),
    ...(figure.delta ? ['change'] : []),
    ...(figure.part ? ['part'] : []),
    ...(figure.rate ? ['rate'] : []),
  ];
  const what = `${measure} ${low}..${high ?? '∞'} ${population.group}${sides}`;
  const who = traits.length > 0 ? `${what} (${traits.join(', ')})` : what;
  return [who, source?.text ?? '–', asOf ?? '–'].join(' · ').replace(/(?: · –)+$/, '');
}
