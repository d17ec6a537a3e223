import { describe, expect, it } from 'vitest';
import { blocksOf, inFile, read } from './sound.ts';

const DRAFT = `# Toll *rises* to 40

KYIV, Nov. 25 (Agency) — Some **300 of the reservists** called up in _September_
had been [killed](http://x.example/2022/12_(a) "12 dead"), the ministry said.

<!-- audit-ignore scope-mismatch, unattributed: both are known -->
- Twelve were \`killed\` &amp; 5 \\* 3 &mdash; snake_case, ~200 hurt[^1]
1. Thirty
   were wounded

> Nine of <b>the twelve</b> <http://x.example> were men.

| Side | Killed |
|------|-------:|
| Army | 5,937 |
| [Rebels](x) \\| others | 9,000 |

![Men carry 12 coffins](a.png "t")

\`\`\`js
100 killed
\`\`\`

    200 killed

What is known
-------------
See [this][ref], [Text] and ~~40~~ 41 dead.
* * *
[ref]: http://x.example/500
[^1]: Seven were released.
`;

describe('Markdown', () => {
  it('is read without its marks, code and addresses', async () => {
    expect(blocksOf(await read(DRAFT, 'a.md'))).toEqual([
      'headline: Toll rises to 40',
      'body: KYIV, Nov. 25 (Agency) — Some 300 of the reservists called up in September had been killed, the ministry said.',
      'body: Twelve were killed & 5 * 3 — snake_case, ~200 hurt',
      'body: Thirty were wounded',
      'body: Nine of the twelve  were men.',
      'body: Side | Killed',
      'body: Army | 5,937',
      'body: Rebels | others | 9,000',
      'caption: Men carry 12 coffins',
      'body: What is known',
      'body: See this, [Text] and 40 41 dead.',
      'body: Seven were released.',
    ]);
  });

  it('leads back to the file', async () => {
    const article = await read(DRAFT, 'a.md');
    expect(inFile(article, '300 of the reservists')).toBe('300 of the reservists');
    expect(inFile(article, 'had been killed')).toBe('had been [killed');
    expect(inFile(article, '—')).toBe('—');
    expect(inFile(article, '3 — snake')).toBe('3 &mdash; snake');
    expect(inFile(article, 'September had')).toBe('September_\nhad');
    expect(inFile(article, '5,937')).toBe('5,937');
    expect(inFile(article, '12 coffins')).toBe('12 coffins');
  });

  it('gives title and place', async () => {
    expect(await read(DRAFT, 'a.md')).toMatchObject({ title: 'Toll rises to 40', place: 'KYIV', published: null });
  });

  it('lets a comment set checks aside for the block below it', async () => {
    const { suppressions, text, source } = await read(DRAFT, 'a.md');
    expect(suppressions.map(({ check, reason }) => `${check}: ${reason}`)).toEqual([
      'scope-mismatch: both are known',
      'unattributed: both are known',
    ]);
    const [first] = suppressions;
    expect(text.slice(first?.covers.start, first?.covers.end)).toMatch(/^Twelve were killed/);
    expect(source.slice(first?.at.start, first?.at.end)).toBe(
      '<!-- audit-ignore scope-mismatch, unattributed: both are known -->',
    );
  });

  it.each([
    ['<!-- audit-ignore * -->\nTwelve died.', '*', ''],
    ['<!-- audit-ignore a:\n two lines -->Twelve died.', 'a', 'two lines'],
    ['Twelve <!-- audit-ignore a: in the line --> died.', 'a', 'in the line'],
  ])('reads the comment of %j', async (text, check, reason) => {
    const article = await read(text, 'a.md');
    expect(article.suppressions).toMatchObject([{ check, reason, covers: { start: 0, end: article.text.length } }]);
  });

  it('keeps a comment that has nothing below it, so that it can be reported', async () => {
    const article = await read('Twelve died.\n\n<!-- audit-ignore a: late -->\n', 'a.md');
    expect(article.suppressions).toMatchObject([{ check: 'a', covers: { start: 12, end: 12 } }]);
  });

  it.each(['<!-- note -->', '<!-- audit-ignored a: b -->', '<!-- audit-ignore -->'])(
    'takes %s for no suppression',
    async (comment) => {
      expect((await read(`${comment}\n\nTwelve died.`, 'a.md')).suppressions).toEqual([]);
    },
  );

  it('never lets what is not closed hide the rest', async () => {
    for (const open of ['```', '~~~~', '<!--', '<script>', '![', '[', '`', '**', '<a href="']) {
      expect((await read(`One died.\n\n${open}\nTwelve died.\n\nThirty were hurt.`, 'a.md')).text).toContain(
        'Thirty were hurt.',
      );
    }
  });

  it('does not take code within a line for a fence', async () => {
    expect((await read('```a``` Twelve died.\n\nFive hurt.\n\n```\nx\n```\n', 'a.md')).text).toBe(
      'a Twelve died.\n\nFive hurt.',
    );
  });

  it('finds a headline that is no heading by its looks', async () => {
    expect(blocksOf(await read('**Bridge falls**\n\nTwelve people died.', 'a.md'))[0]).toBe('headline: Bridge falls');
  });

  it('shows the title of the front matter once', async () => {
    const article = await read('---\ntitle: Bridge falls\n---\n# Bridge falls\n\nTwelve people died.', 'a.md');
    expect(blocksOf(article)).toEqual(['headline: Bridge falls', 'body: Twelve people died.']);
  });

  it('does not begin a list at a number that wrapping brought to the front', async () => {
    expect(blocksOf(await read('They had fled in\n1995. They came back.', 'a.md'))).toEqual([
      'body: They had fled in 1995. They came back.',
    ]);
  });
});
