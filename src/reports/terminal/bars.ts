import type { Figure } from '../../figures/figure.ts';
import { landmark, thousands } from '../numbers.ts';
import { letter } from '../wording.ts';
import type { Ink } from './ink.ts';
import { gapIn } from './widths.ts';

type Interval = Pick<Figure, 'low' | 'high' | 'quote'>;

/** Past this spread the shortest bar on a linear scale would be no more than a sliver. */
const LOG_FROM = 40;
const MOST_BARS = 8;
const LONGEST = 40;
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

interface Scale {
  /** 0 to 1. */
  readonly of: (value: number) => number;
  readonly from: number;
  readonly to: number;
  readonly log: boolean;
}

/** The largest power of ten below the value, so that its bar still has a length. */
function decadeBelow(value: number): number {
  let decade = 1;
  while (decade * 10 < value) decade *= 10;
  return decade;
}

/** From nothing to the largest end that is known; logarithmic from the decade below the smallest where the spread asks for it. */
export function scaleOf(figures: readonly Interval[]): Scale {
  const to = Math.max(1, ...figures.map(landmark));
  const least = Math.min(to, ...figures.map(({ low, high }) => low || (high ?? 0)).filter((value) => value > 0));
  if (to / least <= LOG_FROM) return { of: (value) => value / to, from: 0, to, log: false };
  const from = decadeBelow(least);
  const span = Math.log(to / from);
  return { of: (value) => (value <= from ? 0 : Math.log(value / from) / span), from, to, log: true };
}

/** A bar of eighths of a cell: solid up to the lower end, shaded up to the upper one, with an arrow where that is open. */
function bar({ low, high }: Interval, scale: Scale, room: number): string {
  const eighths = low === 0 ? 0 : Math.max(1, Math.round(Math.min(1, scale.of(low)) * room * 8));
  const solid = '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
  if (high === null) return `${solid}▶`;
  return solid + '░'.repeat(Math.max(0, Math.round(scale.of(high) * room) - Math.ceil(eighths / 8)));
}

/** One bar per figure on one scale, and the scale below them, at most `width` cells wide; nothing where the bars would all be the same. */
export function bars(figures: readonly Interval[], width: number, ink: Ink): string[] {
  const shapes = new Set(figures.map(({ low, high }) => `${low} ${high}`));
  if (shapes.size < 2 || figures.length > MOST_BARS) return [];
  const scale = scaleOf(figures);
  const indent = ' '.repeat(1 + gapIn(width));
  const room = Math.max(1, Math.min(LONGEST, width - indent.length - 2));
  const [from, to] = [thousands(scale.from), thousands(scale.to)];
  const axis = from + ' '.repeat(Math.max(1, room + 1 - from.length - to.length)) + to;
  const shaded = figures.some(({ low, high }) => high !== null && high > low);
  const legend = [scale.log ? 'logarithmic scale' : '', shaded ? '░ possible' : '']
    .filter((word) => word !== '')
    .join(', ');
  const apart = indent.length + axis.length + 3 + legend.length > width;
  return [
    ...figures.map(
      (figure, at) => letter(at).padEnd(indent.length) + ink.faint('│') + ink.bar(bar(figure, scale, room)),
    ),
    ink.faint(indent + axis + (apart || legend === '' ? '' : `   ${legend}`)),
    ...(apart && legend !== '' ? [ink.faint(indent + legend)] : []),
  ];
}
