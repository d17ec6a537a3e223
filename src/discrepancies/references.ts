import type { Group, Measure } from '../figures/figure.ts';
import { bundled } from './bundled.ts';
import { daysBetween, daysOf } from './calendar.ts';
import type { Claim } from './claim.ts';
import { type Comparison, compareIntervals, type Interval } from './interval.ts';
import { levelsOf } from './levels.ts';
import { tellingWords } from './telling-words.ts';
import { grouped } from './wording.ts';

/** A figure that the desk holds to be right, or has printed before: what drafts are held against. */
export interface Reference {
  readonly measure: Measure;
  /** null matches every group. */
  readonly group: Group | null;
  /** The side counted, in its short English name; null matches every side. */
  readonly side: string | null;
  /** Words of the happening, lower-case; empty matches every happening. */
  readonly event: readonly string[];
  readonly low: number;
  readonly high: number | null;
  readonly source: string | null;
  /** EDTF. */
  readonly asOf: string | null;
  /** Where it is written, for the message: "figures.csv, line 4". */
  readonly at: string;
}

/** A claim that no reference of its thing in force allows. */
export interface Stray {
  readonly claim: Claim;
  /** The newest of the references that count the same. */
  readonly reference: Reference;
  readonly comparison: Comparison;
  /** The older reference that it agrees with, and so was taken from; null where it agrees with none. */
  readonly older: Reference | null;
}

/** Claims that miss the newest reference for what they count. One that is dated as an older reference is, is rightly older. */
export function straysFrom(references: readonly Reference[], claims: readonly Claim[]): Stray[] {
  if (references.length === 0) return [];
  const byMeasure = bundled([...references].sort(byDay), ({ measure }) => measure);
  return levelsOf(claims).flatMap((claim) => {
    if (claim.figure.modality !== 'asserted' || claim.figure.part) return [];
    const same = (byMeasure.get(claim.figure.measure) ?? []).filter((reference) => countsSame(claim, reference));
    const reference = same[same.length - 1];
    if (!reference) return [];
    const comparison = compareIntervals(claim.figure, intervalOf(reference));
    if (comparison.meeting !== 'disjoint') return [];
    const older = same.find((one) => compareIntervals(claim.figure, intervalOf(one)).gap === null) ?? null;
    const dated = claim.asOf !== null && (daysBetween(claim.asOf, daysOf(reference.asOf)) ?? 0) > 0;
    return dated ? [] : [{ claim, reference, comparison, older }];
  });
}

const byDay = (a: Reference, b: Reference): number =>
  (daysOf(a.asOf)?.last ?? 0) - (daysOf(b.asOf)?.last ?? 0) || (a.at < b.at ? -1 : 1);

function countsSame({ figure, counted, facts }: Claim, { group, side, event }: Reference): boolean {
  if (group !== null && group !== counted.group) return false;
  if (side !== null && side.toLowerCase() !== counted.side.toLowerCase()) return false;
  if (event.length === 0) return true;
  const told = new Set([figure.event, figure.place, facts.title].flatMap((words) => wordsOf(words ?? '')));
  return (
    event.some((word) => told.has(word)) &&
    event.filter((word) => tellingWords(word).length > 0).every((word) => told.has(word))
  );
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-zà-ÿ0-9]+/g) ?? [];

function intervalOf({ low, high }: Reference): Interval {
  const form = high === null ? 'atLeast' : low === high ? 'exact' : 'range';
  return { low, high, form, phrase: grouped(low) };
}

/** "5,937", "at least 40", "20 to 30" */
export function statedBy({ low, high }: Reference): string {
  if (high === null) return `at least ${grouped(low)}`;
  return low === high ? grouped(low) : `${grouped(low)} to ${grouped(high)}`;
}
