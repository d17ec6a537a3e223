const TAG =
  /<(?:\/?[a-z][\w-]{0,30}(?:\s[^<>]{0,2000})?\/?|[a-z][a-z+.-]{1,20}:[^\s<>]{0,2000}|[\w.+-]{1,64}@[\w.-]{1,200})>/iy;

/** Where a tag, or an address in angle brackets, that begins at `at` ends; null where none does before `end`. */
export function endOfTag(source: string, at: number, end: number): number | null {
  TAG.lastIndex = at;
  const length = TAG.exec(source)?.[0].length ?? 0;
  return length > 0 && at + length <= end ? at + length : null;
}

/** Where a comment that begins at `at` ends; beyond the line where it does not end on it. */
export function endOfComment(source: string, at: number, end: number): number {
  const found = source.slice(at, end).indexOf('-->', 4);
  return found < 0 ? end + 1 : at + found + 3;
}
