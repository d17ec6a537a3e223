import type { Span } from '../../span.ts';
import type { Document } from '../../tokens/document.ts';
import type { Source } from '../figure.ts';
import { carriedCredit } from './carry.ts';
import { creditAt } from './coverage.ts';
import type { Placed } from './credit.ts';
import { quotedSpeaker } from './quoted-speaker.ts';
import { openReading, type Reading } from './reading.ts';
import { firstOf, lastOf } from './speaker.ts';

/** A place of `Article.text` and the ordinal of the sentence it stands in. */
export type Mention = Span & { readonly sentence: number };

export function openCredits(document: Document): (mention: Mention) => Source | null {
  const reading = openReading(document);
  return (mention) => {
    const placed = explicit(reading, mention);
    if (!placed) return null;
    const tokens = reading.tokens(placed.sentence);
    const start = tokens[firstOf(placed.credit.speaker)]?.start ?? 0;
    const end = tokens[lastOf(placed.credit.speaker) - 1]?.end ?? start;
    const text = document.article.text.slice(start, end);
    return { text, name: text, kind: 'other', side: null, start, end, basis: 'explicit' };
  };
}

function explicit(reading: Reading, mention: Mention): Placed | null {
  const sentence = reading.sentence(mention.sentence);
  if (!sentence) return null;
  const tokens = reading.tokens(mention.sentence);
  const at = tokens.findIndex(({ end }) => end > mention.start);
  const quoted = quotedSpeaker(reading, sentence.paragraph, mention.start);
  if (quoted) return quoted;
  const credit = creditAt(tokens, reading.credits(mention.sentence), at);
  return credit ? { credit, sentence: mention.sentence } : carriedCredit(reading, mention.sentence);
}
