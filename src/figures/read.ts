import type { Article } from '../articles/article.ts';
import { type Document, openDocument } from '../tokens/document.ts';
import { openCues } from './cues.ts';
import { openDates } from './dates/as-of.ts';
import type { Draft } from './draft.ts';
import { draftCounts } from './draft-counts.ts';
import { type EventDraft, keyEvents } from './events/key-events.ts';
import { openPlaces } from './events/place-of.ts';
import type { Figure } from './figure.ts';
import { openQuoted } from './quoted.ts';
import { openCredits } from './sources/attribute.ts';
import { type Said, toFigure } from './to-figure.ts';

/** The figures of one article, in the order they stand. `document` is the article's, where the caller has opened it. Pure; never throws on any text. */
export function readFigures(article: Article, document: Document = openDocument(article)): Figure[] {
  const drafts = draftCounts(document);
  if (drafts.length === 0) return [];
  // One question of all figures after the other, not all questions of one figure: the code of a question is still at hand for the next figure.
  const events = keyEvents(document, drafts.map(eventDraft));
  const mentions = drafts.map(mentionOf);
  const sources = mentions.map(openCredits(document));
  const dateOf = openDates(document, new Set(mentions.map(({ sentence }) => sentence)));
  const dates = mentions.map(({ start, end, sentence, measure, modality }, at) =>
    dateOf({ start, end, sentence, measure, modality, source: sources[at] ?? null }),
  );
  const places = mentions.map(openPlaces(document));
  const cues = drafts.map(openCues(document));
  const isQuoted = openQuoted(article.text);
  const times = new Map<string, number>();
  return drafts.map((draft, ordinal) => {
    const said: Said = {
      source: sources[ordinal] ?? null,
      asOf: dates[ordinal] ?? null,
      event: events[ordinal] ?? null,
      place: places[ordinal] ?? null,
      cues: cues[ordinal] ?? [],
      quoted: isQuoted(document.tokens(draft.sentence.index), draft.count.quantity.first),
    };
    return toFigure(document, drafts, draft, ordinal, said, times);
  });
}

const mentionOf = ({ count: { quantity, measure, modality }, sentence }: Draft) => ({
  start: quantity.start,
  end: quantity.end,
  sentence: sentence.index,
  measure,
  modality,
});

const eventDraft = ({ count, sentence, population }: Draft): EventDraft => ({
  start: count.quantity.start,
  end: count.quantity.end,
  sentence: sentence.index,
  measure: count.measure,
  low: count.quantity.low,
  high: count.quantity.high,
  population,
  rate: count.rate,
});
