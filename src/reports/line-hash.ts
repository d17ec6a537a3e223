/** How many characters one hash is over. */
const BLOCK = 100;
const BASE = 37;
const WORD = 2 ** 32;

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
/** Stands for the end of the file: as many zeros follow it as the last lines need. */
const END = 0xffff;

/** 37 to the hundredth, modulo 2^64, as two words: what a character weighs by the time that it leaves the block. */
const [OLDEST_HIGH, OLDEST_LOW] = ((): [number, number] => {
  let high = 0;
  let low = 1;
  for (let power = 0; power < BLOCK; power += 1) {
    const product = low * BASE;
    high = (high * BASE + Math.floor(product / WORD)) >>> 0;
    low = product >>> 0;
  }
  return [high, low];
})();

/** The characters that count: blanks do not, and every line end is one LF. */
function* characters(text: string): Generator<number> {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === SPACE || code === TAB || (code === LF && text.charCodeAt(at - 1) === CR)) continue;
    yield code === CR ? LF : code;
  }
  yield END;
}

/**
 * For each line of a file, in order, the fingerprint by which GitHub's code scanning finds an alert again, as its upload action computes it
 * (`primaryLocationLineHash`): a rolling hash, modulo 2^64, over the first hundred characters from the line's start that are not blank, and after
 * the colon how often it has come up so far.
 */
export function lineHashes(text: string): string[] {
  const block = new Uint16Array(BLOCK);
  const startsLine = new Uint8Array(BLOCK);
  const seen = new Map<string, number>();
  const hashes: string[] = [];
  let high = 0;
  let low = 0;
  let index = 0;

  const step = (code: number, atLineStart: boolean): void => {
    if (startsLine[index] === 1) {
      const hash = high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
      const count = (seen.get(hash) ?? 0) + 1;
      seen.set(hash, count);
      hashes.push(`${hash}:${count}`);
    }
    const leaving = block[index] ?? 0;
    const sum = low * BASE + code - OLDEST_LOW * leaving;
    high = (high * BASE + Math.floor(sum / WORD) - OLDEST_HIGH * leaving) >>> 0;
    low = sum >>> 0;
    block[index] = code;
    startsLine[index] = atLineStart ? 1 : 0;
    index = (index + 1) % BLOCK;
  };

  let atLineStart = true;
  for (const code of characters(text)) {
    step(code, atLineStart);
    atLineStart = code === LF;
  }
  for (let rest = 0; rest < BLOCK; rest += 1) step(0, false);
  return hashes;
}
