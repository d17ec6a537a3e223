import { dirname, resolve } from 'node:path';
import type { Metadata } from '../../articles/article.ts';
import { dateOf } from '../../articles/dates.ts';
import type { World } from '../world.ts';
import { realPath } from './find-inputs.ts';
import { checkKeys, readListFile } from './list-file.ts';

/** What is known of articles from elsewhere, by where they are. */
export type KnownMetadata = ReadonlyMap<string, Partial<Metadata>>;

const FIELDS = ['published', 'title', 'outlet', 'place', 'language'] as const;

/**
 * Reads a list of what articles do not say themselves: JSON, or CSV with a header line. Paths are absolute or relative to the list's folder.
 * @throws AuditError `config` that names the entry.
 */
export async function readMetadata(file: string, world: World): Promise<KnownMetadata> {
  const { value: rows, wrong } = await readListFile(file, 'metadata', world);
  if (!Array.isArray(rows)) return wrong('it is not a list');
  const known = new Map<string, Partial<Metadata>>();
  for (const [at, row] of rows.entries()) {
    const { path, ...said } = (row ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof path !== 'string' || path === '') return wrong(`entry ${at + 1} has no path`);
    known.set(
      realPath(resolve(dirname(file), path), world.files),
      fieldsOf(said, (why) => wrong(`entry ${at + 1} ${why}`)),
    );
  }
  return known;
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
