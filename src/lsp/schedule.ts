/** Work by key, one piece after the other, each when its key has been quiet for a while. */
export interface Schedule {
  /** After so many milliseconds, counted anew each time it is asked for. */
  soon(key: string, delay: number): void;
  /** What is due for the key at once, and all that has begun. */
  settle(key: string): Promise<void>;
  drop(key: string): void;
}

/** `failed` is told of what the work throws; the rest goes on. */
export function schedule(work: (key: string) => Promise<void>, failed: (error: unknown) => void): Schedule {
  const timers = new Map<string, NodeJS.Timeout>();
  let queue: Promise<void> = Promise.resolve();
  const drop = (key: string): void => {
    clearTimeout(timers.get(key));
    timers.delete(key);
  };
  const run = (key: string): void => {
    drop(key);
    queue = queue.then(() => work(key)).catch(failed);
  };
  return {
    soon(key, delay) {
      drop(key);
      timers.set(
        key,
        setTimeout(() => run(key), delay),
      );
    },
    settle(key) {
      if (timers.has(key)) run(key);
      return queue;
    },
    drop,
  };
}
