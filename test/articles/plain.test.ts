import { describe, expect, it } from 'vitest';
import { readPlain } from '../../src/articles/read.ts';
import { blocksOf, bytesOf, expectSound, inFile, read } from './sound.ts';

describe('plain text', () => {
  it('is read as it stands: text is source, and nothing maps', async () => {
    const article = await read(
      'Bridge falls, 12 dead\n\nKYIV, Nov. 25 (Agency) — Twelve people died.\n\nThirty were hurt.\n',
      'a.txt',
    );
    expect(blocksOf(article)).toEqual([
      'headline: Bridge falls, 12 dead',
      'body: KYIV, Nov. 25 (Agency) — Twelve people died.',
      'body: Thirty were hurt.',
    ]);
    expect(article).toMatchObject({ title: 'Bridge falls, 12 dead', place: 'KYIV', published: null, stretches: null });
  });

  it('reads an empty file as an article without blocks', async () => {
    expect(await read('', 'a.txt')).toMatchObject({ blocks: [], text: '', title: null });
    expect(await read('\n \n', 'a.txt')).toMatchObject({ blocks: [] });
  });

  it.each(['\n', '\r\n', '\r'])('parts paragraphs at blank lines that end with %j', async (end) => {
    const article = await read(['One died.', 'Two died.', '', '  ', 'Three died.', ''].join(end), 'a.txt');
    expect(article.blocks).toHaveLength(2);
    expect(inFile(article, 'Three died.')).toBe('Three died.');
  });

  it('takes each long line for a paragraph', async () => {
    const line = `${'The ministry said that the men had been killed near the border. '.repeat(3).trim()}`;
    expect((await read(`${line}\n${line}\n${line}`, 'a.txt')).blocks).toHaveLength(3);
  });

  it('joins lines wrapped at a margin, and parts where a paragraph ends short of it', async () => {
    const article = await read(
      [
        'Rescuers pulled twelve bodies from the river on Friday after the old',
        'bridge fell, the mayor said, and thirty people were taken to hospital.',
        'Five are missing.',
        'The bridge was built in 1910. It had been closed to lorries since last',
        'year.',
      ].join('\n'),
      'a.txt',
    );
    expect(blocksOf(article).map((block) => block.slice(-12))).toEqual(['are missing.', 'e last\nyear.']);
  });

  it('parts a headline from the text right below it', async () => {
    const wrapped =
      'Bridge falls\nRescuers pulled twelve bodies from the river on Friday after the old\nbridge fell, the mayor said.';
    expect(blocksOf(await read(wrapped, 'a.txt'))[0]).toBe('headline: Bridge falls');
    expect(blocksOf(await read('Bridge falls\nKYIV (Agency) — Twelve died.', 'a.txt'))[0]).toBe(
      'headline: Bridge falls',
    );
  });

  it.each([
    ['ARMY KILLS FOUR IN NORTHERN PROVINCE.', 'At least four people were shot dead on Friday, the police said.'],
    [
      'Death toll of market bomb put at seven-newspaper.',
      'A newspaper on Saturday put at seven the death toll of a bomb in the west.',
    ],
    ['War in the north: where has the army attacked?', 'The attack began at five.'],
  ])('knows the headline %s', async (headline, lead) => {
    expect(blocksOf(await read(`${headline}\n\n${lead}`, 'a.txt'))[0]).toBe(`headline: ${headline}`);
  });

  it.each([
    'The army has killed four people in the north.\n\nAt least four people were shot dead on Friday, the police said in a statement.',
    'SOFIA, 31 OCT 89 (AGENCY) -- [TEXT] TWELVE MEN WERE KILLED\n\nTHIRTY WERE HURT.',
    'By Jane Doe\n\nTwelve men were killed.',
    '12 killed in Kabul',
    `${'The minister met the mothers of soldiers, and told them that he and all the others share their pain '.repeat(2)}\n\nMore.`,
  ])('takes no first paragraph for a headline that is none: %j', async (text) => {
    expect(blocksOf(await read(text, 'a.txt'))[0]).toMatch(/^body/);
  });

  it('takes a line of nothing but a date for the date, not for copy', async () => {
    const article = await read('Quake kills 24\n\nWEDNESDAY 03 JULY 2013\n\nSoldiers are leading the rescue.', 'a.txt');
    expect(article.published).toBe('2013-07-03');
    expect(blocksOf(article)).toEqual(['headline: Quake kills 24', 'body: Soldiers are leading the rescue.']);
  });

  it('knows captions', async () => {
    const lines = [
      'Photo: Men carry a coffin.',
      'FILE PHOTO: A tank, 2014.',
      '[Image: a bridge]',
      'Fighters patrol the town [File: A. Name/Agency]',
    ];
    const article = await read(
      ['Twelve people died, the police said.', ...lines, 'Photographs showed a bridge.'].join('\n\n'),
      'a.txt',
    );
    expect(article.blocks.map(({ zone }) => zone)).toEqual([
      'body',
      'caption',
      'caption',
      'caption',
      'caption',
      'body',
    ]);
  });

  it('lets what is known from elsewhere fill in what the file does not say', () => {
    const known = { published: '2022-11-25', title: 'From the list', outlet: 'The Daily' };
    const article = readPlain(bytesOf('Twelve people died, the police said.\n\nMore.'), 'a.txt', known);
    expect(article).toMatchObject(known);
    expect(readPlain(bytesOf('SOFIA, 31 OCT 89 (AGENCY) -- TWO DIED.\n\nMORE.'), 'a.txt', known).published).toBe(
      '1989-10-31',
    );
    expect(readPlain(bytesOf('9/10/2010\n\nTwo died.'), 'a.txt', { published: '2010-09-10' }).published).toBe(
      '2010-09-10',
    );
  });
});

