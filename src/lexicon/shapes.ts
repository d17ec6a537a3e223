/**
 * Answers whether a word may be one of a few: by its first letter, its last and its length. Every word of a sentence is asked, and a look at a table
 * costs a fraction of what a set takes to say no.
 */
export function shapesOf(words: Iterable<string>): (word: string) => boolean {
  const shapes = new Uint8Array(1 << 12);
  for (const word of words) shapes[shapeOf(word)] = 1;
  return (word) => shapes[shapeOf(word)] === 1;
}

const shapeOf = (word: string): number =>
  ((word.charCodeAt(0) & 31) << 7) ^ ((word.charCodeAt(word.length - 1) & 31) << 4) ^ (word.length & 15);
