/** Where text is written. Writing to a reader that has gone away is quiet: `closed` says so. */
export interface Sink {
  readonly isTerminal: boolean;
  /** Width in cells; null where it is no terminal. */
  readonly columns: number | null;
  /** Whether the reader has gone away: nothing written from now on arrives. */
  readonly closed: boolean;
  /** Writes all of it before it returns. @throws AuditError `unwritable`, as on a full disk. */
  write(text: string): void;
}

/** Standard input, which is not touched until it is read. */
export interface Source {
  readonly isTerminal: boolean;
  /** The bytes as they arrive; ends early where the signal fires. */
  chunks(signal: AbortSignal | null): AsyncIterable<Uint8Array>;
}

/** All that the command touches outside itself; tests hand it another one. */
export interface World {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: typeof import('node:fs');
  readonly stdin: Source;
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** The file that a worker thread starts with; null where there are none to be had. */
  readonly worker: string | null;
  /** Milliseconds since some fixed moment, for durations only. */
  readonly now: () => number;
  /** Fires on interrupt (Ctrl-C). Until it is first asked for, an interrupt ends the process at once, which no handler could while it computes. */
  readonly interrupt: () => AbortSignal;
  /** From now on the first interrupt ends nothing by itself. */
  readonly holdInterrupt: () => void;
}
