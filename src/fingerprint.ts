/** A short stable name for a list of words: FNV-1a over their UTF-16 units, twice with different bases, as 16 hexadecimal digits. Not for security. */
export function fingerprint(parts: readonly string[]): string {
  const text = parts.join('\u0000');
  let [one, other] = [BASIS, PRIME];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, PRIME);
    other = Math.imul(other ^ unit, PRIME);
  }
  return hexadecimal(one) + hexadecimal(other);
}

const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** The 32 bits of a number as eight digits. By hand: the runtime's own takes longer than all of the hashing. */
function hexadecimal(bits: number): string {
  const digit = (shift: number): number => {
    const value = (bits >>> shift) & 15;
    return value < 10 ? 48 + value : 87 + value;
  };
  return String.fromCharCode(digit(28), digit(24), digit(20), digit(16), digit(12), digit(8), digit(4), digit(0));
}
