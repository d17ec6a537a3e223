import type { Contestant } from './contestants.ts';
import { bytesOf, type Corpus } from './texts.ts';

interface Bench {
  add(name: string, run: () => void): unknown;
  run(): Promise<unknown>;
  readonly tasks: readonly {
    readonly name: string;
    readonly result?: { readonly latency?: { readonly p50: number } };
  }[];
}

/**
 * Milliseconds that each contestant runs before it is measured. A cascade of some thousand small functions is compiled bit by bit: audit is
 * still gaining after several megabytes of text.
 */
const WARM_UP = 6000;

/** How fast each contestant reads a corpus, warm: megabytes a second, by the median of its rounds. */
export async function throughput(
  contestants: readonly Contestant[],
  { texts }: Corpus,
  milliseconds: number,
): Promise<Map<string, number>> {
  // No types here: it is a dependency of the benchmark alone.
  const name: string = 'tinybench';
  const { Bench } = (await import(name)) as { Bench: new (options: object) => Bench };
  const megabytes = bytesOf(texts) / 1e6;
  const speeds = new Map<string, number>();
  // One after the other, each warmed right before it is measured: code that rests while others run is thrown away.
  for (const { name, read } of contestants) {
    const bench = new Bench({ time: milliseconds, warmupTime: WARM_UP, iterations: 5, warmupIterations: 2 });
    bench.add(name, () => {
      for (const text of texts) read(text);
    });
    await bench.run();
    speeds.set(name, megabytes / ((bench.tasks[0]?.result?.latency?.p50 ?? Number.NaN) / 1000));
  }
  return speeds;
}
