/** Elements nested deeper than this become siblings, as browsers do it: so no tower of tags costs more than its length. */
const DEEPEST = 512;

/** The elements of a page that are open while it is read, outermost first. */
export interface OpenElements {
  /** Index of the innermost one. */
  readonly innermost: () => number;
  /** Whether an element of that name is open. */
  readonly has: (name: string) => boolean;
  /** Opens an element, unless too many are. */
  readonly push: (index: number, name: string) => void;
  /** How deep the innermost element with one of the names stands, if none that `isWall` accepts is inside it; else -1. */
  readonly find: (names: readonly string[], isWall: (name: string) => boolean) => number;
  /** Closes what is open from a depth on, innermost first, and tells of each. */
  readonly closeFrom: (depth: number, closed: (index: number) => void) => void;
}

export function openElements(): OpenElements {
  const indices = [0];
  const names = [''];
  const counts = new Map<string, number>();
  const count = (name: string, change: number): void => {
    counts.set(name, (counts.get(name) ?? 0) + change);
  };
  const has = (name: string): boolean => (counts.get(name) ?? 0) > 0;
  return {
    has,
    innermost: () => indices.at(-1) ?? 0,
    push: (index, name) => {
      if (indices.length >= DEEPEST) return;
      indices.push(index);
      names.push(name);
      count(name, 1);
    },
    find: (wanted, isWall) => {
      if (!wanted.some(has)) return -1;
      for (let depth = names.length - 1; depth > 0; depth--) {
        const name = names[depth] ?? '';
        if (wanted.includes(name)) return depth;
        if (isWall(name)) return -1;
      }
      return -1;
    },
    closeFrom: (depth, closed) => {
      while (indices.length > depth) {
        closed(indices.pop() ?? 0);
        count(names.pop() ?? '', -1);
      }
    },
  };
}
