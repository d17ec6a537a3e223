import { dirname, resolve } from 'node:path';
import type { Metadata } from '../../articles/article.ts';
import { AuditError } from '../../errors.ts';
import { systemReason } from '../system-error.ts';
import type { World } from '../world.ts';
import { realPath } from './find-inputs.ts';

/** What is known of articles from elsewhere, by where they are. */
export type KnownMetadata = ReadonlyMap<string, Partial<Metadata>>;

const FIELDS = ['published', 'title', 'outlet', 'place', 'language'] as const;

/**
 * Reads a list of what articles do not say themselves: JSON, or CSV with a header line. Paths are absolute or relative to the list's folder.
 * @throws AuditError `config` that names the entry.
 */
export async function readMetadata(file: string, files: World['files']): Promise<KnownMetadata> {
  const wrong = (why: string): never => {
    throw new AuditError('config', `${file} is not metadata: ${why}.`, file);
  };
  let rows: unknown;
  try {
    const text = files.readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    rows = /^\s*[[{]/.test(text) ? JSON.parse(text) : await csvRows(text);
  } catch (error) {
    return wrong(systemReason(error));
  }
  if (!Array.isArray(rows)) return wrong('it must be a list');
  const known = new Map<string, Partial<Metadata>>();
  for (const [at, row] of rows.entries()) {
    const { path, ...said } = (row ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof path !== 'string' || path === '') return wrong(`entry ${at + 1} has no path`);
    known.set(
      realPath(resolve(dirname(file), path), files),
      fieldsOf(said, (why) => wrong(`entry ${at + 1} ${why}`)),
    );
  }
  return known;
}

function fieldsOf(said: Readonly<Record<string, unknown>>, wrong: (why: string) => never): Partial<Metadata> {
  const fields = FIELDS.flatMap((field) => {
    const value = said[field] ?? '';
    if (typeof value !== 'string') return wrong(`has a ${field} that is not text`);
    return value === '' ? [] : [[field, value] as const];
  });
  return Object.fromEntries(fields);
}

async function csvRows(text: string): Promise<unknown> {
  const { parse } = await import('csv-parse/sync');
  return parse(text, { columns: true, skip_empty_lines: true, trim: true });
}
