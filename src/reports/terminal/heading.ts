import { cells, wrap } from '../cells.ts';
import type { Finding } from '../lookup.ts';
import { distance } from '../numbers.ts';
import { inline, visible } from '../visible.ts';
import { place } from '../wording.ts';
import type { Ink } from './ink.ts';

/** Where, how grave, which check, what, and how far apart: on one line where that fits, the title below where it does not. */
export function heading({ discrepancy, figures }: Finding, home: string, width: number, ink: Ink): string[] {
  const { severity, suppressed } = discrepancy;
  const [first] = figures;
  const at = first === undefined ? '' : `${place(first, home, width - 10)}  `;
  const check = visible(discrepancy.check);
  const shade = suppressed === null ? ink.severity[severity] : ink.faint;
  const start = ` ${at}${shade(severity)}  ${ink.faint(check)}`;
  const taken = cells(` ${at}${severity}  ${check}`);
  const title = inline(discrepancy.title);
  const apart = distance(discrepancy, figures);
  const blanks = (used: number): string => ' '.repeat(Math.max(2, width - used - cells(apart)));
  const end = (used: number): string => (apart === '' ? '' : blanks(used) + ink.strong(apart));
  const whole = taken + 2 + cells(title);
  if (whole + (apart === '' ? 0 : 2 + cells(apart)) <= width) return [`${start}  ${ink.strong(title)}${end(whole)}`];
  const crowded = taken + 2 + cells(apart) > width;
  const below = wrap(crowded && apart !== '' ? `${title} (${apart.replaceAll(' ', '\xA0')})` : title, width - 2);
  return [crowded ? start : start + end(taken), ...below.map((line) => `  ${ink.strong(line)}`)];
}
