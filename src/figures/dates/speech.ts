import { LEXICON } from '../../lexicon/lexicon.ts';
import { Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import type { SentenceDate } from './date-expression.ts';
import { isReport } from './sentence-dates.ts';

/** How a sentence goes on from the one before, and what it hands on to the next. */
export interface Continuation {
  /** *have been killed so far*, *remain missing*: a number that still holds is not of the day that was named before. */
  readonly running: boolean;
  /** *He said*, *they added*, *the statement said*: the speaker of a sentence before goes on; the word for it, null where none does. */
  readonly again: string | null;
  /** Somebody says something. */
  readonly speaks: boolean;
  /** *That confrontation killed …*: it is of what the sentence before named. */
  readonly demonstrative: boolean;
  /** The day of what was said, else the last; undefined where it has none that could be another's. */
  readonly date: SentenceDate | undefined;
  /** The day of what was said. */
  readonly claim: SentenceDate | undefined;
}

export function continuation(tokens: readonly Token[], dates: readonly SentenceDate[]): Continuation {
  let [running, speaks] = [false, false];
  let again: string | null = null;
  for (const [at, token] of tokens.entries()) {
    running ||= isRunning(token, tokens[at + 1]);
    if (!isReport(token)) continue;
    speaks = true;
    again ??= speakerAgain(tokens, at - 1);
  }
  const usable = dates.filter(
    ({ at, lead, span, told }) =>
      told || (!span && !/^(?:since|until|till|before|for)$/.test(lead) && !isBehindSince(tokens, at)),
  );
  const date = usable.findLast(({ claim }) => claim) ?? usable.at(-1);
  return {
    running,
    again,
    speaks,
    demonstrative: isDemonstrative(tokens),
    date,
    claim: dates.find(({ claim }) => claim),
  };
}

/** *since it broke out on Monday*. */
function isBehindSince(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 8); back--) {
    const token = tokens[back];
    if (!token || token.kind === 'mark') return false;
    if (token.lower === 'since') return true;
  }
  return false;
}

const STILL = new Set(['so_far', 'since', 'remain', 'remains', 'now', 'still', 'stand', 'stands', 'stood', 'expected']);

const isRunning = ({ lower, word }: Token, next: Token | undefined): boolean =>
  STILL.has(lower) || ((word.tags & Tag.Have) !== 0 && lower !== 'had' && !isReport(next));

function speakerAgain(tokens: readonly Token[], at: number): string | null {
  const subject = tokens[at];
  if (!subject) return null;
  const isNoun = (subject.word.tags & Tag.SourceNoun) !== 0 && tokens[at - 1]?.lower === 'the';
  return isNoun || PRONOUNS.has(subject.lower) ? subject.lower : null;
}

/** Whether the one who spoke in a sentence is meant by *he* or *the ministry*. */
export const isSameSpeaker = (again: string, tokens: readonly Token[]): boolean =>
  PRONOUNS.has(again) || tokens.some(({ lower }) => lower === again);

const PRONOUNS = new Set(['he', 'she', 'it', 'they']);

const isDemonstrative = ([first, second]: readonly Token[]): boolean =>
  /^(?:that|this|these|those)$/.test(first?.lower ?? '') &&
  second !== undefined &&
  !(second.word.tags & (Tag.Be | Tag.Modal));

const DEFINITE = /^(?:these|those|them|the)$/;

/** *Two of the injured*, *of these, 14*: the figure at a token is a share of one that was given before. */
export function isShare(tokens: readonly Token[], figure: number): boolean {
  if (tokens[0]?.lower === 'of') return DEFINITE.test(tokens[1]?.lower ?? '');
  return figure < 3 && tokens[figure + 1]?.lower === 'of' && DEFINITE.test(tokens[figure + 2]?.lower ?? '');
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
