import { actionNoun } from './action-noun.ts';
import { adjacentStateFrame } from './adjacent-state.ts';
import { allBut } from './all-but.ts';
import { armedStrength } from './armed-strength.ts';
import { bodyOf } from './body-of.ts';
import { companion } from './companion.ts';
import { compared } from './compared.ts';
import { dealtOut } from './dealt-out.ts';
import { exchanged } from './exchanged.ts';
import { forceLevel } from './force-level.ts';
import { forceSize } from './force-size.ts';
import type { Frame } from './frame.ts';
import { frontedWhole } from './fronted-whole.ts';
import { gapped } from './gapped.ts';
import { identity } from './identity.ts';
import { involved } from './involved.ts';
import { joined } from './joined.ts';
import { label } from './label.ts';
import { listed } from './listed.ts';
import { lives } from './lives.ts';
import { modifier } from './modifier.ts';
import { names } from './names.ts';
import { objectRelative } from './object-relative.ts';
import { ordered } from './ordered.ts';
import { ownState } from './own-state.ts';
import { patients } from './patients.ts';
import { predicate } from './predicate.ts';
import { provided } from './provided.ts';
import { repeated } from './repeated.ts';
import { said } from './said.ts';
import { sheltered } from './sheltered.ts';
import { spokenOf } from './spoken-of.ts';
import { stateNoun } from './state-noun.ts';
import { tableCell } from './table-cell.ts';
import { taken } from './taken.ts';
import { toll } from './toll.ts';
import { unlike } from './unlike.ts';
import { verbBeforeFrame } from './verb-before.ts';

/** The frames in the order in which they are tried: the nearest and firmest words first. The first that reads a mention has it. */
export const FRAMES: readonly Frame[] = [
  allBut,
  lives,
  label,
  dealtOut,
  tableCell,
  names,
  stateNoun,
  bodyOf,
  actionNoun,
  identity,
  adjacentStateFrame,
  exchanged,
  patients,
  taken,
  ordered,
  involved,
  verbBeforeFrame,
  provided,
  toll,
  forceSize,
  forceLevel,
  modifier,
  compared,
  predicate,
  objectRelative,
  unlike,
  companion,
  frontedWhole,
  joined,
  listed,
  gapped,
  spokenOf,
  ownState,
  sheltered,
  armedStrength,
  repeated,
  said,
];
