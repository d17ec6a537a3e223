import { allForms } from '../src/lexicon/readings.ts';

const SIZE = 1 << 18;
const EMPTY = -1;

/** The least that any such program must do: cuts a text into words by character codes, and looks each up in the lexicon. Answers how many it knows. */
export function bareTokenizer(): (text: string) => number {
  const forms = allForms().filter((form) => /^[a-z]+$/.test(form));
  const slots = new Int32Array(SIZE).fill(EMPTY);
  for (const [nth, form] of forms.entries()) {
    let slot = 0;
    for (let at = 0; at < form.length; at++) slot = hashed(slot, form.charCodeAt(at));
    slot &= SIZE - 1;
    while (slots[slot] !== EMPTY) slot = (slot + 1) & (SIZE - 1);
    slots[slot] = nth;
  }
  const starts = new Uint32Array(1 << 16);
  return (text) => {
    let known = 0;
    let words = 0;
    for (let at = 0; at < text.length; at++) {
      const start = at;
      let hash = 0;
      for (; at < text.length; at++) {
        const small = text.charCodeAt(at) | 0x20;
        if (small < 97 || small > 122) break;
        hash = hashed(hash, small);
      }
      if (at === start) continue;
      starts[words++ & 0xffff] = start;
      for (let slot = hash & (SIZE - 1); slots[slot] !== EMPTY; slot = (slot + 1) & (SIZE - 1))
        if (isAt(text, start, at, forms[slots[slot] ?? 0] ?? '')) {
          known++;
          break;
        }
    }
    return known;
  };
}

const hashed = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

function isAt(text: string, start: number, end: number, form: string): boolean {
  if (end - start !== form.length) return false;
  for (let at = 0; at < form.length; at++)
    if ((text.charCodeAt(start + at) | 0x20) !== form.charCodeAt(at)) return false;
  return true;
}
