import { fileURLToPath } from 'node:url';

/** The file or folder on this machine that an address names; null where it names none, as for a draft that has never been saved. */
export function fileOf(uri: string): string | null {
  if (!uri.startsWith('file:')) return null;
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}
