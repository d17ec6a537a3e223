import { availableParallelism } from 'node:os';
import type { Digested, Keep, Unit } from '../inputs/digested.ts';
import type { Input } from '../inputs/find-inputs.ts';
import type { Reading } from '../inputs/reading.ts';
import { openCrew } from './crew.ts';
import type { Answer } from './job.ts';

/** Work, and how the main thread does it where no worker can. */
export interface Work {
  readonly units: AsyncGenerator<Unit, undefined>;
  readonly inputs: readonly Input[];
  readonly reading: Reading;
  /** How many workers; null is as many as there are cores, within reason. */
  readonly wanted: number | null;
  readonly keep: Keep;
  /** Of the articles so far. */
  readonly paths: Set<string>;
  readonly here: (unit: Unit) => AsyncIterable<Digested>;
}

/** More hardly shorten a run: the main thread compares alone. */
const MOST = 8;
/** Pieces of work for each worker that are under way or wait to be written: enough that none is idle, few enough to be held. */
const AHEAD = 32;

/** Lets workers read, and yields what they found in the order of the inputs. */
export async function* digestAhead(work: Work): AsyncGenerator<Digested> {
  const { units, inputs, reading, wanted, keep, paths, here } = work;
  const { settings, known, world, progress } = reading;
  const cores = availableParallelism();
  const size = wanted ?? (cores > 1 ? Math.min(cores, MOST) : 0);
  const crew = openCrew(size, world.worker ?? '', { settings, known, keep });
  const ahead: { readonly unit: Unit; readonly answer: Promise<Answer | null> }[] = [];
  const room = Math.max(1, size * AHEAD);
  let next: ReturnType<typeof units.next> | null = units.next();
  try {
    for (;;) {
      const [first] = ahead;
      if (first === undefined && next === null) return;
      // Records of a stream may come slowly: what is done is not kept waiting for them.
      const come: IteratorResult<Unit, undefined> | null =
        next === null || ahead.length >= room
          ? null
          : await Promise.race([next, ...(first === undefined ? [] : [first.answer.then(() => null)])]);
      if (come !== null) {
        if (!come.done) ahead.push({ unit: come.value, answer: crew.ask(come.value) });
        next = come.done ? null : units.next();
      } else if (first !== undefined) {
        ahead.shift();
        progress.show(`read ${first.unit.at} of ${inputs.length} files`);
        const answer = await first.answer;
        yield* answer !== null && take(answer, paths) ? told(answer, reading) : here(first.unit);
      }
    }
  } finally {
    void units.return(undefined);
    await crew.close();
  }
}

/** Whether the names of the articles are still free; they are then taken. */
function take({ items }: Answer, paths: Set<string>): boolean {
  const own = items.flatMap((item) => ('failure' in item ? [] : [item.digest.path]));
  if (new Set(own).size < own.length || own.some((path) => paths.has(path))) return false;
  for (const path of own) paths.add(path);
  return true;
}

/** The articles of an answer, after what the worker had to say of them. */
function told({ items, bytes, told }: Answer, { messages, count }: Reading): readonly Digested[] {
  for (const [level, text] of told) messages[level](text);
  count(bytes);
  return items;
}
