import { LEXICON } from '../../lexicon/lexicon.ts';
import { Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import { isReport, type SentenceDate } from './sentence-dates.ts';

const DEFINITE = /^(?:these|those|them|the)$/;

/** *That confrontation killed …*: the sentence is of what the one before it named. */
export function isDemonstrative([first, second]: readonly Token[]): boolean {
  return (
    /^(?:that|this|these|those)$/.test(first?.lower ?? '') &&
    second !== undefined &&
    !(second.word.tags & (Tag.Be | Tag.Modal))
  );
}

/** *Two of the injured*, *of these, 14*: the figure is a share of one that was given before. */
export function isShare(tokens: readonly Token[], figure: number): boolean {
  if (tokens[0]?.lower === 'of') return DEFINITE.test(tokens[1]?.lower ?? '');
  return tokens[figure + 1]?.lower === 'of' && DEFINITE.test(tokens[figure + 2]?.lower ?? '');
}

/** *have been killed so far*, *remain missing*: a number that still holds is not of the day that was named before. */
export const isRunning = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower, word }, at) => {
    if (/^(?:so_far|since|remains?|now)$/.test(lower)) return true;
    return (word.tags & Tag.Have) !== 0 && lower !== 'had' && !isReport(tokens[at + 1]);
  });

/** *He said*, *they added*, *the statement said*: the speaker of the sentence before goes on. */
export const continuesSpeech = (tokens: readonly Token[]): boolean =>
  tokens.some((token, at) => {
    const subject = tokens[at - 1];
    if (!subject || !isReport(token)) return false;
    if (/^(?:he|she|it|they)$/.test(subject.lower)) return true;
    return (subject.word.tags & Tag.SourceNoun) !== 0 && tokens[at - 2]?.lower === 'the';
  });

/** The date that a sentence hands on: that of what was said in it, else its last. */
export function handedOn(dates: readonly SentenceDate[]): SentenceDate | undefined {
  const usable = dates.filter(
    ({ expression, span }) => !span && !/^(?:since|until|till|before|for)$/.test(expression.lead),
  );
  return usable.findLast(({ claim }) => claim) ?? usable.at(-1);
}

/** The last capitalised word of a credit, by which its later mentions are known; null where it has none, or where that is no one's name. */
export function properName(credit: string): string | null {
  const words = credit.match(/[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’-]+/g) ?? [];
  const name = words.findLast(
    (word, at) => (at > 0 || words.length === 1) && word.charAt(0) !== word.charAt(0).toLowerCase(),
  );
  if (!name || name.length < 3) return null;
  const word = LEXICON.words.get(name.toLowerCase());
  // Nations speak with many voices, and "the Report" is any report.
  return word?.side || (word && word.tags & Tag.SourceNoun) ? null : name;
}
