import type { Report } from '../report.ts';
import { thousands } from '../reports/numbers.ts';
import type { World } from './world.ts';

/** What a run took; times by the world's clock. */
export interface Stats {
  readonly report: Report;
  readonly bytes: number;
  readonly begun: number;
  readonly readAt: number;
  readonly auditedAt: number;
  readonly ended: number;
}

/** Says how long a run took, over how much. */
export function tellStats({ report, bytes, begun, readAt, auditedAt, ended }: Stats, world: World): void {
  const { articles, figures } = report.summary;
  const span = (from: number, to: number): string => `${(to - from).toFixed(1)} ms`;
  const lines = [
    `${thousands(articles)} articles, ${thousands(bytes)} bytes, ${thousands(figures)} figures, ${thousands(report.discrepancies.length)} discrepancies`,
    `read ${span(begun, readAt)}, audited ${span(readAt, auditedAt)}, written ${span(auditedAt, ended)}`,
    `memory ${(process.memoryUsage.rss() / 1e6).toFixed(1)} MB`,
  ];
  for (const line of lines) world.stderr.write(`audit: ${line}\n`);
}
