import { expect, test } from 'vitest';
import { readPlain } from '../../src/articles/plain.ts';
import { audit } from '../../src/audit.ts';

const FIRST =
  'PORT OLVERA, 12 MAY 88 (LNA) -- A TRUCK BOMB EXPLODED OUTSIDE THE OFFICES OF THE VANTERRA CANNERY TODAY. SIX PEOPLE WERE KILLED, THE POLICE REPORTED.\n';
const SECOND =
  'PORT OLVERA, 12 MAY 88 (RADIO UNION) -- NINE PEOPLE WERE KILLED THIS NOON BY A BOMB AT THE VANTERRA BUILDING IN PORT OLVERA.\n';
const OTHER =
  'LAGO VERDE, 12 MAY 88 (LNA) -- NINE PEOPLE WERE KILLED WHEN A BUS FELL INTO THE MIRAVAL RIVER, THE POLICE REPORTED.\n';

const across = (...texts: string[]): string[] =>
  audit(
    texts.map((text, at) => readPlain(Buffer.from(text), `${at}.txt`)),
    { compare: 'articles', checks: null },
  )
    .discrepancies.filter(({ articles }) => articles.length > 1)
    .map(({ family }) => family);

test('wire copy in capitals is matched by the names that no table knows', () => {
  expect(across(FIRST, SECOND)).toHaveLength(1);
  expect(across(FIRST, OTHER)).toEqual([]);
});
