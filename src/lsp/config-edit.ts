import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CONFIG_NAME } from '../cli/settings/config-file.ts';
import type { World } from '../cli/world.ts';
import type { ListedSuppression } from '../discrepancies/suppressed.ts';

/** The configuration that a suppression goes into. */
export interface ConfigDocument {
  readonly uri: string;
  /** As the menu names it. */
  readonly name: string;
  /** As the editor has it, else as it is on disk; null where there is none yet. */
  readonly text: string | null;
}

/** The configuration that holds for a draft, else the one that would: beside the folder's other files. `edited` is what the editor has of it, if it has it open. */
export function configDocument(
  config: string | null,
  root: string,
  edited: (uri: string) => string | undefined,
  files: World['files'],
): ConfigDocument {
  const path = config ?? join(root, CONFIG_NAME);
  const uri = pathToFileURL(path).href;
  return { uri, name: basename(path), text: edited(uri) ?? textAt(path, files) };
}

function textAt(path: string, files: World['files']): string | null {
  return files.existsSync(path) ? files.readFileSync(path, 'utf8').replace(/^\uFEFF/, '') : null;
}

/** A replacement in a text. UTF-16 units; `length` is what is taken away. */
export interface Replacement {
  readonly offset: number;
  readonly length: number;
  readonly content: string;
}

/**
 * What to change in a configuration so that it sets a discrepancy aside; comments and layout stay. Null where the text is no object, which its
 * reader tells better.
 */
export async function configEdit(
  config: string,
  suppression: ListedSuppression,
): Promise<readonly Replacement[] | null> {
  const { modify, parseTree } = await import('jsonc-parser');
  if (parseTree(config, [], { allowTrailingComma: true })?.type !== 'object') return null;
  const eol = config.includes('\r\n') ? '\r\n' : '\n';
  return modify(config, ['suppressions', -1], suppression, {
    formattingOptions: { insertSpaces: true, tabSize: 2, eol },
    isArrayInsertion: true,
  });
}

/** A configuration that sets one discrepancy aside and says nothing else. */
export const configWith = (suppression: ListedSuppression): string =>
  `${JSON.stringify({ suppressions: [suppression] }, null, 2)}\n`;
