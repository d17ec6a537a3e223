import type { Article } from '../../articles/article.ts';
import { spanInSource } from '../../articles/offsets.ts';
import type { Span } from '../../span.ts';
import { openDocument } from '../../tokens/document.ts';
import type { Figure } from '../figure.ts';
import type { Share } from '../share.ts';
import { hasSigns, signsIn } from './signs.ts';

/** Sentences around a rank in which the total it belongs to is looked for. */
const NEAR = 2;

/** The shares, multiples, ranks and rates of one article, with the figures they are of. Pure; never throws on any text. */
export function readShares(article: Article, figures: readonly Figure[]): Share[] {
  if (figures.length === 0 || !hasSigns(article.text)) return [];
  const bySentence = new Map<number, Figure[]>();
  for (const figure of figures) {
    const own = bySentence.get(figure.sentenceIndex);
    if (own) own.push(figure);
    else bySentence.set(figure.sentenceIndex, [figure]);
  }
  const around = (index: number): Figure[] =>
    Array.from({ length: 2 * NEAR + 1 }, (_, i) => bySentence.get(index - NEAR + i) ?? []).flat();
  return openDocument(article).sentences.flatMap((sentence, index) => {
    const near = around(index);
    const text = near.length > 0 ? article.text.slice(sentence.start, sentence.end) : '';
    if (!hasSigns(text)) return [];
    const own = bySentence.get(index) ?? [];
    return signsIn(text).map((sign) => {
      const span = spanInSource(article, { start: sentence.start + sign.start, end: sentence.start + sign.end });
      const { kind, value, days } = sign;
      const quote = article.source.slice(span.start, span.end);
      const link = LINKS[kind](article, span, own, near);
      return {
        ...span,
        article: article.path,
        kind,
        quote,
        low: value,
        high: value,
        sentenceIndex: index,
        ...link,
        days,
      };
    });
  });
}

interface Link {
  readonly part: string | null;
  readonly whole: string | null;
}

type Linker = (article: Article, share: Span, own: readonly Figure[], near: readonly Figure[]) => Link;

/** "12, or 30 percent", "12 (30 percent)": nothing but this between a part and its share. */
const APPOSED = /^[\s,(]*(?:or|about|some|nearly|almost|roughly)?[\s,(]*$/i;
const OF = /\bof (?:the |its |their |some |about |all )?$/i;

/** "60 of the 80 injured, 75 percent": the noun of the base stands between. */
const OF_BASE = /^(?: \w+){0,3}[\s,(]+(?:or|about|some|nearly|almost|roughly)?\s*$/i;

const shareOf: Linker = (article, share, own) => {
  const between = (figure: Figure): string => article.source.slice(figure.end, share.start);
  const isBase = (figure: Figure): boolean =>
    OF.test(article.source.slice(Math.max(0, figure.start - 12), figure.start));
  const before = own.filter(({ end }) => end <= share.start);
  const last = before[before.length - 1];
  const first = before[before.length - 2];
  if (
    last &&
    first &&
    isBase(last) &&
    OF_BASE.test(between(last)) &&
    /^ of (?:the |its |their )?$/.test(article.source.slice(first.end, last.start))
  ) {
    return { part: first.id, whole: last.id };
  }
  if (!last || !APPOSED.test(between(last))) return { part: null, whole: null };
  return { part: last.id, whole: last.whole ?? own.find((figure) => figure !== last && isBase(figure))?.id ?? null };
};

/** "Sixty were killed, twice as many as the 40 of last year". */
const multipleOf: Linker = (_, share, own) => ({
  part: own.findLast(({ end }) => end <= share.start)?.id ?? null,
  whole: own.find(({ start }) => start >= share.end)?.id ?? null,
});

/** "The 13th soldier to die": among the dead that are counted near by. */
const rankAmong: Linker = (_, share, own, near) => {
  const total = [...own, ...near].find(
    ({ measure, start, delta, part }) =>
      (measure === 'killed' || measure === 'released') && start !== share.start && !delta && !part,
  );
  return { part: null, whole: total?.id ?? null };
};

/** "2,000 in three months, about 100 a day": the total of the same sentence. */
const rateOf: Linker = (_, share, own) => ({
  part: null,
  whole: own.find(({ rate, start, end }) => !rate && (end <= share.start || start >= share.end))?.id ?? null,
});

const LINKS: Readonly<Record<Share['kind'], Linker>> = {
  percent: shareOf,
  fraction: shareOf,
  times: multipleOf,
  rank: rankAmong,
  rate: rateOf,
  households: () => ({ part: null, whole: null }),
};
