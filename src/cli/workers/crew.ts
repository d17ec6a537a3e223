import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Unit } from '../inputs/digested.ts';
import type { Answer, Job, Orders } from './job.ts';

/** Worker threads that share the work. */
export interface Crew {
  readonly size: number;
  /** Has a piece of work done; null where the worker died of it, or all have. */
  ask(unit: Unit): Promise<Answer | null>;
  /** Ends the workers, whatever they are at. */
  close(): Promise<void>;
}

interface Asked {
  readonly unit: Unit;
  readonly settle: (answer: Answer | null) => void;
}

interface Mate {
  readonly worker: Worker;
  /** The jobs that it has not answered, the one that it is at first. */
  readonly jobs: Asked[][];
}

/** Jobs that a worker holds: the next is there when the first is done. */
const IN_HAND = 2;
/** Pieces of work in a job: passing one between threads costs about as much as reading a paragraph. */
const MOST = 8;

/**
 * How much must run before V8 makes machine code of a function, three times what it takes by itself. Every worker has the same functions compiled
 * again, on threads that it takes from the others: of two workers' 2,000 articles that was a sixth of all processor time. Only for the V8 that this
 * was measured with, as others may not know the flag, and would say so on stderr.
 */
function compileLater(): void {
  if (process.versions.v8.startsWith('11.3.')) setFlagsFromString('--interrupt-budget=400000');
}

/** Starts workers with a file. */
export function openCrew(size: number, file: string, orders: Orders): Crew {
  compileLater();
  const waiting: Asked[] = [];
  const crew = new Set<Mate>();
  for (let nth = 0; nth < size; nth++) crew.add(mate());

  function mate(): Mate {
    const worker = new Worker(file, { workerData: orders });
    const made: Mate = { worker, jobs: [] };
    const die = (): void => {
      crew.delete(made);
      for (const { settle } of made.jobs.splice(0).flat()) settle(null);
      feed();
    };
    worker.on('message', (text: string) => {
      const answers: readonly Answer[] = JSON.parse(text);
      for (const [nth, { settle }] of (made.jobs.shift() ?? []).entries()) settle(answers[nth] ?? null);
      feed();
    });
    worker.on('error', die);
    worker.on('exit', die);
    return made;
  }

  /** Hands out what waits, a little at a time, so that all end together. */
  function feed(): void {
    for (const { worker, jobs } of crew)
      while (jobs.length < IN_HAND && waiting.length > 0) {
        const asked = waiting.splice(0, Math.min(MOST, Math.ceil(waiting.length / (IN_HAND * size))));
        jobs.push(asked);
        const job: Job = asked.map(({ unit }) => unit);
        worker.postMessage(job);
      }
    if (crew.size === 0) for (const { settle } of waiting.splice(0)) settle(null);
  }

  return {
    size,
    ask: (unit) =>
      new Promise((settle) => {
        waiting.push({ unit, settle });
        feed();
      }),
    async close() {
      await Promise.all([...crew].map(({ worker }) => worker.terminate()));
    },
  };
}
