import { exitCodeOf, INTERRUPTED } from './exit-code.ts';
import { gather } from './gather.ts';
import { digestInputs } from './inputs/digest-inputs.ts';
import { failureOf } from './inputs/reading.ts';
import type { Run } from './run.ts';
import { tellStats } from './stats.ts';
import { streamLines } from './stream-lines.ts';
import { tellEmpty, tellFailures } from './tell.ts';

/** Whether a run can go article by article: JSON Lines to standard output, and no baseline, which wants to see all of it. */
export const canStream = ({ outputs: [output, more], settings }: Run): boolean =>
  output?.format.name === 'jsonl' && output.file === null && more === undefined && settings.baseline === null;

/** How long it may go on without looking whether it was interrupted. Milliseconds. */
const BREATH = 20;

/**
 * Audits without holding more than one article at a time: its lines are written, and it is let go. Where articles are compared with each other,
 * their figures are kept, and the discrepancies come last. An interrupt ends it between two articles.
 */
export async function auditStream(run: Run): Promise<number> {
  const { settings, options, world, messages } = run;
  const signal = world.interrupt();
  const begun = world.now();
  const { inputs, failures, references, reading, bytes } = await gather(run, signal);
  const lines = streamLines(settings, references, messages, (text) => world.stdout.write(text));
  let failed = 0;
  const fail = (failure: (typeof failures)[number]): void => {
    failed += 1;
    reading.progress.clear();
    tellFailures([failure], messages);
    lines.failure(failure);
  };
  failures.forEach(fail);
  let breath = begun;
  for await (const item of digestInputs(inputs, reading, 'without articles')) {
    if (world.now() - breath > BREATH) {
      await new Promise(setImmediate);
      breath = world.now();
    }
    if (signal.aborted || world.stdout.closed) break;
    if ('failure' in item) {
      fail(item.failure);
      continue;
    }
    tellEmpty([item.digest], messages);
    try {
      lines.article(item.digest);
    } catch (error) {
      fail(failureOf(error, item.digest.path, messages));
    }
  }
  reading.progress.clear();
  if (signal.aborted) return INTERRUPTED;
  const readAt = world.now();
  const summary = lines.end();
  const ended = world.now();
  if (options.stats) tellStats(summary, bytes(), { begun, readAt, auditedAt: readAt, ended }, world);
  return exitCodeOf({ ...summary, failed }, settings);
}
