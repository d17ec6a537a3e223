import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/articles/read.ts';
import { blocksOf, bytesOf, expectSound, inFile, read } from './sound.ts';

const NITF = `<?xml version="1.0" encoding="UTF-8"?>
<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/">
  <head><title>bridge</title><docdata><date.issue norm="20221125T100000Z"/></docdata></head>
  <body>
    <body.head>
      <hedline><hl1>Bridge falls, <num>12</num> dead</hl1><hl2>Thirty hurt</hl2></hedline>
      <byline>By Jane Doe</byline>
      <dateline><location>Kyiv</location> <story.date norm="20221124">Nov. 24</story.date></dateline>
      <abstract><p>Twelve dead.</p></abstract>
    </body.head>
    <body.content>
      <p>Twelve people were killed, <person>Ann Mayor</person>
         said &amp; wept.</p>
      <media media-type="image"><media-reference source="a.jpg"/><media-caption>Men carry coffins.</media-caption><media-producer>Photo: X</media-producer></media>
      <table><tr><td>Aville</td><td>7</td></tr></table>
      <p><![CDATA[Five <missing>.]]></p>
    </body.content>
    <body.end><tagline>Edited by Y</tagline></body.end>
  </body>
</nitf>`;

const item = (headline: string, content: string): string => `<newsItem xml:lang="en-US">
  <itemMeta><provider><name>Agency</name></provider><versionCreated>2022-11-26T01:00:00Z</versionCreated></itemMeta>
  <contentMeta><contentCreated>2022-11-25T10:00:00Z</contentCreated><headline> ${headline}</headline><dateline>SOFIA, Friday (Agency)</dateline></contentMeta>
  <contentSet>${content}</contentSet>
</newsItem>`;

describe('NITF', () => {
  it('is read as headline lines, paragraphs, rows and captions', async () => {
    const article = await read(NITF, 'a.nitf');
    expect(blocksOf(article)).toEqual([
      'headline: Bridge falls, 12 dead',
      'headline: Thirty hurt',
      'body: Twelve people were killed, Ann Mayor said & wept.',
      'caption: Men carry coffins.',
      'body: Aville | 7',
      'body: Five <missing>.',
    ]);
    expect(article).toMatchObject({ title: 'Bridge falls, 12 dead', published: '2022-11-24', place: 'Kyiv' });
    expect(inFile(article, 'said & wept')).toBe('said &amp; wept');
    expect(inFile(article, 'falls, 12')).toBe('falls, <num>12');
  });
});

describe('NewsML-G2', () => {
  it('is read with the NITF inside it', async () => {
    const inner = NITF.slice(NITF.indexOf('<nitf'));
    const article = await read(
      item('Bridge falls', `<inlineXML contenttype="application/nitf+xml">${inner}</inlineXML>`),
      'a.xml',
    );
    expect(blocksOf(article)[0]).toBe('headline: Bridge falls, 12 dead');
    expect(article).toMatchObject({
      title: 'Bridge falls',
      published: '2022-11-25',
      place: 'SOFIA',
      outlet: 'Agency',
      language: 'en-US',
    });
  });

  it('is read with XHTML, escaped HTML and text inside it', async () => {
    const blocks = ['headline: Bridge falls', 'body: Twelve died & wept.', 'body: Five missing.'];
    const xhtml =
      '<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body><h1>Bridge falls</h1><p>Twelve died &amp; wept.</p><p>Five missing.</p></body></html></inlineXML>';
    const escaped =
      '<inlineData contenttype="text/html">&lt;p>Twelve died &amp;amp; wept.&lt;/p>&lt;p>Five missing.&lt;/p></inlineData>';
    const cdata =
      '<inlineData contenttype="text/html"><![CDATA[<p>Twelve died &amp; wept.</p><p>Five missing.</p>]]></inlineData>';
    const text = '<inlineData contenttype="text/plain">Twelve died &amp; wept.\n\nFive missing.</inlineData>';
    for (const content of [xhtml, escaped, cdata, text]) {
      const article = await read(item('Bridge falls', content), 'a.xml');
      expect(blocksOf(article)).toEqual(blocks);
      expect(inFile(article, 'Five missing.')).toBe('Five missing.');
    }
    expect(inFile(await read(item('Bridge falls', escaped), 'a.xml'), 'died & wept')).toBe('died &amp;amp; wept');
  });

  it('gives an article for each item of a message', async () => {
    const content = '<inlineData>Two died.</inlineData>';
    const message = `<newsMessage><header/><itemSet><packageItem/>${item('One', content)}${item('Two', content)}</itemSet></newsMessage>`;
    const articles = await readArticles(bytesOf(message), 'a.xml');
    articles.forEach(expectSound);
    expect(articles.map(({ path, title }) => [path, title])).toEqual([
      ['a.xml#1', 'One'],
      ['a.xml#2', 'Two'],
    ]);
  });
});

describe('XML that is not read', () => {
  it.each([
    ['<nitf><body></nitf>', 'malformed', '1:'],
    ['<nitf>\n<p>&eacute;</p></nitf>', 'malformed', '2:'],
    ['<!DOCTYPE nitf [<!ENTITY a "b">]><nitf>&a;</nitf>', 'unsupported', 'document type'],
    ['<nitf/>trailing', 'malformed', '1:'],
    ['<rss><channel/></rss>', 'unsupported', '<rss>'],
    ['<newsMessage><itemSet><packageItem/></itemSet></newsMessage>', 'unsupported', 'no news item'],
    ['', 'malformed', '1:'],
  ])('%j', async (text, code, words) => {
    const error: unknown = await read(text, 'a.xml').catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'AuditError', code, path: 'a.xml' });
    expect(String(error)).toContain(words);
  });
});
