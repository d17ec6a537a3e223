import { describe, expect, it } from 'vitest';
import { readNdjson } from '../../src/articles/ndjson.ts';
import { readArticles, readEach } from '../../src/articles/read.ts';
import { AuditError } from '../../src/errors.ts';
import { blocksOf, bytesOf, expectSound, inFile, read } from './sound.ts';

describe('ninjs', () => {
  it('is read in its first version', async () => {
    const text = `{ "uri": "urn:x", "type": "text", "versioncreated": "2022-11-26T01:00:00Z", "language": "en",
      "headline": "Bridge \\u0022Old\\u0022 falls", "copyrightholder": "Agency", "place": [{ "name": "Kyiv" }],
      "body_text": "Twelve died. Five missing.", "body_xhtml": "<p>Twelve died &amp; \\"wept\\".<\\/p>\\n<p>Five missing.</p>" }`;
    const article = await read(text, 'a.json');
    expect(blocksOf(article)).toEqual([
      'headline: Bridge "Old" falls',
      'body: Twelve died & "wept".',
      'body: Five missing.',
    ]);
    expect(article).toMatchObject({
      title: 'Bridge "Old" falls',
      published: '2022-11-26',
      language: 'en',
      outlet: 'Agency',
      place: 'Kyiv',
    });
    expect(inFile(article, '& "wept"')).toBe('&amp; \\"wept\\"');
    expect(inFile(article, '"Old" falls')).toBe('\\u0022Old\\u0022 falls');
  });

  it('is read in its later versions', async () => {
    const item = {
      uri: 'urn:x',
      contentCreated: '2022-11-25T10:00:00Z',
      headlines: [{ role: 'main', value: 'Bridge falls' }],
      bodies: [
        { role: 'text', contentType: 'text/plain', value: 'Bridge falls\nTwelve died.' },
        {
          role: 'html',
          contentType: 'text/html',
          value: '<html><head><title>x</title></head><body><h1>Bridge falls</h1><p>Twelve died.</p></body></html>',
        },
      ],
      infoSources: [{ name: 'Agency' }],
    };
    const article = await read(JSON.stringify(item), 'a.ninjs');
    expect(blocksOf(article)).toEqual(['headline: Bridge falls', 'body: Twelve died.']);
    expect(article).toMatchObject({ published: '2022-11-25', outlet: 'Agency' });
  });

  it('keeps blank lines where only tags inside the lines are marked up', async () => {
    const text = JSON.stringify({
      headline: 'Bridge falls',
      body_text: 'Twelve <b>died</b>\nthere.\n\nFive are <i>missing</i>.',
    });
    expect(blocksOf(await read(text, 'a.json'))).toEqual([
      'headline: Bridge falls',
      'body: Twelve died there.',
      'body: Five are missing.',
    ]);
  });
});

describe('JSON', () => {
  it('gives an article for each record of a list', async () => {
    const articles = await readArticles(
      bytesOf('[{"title":"One","text":"Two died."},{"title":"Two","text":"Five died."}]'),
      'a.json',
    );
    articles.forEach(expectSound);
    expect(articles.map(({ path, title }) => `${path} ${title}`)).toEqual(['a.json#1 One', 'a.json#2 Two']);
  });

  it.each([
    ['{"title": "a",\n}', 'malformed', '2:1'],
    ['{"title": "a', 'malformed', '1:13'],
    ['{"a": 01}', 'malformed', '1:8'],
    ['{"a": "\\x"}', 'malformed', '1:8'],
    ['{"a": 1} 2', 'malformed', '1:10'],
    ['[1,,2]', 'malformed', '1:4'],
    ['', 'malformed', '1:1'],
    ['{"name": "figure-audit"}', 'unsupported', 'neither'],
    ['[]', 'unsupported', 'without any'],
    ['[1, 2]', 'unsupported', 'without any'],
  ])('%j is not read', async (text, code, words) => {
    const error: unknown = await read(text, 'a.json').catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'AuditError', code });
    expect(String(error)).toContain(words);
  });

  it('agrees with JSON.parse on what is JSON', async () => {
    for (const text of [
      '{"title":"\\u00e9\\n"}',
      '{"title":"a","x":[{},[],"",-1.5e+3,true,null]}',
      ' [ {"title" : "a"} ] ',
      '{"title":"a"}x',
      '{"title":"\n"}',
      '{"title":"a",}',
      '{"title"}',
      '[{"title":"a"}',
      '{"title":tru}',
    ]) {
      const valid = ((): boolean => {
        try {
          JSON.parse(text);
          return true;
        } catch {
          return false;
        }
      })();
      const error: unknown = await readArticles(bytesOf(text), 'a.json').then(
        () => null,
        (reason: unknown) => reason,
      );
      expect([text, error === null]).toEqual([text, valid]);
    }
  });
});

