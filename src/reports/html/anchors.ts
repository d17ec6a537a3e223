import type { Entry, Finding } from './sheet.ts';

/** Ids of the page's places. They are made of ordinals, never of words from an article. */
export const articleId = (number: number): string => `a${number}`;

/** The figure in the text. */
export const figureId = ({ ordinal }: Entry): string => `f${ordinal}`;

/** Its row in the list of its article's figures. */
export const rowId = ({ ordinal }: Entry): string => `r${ordinal}`;

export const findingId = ({ ordinal }: Finding): string => `d${ordinal}`;

/** Its row in a finding. */
export const findingRowId = (finding: Finding, entry: Entry): string => `d${finding.ordinal}-${entry.ordinal}`;

/** The plot and rows of a group. */
export const cohortId = (article: number, letter: string): string => `a${article}-${letter}`;

/** Its row among figures of several articles that agree; `number` is 1-based. */
export const agreementRowId = (number: number, { ordinal }: Entry): string => `g${number}-${ordinal}`;
