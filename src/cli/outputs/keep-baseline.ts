import { resolve } from 'node:path';
import { baselineKey } from '../../discrepancies/suppressed.ts';
import type { Report } from '../../report.ts';
import { counted } from '../../reports/numbers.ts';
import type { Run } from '../run.ts';
import { type BaselineEntry, baselineText, type Seen } from '../settings/baseline.ts';
import type { World } from '../world.ts';
import { writeOutputFile } from './output-file.ts';

function seenIn(report: Report, world: World): Seen {
  const read = new Set(report.articles.map(({ path }) => path));
  return (path) => read.has(path) || !world.files.existsSync(resolve(world.cwd, path));
}

/** Writes the baseline where that was asked for; else says which entries no longer occur. @throws AuditError `unwritable` */
export function keepBaseline(entries: readonly BaselineEntry[], report: Report, run: Run): void {
  const { settings, world, messages } = run;
  const seen = seenIn(report, world);
  if (settings.baseline !== null && settings.writeBaseline) {
    const found = report.discrepancies.filter(({ suppressed }) => suppressed?.by === 'baseline');
    writeOutputFile(settings.baseline, baselineText(found, entries, seen), world.files);
    messages.warn(`${counted(found.length, 'discrepancy', 'discrepancies')} written to ${settings.baseline}.`);
    return;
  }
  const occurring = new Set(report.discrepancies.map(baselineKey));
  for (const entry of entries)
    if (!occurring.has(baselineKey(entry)) && entry.articles.every(seen))
      messages.warn(
        `the baseline knows "${entry.title}" in ${entry.articles.join(', ')}, which no longer occurs; --write-baseline drops it.`,
      );
}
