import type { Article } from '../articles/article.ts';
import { lineColumn, spanInSource } from '../articles/offsets.ts';
import { fingerprint } from '../fingerprint.ts';
import { type Document, openDocument } from '../tokens/document.ts';
import { openDates } from './dates/as-of.ts';
import type { Draft } from './draft.ts';
import { draftCounts } from './draft-counts.ts';
import { type EventDraft, keyEvents } from './events/key-events.ts';
import type { Figure } from './figure.ts';
import { isQuoted } from './quoted.ts';
import { openCredits } from './sources/attribute.ts';

/** The figures of one article, in the order they stand. Pure; never throws on any text. */
export function readFigures(article: Article): Figure[] {
  const document = openDocument(article);
  const drafts = draftCounts(document);
  const credit = openCredits(document);
  const date = openDates(document);
  const events = keyEvents(document, drafts.map(eventDraft));
  const times = new Map<string, number>();
  return drafts.map((draft, ordinal) => {
    const { start, end } = draft.count.quantity;
    const sentence = draft.sentence.index;
    const source = credit({ start, end, sentence });
    const asOf = date({ start, end, sentence, measure: draft.count.measure, sourceSpan: source });
    return toFigure(document, drafts, draft, ordinal, { source, asOf, event: events[ordinal] ?? null }, times);
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

function toFigure(
  document: Document,
  drafts: readonly Draft[],
  draft: Draft,
  ordinal: number,
  said: Pick<Figure, 'source' | 'asOf' | 'event'>,
  times: Map<string, number>,
): Figure {
  const { article } = document;
  const { count, sentence, population, delta, whole } = draft;
  const { quantity } = count;
  const tokens = document.tokens(sentence.index);
  const span = spanInSource(article, quantity);
  const words = [
    count.measure,
    article.text.slice(quantity.start, quantity.end).toLowerCase(),
    population.text.toLowerCase(),
    population.affiliation.join(','),
  ];
  const nth = (times.get(words.join('|')) ?? 0) + 1;
  times.set(words.join('|'), nth);
  return {
    id: `${article.path}#${ordinal + 1}`,
    fingerprint: fingerprint([...words, String(nth)]),
    article: article.path,
    ...span,
    ...lineColumn(article, span.start),
    quote: article.source.slice(span.start, span.end),
    phrase: article.text.slice(
      tokens[quantity.from]?.start ?? quantity.start,
      tokens[quantity.to - 1]?.end ?? quantity.end,
    ),
    zone: sentence.zone,
    quoted: isQuoted(tokens, quantity.first),
    measure: count.measure,
    low: quantity.low,
    high: quantity.high,
    form: quantity.form,
    delta,
    part: count.part,
    whole: whole === null || !drafts[whole] ? null : `${article.path}#${whole + 1}`,
    population,
    source: said.source && { ...said.source, ...spanInSource(article, said.source) },
    asOf: said.asOf,
    place: null,
    event: said.event,
    modality: count.modality,
    rate: count.rate,
    cues: count.cues,
    rule: count.rule,
    sentence: spanInSource(article, sentence),
    sentenceIndex: sentence.index,
    paragraph: sentence.paragraph,
  };
}
