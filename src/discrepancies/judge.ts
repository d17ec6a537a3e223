import { asBorne, displayed, isOutdated } from './borne-out.ts';
import { type Claim, isOwnVoice } from './claim.ts';
import { explain, type Verdict } from './explain.ts';
import type { Pair } from './stands.ts';
import { isTableAgainstText } from './tables.ts';

/** What explains a clash, as far as the words go; or where they stand: `headline` over a body that does not bear it out, `table` beside other prose. */
export type Judgement = Verdict | 'headline' | 'table';

const OVER_BODY: ReadonlySet<Verdict> = new Set(['update', 'fall', 'attackers']);
/** A table and its text may differ so. */
const INNOCENT: ReadonlySet<Verdict> = new Set(['update', 'fall', 'attackers', 'soft']);

/** Null where the two can both hold. `borne`: what a figure of the body bears out; `contained`: one counts a part of the other's people. */
export function judge(
  { first: { claim: first }, second: { claim: second }, comparison }: Pair,
  borne: ReadonlyMap<Claim, Claim>,
  contained: boolean,
): Judgement | null {
  const explained = explain(asBorne(first, borne), asBorne(second, borne), comparison.meeting, contained);
  const display = displayed(first, second);
  if (display && (comparison.gap !== null || comparison.meeting === 'strained')) {
    const body = display === first ? second : first;
    if (isOutdated(borne.get(display))) return 'update';
    const isOpen = !(explained && OVER_BODY.has(explained)) || (explained === 'update' && goesBeyond(display, body));
    if (!borne.has(display) && isOpen && !isDetail(display, body)) return 'headline';
  }
  const isPlain = !contained && !(explained && INNOCENT.has(explained));
  return isPlain && isTableAgainstText(first, second, comparison) ? 'table' : explained;
}

/** A headline that is ahead of its article has its number from elsewhere. */
const goesBeyond = (display: Claim, { figure: { low, high } }: Claim): boolean => display.figure.low > (high ?? low);

/** Below this, an article tells of people one by one. */
const FEW = 10;

/** "Scores saved" over an article of which "two survivors" spoke: those were among the scores. */
const isDetail = (display: Claim, body: Claim): boolean =>
  display.figure.form === 'vague' && body.figure.low < FEW && isOwnVoice(body) && goesBeyond(display, body);
