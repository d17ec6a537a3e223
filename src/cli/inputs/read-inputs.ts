import type { Article, Metadata } from '../../articles/article.ts';
import { AuditError } from '../../errors.ts';
import type { Failure } from '../../report.ts';
import type { Messages } from '../messages.ts';
import type { Progress } from '../progress.ts';
import type { Settings } from '../settings/settings.ts';
import type { World } from '../world.ts';
import type { Input } from './find-inputs.ts';
import { itemsOf } from './input-items.ts';
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

/** The articles of all inputs, one after the other, in their order; what cannot be read is a failure, and the others go on. */
export async function* readInputs(inputs: readonly Input[], reading: Reading): AsyncGenerator<Item> {
  const paths = new Set<string>();
  for (const [at, input] of inputs.entries()) {
    reading.progress.show(`read ${at} of ${inputs.length} files`);
    for await (const item of readInput(input, reading))
      yield 'failure' in item ? item : { article: named(item.article, paths) };
  }
}

/** The articles of one input, by the names that they have there. */
export async function* readInput(input: Input, reading: Reading): AsyncGenerator<Item> {
  try {
    for await (const item of itemsOf(input, knownOf(input, reading), reading)) {
      if (item instanceof AuditError) yield { failure: failureOf(item, input.path, reading.messages) };
      else yield { article: item };
    }
  } catch (error) {
    yield { failure: failureOf(error, input.path, reading.messages) };
  }
}

/** What is said of an input elsewhere: in the metadata, or by --published. */
function knownOf({ file }: Input, { settings, known }: Reading): Partial<Metadata> {
  const said = file === null ? undefined : known.get(file);
  return settings.published === null ? (said ?? {}) : { published: settings.published, ...said };
}

/** Records of a stream name themselves, and may do so alike; figures are told apart by the paths of their articles. */
export function named(article: Article, paths: Set<string>): Article {
  let { path } = article;
  for (let nth = 2; paths.has(path); nth++) path = `${article.path} (${nth})`;
  paths.add(path);
  return path === article.path ? article : { ...article, path };
}

/** What the report says of an error. One that was not foreseen is a bug: it is that article's failure, and --debug shows where. */
export function failureOf(error: unknown, path: string, messages: Messages): Failure {
  if (error instanceof AuditError) return { path: error.path ?? path, code: error.code, message: error.message };
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  messages.debug(stack ?? message);
  return { path, code: 'crash', message: `${path} cannot be audited, which is a bug of audit: ${message}` };
}
