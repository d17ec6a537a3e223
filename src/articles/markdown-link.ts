/** Brackets nest no deeper in an address; longer titles are none. Both keep the search for an end short. */
const DEEPEST = 32;
const LONGEST_TITLE = 1000;

const LABEL = /\[[^\][]{0,300}\]/y;

/** Where the address or label after the text of a link ends, `(http://… "title")` or `[label]`; null where there is none at `at`. */
export function linkEnd(source: string, at: number, end: number): number | null {
  if (source[at] === '(') return addressEnd(source, at + 1, end);
  LABEL.lastIndex = at;
  const length = LABEL.exec(source)?.[0].length ?? 0;
  return length > 0 && at + length <= end ? at + length : null;
}

function addressEnd(source: string, start: number, end: number): number | null {
  let at = skipSpace(source, start, end);
  let depth = 0;
  for (; at < end; at++) {
    const unit = source.charAt(at);
    if (unit === '\\') at++;
    else if (unit === '(' && ++depth > DEEPEST) return null;
    else if (unit === ')' && --depth < 0) return at + 1;
    else if (unit === ' ' || unit === '\t') break;
  }
  if (depth > 0) return null;
  at = skipSpace(source, at, end);
  const quote = source.charAt(at);
  if (quote === '"' || quote === "'") {
    const close = source.slice(at + 1, Math.min(end, at + LONGEST_TITLE)).indexOf(quote);
    if (close < 0) return null;
    at = skipSpace(source, at + close + 2, end);
  }
  return at < end && source[at] === ')' ? at + 1 : null;
}

function skipSpace(source: string, from: number, end: number): number {
  let at = from;
  while (at < end && (source[at] === ' ' || source[at] === '\t')) at++;
  return at;
}
