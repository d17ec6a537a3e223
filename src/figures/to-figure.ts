import { lineColumn, spanInSource } from '../articles/offsets.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Document } from '../tokens/document.ts';
import type { Draft } from './draft.ts';
import type { Figure, Source } from './figure.ts';

/** What the later stages have found of a draft. */
export type Said = Pick<Figure, 'source' | 'asOf' | 'event' | 'place' | 'cues' | 'quoted'>;

/** The figure of a draft, its offsets those of the file. `times` counts what its fingerprint is made of, to tell repeats apart. */
export function toFigure(
  document: Document,
  drafts: readonly Draft[],
  draft: Draft,
  ordinal: number,
  said: Said,
  times: Map<string, number>,
): Figure {
  const { article } = document;
  const { count, sentence, population, delta, whole } = draft;
  const { quantity } = count;
  const tokens = document.tokens(sentence.index);
  const { start, end } = spanInSource(article, quantity);
  const { line, column } = lineColumn(article, start);
  const words = [
    count.measure,
    article.text.slice(quantity.start, quantity.end).toLowerCase(),
    population.text.toLowerCase(),
    population.affiliation.join(','),
  ];
  const key = words.join('|');
  const nth = (times.get(key) ?? 0) + 1;
  times.set(key, nth);
  return {
    id: `${article.path}#${ordinal + 1}`,
    fingerprint: fingerprint([...words, String(nth)]),
    article: article.path,
    start,
    end,
    line,
    column,
    quote: article.source.slice(start, end),
    phrase: article.text.slice(
      tokens[quantity.from]?.start ?? quantity.start,
      tokens[quantity.to - 1]?.end ?? quantity.end,
    ),
    zone: sentence.zone,
    quoted: said.quoted,
    measure: count.measure,
    low: quantity.low,
    high: quantity.high,
    form: quantity.form,
    delta,
    part: count.part,
    whole: whole === null || !drafts[whole] ? null : `${article.path}#${whole + 1}`,
    population,
    source: said.source && sourceInFile(article, said.source),
    asOf: said.asOf,
    place: said.place,
    event: said.event,
    modality: count.modality,
    rate: count.rate,
    cues: said.cues,
    rule: count.rule,
    sentence: spanInSource(article, sentence),
    sentenceIndex: sentence.index,
    paragraph: sentence.paragraph,
  };
}

function sourceInFile(article: Document['article'], source: Source): Source {
  const { text, name, kind, side, basis } = source;
  const { start, end } = spanInSource(article, source);
  return { text, name, kind, side, start, end, basis };
}
