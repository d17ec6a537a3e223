import { expect, test } from 'vitest';
import { dayWords } from '../../src/discrepancies/day-words.ts';

test.each([
  ['2022-09-21', '2022-09-21'],
  ['2022', '2022'],
  ['XXXX-05-03', '3 May'],
  ['XXXX-12', 'December'],
  ['XXXX', 'XXXX'],
  ['XXXX-13-01', 'XXXX-13-01'],
])('%s is shown as %s', (date, words) => {
  expect(dayWords(date)).toBe(words);
});
