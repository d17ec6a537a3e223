import { Buffer } from 'node:buffer';
import { expect, it } from 'vitest';
import { readPlain } from '../../src/articles/plain.ts';
import { audit } from '../../src/audit.ts';

const told = (text: string): (string | undefined)[] =>
  audit([readPlain(Buffer.from(text), 'a.txt', {})], {
    compare: 'articles',
    checks: ['toll-update'],
  }).discrepancies.map(({ title }) => title);

it('a source that mends its own count has no steps of its rival’s or of the headline’s', () => {
  const text = `14 soldiers killed in ambush

KANDORI, March 3, 2021 — Rebels killed 17 soldiers near Kandori on Tuesday, the army said. A rebel spokesman said 40 soldiers had died.

The army had earlier put the toll at 12.
`;
  expect(told(text)).toEqual(['Troops killed: from 12 to 17']);
});
