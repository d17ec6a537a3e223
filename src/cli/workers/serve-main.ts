import { parentPort, workerData } from 'node:worker_threads';
import { type Digested, digestItem, type Unit } from '../inputs/digested.ts';
import { readInput } from '../inputs/read-inputs.ts';
import type { Reading } from '../inputs/reading.ts';
import type { Messages } from '../messages.ts';
import type { World } from '../world.ts';
import type { Answer, Job, Orders } from './job.ts';

/** The worker's end of a crew: one answer for each piece of work, in order, as JSON, which passes between threads faster than objects do. */
export function serveMain(world: World): void {
  const { settings, known, keep }: Orders = workerData;
  const progress = { show: () => {}, clear: () => {} };

  async function answer({ input, item }: Unit): Promise<Answer> {
    const told: [keyof Messages, string][] = [];
    const tell = (level: keyof Messages) => (text: string) => void told.push([level, text]);
    const messages = { error: tell('error'), warn: tell('warn'), info: tell('info'), debug: tell('debug') };
    let bytes = 0;
    const count = (more: number): void => {
      bytes += more;
    };
    const reading: Reading = { world, settings, known, progress, messages, signal: null, count };
    const items: Digested[] = [];
    for await (const read of item === null ? readInput(input, reading) : [item])
      items.push(digestItem(read, keep, messages));
    return { items, bytes, told };
  }

  let before = Promise.resolve();
  parentPort?.on('message', (job: Job) => {
    before = before.then(async () => {
      const answers: Answer[] = [];
      for (const unit of job) answers.push(await answer(unit));
      parentPort?.postMessage(JSON.stringify(answers));
    });
  });
}
