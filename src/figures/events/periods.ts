import { ORIGINS } from '../../lexicon/time-words.ts';
import { Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import { ranksBefore } from '../dates/aside.ts';
import type { Dated } from '../dates/dated-sentences.ts';
import { near } from '../dates/near.ts';
import { formatDate } from '../dates/resolve.ts';
import type { EventNoun } from './event-nouns.ts';
import { eventWord, goesOn } from './event-words.ts';
import { isOfTheNews } from './happened.ts';
import type { SentenceParts } from './sentence-parts.ts';
import type { Today } from './today.ts';

/**
 * The stretch of time that a number sums up (*since early 1992*, *in the past two years*, *in nearly four years of war*), as a key;
 * `war` where a war itself is what killed. Null where the number is of one happening.
 */
export function readPeriod(
  parts: SentenceParts,
  dated: Dated,
  sentence: number,
  at: number,
  noun: EventNoun | null,
  today: Today,
): string | null {
  if (noun?.family === 'war' && isItsWar(parts.tokens, noun, at)) return 'war';
  return since(parts, dated, sentence, at, today) ?? stretch(parts, at);
}

/** How far from its war, in tokens, a number may stand within a clause. */
const CLAUSE_OF_WAR = 22;

/** Before it stands no more than *the civil*. */
const OPENING = 2;

/** *The war has killed*, *killed in the conflict*, *in four years of war*. */
function isItsWar(tokens: readonly Token[], noun: EventNoun, at: number): boolean {
  // *The war, now in its third year, has killed*
  if (noun.at <= OPENING && noun.article === 'known' && at - noun.at <= CLAUSE_OF_WAR) return true;
  const between = tokens.slice(Math.min(noun.at, at), Math.max(noun.at, at));
  return between.length <= CLAUSE_OF_WAR && !between.some(({ lower }) => lower === ',' || lower === ';');
}

/** How far from the figure, in tokens, the words of its period may stand. */
const REACH = 30;
/** How long the clause behind *since* is taken to be, in tokens. */
const CLAUSE = 14;

/** *since* behind the figure, or in an opening clause. */
function since(
  { tokens, sinces }: SentenceParts,
  dated: Dated,
  sentence: number,
  figure: number,
  today: Today,
): string | null {
  const opening = sinces[0] && sinces[0].at < 3 ? sinces[0] : undefined;
  const word = opening ?? near(sinces, figure, REACH).find(({ at }) => at > figure);
  // *the worst flood since 1804*: how far back a record goes.
  if (!word || ranksBefore(tokens, word.at) || isOfThing(tokens, word.at, figure)) return null;
  const clause = tokens.slice(word.at, word.at + CLAUSE);
  if (clause.some(({ lower }) => goesOn(lower))) return 'war';
  // *since the storm came ashore*: all of its dead.
  if (clause.some(({ lower, word: { person } }) => !person && eventWord(lower)?.family === 'disaster')) return null;
  const date = near(dated.sentence(sentence).dates, word.at, CLAUSE).find(({ at }) => at > word.at);
  if (!date) return clause.some((token) => token.word.verb !== null) ? 'since' : null;
  if (date.when.is === 'weekday') return null;
  const day = dated.resolve(sentence, date);
  // *since 11 November*, on the 14th: since it happened.
  if (day && isOfTheNews(day, date, today)) return null;
  return `since-${(day && formatDate(day)) ?? 'then'}`;
}

/** *12 killed in Norland, which has had 30 governments since 1804*; *a state independent since 1804*. */
const isOfThing = (tokens: readonly Token[], at: number, figure: number): boolean =>
  ORIGINS.has(tokens[at - 1]?.lower ?? '') ||
  tokens.slice(figure, at).some(({ lower }, i, between) => lower === 'which' && between[i - 1]?.lower === ',');

/** *in the past two years*, *over a decade of turf wars*. */
function stretch({ tokens, units }: SentenceParts, figure: number): string | null {
  for (const { at } of near(units, figure, REACH)) {
    const [before, unit, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (!before || !unit) continue;
    if (before.lower === 'this' && unit.lower === 'year' && isOfClause(tokens, figure, at)) return 'this-year';
    if (!isCounted(before) || after?.lower === 'ago') continue;
    const head = tokens.slice(Math.max(0, at - 5), at);
    if (head.some(({ lower }) => lower === 'past' || lower === 'last')) return `past-${before.lower}-${unit.lower}`;
    const fought = after?.lower === 'of' && tokens.slice(at + 2, at + 2 + OF_WHAT).some(({ lower }) => isFought(lower));
    if (fought && head.some(({ word }) => word.tags & Tag.Preposition)) return 'war';
  }
  return null;
}

/** How far behind *years of* the word for the fighting may stand, in tokens: *a decade of cross-border raids*. */
const OF_WHAT = 4;

const isFought = (lower: string): boolean => goesOn(lower) || eventWord(lower)?.family === 'violence';

/** *180 have died so far this year*, not *the third blast this year*, nor beyond a comma. */
const isOfClause = (tokens: readonly Token[], figure: number, at: number): boolean =>
  !ranksBefore(tokens, at - 1) &&
  Math.abs(at - figure) <= CLAUSE &&
  tokens.slice(Math.min(figure, at), Math.max(figure, at)).every(({ kind }) => kind !== 'mark');

const isCounted = ({ kind, word, lower }: Token): boolean =>
  kind === 'number' || word.number !== null || /^(?:a|few|several)$/.test(lower);
