import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readEach } from '../../src/articles/read.ts';
import { AuditError } from '../../src/errors.ts';
import { bytesOf, expectSound } from './sound.ts';

/** Texts that are hard on readers, each as long as it is told. */
const HARD: Readonly<Record<string, (n: number) => string>> = {
  'one line': (n) => 'Twelve died, the army said, and 30 were hurt. '.repeat(n / 8),
  'short lines': (n) => 'a\n'.repeat(n),
  'blank lines': (n) => `a${' \n'.repeat(n)}b`,
  spaces: (n) => `${' '.repeat(n)}x`,
  'nested tags': (n) => `${'<div>'.repeat(n)}Twelve died.`,
  'nested paragraphs': (n) => '<div><p>Twelve people died, the army said on Friday.'.repeat(n / 4),
  'tags that were never opened': (n) => `${'<b>'.repeat(n)}${'</i></p>'.repeat(n)}`,
  'nested lists': (n) => '<ul><li>Twelve people died, the army said.'.repeat(n / 4),
  'nested tables': (n) => '<table><tr><td>12'.repeat(n / 2),
  cells: (n) => `<table><tr>${'<td>12'.repeat(n)}`,
  'headings never closed': (n) => '<h1>Twelve people died'.repeat(n / 4),
  'boxes that look alike': (n) => '<div class=x><p>Twelve people died, the army said.</p></div>'.repeat(n / 4),
  comments: (n) => '<!-- audit-ignore a: b -->'.repeat(n / 4),
  'comments never closed': (n) => 'a <!-- b\n\n'.repeat(n / 2),
  'tags never closed': (n) => '<a b="'.repeat(n),
  references: (n) => '&amp;&#x110000;&lt'.repeat(n / 2),
  'linked data': (n) => `<script type="application/ld+json">${'['.repeat(n)}</script>`,
  emphasis: (n) => '*a_ '.repeat(n),
  links: (n) => '[a]('.repeat(n),
  'nested links': (n) => `${'[a'.repeat(n)}${'](x)'.repeat(n)}`,
  'nested pictures': (n) => `${'!['.repeat(n)}${'](x)'.repeat(n)}`,
  titles: (n) => '[a](b "'.repeat(n),
  quotations: (n) => '>'.repeat(n),
  'lazy quotations': (n) => `> a\n${'b\n'.repeat(n)}`,
  lists: (n) => '- '.repeat(n),
  rows: (n) => `|a|b|\n|-|-|\n${'|1|2|\n'.repeat(n / 2)}`,
  pipes: (n) => `a|\n-|\n${'|'.repeat(n)}`,
  fences: (n) => Array.from({ length: n / 16 }, (_, nth) => '`'.repeat(3 + (nth % 18))).join('\n\n'),
  'front matter': (n) => `---\n${'a: b\n'.repeat(n)}`,
  'folded front matter': (n) => `---\na: >\n${' b\n'.repeat(n)}---\n`,
  headers: (n) => `Date: x\n${'A: b\n'.repeat(n)}`,
  'nested JSON': (n) => '['.repeat(n),
  'nested objects': (n) => '{"a":'.repeat(n),
  escapes: (n) => `{"text":"${'\\n\\u0041'.repeat(n)}"}`,
  fields: (n) => `{"text":"a"${',"title":"b"'.repeat(n)}}`,
  values: (n) => `{"headlines":[${'{"value":"b"},'.repeat(n)}{"value":"b"}]}`,
  'nested XML': (n) => `${'<p>'.repeat(n)}${'</p>'.repeat(n)}`,
  'news items': (n) =>
    `<newsMessage>${'<newsItem><contentMeta><headline>a</headline></contentMeta></newsItem>'.repeat(n / 8)}</newsMessage>`,
};

async function readAll(bytes: Uint8Array, path: string): Promise<void> {
  for await (const read of readEach(bytes, path)) {
    if (!(read instanceof AuditError)) expect(read.path).not.toBe('');
  }
}

/** The better of two readings, in ms: what else the machine does only ever adds. */
async function timeOf(bytes: Uint8Array, path: string): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let nth = 0; nth < 2; nth++) {
    const begun = performance.now();
    await readAll(bytes, path);
    best = Math.min(best, performance.now() - begun);
  }
  return best;
}

