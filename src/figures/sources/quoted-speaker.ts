import type { Credit, Placed } from './credits/credit.ts';
import type { Quotation } from './quotations.ts';
import type { Reading } from './reading.ts';
import { firstOf } from './speakers/speaker.ts';

/** How many quotations back, or paragraphs, the speaker of one is looked for. */
const FARTHEST = 5;

/** Who speaks the quotation that a place stands in; null where it stands in none, or nobody is named. */
export function quotedSpeaker(reading: Reading, paragraph: number, at: number): Placed | null {
  const quotations = reading.quotations(paragraph);
  const nth = holding(quotations, at);
  return nth < 0 ? null : speakerOf(reading, paragraph, nth, FARTHEST);
}

/** Ordinal of the quotation that holds a place, or -1. */
function holding(quotations: readonly Quotation[], at: number): number {
  let low = 0;
  let high = quotations.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const quotation = quotations[middle];
    if (!quotation) return -1;
    if (at < quotation.start) high = middle - 1;
    else if (at >= quotation.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

function speakerOf(reading: Reading, paragraph: number, nth: number, depth: number): Placed | null {
  const quotation = reading.quotations(paragraph)[nth];
  if (!quotation) return null;
  return (
    behind(reading, paragraph, quotation) ??
    before(reading, paragraph, quotation) ??
    (nth > 0 && depth > 0 ? speakerOf(reading, paragraph, nth - 1, depth - 1) : null) ??
    (depth > 0 ? besides(reading, paragraph, quotation, depth - 1) : null)
  );
}

/** The first speaker behind a quotation, in the sentence that it ends in; behind a semicolon somebody else begins to speak. */
function behind(reading: Reading, paragraph: number, { end }: Quotation): Placed | null {
  const found = speakersAt(reading, paragraph, end - 1).find(
    ({ sentence, credit }) => startOf(reading, sentence, credit) >= end,
  );
  if (!found) return null;
  const between = reading.document.article.text.slice(end, startOf(reading, found.sentence, found.credit));
  return between.includes(';') ? null : found;
}

/** The nearest speaker in front of a quotation, in the sentence that it begins in. */
const before = (reading: Reading, paragraph: number, { start }: Quotation): Placed | null =>
  speakersAt(reading, paragraph, start).findLast(
    ({ sentence, credit }) => startOf(reading, sentence, credit) < start,
  ) ?? null;

/** The credits of the sentence that holds a place of the paragraph. */
function speakersAt(reading: Reading, paragraph: number, at: number): Placed[] {
  const sentence = reading.sentenceAt(at);
  if (sentence < 0 || reading.document.sentences[sentence]?.paragraph !== paragraph) return [];
  return reading
    .credits(sentence)
    .filter(isSaying)
    .map((credit) => ({ credit, sentence }));
}

const startOf = (reading: Reading, sentence: number, { speaker }: Credit): number =>
  reading.tokens(sentence)[firstOf(speaker)]?.start ?? -1;

const isSaying = ({ weak }: Credit): boolean => !weak;

/** The paragraphs around: an open quotation goes on in the next, and one that opens a paragraph goes on from the last. */
function besides(reading: Reading, paragraph: number, quotation: Quotation, depth: number): Placed | null {
  const block = reading.document.article.blocks[paragraph];
  if (quotation.open) {
    const next = reading.quotations(paragraph + 1)[0];
    if (next?.resumed) {
      const speaker = speakerOf(reading, paragraph + 1, 0, 0);
      if (speaker) return speaker;
    }
  }
  if (!block || quotation.start > block.start + 1)
    return lastSpeaker(reading, reading.sentenceAt(quotation.start) - 1, paragraph);
  const earlier = reading.quotations(paragraph - 1);
  const blockBefore = reading.document.article.blocks[paragraph - 1];
  const last = earlier.at(-1);
  if (last && blockBefore && last.end >= blockBefore.end - 1) {
    const speaker = speakerOf(reading, paragraph - 1, earlier.length - 1, depth);
    if (speaker) return speaker;
  }
  return lastSpeaker(reading, reading.sentenceAt(block.start) - 1, paragraph - 1);
}

/** The last speaker of the sentences up to `index` within a paragraph. */
function lastSpeaker(reading: Reading, index: number, paragraph: number): Placed | null {
  for (let at = index; at >= 0 && index - at < 4; at--) {
    if (reading.sentence(at)?.paragraph !== paragraph) return null;
    const credit = reading.credits(at).findLast(isSaying);
    if (credit) return { credit, sentence: at };
  }
  return null;
}
