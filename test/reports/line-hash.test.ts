import { expect, test } from 'vitest';
import { lineHashes } from '../../src/reports/line-hash.ts';

/** Values that GitHub's upload action gives for these texts. */
test.each([
  ['', 'c129715d7a2bc9a3:1'],
  [' a\nb\n  \t\tc\n d', '271789c17abda88f:1 54703d4cd895b18:1 180aee12dab6264:1 a23a3dc5e078b07b:1'],
  [
    'Lorem ipsum dolor sit amet.\n'.repeat(10),
    'a7f2ff13bc495cf2:1 a7f2ff13bc495cf2:2 a7f2ff13bc495cf2:3 a7f2ff13bc495cf2:4 a7f2ff13bc495cf2:5 a7f2ff13bc495cf2:6 a7f2ff1481e87703:1 a9cf91f7bbf1862b:1 55ec222b86bcae53:1 cc97dc7b1d7d8f7b:1 c129715d7a2bc9a3:1',
  ],
])('the hashes of %j', (text, hashes) => expect(lineHashes(text).join(' ')).toBe(hashes));

test('line ends and blanks make no difference', () => {
  const plain = lineHashes('one two\nthree\n\nfour\n');
  expect(lineHashes('one two\r\nthree\r\n\r\nfour\r\n')).toEqual(plain);
  expect(lineHashes('one two\rthree\r\rfour\r')).toEqual(plain);
  expect(lineHashes(' one\ttwo \n  three\n\t\nfour\n')).toEqual(plain);
});
