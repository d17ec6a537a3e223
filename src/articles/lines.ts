/** Where a line ends, and where the next one begins: after LF, CR LF or CR. */
export interface Line {
  readonly end: number;
  readonly next: number;
}

/** The line that begins at `start`. */
export function lineAt(source: string, start: number): Line {
  let end = start;
  while (end < source.length && source.charCodeAt(end) !== 10 && source.charCodeAt(end) !== 13) end++;
  return { end, next: end + (source.charCodeAt(end) === 13 && source.charCodeAt(end + 1) === 10 ? 2 : 1) };
}

/** The same for lines that are asked for as they stand: the runtime finds a unit many times faster than a loop. */
export function openLines(source: string): (start: number) => Line {
  let [feed, carriage] = [-1, -1];
  const find = (mark: string, from: number): number => {
    const at = source.indexOf(mark, from);
    return at < 0 ? source.length : at;
  };
  return (start) => {
    if (feed < start) feed = find('\n', start);
    if (carriage < start) carriage = find('\r', start);
    const end = Math.min(feed, carriage);
    return { end, next: end + (carriage === end && feed === end + 1 ? 2 : 1) };
  };
}

const WIDE_BLANKS = new Set(
  '\xa0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff'.split('').map((unit) => unit.charCodeAt(0)),
);

/** Space that does not end a line, as `trim` knows it. */
export const isBlank = (unit: number): boolean =>
  unit === 32 ||
  unit === 9 ||
  unit === 11 ||
  unit === 12 ||
  (unit > 127 && ((unit >= 0x2000 && unit <= 0x200a) || WIDE_BLANKS.has(unit)));

/** The first place from `start` on that holds no space. */
export function skipBlank(source: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(source.charCodeAt(at))) at++;
  return at;
}

/** The place after the last unit before `end` that is no space. */
export function trimBlank(source: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(source.charCodeAt(at - 1))) at--;
  return at;
}
