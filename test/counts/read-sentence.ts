import type { Count } from '../../src/counts/count.ts';
import { readCounts } from '../../src/counts/read.ts';
import { readQuantities } from '../../src/quantities/read.ts';
import { tokenize } from '../../src/tokens/tokenize.ts';

/** The counts of one sentence on its own; one without a full stop is a headline. */
export function readSentence(text: string): Count[] {
  const tokens = tokenize(text, { start: 0, end: text.length });
  return readCounts(text, tokens, readQuantities(tokens), !/[.!?]$/.test(text), null);
}