async function all(chunks: Iterable<Uint8Array>): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  for await (const article of readNdjson(chunks, 'a.ndjson')) {
    found.push(
      article instanceof AuditError ? `${article.code} ${article.message}` : `${article.path} ${article.text}`,
    );
    if (!(article instanceof AuditError)) expectSound(article);
  }
  return found;
}

describe('NDJSON', () => {
  const lines =
    '{"headline":"One","body":"Two died."}\r\n\n{"broken"}\n{"id":"x7","text":"Caf\u00e9: five died."}\n{"a":1}';

  it('yields an article or an error for each line, in order', async () => {
    const found = await all([bytesOf(lines)]);
    expect(found).toEqual([
      'a.ndjson#1 One\n\nTwo died.',
      expect.stringMatching(/^malformed a\.ndjson#3 .* 1:10/),
      'x7 Café: five died.',
      expect.stringMatching(/^unsupported a\.ndjson#5 /),
    ]);
  });

  it('reads the same however the stream is cut', async () => {
    const whole = await all([bytesOf(lines)]);
    const bytes = bytesOf(lines);
    expect(await all(Array.from(bytes, (_, at) => bytes.slice(at, at + 1)))).toEqual(whole);
    for (let cut = 0; cut < bytes.length; cut += 7)
      expect(await all([bytes.slice(0, cut), bytes.slice(cut)])).toEqual(whole);
  });

  it('goes on after a line that is no text', async () => {
    const bytes = Uint8Array.from([0xff, 10, ...bytesOf('{"text":"Two died."}')]);
    expect(await all([bytes])).toEqual([expect.stringMatching(/^undecodable a\.ndjson#1/), 'a.ndjson#2 Two died.']);
  });

  it('has its line as source, and maps through escapes', async () => {
    const [article] = await readArticles(
      bytesOf('{"text":"Two \\u201cmen\\u201d died.\\n\\nFive hurt."}\n'),
      'a.jsonl',
    );
    if (!article) throw new Error('not read');
    expect(blocksOf(article)).toEqual(['body: Two “men” died.', 'body: Five hurt.']);
    expect(inFile(article, '“men” died')).toBe('\\u201cmen\\u201d died');
    expect(inFile(article, 'Five hurt.')).toBe('Five hurt.');
  });

  it('goes on in a file, too', async () => {
    const codes: string[] = [];
    for await (const article of readEach(bytesOf(lines), 'a.ndjson'))
      codes.push(article instanceof AuditError ? article.code : 'read');
    expect(codes).toEqual(['read', 'malformed', 'read', 'unsupported']);
  });

  it('does not read a line that is too long, and goes on', async () => {
    const long = new Uint8Array(16 * 1024 * 1024).fill(32);
    const chunks = [long, long, long, long, long, bytesOf('\n{"text":"Two died."}')];
    expect(await all(chunks)).toEqual([expect.stringMatching(/^too-large a\.ndjson#1/), 'a.ndjson#2 Two died.']);
  });
});
