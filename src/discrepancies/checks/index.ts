import type { Check } from '../check.ts';
import { anniversary } from './anniversary.ts';
import { attackerInclusion } from './attacker-inclusion.ts';
import { boundVsPoint } from './bound-vs-point.ts';
import { caveatMissing } from './caveat-missing.ts';
import { circular } from './circular.ts';
import { cumulativeVsIncident } from './cumulative-vs-incident.ts';
import { deltaMismatch } from './delta-mismatch.ts';
import { deltaRepeated } from './delta-repeated.ts';
import { displayVsBody } from './display-vs-body.ts';
import { doubleCount } from './double-count.ts';
import { geographicScope } from './geographic-scope.ts';
import { hedgeDropped } from './hedge-dropped.ts';
import { implausible } from './implausible.ts';
import { kindCollapse } from './kind-collapse.ts';
import { magnitude } from './magnitude.ts';
import { partExceedsWhole } from './part-exceeds-whole.ts';
import { partySource } from './party-source.ts';
import { percentMismatch } from './percent-mismatch.ts';
import { planVsActual } from './plan-vs-actual.ts';
import { populationMismatch } from './population-mismatch.ts';
import { quoteVsParaphrase } from './quote-vs-paraphrase.ts';
import { rankVsTotal } from './rank-vs-total.ts';
import { rateMismatch } from './rate-mismatch.ts';
import { ratioMismatch } from './ratio-mismatch.ts';
import { referenceMismatch } from './reference-mismatch.ts';
import { referenceStale } from './reference-stale.ts';
import { respectively } from './respectively.ts';
import { rounded } from './rounded.ts';
import { scaleWord } from './scale-word.ts';
import { scopeMismatch } from './scope-mismatch.ts';
import { selfContradiction } from './self-contradiction.ts';
import { sideMismatch } from './side-mismatch.ts';
import { singleSource } from './single-source.ts';
import { sourceDisagreement } from './source-disagreement.ts';
import { staleFigure } from './stale-figure.ts';
import { sumMismatch } from './sum-mismatch.ts';
import { tableVsText } from './table-vs-text.ts';
import { tollFell } from './toll-fell.ts';
import { tollUpdate } from './toll-update.ts';
import { transposition } from './transposition.ts';
import { unattributed } from './unattributed.ts';
import { undatedDisagreement } from './undated-disagreement.ts';
import { undatedMovingFigure } from './undated-moving-figure.ts';
import { undefinedTerm } from './undefined-term.ts';
import { unitMismatch } from './unit-mismatch.ts';
import { updateNotLinked } from './update-not-linked.ts';
import { vagueSource } from './vague-source.ts';

/** Every check, as the catalogue orders them: values, scope, time, sources, slips and arithmetic, and the desk's own figures. A file that is not listed here fails a test. */
export const CHECKS: readonly Check[] = [
  selfContradiction,
  sourceDisagreement,
  displayVsBody,
  quoteVsParaphrase,
  hedgeDropped,
  boundVsPoint,
  rounded,
  kindCollapse,
  scopeMismatch,
  populationMismatch,
  attackerInclusion,
  geographicScope,
  cumulativeVsIncident,
  partExceedsWhole,
  unitMismatch,
  planVsActual,
  undefinedTerm,
  sideMismatch,
  undatedDisagreement,
  staleFigure,
  tollFell,
  tollUpdate,
  undatedMovingFigure,
  updateNotLinked,
  anniversary,
  unattributed,
  vagueSource,
  singleSource,
  partySource,
  caveatMissing,
  circular,
  magnitude,
  scaleWord,
  transposition,
  sumMismatch,
  percentMismatch,
  doubleCount,
  deltaMismatch,
  deltaRepeated,
  rateMismatch,
  ratioMismatch,
  respectively,
  rankVsTotal,
  tableVsText,
  implausible,
  referenceMismatch,
  referenceStale,
];
