import { relative } from 'node:path';
import { AuditError } from '../../errors.ts';
import { nearest } from '../did-you-mean.ts';
import { systemReason } from '../system-error.ts';
import type { World } from '../world.ts';

/** What the desk has written down in a file: JSON as it stands, or the rows of a CSV with a header line. */
export interface ListFile {
  readonly value: unknown;
  /** @throws AuditError `config` that names the file, what it should have been, and why it is not. */
  readonly wrong: (why: string) => never;
  /** @throws AuditError `config` that names the file, the entry (from 1), and why it is left out. */
  readonly slip: (entry: number, why: string) => never;
}

/** Reads such a file, `what` it should be. @throws AuditError `config` where it is not there, or neither JSON nor CSV */
export async function readListFile(
  file: string,
  what: string,
  { cwd, files }: Pick<World, 'cwd' | 'files'>,
): Promise<ListFile> {
  const shown = relative(cwd, file) || file;
  const fail = (words: string): never => {
    throw new AuditError('config', `${shown}${words}`, shown);
  };
  const ended = (words: string): string => `${words}${/[.?!]$/.test(words) ? '' : '.'}`;
  const wrong = (why: string): never => fail(ended(` is no list of ${what}: ${why}`));
  const slip = (entry: number, why: string): never => fail(ended(`: entry ${entry} is left out: it ${why}`));
  let text = '';
  try {
    text = files.readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    fail(` cannot be read: ${systemReason(error)}.`);
  }
  try {
    return { value: /^\s*[[{]/.test(text) ? JSON.parse(text) : await csvRows(text), wrong, slip };
  } catch (error) {
    return wrong(systemReason(error));
  }
}

/** What is done with an entry that cannot be used: told, and the others hold; or thrown. */
export type OnSlip = (slip: AuditError) => void;

/** Reads the entries one by one; one with a slip is left out, and `onSlip` is told of it. */
export const readEntries = <Row, Entry>(
  rows: readonly Row[],
  read: (row: Row, entry: number) => Entry,
  onSlip: OnSlip,
): Entry[] =>
  rows.flatMap((row, at) => {
    try {
      return [read(row, at + 1)];
    } catch (error) {
      if (!(error instanceof AuditError)) throw error;
      onSlip(error);
      return [];
    }
  });

/**
 * Calls `wrong` for a key that is nearly one of those that are known: a slip of the finger would be left out in silence. Lists may have other keys
 * of their own.
 */
export function checkKeys(row: object, known: readonly string[], wrong: (why: string) => never): void {
  for (const key of Object.keys(row)) {
    const meant = known.includes(key) ? null : nearest(key, known);
    if (meant !== null) wrong(`has a "${key}", which is not known. Did you mean "${meant}"?`);
  }
}

async function csvRows(text: string): Promise<unknown> {
  const { parse } = await import('csv-parse/sync');
  return parse(text, { columns: true, skip_empty_lines: true, trim: true });
}
