/** What is known of forms, asked one by one. */
export interface Lookup<Value> {
  get(form: string): Value | undefined;
}

/** Bounds the memory that a long run takes for words it has met. */
const MOST_REMEMBERED = 50_000;

/** Asks `read` once for each form, and remembers the answer. */
export function remembering<Value>(read: (form: string) => Value | undefined): Lookup<Value> {
  const known = new Map<string, Value | null>();
  return {
    get(form) {
      const value = known.get(form);
      if (value !== undefined) return value ?? undefined;
      const answer = read(form);
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(form, answer ?? null);
      return answer;
    },
  };
}

/**
 * Whether words stand in a list, parted by blanks, as a set would tell. The list is opened when the first is asked for, and searched for each new
 * one: a run meets few words, and opening a list of thousands as a set takes longer than auditing an article.
 */
export function wordsOf(list: () => string): { has(word: string): boolean } {
  let opened: string | null = null;
  const words = remembering((word) => {
    opened ??= ` ${list()} `;
    return !word.includes(' ') && opened.includes(` ${word} `);
  });
  return { has: (word) => words.get(word) === true };
}
