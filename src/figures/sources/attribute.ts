import type { Span } from '../../span.ts';
import type { Document } from '../../tokens/document.ts';
import type { Source } from '../figure.ts';
import { carriedCredit } from './carry.ts';
import { creditAt } from './credits/coverage.ts';
import type { Placed } from './credits/credit.ts';
import { openIdentities } from './identity/identity.ts';
import { quotedSpeaker } from './quoted-speaker.ts';
import { openReading, type Reading } from './reading.ts';
import { firstOf, lastOf } from './speakers/speaker.ts';

/** A place of `Article.text` and the ordinal of the sentence it stands in. */
export type Mention = Span & { readonly sentence: number };

/**
 * Answers who is credited with the number at a place; null where the article states it in its own voice.
 * `start` and `end` of a source are where its credit for this number stands, in `Article.text`: *he*; `text` is how the article first credits it.
 * Sentences are read when they are first needed, each once, and no more than a few around a place.
 */
export function openCredits(document: Document): (mention: Mention) => Source | null {
  const reading = openReading(document);
  const identify = openIdentities(reading);
  return (mention) => {
    const placed = creditFor(reading, mention);
    if (!placed) return null;
    const { sentence, credit } = placed;
    const tokens = reading.tokens(sentence);
    const start = tokens[firstOf(credit.speaker)]?.start ?? 0;
    const end = tokens[lastOf(credit.speaker) - 1]?.end ?? start;
    const { text, name, kind, side } = identify({ sentence, ...credit.speaker });
    return { text, name, kind, side, start, end, basis: sentence === mention.sentence ? 'explicit' : 'carried' };
  };
}

function creditFor(reading: Reading, mention: Mention): Placed | null {
  const sentence = reading.sentence(mention.sentence);
  if (!sentence) return null;
  const quoted = quotedSpeaker(reading, sentence.paragraph, mention.start);
  if (quoted) return quoted;
  const credits = reading.credits(mention.sentence);
  const credit = credits.length > 0 ? creditAt(reading.tokens(mention.sentence), credits, mention.start) : null;
  return credit ? { credit, sentence: mention.sentence } : carriedCredit(reading, mention.sentence);
}