describe('front matter', () => {
  const text = [
    '---',
    'title: "Bridge \\"Old\\" falls: 12 dead" # desk',
    "outlet: 'The Town''s Daily'",
    'date: 2022-11-25T10:00:00Z',
    'tags:',
    '  - bridges',
    'place: Kyiv, Ukraine # capital',
    'lang: en_GB',
    '---',
    '',
    'Twelve people died.',
  ].join('\n');

  it.each(['a.txt', 'a.md'])('gives the metadata and the headline of %s, and is not read as copy', async (path) => {
    const article = await read(text, path);
    expect(article).toMatchObject({
      title: 'Bridge "Old" falls: 12 dead',
      outlet: "The Town's Daily",
      published: '2022-11-25',
      place: 'Kyiv, Ukraine',
      language: 'en-GB',
    });
    expect(blocksOf(article)).toEqual(['headline: Bridge "Old" falls: 12 dead', 'body: Twelve people died.']);
    expect(inFile(article, 'Twelve people died.')).toBe('Twelve people died.');
  });

  it('joins a folded title', async () => {
    const article = await read('---\ntitle: >-\n  Bridge falls,\n  12 dead\n---\nTwo died.', 'a.txt');
    expect(article.title).toBe('Bridge falls, 12 dead');
    expect(inFile(article, 'Bridge falls, 12 dead')).toBe('Bridge falls,\n  12 dead');
  });

  it('maps a plain title to where it stands', async () => {
    expect(inFile(await read('---\ntitle: 12 dead\n---\nTwo died.', 'a.txt'), '12 dead')).toBe('12 dead');
  });

  it.each(['---\nTwelve died.\n---\nMore.', '---\ntitle: never closed\n\nTwelve died.'])(
    'is not seen in %j',
    async (text) => {
      expect((await read(text, 'a.txt')).text).toBe(text);
    },
  );
});

describe('headers as in e-mail', () => {
  it('give metadata and headline', async () => {
    const article = await read(
      'Subject: Bridge falls,\n  12 dead\nDate: Fri, 25 Nov 2022 10:00:00 +0000\nFrom: Jane Doe\nDateline: KYIV, Nov. 25\n\nTwelve people died.\n',
      'a.txt',
    );
    expect(article).toMatchObject({ title: 'Bridge falls, 12 dead', published: '2022-11-25', place: 'KYIV' });
    expect(blocksOf(article)).toEqual(['headline: Bridge falls, 12 dead', 'body: Twelve people died.']);
  });

  it.each(['Syria: 12 killed\n\nTwelve died.', 'Title: Bridge falls\nTwelve people died there.', 'Place: here'])(
    'are not seen in %j',
    async (text) => {
      expect((await read(text, 'a.txt')).text).toBe(text);
    },
  );
});

it('reads the same at once and in its own time', async () => {
  const text = 'Title: Bridge falls\n\nTwelve people died.';
  const article = readPlain(bytesOf(text), 'a.txt', {});
  expectSound(article);
  expect(article).toEqual(await read(text, 'a.txt'));
});
