/** What a UTF-16 unit is to the tokenizer, as bits; none for marks. */
export const Letter = 1;
/** A letter that may follow an apostrophe within a word; Greek and Cyrillic may not. */
export const Latin = 2;
/** A to Z, which may stand in initials. */
export const Plain = 4;
export const Digit = 8;
export const Space = 16;

/** One look-up for each unit of a text, since all of it passes through here. */
const CLASS: Uint8Array = classes();

function classes(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const fill = (first: number, last: number, bits: number) => table.fill(bits, first, last + 1);
  fill(0x41, 0x5a, Letter | Latin | Plain);
  fill(0x61, 0x7a, Letter | Latin | Plain);
  fill(0xc0, 0x24f, Letter | Latin);
  fill(0x370, 0x4ff, Letter);
  fill(0x1e00, 0x1eff, Letter);
  fill(0x30, 0x39, Digit);
  // What \s is in regular expressions.
  fill(0x09, 0x0d, Space);
  for (const unit of [0x20, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]) fill(unit, unit, Space);
  fill(0x2000, 0x200a, Space);
  return table;
}

export const classAt = (text: string, at: number): number => (at < text.length ? (CLASS[text.charCodeAt(at)] ?? 0) : 0);
