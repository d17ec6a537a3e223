import type { Article } from './article.ts';

/** The article as it was read, for `audit text`: a blank line between blocks, headline first, captions marked. Ends with a line break unless empty. */
export const textOf = ({ text, blocks }: Article): string =>
  blocks
    .map(({ start, end, zone }) => `${zone === 'caption' ? '[Caption] ' : ''}${text.slice(start, end)}\n`)
    .join('\n');
