/** Words in the order of what they stand for, from `step` on in steps of it: *one two three*, *ten twenty thirty*. */
export const inOrder = (words: string, step = 1): Record<string, number> =>
  Object.fromEntries(words.split(' ').map((word, index) => [word, (index + 1) * step]));
