import { dirname, resolve } from 'node:path';
import type { Metadata } from '../../articles/article.ts';
import { dateOf } from '../../articles/dates.ts';
import type { World } from '../world.ts';
import { realPath } from './find-inputs.ts';
import { checkKeys, type OnSlip, readEntries, readListFile } from './list-file.ts';

/** What is known of articles from elsewhere, by where they are. */
export type KnownMetadata = ReadonlyMap<string, Partial<Metadata>>;

const FIELDS = ['published', 'title', 'outlet', 'place', 'language'] as const;

/**
 * Reads a list of what articles do not say themselves: JSON, or CSV with a header line. Paths are absolute or relative to the list's folder.
 * An entry with a slip is left out, and `onSlip` is told.
 * @throws AuditError `config` where it is no list
 */
export async function readMetadata(file: string, world: World, onSlip: OnSlip): Promise<KnownMetadata> {
  const { value: rows, wrong, slip } = await readListFile(file, 'metadata', world);
  if (!Array.isArray(rows)) return wrong('it is not a list');
  const read = (row: unknown, entry: number) => {
    const { path, ...said } = (row ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof path !== 'string' || path === '') return slip(entry, 'has no path');
    const fields = fieldsOf(said, (why) => slip(entry, why));
    return [realPath(resolve(dirname(file), path), world.files), fields] as const;
  };
  return new Map(readEntries(rows, read, onSlip));
}

function fieldsOf(said: Readonly<Record<string, unknown>>, wrong: (why: string) => never): Partial<Metadata> {
  checkKeys(said, ['path', ...FIELDS], wrong);
  const fields = FIELDS.flatMap((field) => {
    const value = said[field] ?? '';
    if (typeof value !== 'string') return wrong(`has a ${field} that is not text`);
    if (field === 'published' && value !== '' && dateOf(value) === null)
      return wrong(`has a published that is no day, "${value}"`);
    return value === '' ? [] : [[field, value] as const];
  });
  return Object.fromEntries(fields);
}
