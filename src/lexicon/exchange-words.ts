/** Words of an exchange of prisoners. */
export const EXCHANGES = new Set(
  'exchange exchanges exchanged exchanging swap swaps swapped swapping prisoner_exchange prisoner_swap captivity prisoner_exchanges prisoner_swaps in_exchange_for'.split(
    ' ',
  ),
);

/** Exchanges of another kind: *an exchange of fire*. */
export const OTHER_EXCHANGES = new Set(
  'fire gunfire shots views letters artillery blows words notes gifts data'.split(' '),
);

/** What those do who are exchanged. */
export const COMES_BACK =
  /^(?:return(?:s|ed|ing)?|came|crossed|arriv(?:e|ed|ing)|reach|reached|back|included|swapped|traded|exchanged|received|(?:came|come|comes|coming|go|goes|went|gone|return|returned|returning|fly|flew|flown)_home)$/;

/** What two sides do with their prisoners. */
export const SWAPPING = /^(?:swap|swaps|swapped|exchange|exchanges|exchanged|trade|trades|traded)$/;

/** How a side has back those who are its own. */
export const BRINGS_HOME =
  /^(?:(?:get|gets|got|getting|won|win|wins|bring|brings|brought|bringing)_back|(?:bring|brings|brought|bringing)_home|welcom(?:e|es|ed|ing)_(?:home|back))$/;

/** How a side has its people back: *got back 215*, *the return of 45*. */
export const GETS_BACK =
  /^(?:got_back|get_back|getting_back|gets_back|received|receive|receives|receiving|won_back|brought_home|bring_home|brought_back|brought|welcomed|recovered|swapped|swap|swaps|traded|trade|trading|included|includes)$/;
