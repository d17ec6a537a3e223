import { describe, expect, it } from 'vitest';
import { blocksOf, inFile, read } from './sound.ts';

const filler = 'The mayor said that rescuers had worked through the night, and that the hospital was full. ';

const PAGE = `<!DOCTYPE html>
<html lang="en-GB"><head>
<title>Bridge falls, 12 dead | The Town Daily</title>
<meta property="og:title" content="Bridge falls, 12 dead">
<meta property="og:site_name" content="The Town Daily">
<meta property="article:published_time" content="2022-11-25T10:00:00+02:00">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2022-11-24"}]}</script>
<style>p { color: red }</style>
</head><body class="page has-sidebar">
<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
<div class="sidebar"><p>Most read: <a href="/x">A storm that killed 99 people in the south last night</a></p></div>
<article>
<header><h1>Bridge falls, <em>12</em> dead</h1><p class="byline">By Jane Doe</p></header>
<figure><img src="a.jpg"><figcaption>Men carry 12 coffins through the old town on Friday.</figcaption></figure>
<div class="story-body">
<!-- audit-ignore toll-update: seen -->
<p>KYIV &mdash; Twelve people
  were killed, the mayor&nbsp;said. ${filler}${filler}</p>
<p>Thirty were hurt &amp; five are missing.<br>Two are in danger. ${filler}</p>
<script>var dead = 500;</script>
<div class="related"><h3>Related</h3><a href="/y">Quake kills 700 people in the hills, the army says</a></div>
<p>${filler}${filler}The bridge was built in 1910.</p>
<table><tr><th>Town<th>Killed<tr><td>Aville<td>7</table>
<p><a href="/z">Read more: how 44 people died in the mine</a></p>
</div></article>
<footer><p>Copyright 2022. All 300 of our people work for you, <a href="/c">say so</a>.</p></footer>
</body></html>`;

describe('a web page', () => {
  it('is read as its article: headline, captions, paragraphs and rows, without what stands around', async () => {
    const article = await read(PAGE, 'a.html');
    expect(blocksOf(article)).toEqual([
      'headline: Bridge falls, 12 dead',
      'caption: Men carry 12 coffins through the old town on Friday.',
      `body: KYIV — Twelve people were killed, the mayor\u00a0said. ${filler}${filler.trim()}`,
      'body: Thirty were hurt & five are missing.',
      `body: Two are in danger. ${filler.trim()}`,
      `body: ${filler}${filler}The bridge was built in 1910.`,
      'body: Town | Killed',
      'body: Aville | 7',
    ]);
  });

  it('gives its metadata', async () => {
    expect(await read(PAGE, 'a.html')).toMatchObject({
      title: 'Bridge falls, 12 dead',
      published: '2022-11-25',
      outlet: 'The Town Daily',
      place: 'KYIV',
      language: 'en-GB',
    });
  });

  it('leads back to the file', async () => {
    const article = await read(PAGE, 'a.html');
    expect(inFile(article, 'falls, 12 dead')).toBe('falls, <em>12</em> dead');
    expect(inFile(article, 'people were')).toBe('people\n  were');
    expect(inFile(article, 'hurt & five')).toBe('hurt &amp; five');
    expect(inFile(article, '12 coffins')).toBe('12 coffins');
    expect(inFile(article, '—')).toBe('&mdash;');
  });

  it('lets a comment set checks aside for the block below it', async () => {
    const { suppressions, text } = await read(PAGE, 'a.html');
    expect(suppressions).toMatchObject([{ check: 'toll-update', reason: 'seen' }]);
    expect(text.slice(suppressions[0]?.covers.start)).toMatch(/^KYIV/);
  });

  it('reads all of a draft without links, however short', async () => {
    const draft =
      '<h1>Bridge falls</h1><p>Twelve died.</p><div><p>Thirty hurt.</p></div>Five missing.<ul><li>Two held</ul>';
    expect(blocksOf(await read(draft, 'a.html'))).toEqual([
      'headline: Bridge falls',
      'body: Twelve died.',
      'body: Thirty hurt.',
      'body: Five missing.',
      'body: Two held',
    ]);
  });

  it('takes the part of the title that is no name of the site where there is no heading', async () => {
    const article = await read(`<title>Bridge falls, 12 dead | The Daily</title><p>${filler}</p>`, 'a.html');
    expect(blocksOf(article)[0]).toBe('headline: Bridge falls, 12 dead');
    expect(inFile(article, 'Bridge falls')).toBe('Bridge falls');
  });

  it('does not take the name of the site in the first heading for the headline', async () => {
    const article = await read(
      `<title>Bridge falls in town - The Daily</title><h1>The Daily</h1><h2>Bridge falls in town</h2><p>${filler}</p>`,
      'a.html',
    );
    expect(blocksOf(article)[0]).toBe('headline: Bridge falls in town');
  });

  it('reads an article of several boxes that look alike', async () => {
    const box = (words: string): string =>
      `<div class="outer"><div class="box"><p>${words} ${filler}</p><p>${filler}</p></div></div>`;
    const links = '<a href="/a">Some other article of the same site</a> '.repeat(10);
    const article = await read(
      `<nav>${links}</nav><main>${box('One died.')}${box('Two died.')}${box('Three died.')}</main><div>${links}</div>`,
      'a.html',
    );
    for (const words of ['One died.', 'Two died.', 'Three died.']) expect(article.text).toContain(words);
    expect(article.text).not.toContain('other article');
  });

  it('reads preformatted copy by its blank lines', async () => {
    expect(blocksOf(await read('<pre>Twelve\ndied.\n\nThirty hurt.</pre>', 'a.html'))).toEqual([
      'body: Twelve died.',
      'body: Thirty hurt.',
    ]);
  });

  it('takes the date from where the page gives it', async () => {
    const dated = async (markup: string): Promise<string | null> =>
      (await read(`${markup}<p>Two died.</p>`, 'a.html')).published;
    expect(
      await dated('<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2022-11-24"}</script>'),
    ).toBe('2022-11-24');
    expect(await dated('<span itemprop="datePublished">24 November 2022</span>')).toBe('2022-11-24');
    expect(await dated('<time datetime="2022-11-24">yesterday</time>')).toBe('2022-11-24');
    expect(await dated('<script type="application/ld+json">{broken</script>')).toBeNull();
  });

  it('knows a page in a file named for something else', async () => {
    expect(blocksOf(await read('<!doctype html><p>Two died.</p>', 'a.txt'))).toEqual(['body: Two died.']);
  });

  it('reads windows-1252 that is declared', async () => {
    const bytes = Uint8Array.from('<meta charset="iso-8859-1"><p>\x93Two\x94 died in M\xfcnchen.</p>', (unit) =>
      unit.charCodeAt(0),
    );
    expect(await read(bytes, 'a.html')).toMatchObject({ text: '“Two” died in München.', encoding: 'windows-1252' });
  });
});
