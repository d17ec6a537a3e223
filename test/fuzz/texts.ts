import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

const FOLDERS = ['samples', 'test/corpus/texts'];

/** All samples and the texts of the corpus, to be cut and mixed. `root` is the repository's. */
export const samplesIn = (root: string): string[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => /^[a-z].*\.(?:txt|md)$/.test(name))
      .sort()
      .map((name) => readFileSync(join(root, folder, name), 'utf8')),
  );

/** What the rules look for, and what has stopped programs before: more likely to meet each other here than in a text of any characters. */
const BITS = [
  ...[
    '12',
    '5,937',
    '1.5',
    '0',
    '00',
    '1e9',
    '9'.repeat(40),
    '½',
    '٣',
    '十二',
    'twelve',
    'a hundred',
    'million',
    'dozens',
  ],
  ...[
    'more than',
    'at least',
    'between',
    'and',
    'or',
    'to',
    'of',
    'of whom',
    'including',
    'each',
    'another',
    'percent',
  ],
  ...['killed', 'wounded', 'were killed', 'missing', 'dead', 'troops', 'soldiers', 'people', 'children', 'Russian'],
  ...['the army said', 'he said', 'According to', 'the ministry', 'the toll rose to', 'up from', 'no', 'not', 'will'],
  ...['on Monday', 'on 21 September', '2022', 'last year', 'a day', 'in Tarsen', 'U.S.', 'Mr.', "'s", '’s'],
  ...['.', ',', ';', ':', '…', '?', '“', '”', '"', "'", '(', ')', '[', '-', '–', '—', '/', '%', '$', '#', '*', '|'],
  ...[' ', '\n', '\n\n', '\r\n', '\t', '\u00a0', '\u2028', '\u0085', '\u200b', '\ufeff', '\u202e', '\u0301'],
  ...[
    '\u0000',
    '\u001b[31m',
    '\ud83d',
    '\ude00',
    '😀',
    'İ',
    'ß',
    'ﬁ',
    'ǅ',
    '<p>',
    '<!-- audit-ignore *: x -->',
    '&amp;',
  ],
];

const bits = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...BITS) },
      { weight: 4, arbitrary: fc.constant(' ') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

const anyText = fc.string({ unit: 'binary', maxLength: 300 });

/** Texts of all kinds: any characters, words that rules look for in any order, samples cut off anywhere, two of them spliced anywhere. */
export function texts(samples: readonly string[]): fc.Arbitrary<string> {
  const sample = fc.constantFrom(...samples);
  const truncated = fc.tuple(sample, fc.nat()).map(([text, at]) => text.slice(0, at % (text.length + 1)));
  const spliced = fc
    .tuple(sample, sample, fc.nat(), fc.nat(), fc.oneof(bits, fc.constant('')))
    .map(([a, b, i, j, between]) => a.slice(0, i % (a.length + 1)) + between + b.slice(j % (b.length + 1)));
  const pocked = fc
    .tuple(sample, fc.array(fc.tuple(fc.nat(), fc.constantFrom(...BITS), fc.nat(6)), { minLength: 1, maxLength: 30 }))
    .map(([text, changes]) =>
      changes.reduce((pocked, [at, bit, gone]) => {
        const from = at % (pocked.length + 1);
        return pocked.slice(0, from) + bit + pocked.slice(from + gone);
      }, text),
    );
  return fc.oneof(bits, anyText, truncated, spliced, pocked);
}

/** Names under which the same bytes are read by different readers. */
export const names = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.xml', 'a.json', 'a.ndjson', 'a');
