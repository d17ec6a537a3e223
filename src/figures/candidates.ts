import type { Sentence } from '../sentences/sentence.ts';

/** Words without one of which, and without a digit, a sentence holds no number of people. They only rule sentences out, the stages decide. */
const NUMERALS = new Set(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty
   fourty fifty sixty seventy eighty ninety dozen dozens score scores tens hundred hundreds thousand thousands million millions half no none nobody zero
   both neither single triple lakh lakhs crore crores double`.split(/\s+/),
);

const hashed = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) & 0xffff;

/** The hashes of the numerals, so that a word that is none need not be cut out of the text. */
const HASHES = new Uint8Array(1 << 16);
for (const word of NUMERALS) {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashed(hash, word.charCodeAt(at));
  HASHES[hash] = 1;
}

/** Whether the sentence may hold a number of people. By units, since it is asked of every sentence, and most hold none. */
export function mayHoldCount(text: string, { start, end }: Sentence): boolean {
  for (let at = start; at < end; at++) {
    const word = at;
    let hash = 0;
    for (; at < end; at++) {
      const unit = text.charCodeAt(at);
      if (unit >= 48 && unit <= 57) return true;
      const small = unit | 0x20;
      if ((small < 97 || small > 122) && unit !== 95) break;
      hash = hashed(hash, small);
    }
    if (at > word && HASHES[hash] === 1 && NUMERALS.has(text.slice(word, at).toLowerCase())) return true;
  }
  return false;
}
