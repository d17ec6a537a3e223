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
import { toFigure } from './to-figure.ts';

/** The figures of one article, in the order they stand. `document` is the article's, where the caller has opened it. Pure; never throws on any text. */
export function readFigures(article: Article, document: Document = openDocument(article)): Figure[] {
  const drafts = draftCounts(document);
  if (drafts.length === 0) return [];
  const credit = openCredits(document);
  const date = openDates(document, new Set(drafts.map(({ sentence }) => sentence.index)));
  const placeOf = openPlaces(document);
  const cuesOf = openCues(document);
  const isQuoted = openQuoted();
  const events = keyEvents(document, drafts.map(eventDraft));
  const times = new Map<string, number>();
  return drafts.map((draft, ordinal) => {
    const { start, end, first } = draft.count.quantity;
    const sentence = draft.sentence.index;
    const source = credit({ start, end, sentence });
    const asOf = date({ start, end, sentence, measure: draft.count.measure, source });
    return toFigure(
      document,
      drafts,
      draft,
      ordinal,
      {
        source,
        asOf,
        event: events[ordinal] ?? null,
        place: placeOf({ sentence, start }),
        cues: cuesOf(draft),
        quoted: isQuoted(document.tokens(sentence), first),
      },
      times,
    );
  });
}

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
