import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A command as Node runs it: its script and arguments. */
export type Command = readonly string[];

export const NOTHING: Command = ['-e', '0'];
export const AUDIT = 'bin/audit.js';

/** Reading more certificates takes longer than most of what is measured here. */
const { NODE_EXTRA_CA_CERTS: _, ...ENV } = process.env;

function run(command: Command, env: NodeJS.ProcessEnv = ENV): number {
  const begun = performance.now();
  const { status, error } = spawnSync(process.execPath, command, { env, stdio: 'ignore' });
  // Peers end with codes of their own where they have found something.
  if (error || status === null || (status > 1 && command.includes(AUDIT)))
    throw new Error(`node ${command.join(' ')} ended with ${status ?? error}`);
  return performance.now() - begun;
}

/** How much longer a command takes than another, from start to end: the median over rounds in which each runs once, first and second in turn. */
export function timesLonger(command: Command, than: Command, rounds: number): { ratio: number; milliseconds: number } {
  if (rounds > 1) for (const warm of [command, than]) run(warm);
  const pairs = Array.from({ length: rounds }, (_, round) => {
    if (round % 2 === 0) return [run(command), run(than)] as const;
    const second = run(than);
    return [run(command), second] as const;
  });
  return { ratio: median(pairs.map(([a, b]) => a / b)), milliseconds: median(pairs.map(([a]) => a)) };
}

const PEAK = resolve('bench/peak.cjs');

/** The most memory that a command held, worker threads included. Megabytes. */
export function peakMemory(command: Command, into: string): number {
  run(['--require', PEAK, ...command], { ...ENV, BENCH_PEAK: into });
  return (Number(readFileSync(into, 'utf8')) * 1024) / 1e6;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(at)] ?? Number.NaN) + (sorted[Math.ceil(at)] ?? Number.NaN)) / 2;
}
