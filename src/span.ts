/** A half-open range of UTF-16 offsets into one text: `start` is in it, `end` is the first unit after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two ranges share at least one unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
