import type { Article } from '../../articles/article.ts';
import { AuditError } from '../../errors.ts';
import type { Failure } from '../../report.ts';
import type { Messages } from '../messages.ts';
import type { Progress } from '../progress.ts';
import type { Settings } from '../settings/settings.ts';
import type { World } from '../world.ts';
import type { KnownMetadata } from './metadata-file.ts';

/** All that reading needs beside the inputs. */
export interface Reading {
  readonly world: World;
  readonly messages: Messages;
  readonly settings: Pick<Settings, 'maxFileSize' | 'published' | 'workers'>;
  readonly known: KnownMetadata;
  readonly progress: Progress;
  /** Ends standard input early; null where an interrupt ends the process. */
  readonly signal: AbortSignal | null;
  /** Is told of all bytes that are read, for --stats. */
  count(bytes: number): void;
}

/** What an input held: an article, or why there is none. */
export type Item = { readonly article: Article } | Failed;

export interface Failed {
  readonly failure: Failure;
}

/** What the report says of an error. One that was not foreseen is a bug: it is that article's failure, and --debug shows where. */
export function failureOf(error: unknown, path: string, messages: Messages): Failure {
  if (error instanceof AuditError) return { path: error.path ?? path, code: error.code, message: error.message };
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  messages.debug(stack ?? message);
  return { path, code: 'crash', message: `${path} cannot be audited, which is a bug of audit: ${message}` };
}
