import { type Digested, digestItem, type Keep, type Unit } from './digested.ts';
import type { Input } from './find-inputs.ts';
import { isNamedStream } from './input-items.ts';
import { named, readInput } from './read-inputs.ts';
import type { Reading } from './reading.ts';

/**
 * Bytes from which on workers are started unasked. Each must compile and warm up, and comparing stays with the main thread: on two cores two of them
 * took a fifth longer than none for 6 MB, and a sixteenth less for 20 MB.
 */
const MUCH = 16_000_000;

/**
 * The figures of all inputs, article by article, in their order; what cannot be read is a failure, and the others go on. Where there is much to
 * read, worker threads do it, and the answer is the same.
 */
export async function* digestInputs(inputs: readonly Input[], given: Reading, keep: Keep): AsyncGenerator<Digested> {
  let bytes = 0;
  const count = (more: number): void => {
    bytes += more;
    given.count(more);
  };
  const reading = { ...given, count };
  const { world, settings, progress } = reading;
  const paths = new Set<string>();
  const units = unitsOf(inputs, reading);
  const here = async function* ({ input, item }: Unit): AsyncGenerator<Digested> {
    for await (const read of item === null ? readInput(input, reading) : [item])
      yield digestItem('failure' in read ? read : { article: named(read.article, paths) }, keep, reading.messages);
  };
  const wanted = world.worker === null ? 0 : settings.workers;
  const isMuch = wanted === null && isMoreThan(MUCH, inputs, reading);
  // What streams hold is not known before it comes.
  const enough = (): boolean => wanted !== 0 && (wanted !== null || isMuch || bytes > MUCH);
  while (!enough()) {
    const { value: unit, done } = await units.next();
    if (done) return;
    progress.show(`read ${unit.at} of ${inputs.length} files`);
    yield* here(unit);
  }
  const { digestAhead } = await import('../workers/digest-ahead.ts');
  yield* digestAhead({ units, inputs, reading, wanted, keep, paths, here });
}

async function* unitsOf(inputs: readonly Input[], reading: Reading): AsyncGenerator<Unit, undefined> {
  for (const [at, input] of inputs.entries()) {
    if (input.file === null || isNamedStream(input.path))
      for await (const item of readInput(input, reading)) yield { input, at, item };
    else yield { input, at, item: null };
  }
}

/** Whether the files that are read as a whole come to more than so many bytes; asks only as many for their sizes as it takes. */
function isMoreThan(bytes: number, inputs: readonly Input[], { world }: Reading): boolean {
  let sum = 0;
  return inputs.some(({ file, path }) => {
    if (file === null || isNamedStream(path)) return false;
    sum += world.files.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    return sum > bytes;
  });
}
