import type { Check } from '../check.ts';
import { boundVsPoint } from './bound-vs-point.ts';
import { displayVsBody } from './display-vs-body.ts';
import { partExceedsWhole } from './part-exceeds-whole.ts';
import { scopeMismatch } from './scope-mismatch.ts';
import { selfContradiction } from './self-contradiction.ts';
import { sourceDisagreement } from './source-disagreement.ts';
import { sumMismatch } from './sum-mismatch.ts';
import { tollUpdate } from './toll-update.ts';

/** Every check, in the order in which explanations are tried: the most innocent last told. */
export const CHECKS: readonly Check[] = [
  selfContradiction,
  displayVsBody,
  partExceedsWhole,
  sourceDisagreement,
  boundVsPoint,
  tollUpdate,
  scopeMismatch,
  sumMismatch,
];
