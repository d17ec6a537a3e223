import { basename } from 'node:path';
import type { Reference } from '../../discrepancies/references.ts';
import { type Figure, GROUPS, MEASURES } from '../../figures/figure.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { World } from '../world.ts';
import { checkKeys, type OnSlip, readEntries, readListFile } from './list-file.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * Reads the desk's own figures: a CSV with a header line, a JSON list, or a former JSON report. Columns are `measure`, `group` (or `population`),
 * `side`, `event`, `low`, `high`, `source` and `asOf`; only `measure` and one of `low` and `high` are needed.
 * An entry with a slip is left out, and `onSlip` is told.
 * @throws AuditError `config` where it is neither a list nor a report
 */
export async function readReferences(file: string, world: World, onSlip: OnSlip): Promise<readonly Reference[]> {
  const { value, wrong, slip } = await readListFile(file, 'reference figures', world);
  const figures = (value as { figures?: unknown } | null)?.figures;
  if (Array.isArray(figures)) return figures.flatMap((figure) => fromReport(figure as Figure, basename(file)));
  if (!Array.isArray(value)) return wrong('it is neither a list nor a report');
  const read = (row: Row | null, entry: number) =>
    fromRow(row ?? {}, `${basename(file)}, entry ${entry}`, (why) => slip(entry, why));
  return readEntries(value, read, onSlip);
}

type Wrong = (why: string) => never;

const KEYS = ['measure', 'group', 'population', 'side', 'event', 'low', 'high', 'source', 'asOf'];

function fromRow(row: Row, at: string, wrong: Wrong): Reference {
  checkKeys(row, KEYS, wrong);
  const text = (key: string): string | null => {
    const value = row[key] ?? '';
    if (typeof value !== 'string' && typeof value !== 'number') return wrong(`has a ${key} that is not text`);
    return String(value).trim() || null;
  };
  const people = (key: string): number | null => {
    const digits = text(key)?.replace(/(?<=\d)[, _](?=\d{3})/g, '') ?? null;
    if (digits === null) return null;
    return /^\d{1,12}$/.test(digits) ? Number(digits) : wrong(`has a ${key} that is no whole number`);
  };
  const one = <T extends string>(key: string, value: string | null, known: readonly T[]): T | null => {
    const found = known.find((word) => word === value?.toLowerCase()) ?? null;
    return value === null || found !== null
      ? found
      : wrong(`has a ${key} that is not known, "${value}".${didYouMean(value, known)}`);
  };
  const [low, high] = [people('low'), people('high')];
  const measure = one('measure', text('measure'), MEASURES) ?? wrong('has no measure');
  if (low === null && high === null) return wrong('has neither low nor high');
  if (low !== null && high !== null && low > high) return wrong('has a low above its high');
  return {
    measure,
    group: one('group', text('group') ?? text('population'), GROUPS),
    side: text('side'),
    event: wordsOf(text('event')),
    low: low ?? 0,
    high,
    source: text('source'),
    asOf: text('asOf'),
    at,
  };
}

/** A figure that was printed before, where it says enough of what it counts: an asserted level, of a place or a side that is named. */
function fromReport(figure: Figure, file: string): Reference[] {
  const { measure, population, low, high, source, asOf, place, event, article, line } = figure;
  if (figure.modality !== 'asserted' || figure.delta || figure.part || figure.rate) return [];
  const [first = null, other] = population.affiliation;
  const side = other === undefined ? first : null;
  if (place === null && side === null) return [];
  return [
    {
      measure,
      group: population.group,
      side,
      event: wordsOf(`${event ?? ''} ${place ?? ''}`),
      low,
      high,
      source: source?.name ?? null,
      asOf,
      at: `${file}: ${article}, line ${line}`,
    },
  ];
}

const wordsOf = (text: string | null): readonly string[] => text?.toLowerCase().match(/[a-zà-ÿ0-9]+/g) ?? [];
