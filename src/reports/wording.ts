import { dayWords } from '../discrepancies/day-words.ts';
import type { Discrepancy, Severity } from '../discrepancies/discrepancy.ts';
import { SEVERITIES } from '../discrepancies/discrepancy.ts';
import type { Figure, Measure, Modality, Source } from '../figures/figure.ts';
import { clipPath } from './cells.ts';
import { interval } from './numbers.ts';
import { inline, visible } from './visible.ts';

const MEASURE_WORDS: Partial<Record<Measure, string>> = { casualties: 'killed or wounded', strength: 'in strength' };

/** What a measure counts, in plain words. */
export const measureWords = (measure: Measure): string => MEASURE_WORDS[measure] ?? measure;

const groupOf = ({ population }: Figure): string => population.group.replace('_', ' ');

const sidesOf = ({ population }: Figure): string => population.affiliation.map(inline).join(', ');

const MODALITY_WORDS: Record<Modality, string> = {
  asserted: '',
  planned: 'planned',
  hypothetical: 'hypothetical',
  denied: 'denied',
};

/** Who is counted, as it was understood: "military, Russia". */
export const who = (figure: Figure): string =>
  [groupOf(figure), sidesOf(figure)].filter((part) => part !== '').join(', ');

/** What a figure counts, with what keeps it from being a plain level: "killed (planned)". */
export function counts(figure: Figure): string {
  const limits = [
    figure.delta ? 'change' : '',
    figure.part ? 'part' : '',
    figure.rate ? 'rate' : '',
    MODALITY_WORDS[figure.modality],
  ].filter((word) => word !== '');
  return measureWords(figure.measure) + (limits.length > 0 ? ` (${limits.join(', ')})` : '');
}

/** `counts` for the rows of one table. Who is counted is said as far as the rows differ in it: the title says the rest. */
export function countsIn(figures: readonly Figure[]): (figure: Figure) => string {
  const groups = new Set(figures.map(groupOf)).size > 1;
  const sides = new Set(figures.map(sidesOf)).size > 1;
  return (figure) => {
    const apart = [groups ? groupOf(figure) : '', sides ? sidesOf(figure) : ''].filter((part) => part !== '');
    return apart.length > 0 ? `${counts(figure)}: ${apart.join(', ')}` : counts(figure);
  };
}

/** `12:30`, with the article's path in at most `room` cells in front where it is not the one under whose heading it stands. */
export function place(figure: Figure, home: string | null, room: number): string {
  const at = `${figure.line}:${figure.column}`;
  return figure.article === home ? at : `${clipPath(visible(figure.article), room)}:${at}`;
}

/** Who says so; `no source` is what an editor looks for. */
export function sourceWords(source: Source | null): string {
  if (source === null) return 'no source';
  return source.basis === 'carried' ? `${inline(source.text)} (carried)` : inline(source.text);
}

/** A change shows its plus: `+12`. */
export const readsAs = (figure: Figure): string => `${figure.delta ? '+' : ''}${interval(figure)}`;

/** A figure in one line: "5,937 killed, Defense Minister Shoigu, 2022-09-21". */
export const oneLine = (figure: Figure): string =>
  [
    `${readsAs(figure)} ${counts(figure)}`,
    sourceWords(figure.source),
    figure.asOf === null ? 'undated' : inline(dayWords(figure.asOf)),
  ].join(', ');

const SET_ASIDE: Record<NonNullable<Discrepancy['suppressed']>['by'], string> = {
  inline: 'by a comment in the draft',
  config: 'by the configuration',
  baseline: 'by the baseline',
};

/** Why a finding does not count: "by a comment in the draft: the desk knows"; null where it does. */
export function setAside({ suppressed }: Discrepancy): string | null {
  if (suppressed === null) return null;
  const reason = inline(suppressed.reason);
  return reason === '' ? SET_ASIDE[suppressed.by] : `${SET_ASIDE[suppressed.by]}: ${reason}`;
}

/** Clauses end with a full stop. */
export const stopped = (text: string): string => (/[^.!?…]$/.test(text) ? `${text}.` : text);

/** Why it was found, what does and does not explain it, and what to do about it, a line each: for formats that have no table. */
export const accountLines = ({ message, reasons, advice }: Discrepancy): string[] => [
  message,
  ...(reasons.length > 0 ? [`But: ${stopped(reasons.join('; '))}`] : []),
  ...(advice !== '' ? [`Try: ${stopped(advice)}`] : []),
];

/** Rows are named A, B, … Z, AA, AB … */
export function letter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}

/** 0 is worst. */
export const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);
