import { describe, expect, it } from 'vitest';
import { readingOfArticle, readingOfText } from '../../../src/reports/html/reading.ts';

const words = ({ text, blocks }: ReturnType<typeof readingOfText>) =>
  blocks.map(({ start, end, zone }) => [zone, text.slice(start, end)]);

describe('a file of which nothing more is known', () => {
  it.each(['\n', '\r\n', '\r'])('has paragraphs between blank lines that end in %j', (line) => {
    const text = ['Toll rises', '', ' ', 'Twelve died.', 'A line more.', '', '', 'End.', ''].join(line);
    expect(words(readingOfText(text, 'Toll rises'))).toEqual([
      ['headline', 'Toll rises'],
      ['body', `Twelve died.${line}A line more.`],
      ['body', text.slice(text.indexOf('End.'))],
    ]);
  });

  it('knows a Markdown heading that repeats the title', () => {
    expect(words(readingOfText('# Toll rises\n\nTwelve died.', 'Toll rises'))[0]).toEqual(['headline', '# Toll rises']);
  });

  it('has no paragraph where there is nothing to read', () => {
    expect(readingOfText(' \n\n \n', null).blocks).toEqual([]);
  });
});

describe('an article as its reader left it', () => {
  // <p>12&nbsp;000 <b>men</b></p>
  const article = {
    text: '12\u00a0000 men',
    blocks: [{ start: 0, end: 10, zone: 'body' as const }],
    stretches: [
      { text: 0, length: 2, source: 3, sourceLength: 2 },
      { text: 2, length: 1, source: 5, sourceLength: 6 },
      { text: 3, length: 4, source: 11, sourceLength: 4 },
      { text: 7, length: 3, source: 18, sourceLength: 3 },
    ],
  };

  it('places a range of the file in the text, over what stands for other lengths', () => {
    const reading = readingOfArticle(article);
    expect(reading.place({ start: 3, end: 14 })).toEqual({ start: 0, end: 6 });
    expect(reading.place({ start: 18, end: 21 })).toEqual({ start: 7, end: 10 });
  });

  it('has no place for what was not read', () => {
    const reading = readingOfArticle(article);
    expect(reading.place({ start: 0, end: 2 })).toBeNull();
    expect(reading.place({ start: 15, end: 17 })).toBeNull();
    expect(reading.place({ start: 20, end: 25 })).toBeNull();
  });

  it('places by the file even where the text has another order', () => {
    const headlineFirst = {
      text: 'Head body',
      blocks: [],
      stretches: [
        { text: 0, length: 4, source: 50, sourceLength: 4 },
        { text: 5, length: 4, source: 10, sourceLength: 4 },
      ],
    };
    const { place } = readingOfArticle(headlineFirst);
    expect(place({ start: 50, end: 54 })).toEqual({ start: 0, end: 4 });
    expect(place({ start: 10, end: 12 })).toEqual({ start: 5, end: 7 });
  });

  it('is the file itself where nothing was left out', () => {
    const { place } = readingOfArticle({ text: 'abc', blocks: [], stretches: null });
    expect(place({ start: 1, end: 2 })).toEqual({ start: 1, end: 2 });
  });
});
