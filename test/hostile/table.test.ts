import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../cli/command.ts';
import { CASES } from './cases.ts';

const cell = (words: string): string => words.replaceAll('|', '\\|');

const page = (): string => `# Hostile input

What was made to break programs, and what comes of it here. The tests make each of these, run the command on it, and hold it to this table.
Nothing here takes longer than its size, and nothing ends in a stack trace.

| input | outcome | exit code |
|---|---|---|
${CASES.map(({ input, outcome, exit }) => `| ${cell(input)} | ${cell(outcome)} | ${exit} |`).join('\n')}
`;

describe('hostile input', () => {
  it.each(CASES)('$input', { timeout: 300_000 }, async ({ outcome, exit, impossible, run }) => {
    const why = impossible?.() ?? null;
    if (why !== null) return console.warn(`skipped: ${why}`);
    expect(await run()).toEqual({ outcome, exit });
    return undefined;
  });

  it('is listed', async () => {
    await expect(page()).toMatchFileSnapshot(join(ROOT, 'docs/hostile.md'));
  });
});
