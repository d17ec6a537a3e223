import type { Article, Metadata } from '../../articles/article.ts';
import { AuditError } from '../../errors.ts';
import type { Input } from './find-inputs.ts';
import { itemsOf } from './input-items.ts';
import { failureOf, type Item, type Reading } from './reading.ts';

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
