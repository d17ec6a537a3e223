import type { FSWatcher } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { AuditError } from '../errors.ts';
import { auditOnce } from './audit-once.ts';
import { INTERRUPTED } from './exit-code.ts';
import { KNOWN_EXTENSIONS } from './inputs/known-extensions.ts';
import type { Run } from './run.ts';

/** Editors write a file in several steps. Milliseconds. */
const SETTLING = 80;

/** Audits, and again whenever an input changes, until it is interrupted. @throws AuditError `usage` for standard input */
export async function watch(run: Run): Promise<number> {
  const { settings, world, messages } = run;
  if (settings.names.length === 0 || settings.names.includes('-'))
    throw new AuditError('usage', '--watch needs files or folders, not standard input.');
  const signal = world.interrupt();
  const changes = changesOf(run, signal);
  try {
    while (!signal.aborted) {
      if (world.stdout.isTerminal) world.stdout.write('\x1B[H\x1B[2J\x1B[3J');
      await auditOnce(run).catch((error: unknown) => {
        if (!(error instanceof AuditError)) throw error;
        messages.error(error.message);
      });
      messages.warn('waiting for a change; Ctrl-C ends it.');
      await changes.next();
    }
  } finally {
    changes.close();
  }
  return INTERRUPTED;
}

interface Changes {
  /** Resolves after a change since it was last asked, or on interrupt. */
  next(): Promise<void>;
  close(): void;
}

function changesOf({ settings, outputs, world }: Run, signal: AbortSignal): Changes {
  const { files, cwd } = world;
  const written = new Set([settings.baseline, ...outputs.map(({ file }) => file)]);
  let changed = false;
  let wake: () => void = () => {};
  const note = (path: string): void => {
    // What it writes itself would set it off for ever.
    if (written.has(path) || basename(path).startsWith('.audit-')) return;
    changed = true;
    setTimeout(() => wake(), SETTLING);
  };
  const watchers = settings.names.map((name): FSWatcher => {
    const path = resolve(cwd, name);
    const isFolder = files.statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
    const isFile = !isFolder && files.existsSync(path);
    // Editors put a new file in the place of the old one, so that only its folder keeps being told of it.
    const folder = isFolder ? path : isFile ? dirname(path) : resolve(cwd, globBase(name));
    return files.watch(folder, { recursive: !isFile }, (_event, found) => {
      const at = join(folder, found ?? '');
      if (isFile ? at === path : !isFolder || KNOWN_EXTENSIONS.has(extname(at).toLowerCase())) note(at);
    });
  });
  signal.addEventListener('abort', () => wake());
  return {
    async next() {
      if (!changed && !signal.aborted) await new Promise<void>((done) => (wake = done));
      changed = false;
    },
    close() {
      for (const watcher of watchers) watcher.close();
    },
  };
}

/** The folder that a pattern searches: what stands before its first wildcard. */
const globBase = (pattern: string): string => dirname(`${pattern.split(/[*?[\]{}()!]/)[0]}.`);
