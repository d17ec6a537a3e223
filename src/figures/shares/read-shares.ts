import type { Article } from '../../articles/article.ts';
import { spanInSource } from '../../articles/offsets.ts';
import { type Document, openDocument } from '../../tokens/document.ts';
import type { Figure } from '../figure.ts';
import type { Share } from '../share.ts';
import { readHouseholds } from './households.ts';
import { mayHoldHouseholds, mayHoldShare } from './may-hold-share.ts';
import { readMultiples } from './multiples.ts';
import { readPairings } from './pairings.ts';
import { readProportions } from './proportions.ts';
import { readRanks } from './ranks.ts';
import { readRates } from './rates.ts';
import type { Sign } from './sign.ts';
import { type Near, type Told, tellSentences } from './told.ts';

/** Each reads its kind in one sentence; `near` is that sentence and its neighbours. */
const READERS: readonly ((told: Told, near: Near) => Sign[])[] = [
  readProportions,
  readMultiples,
  readRanks,
  readRates,
  readPairings,
];

/**
 * The shares of one article, in the order they stand: those in and beside sentences that hold figures, and all households. They are tied to the
 * figures where the words next to them say to which. `opened`: the article's document where the caller has it. Pure; never throws on any text.
 */
export function readShares(article: Article, figures: readonly Figure[], opened?: Document): Share[] {
  if (figures.length === 0) return [];
  const document = opened ?? openDocument(article);
  const lower = document.lowerText();
  const households = mayHoldHouseholds(lower);
  const tell = tellSentences(document, figures);
  const beside = new Uint8Array(document.sentences.length + 2);
  for (const { sentenceIndex: index } of figures) beside.fill(1, index, index + 3);
  const shares: Share[] = [];
  for (const { index, start, end } of document.sentences) {
    const isBeside = beside[index + 1] === 1;
    if (!households && !isBeside) continue;
    const sentence = lower.slice(start, end);
    const near = (): Told[] => [index - 1, index, index + 1].map(tell);
    const may = isBeside && mayHoldShare(sentence);
    const signs = may ? READERS.flatMap((read) => read(tell(index), near)) : [];
    if (households && mayHoldHouseholds(sentence)) signs.push(...readHouseholds(tell(index)));
    const own = signs.map((sign) => toShare(article, tell(index), sign));
    shares.push(...own.sort((a, b) => a.start - b.start));
  }
  return shares;
}

function toShare(article: Article, { index, tokens }: Told, { from, to, ...sign }: Sign): Share {
  const [first, last] = [tokens[from], tokens[to - 1]];
  const span = spanInSource(article, { start: first?.start ?? 0, end: last?.end ?? 0 });
  const quote = article.source.slice(span.start, span.end);
  return { ...span, ...sign, article: article.path, quote, sentenceIndex: index };
}
