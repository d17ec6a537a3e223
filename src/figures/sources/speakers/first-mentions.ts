/** No more of the places of a word are looked at. */
const REMEMBERED = 6;

/**
 * Answers the first places where a capitalised word of a text stands, given in lower case without its *'s*. The text is read once, by units, as all of
 * it is, and only the words that are asked for are cut out of it: chains of places by a hash of the letters A to Z lead to them.
 */
export function openMentions(text: string): (word: string) => readonly number[] {
  const size = 1 << Math.max(6, 28 - Math.clz32(text.length));
  const first = new Int32Array(size).fill(-1);
  const last = new Int32Array(size).fill(-1);
  const places: number[] = [];
  const next: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isCapital(text.charCodeAt(at))) continue;
    const start = at;
    at = wordEnd(text, start);
    const slot = hashOf(text, start, withoutGenitive(text, start, at)) & (size - 1);
    const before = last[slot] ?? -1;
    if (before < 0) first[slot] = places.length;
    else next[before] = places.length;
    last[slot] = places.length;
    places.push(start);
    next.push(-1);
  }
  return (word) => {
    const found: number[] = [];
    const head = first[hashOf(word, 0, word.length) & (size - 1)] ?? -1;
    for (let nth = head; nth >= 0 && found.length < REMEMBERED; nth = next[nth] ?? -1) {
      const start = places[nth] ?? 0;
      const raw = text.slice(start, withoutGenitive(text, start, wordEnd(text, start)));
      if (raw.toLowerCase().replaceAll('’', "'") === word) found.push(start);
    }
    return found;
  };
}

/** Of what case does not change. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at) | 0x20;
    if (unit >= 97 && unit <= 122) hash = (Math.imul(hash, 31) + unit) | 0;
  }
  return hash ^ (hash >>> 15);
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isNameUnit(text.charCodeAt(end))) end++;
  return end;
}

/** A to Z and À to Þ. */
const isCapital = (unit: number): boolean => (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde);

/** Latin letters and apostrophes. */
const isNameUnit = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0x24f) || isApostrophe(unit);

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;

/** Where a word ends but for *'s* and *'*. */
function withoutGenitive(text: string, start: number, end: number): number {
  if (end - start > 1 && isApostrophe(text.charCodeAt(end - 1))) return end - 1;
  const isS = (text.charCodeAt(end - 1) | 0x20) === 115;
  return isS && end - start > 2 && isApostrophe(text.charCodeAt(end - 2)) ? end - 2 : end;
}
