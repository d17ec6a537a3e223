import type { Article } from '../articles/article.ts';
import { readArticles } from '../articles/read.ts';
import { AuditError } from '../errors.ts';
import type { Failure } from '../report.ts';
import type { Input } from './find-inputs.ts';
import type { Messages } from './messages.ts';
import type { KnownMetadata } from './metadata-file.ts';
import type { Progress } from './progress.ts';
import { readBytes } from './read-bytes.ts';
import type { Settings } from './settings.ts';
import type { World } from './world.ts';

/** What became of the inputs. */
export interface ReadInputs {
  readonly articles: readonly Article[];
  readonly failures: readonly Failure[];
  /** How many were read, for --stats. */
  readonly bytes: number;
}

export interface Reading {
  readonly world: World;
  readonly messages: Messages;
  readonly settings: Pick<Settings, 'maxFileSize' | 'published'>;
  readonly known: KnownMetadata;
  readonly progress: Progress;
}

/** Reads all inputs, in their order; one that cannot be read is a failure, and the others go on. */
export async function readInputs(inputs: readonly Input[], reading: Reading): Promise<ReadInputs> {
  const articles: Article[] = [];
  const failures: Failure[] = [];
  let bytes = 0;
  for (const [at, input] of inputs.entries()) {
    reading.progress.show(`read ${at} of ${inputs.length} files`);
    try {
      const read = await readBytes(input, reading.settings.maxFileSize, reading.world, null);
      bytes += read.length;
      for (const article of await readArticles(read, input.path, overridesFor(input, reading))) articles.push(article);
    } catch (error) {
      failures.push(failureOf(error, input.path, reading.messages));
    }
  }
  return { articles, failures, bytes };
}

/** What is said of an input elsewhere: in the metadata, or by --published. */
export function overridesFor(input: Input, { settings, known }: Pick<Reading, 'settings' | 'known'>) {
  const said = input.file === null ? undefined : known.get(input.file);
  return settings.published === null ? (said ?? {}) : { published: settings.published, ...said };
}

/** What the report says of an error. One that was not foreseen is a bug: it is that article's failure, and --debug shows where. */
export function failureOf(error: unknown, path: string, messages: Messages): Failure {
  if (error instanceof AuditError) return { path: error.path ?? path, code: error.code, message: error.message };
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  messages.debug(stack ?? message);
  return { path, code: 'crash', message: `${path} cannot be audited, which is a bug of audit: ${message}` };
}
