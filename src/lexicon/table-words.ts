/** What the row that adds up the others is called, in lower case. */
export const TOTAL_ROWS: ReadonlySet<string> = new Set('total totals all overall altogether sum'.split(' '));

/** What makes the numbers of a column other than people one by one, in lower case. */
export const OTHER_UNITS: ReadonlySet<string> = new Set(
  'thousand thousands million millions 000s % percent percentage rate rates share per change days km usd cost costs'.split(
    ' ',
  ),
);
