import type { Piece } from './composition.ts';
import { placeAndDay } from './dateline.ts';
import { dateOf } from './dates.ts';
import type { MarkupNode } from './markup.ts';
import { attributeOf, find, textIn } from './markup-tree.ts';
import type { NewsContent } from './news-content.ts';
import { type Grammar, passagesOf } from './passages.ts';
import { withRows } from './table-rows.ts';

const BLOCKS = new Set(
  'nitf body body.head body.content body.end block p hedline hl1 hl2 byline byttl dateline distributor abstract note series li ol ul dl dt dd table tr td th caption col thead tbody tfoot bq credit pre hr br media media-caption media-producer media-reference media-metadata media-object fn nitf-table tagline bibliography'.split(
    ' ',
  ),
);

/** NITF as it is read: names of people, places, events and numbers stand inside a line. */
const NITF: Grammar = {
  isInline: (name) => !BLOCKS.has(name),
  isCaption: ({ name }) => name === 'media-caption' || name === 'caption',
};

/** What no reader reads as the article's words. */
const MUTE = new Set('media-metadata media-producer media-reference media-object credit'.split(' '));

/** The article in a `nitf` element (IPTC NITF 3): headline lines, body and captions. The abstract, which repeats them, is left out. */
export function readNitf(nodes: readonly MarkupNode[], nitf: number): NewsContent {
  const lines = ['hl1', 'hl2'].map((name) => find(nodes, name, find(nodes, 'hedline', nitf)));
  const headlines = lines.flatMap((index) => (index < 0 ? [] : passagesOf(nodes, NITF, () => false, index)));
  const content = find(nodes, 'body.content', nitf);
  const body = content < 0 ? [] : passagesOf(nodes, NITF, ({ name }) => MUTE.has(name), content);
  const dateline = find(nodes, 'dateline', nitf);
  const day = find(nodes, 'story.date', dateline);
  const issued = find(nodes, 'date.issue', nitf);
  const place = find(nodes, 'location', dateline);
  const said = placeAndDay(
    textIn(nodes, place >= 0 ? place : dateline)
      .split(/\s+/)
      .join(' '),
  );
  return {
    pieces: [...headlines.map(({ runs }): Piece => ({ zone: 'headline', runs })), ...withRows(nodes, body)],
    own: {
      title: headlines[0]?.text ?? (textIn(nodes, find(nodes, 'title', find(nodes, 'head', nitf))).trim() || null),
      published: dateOf(attributeOf(nodes, day, 'norm')) ?? dateOf(attributeOf(nodes, issued, 'norm')) ?? said.date,
      place: said.place || null,
    },
  };
}
