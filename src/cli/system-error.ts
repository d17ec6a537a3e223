/** What the operating system said, without the call and the path that Node puts around it: "permission denied". */
export function systemReason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /^E[A-Z0-9]+: ([^,]+), /.exec(message)?.[1] ?? message;
}
