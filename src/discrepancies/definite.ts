import type { Figure } from '../figures/figure.ts';

/** "The 12", "all six", "these two": said of people who were told of before. */
export const isDefinite = ({ phrase }: Pick<Figure, 'phrase'>): boolean =>
  /^(?:the|these|those|all|both)\b/i.test(phrase);
