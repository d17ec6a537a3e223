import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { CHECKS } from '../../src/discrepancies/checks/index.ts';

export const BIN = fileURLToPath(new URL('../../bin/audit.js', import.meta.url));
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Place {
  readonly cwd?: string;
  /** What is piped in; nothing at all by default. */
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** The user to run as; root may choose. */
  readonly uid?: number;
}

/** The environment of a plain shell, whatever this one runs in. */
export const environment = (more: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  HOME: process.env.HOME ?? '',
  ...more,
});

/** Runs the command as a process. */
export const audit = (args: readonly string[], place: Place = {}): Promise<Outcome> =>
  runProcess(process.execPath, [BIN, ...args], place);

/** Runs a line of shell, in which `$audit` is the command. */
export const shell = (line: string, place: Place = {}): Promise<Outcome> =>
  runProcess('bash', ['-c', line], {
    ...place,
    env: { audit: `${quoted(process.execPath)} ${quoted(BIN)}`, ...place.env },
  });

const quoted = (word: string): string => (/^[\w./-]+$/.test(word) ? word : `"${word}"`);

export function runProcess(
  program: string,
  args: readonly string[],
  { cwd, input, env, uid }: Place,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const user = uid === undefined ? {} : { uid };
    const child = spawn(program, args, { cwd: cwd ?? ROOT, env: environment(env), ...user });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.stdin.on('error', () => {});
    child.stdin.end(input ?? '');
    child.on('close', (code, signal) =>
      resolve({ code, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
  });
}

/** A folder with these files in it, by their paths; gone when the test is over. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'audit-test-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** A draft that a check finds something in, from the check's own examples. */
export function draftFor(id: string): string {
  const text = CHECKS.find((check) => check.id === id)?.flags[0];
  if (text === undefined) throw new Error(`no example for ${id}`);
  return text;
}

/** One voice gives two numbers: an error. */
export const ERROR = draftFor('self-contradiction');
/** Two sources disagree: a note. */
export const NOTE = draftFor('source-disagreement');
/** One figure, with its source. */
export const CLEAN = 'Police said on Monday that 12 people were killed in the fire in the harbour of Lorvik.\n';
