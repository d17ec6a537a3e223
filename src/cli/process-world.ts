import files, { type Stats } from 'node:fs';
import { AuditError } from '../errors.ts';
import { systemReason } from './system-error.ts';
import type { Sink, Source, World } from './world.ts';

/** The real world: this process's files, streams, environment and clock. `worker` is the file that a worker thread starts with. */
export function processWorld(worker: string | null = null): World {
  let controller: AbortController | null = null;
  let held = false;
  // Asked for by every run; only those that can end early make a signal, whose module takes Node a millisecond.
  const holdInterrupt = (): void => {
    if (!held) process.once('SIGINT', () => controller?.abort());
    held = true;
  };
  const interrupt = (): AbortSignal => {
    holdInterrupt();
    controller ??= new AbortController();
    return controller.signal;
  };
  return {
    cwd: process.cwd(),
    env: process.env,
    files,
    stdin: sourceOf(0),
    stdout: sinkOf(1),
    stderr: sinkOf(2),
    worker,
    now,
    interrupt,
    holdInterrupt,
  };
}

/** `performance` would load its module, which takes longer than auditing an article. */
function now(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
}

/** `node:tty` loads the network modules, so a file, a pipe or nowhere must not ask it. */
function isTerminal(descriptor: number): boolean {
  try {
    const stats = files.fstatSync(descriptor);
    return stats.isCharacterDevice() && !isNowhere(stats) && process.getBuiltinModule('tty').isatty(descriptor);
  } catch {
    return false;
  }
}

function isNowhere({ rdev }: Stats): boolean {
  return rdev === files.statSync('/dev/null', { throwIfNoEntry: false })?.rdev;
}

/** Writes synchronously: nothing is lost when the process ends, and `process.stdout` costs 2 ms at start. */
function sinkOf(descriptor: 1 | 2): Sink {
  let closed = false;
  let terminal: boolean | null = null;
  const sink = {
    get isTerminal(): boolean {
      terminal ??= isTerminal(descriptor);
      return terminal;
    },
    get columns(): number | null {
      if (!sink.isTerminal) return null;
      return (descriptor === 1 ? process.stdout.columns : process.stderr.columns) || null;
    },
    get closed(): boolean {
      return closed;
    },
    write(text: string): void {
      if (!closed) closed = !writeAll(descriptor, Buffer.from(text));
    },
  };
  return sink;
}

/** Whether all of it arrived; false where the reader has gone away. */
function writeAll(descriptor: number, bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += files.writeSync(descriptor, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EAGAIN') wait(5);
      // What cannot be told on stderr cannot be told at all.
      else if (code === 'EPIPE' || descriptor === 2) return false;
      else throw new AuditError('unwritable', `the output could not be written: ${systemReason(error)}.`);
    }
  }
  return true;
}

/** Another process may have set the shared pipe to not wait for its reader. */
function wait(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function sourceOf(descriptor: 0): Source {
  return {
    get isTerminal(): boolean {
      return isTerminal(descriptor);
    },
    async *chunks(signal): AsyncIterable<Uint8Array> {
      // Node reads a folder as if it were empty.
      if (files.fstatSync(descriptor).isDirectory()) throw unreadable('it is a folder');
      const { stdin } = process;
      const stop = (): void => void stdin.destroy();
      signal?.addEventListener('abort', stop);
      try {
        for await (const chunk of stdin) yield chunk as Uint8Array;
      } catch (error) {
        if (signal?.aborted) return;
        throw unreadable(systemReason(error));
      } finally {
        signal?.removeEventListener('abort', stop);
        stdin.destroy();
      }
    },
  };
}

const unreadable = (why: string): AuditError => new AuditError('unreadable', `standard input cannot be read: ${why}.`);
