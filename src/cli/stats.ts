import type { Report } from '../report.ts';
import { counted, thousands } from '../reports/numbers.ts';
import type { World } from './world.ts';

/** Moments of a run, by the world's clock. */
export interface Times {
  readonly begun: number;
  readonly readAt: number;
  readonly auditedAt: number;
  readonly ended: number;
}

/** Says how long a run took, over how much. */
export function tellStats(
  { articles, figures, discrepancies }: Report['summary'],
  bytes: number,
  { begun, readAt, auditedAt, ended }: Times,
  world: World,
): void {
  const found = discrepancies.error + discrepancies.warning + discrepancies.note;
  const amounts = [
    counted(articles, 'article'),
    counted(bytes, 'byte'),
    counted(figures, 'figure'),
    counted(found, 'discrepancy', 'discrepancies'),
  ];
  const span = (from: number, to: number): string => `${(to - from).toFixed(1)} ms`;
  const lines = [
    amounts.join(', '),
    `read ${span(begun, readAt)}, audited ${span(readAt, auditedAt)}, written ${span(auditedAt, ended)}`,
    `memory ${thousands(Math.ceil(process.memoryUsage.rss() / 1e6))} MB`,
  ];
  for (const line of lines) world.stderr.write(`audit: ${line}\n`);
}
