import type { Figure } from '../../figures/figure.ts';
import { type Markup, markup } from './markup.ts';
import type { Scale } from './scale.ts';

/** Where the arrow of an open end has its tip, in per cent of the width. */
const LEFT_EDGE = 0.6;
const RIGHT_EDGE = 99.4;

/** "Up to 300" says nothing of a lower end. */
const opensDown = ({ low, high }: Figure): boolean => low === 0 && high !== null && high > 0;

/** The ends that an axis must have room for; an open end needs some for its arrow. */
export const endsOf = (figure: Figure): number[] => [
  ...(opensDown(figure) ? [] : [figure.low]),
  figure.high ?? Math.ceil(figure.low * 1.15),
];

const arrow = (x: number, y: string): Markup =>
  markup`<svg x="${x}%" y="${y}" overflow="visible"><path class="head" d="${x < 50 ? 'M7-5L0 0L7 5' : 'M-7-5L0 0L-7 5'}"/></svg>`;

const line = (kind: 'ray' | 'bar' | 'spine', from: number, to: number, y: string): Markup =>
  markup`<line class="${kind}" x1="${from}%" x2="${to}%" y1="${y}" y2="${y}"/>`;

const dot = (x: number, y: string): Markup => markup`<circle class="dot" cx="${x}%" cy="${y}" r="5"/>`;

const ray = (from: number, to: number, y: string): Markup =>
  markup`${line('ray', from, to, y)}${arrow(to, y)}${dot(from, y)}`;

/**
 * One interval at height `y`: a dot where the number is exact, an arrow where an end is open, a bar between two ends.
 * `x` is where its number is written, in per cent: over the end that is known, or the middle of a bar.
 */
export function intervalMark(figure: Figure, { at }: Scale, y: string): { readonly mark: Markup; readonly x: number } {
  const { low, high } = figure;
  const from = at(low);
  if (high === null) return { mark: ray(from, RIGHT_EDGE, y), x: from };
  const to = at(high);
  if (opensDown(figure)) return { mark: ray(to, LEFT_EDGE, y), x: to };
  if (low === high) return { mark: dot(to, y), x: to };
  return { mark: markup`${line('bar', from, to, y)}${line('spine', from, to, y)}`, x: (from + to) / 2 };
}
