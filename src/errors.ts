/** What went wrong, in one word that scripts may match on. */
export type ErrorCode =
  | 'not-found'
  | 'unmatched'
  | 'unreadable'
  | 'not-a-file'
  | 'too-large'
  | 'binary'
  | 'undecodable'
  | 'malformed'
  | 'unsupported'
  | 'unwritable'
  | 'usage'
  | 'config'
  | 'crash';

/** Everything foreseen that can go wrong: says what was looked for, where, and what to do. Anything else that is thrown is a bug. */
export class AuditError extends Error {
  readonly code: ErrorCode;
  /** The input it concerns, as named; null where it concerns the run. */
  readonly path: string | null;

  constructor(code: ErrorCode, message: string, path: string | null = null, options?: ErrorOptions) {
    super(message, options);
    this.name = 'AuditError';
    this.code = code;
    this.path = path;
  }
}