describe('time grows with the length of the text, whatever its shape', () => {
  it.each(Object.keys(HARD))('%s', { timeout: 120_000 }, async (name) => {
    const make = HARD[name];
    for (const path of ['a.txt', 'a.md', 'a.html', 'a.xml', 'a.json', 'a.ndjson']) {
      const short = await timeOf(bytesOf(make?.(2_000) ?? ''), path);
      const long = await timeOf(bytesOf(make?.(16_000) ?? ''), path);
      // Eight times the text: 64 times the time were quadratic. Some ms are noise.
      expect([path, long < 24 * Math.max(short, 20)]).toEqual([path, true]);
    }
  });
});

/** A little of everything, to be cut and mixed. */
const SEEDS = [
  '---\ntitle: "A \\"b\\""\ndate: 2022-11-25\n---\n# H *x*\n\nKYIV, Nov. 25 (Agency) — 12 died.\n\n<!-- audit-ignore a: b -->\n> - [l](u "t") ![i](p) &mdash; `c`\n\n|a|b|\n|-|-|\n|1|\\||\n\n```\nx\n```\n',
  '<html lang="en"><head><title>A | B</title><meta property="og:title" content="A"></head><body><h1>A <b>b</b></h1><!-- audit-ignore a: b --><p>12 &amp; died,<br>  30&#x20AC; hurt.<table><tr><td>1<td>2</table><figure><figcaption>C</figcaption></figure><pre>a\n\nb</pre></body></html>',
  '<?xml version="1.0"?><newsItem xml:lang="en"><contentMeta><headline>A</headline><dateline>SOFIA, 5 May 2020</dateline></contentMeta><contentSet><inlineData>&lt;p&gt;12 &amp;amp; died&lt;/p&gt;</inlineData></contentSet></newsItem>',
  '<nitf><body><body.head><hedline><hl1>A</hl1></hedline></body.head><body.content><p>12 <em>died</em></p><![CDATA[x]]></body.content></body></nitf>',
  '{"headline":"A \\u0022b\\"","bodies":[{"contentType":"text/html","value":"<p>12 &amp; died<\\/p>\\n<p>b</p>"}],"contentCreated":"2022-11-25T00:00Z"}',
  '[{"title":"A","text":"12 died.\\n\\n30 hurt."},{"title":"B","body_text":"x <b>y</b>\\n\\nz"}]',
  'Subject: A\n b\nDate: Fri, 25 Nov 2022\n\nSOFIA, 31 OCT 89 (X Y) -- [TEXT] 12 DIED.\r\n\r\nPhoto: c\r  d\n- e\n',
];
const PATHS = ['a.txt', 'a.md', 'a.html', 'a.xml', 'a.json', 'a.ndjson', '-'];

async function expectSoundOrForeseen(bytes: Uint8Array, path: string): Promise<void> {
  for await (const read of readEach(bytes, path)) {
    if (!(read instanceof AuditError)) expectSound(read);
  }
}

describe('whatever is read is sound, and whatever fails was foreseen', () => {
  const seed = fc.constantFrom(...SEEDS);
  const path = fc.constantFrom(...PATHS);
  const unit = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '\ud800',
      '\u202e',
      '\u0000',
      '\ufeff',
      '\r',
      '<',
      '&',
      '[',
      '"',
      '\\',
      '|',
      '`',
      '---\n',
      '<!--',
      ']]>',
      '<td>',
    ),
  );

  it('of any splice of two drafts', async () => {
    await fc.assert(
      fc.asyncProperty(seed, seed, fc.nat(), fc.nat(), unit, path, async (a, b, i, j, between, name) => {
        const text = a.slice(0, i % (a.length + 1)) + between + b.slice(j % (b.length + 1));
        await expectSoundOrForeseen(bytesOf(text), name);
      }),
      { numRuns: 1500 },
    );
  });

  it('of any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), path, async (text, name) => {
        await expectSoundOrForeseen(bytesOf(text), name);
      }),
      { numRuns: 500 },
    );
  });

  it('of any bytes, and of any change to an archive', async () => {
    const document = `<w:document xmlns:w="a"><w:p><w:r><w:t>12 died.</w:t></w:r></w:p></w:document>`;
    const archive = zipSync({ 'word/document.xml': bytesOf(document) });
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 100 }), path, async (bytes, name) =>
        expectSoundOrForeseen(bytes, name),
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(archive.length - 1), fc.nat(255), async (at, byte) => {
        const changed = archive.slice();
        changed[at] = byte;
        await expectSoundOrForeseen(changed, 'a.docx');
      }),
      { numRuns: 300 },
    );
  });
});
