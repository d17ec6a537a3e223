import type { Article } from '../../articles/article.ts';
import { spanInSource } from '../../articles/offsets.ts';
import { openDocument } from '../../tokens/document.ts';
import type { Figure } from '../figure.ts';
import type { Share } from '../share.ts';
import { readHouseholds } from './households.ts';
import { mayHoldShare } from './may-hold-share.ts';
import { readMultiples } from './multiples.ts';
import { readProportions } from './proportions.ts';
import { readRanks } from './ranks.ts';
import { readRates } from './rates.ts';
import type { Sign } from './sign.ts';
import { type Told, tellSentences } from './told.ts';

/** Each reads its kind in one sentence; `near` is that sentence and its neighbours. */
const READERS: readonly ((told: Told, near: readonly Told[]) => Sign[])[] = [
  readProportions,
  readMultiples,
  readRanks,
  readRates,
  readHouseholds,
];

/** The shares of one article, in the order they stand, tied to its figures where the words next to them say to which. Pure; never throws on any text. */
export function readShares(article: Article, figures: readonly Figure[]): Share[] {
  if (figures.length === 0 || !mayHoldShare(article.text)) return [];
  const document = openDocument(article);
  const told = tellSentences(document, figures);
  return document.sentences.flatMap(({ index, start, end }) => {
    if (!mayHoldShare(article.text.slice(start, end))) return [];
    const own = told(index);
    const near = [index - 1, index, index + 1].map(told);
    const signs = READERS.flatMap((read) => read(own, near));
    return signs.map((sign) => toShare(article, own, sign)).sort((a, b) => a.start - b.start);
  });
}

function toShare(article: Article, { index, tokens }: Told, { from, to, ...sign }: Sign): Share {
  const [first, last] = [tokens[from], tokens[to - 1]];
  const span = spanInSource(article, { start: first?.start ?? 0, end: last?.end ?? 0 });
  const quote = article.source.slice(span.start, span.end);
  return { ...span, ...sign, article: article.path, quote, sentenceIndex: index };
}
