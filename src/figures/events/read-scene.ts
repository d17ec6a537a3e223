import type { Measure } from '../../lexicon/categories.ts';
import { Tag } from '../../lexicon/word.ts';
import type { Document } from '../../tokens/document.ts';
import type { Token } from '../../tokens/token.ts';
import { distance, reaches } from '../dates/attach.ts';
import { isShare } from '../dates/carry.ts';
import type { Dated } from '../dates/dated-sentences.ts';
import type { PartialDate } from '../dates/resolve.ts';
import { isReport, type SentenceDate } from '../dates/sentence-dates.ts';
import { type DayRange, dayNumber, daysOf } from './day-range.ts';
import { type EventNoun, readEventNouns } from './event-nouns.ts';
import { ELSEWHERE } from './event-words.ts';
import { readPeriod } from './periods.ts';
import { type Place, readPlaces } from './places.ts';
import type { Scene } from './scene.ts';

/** How many sentences from the top tell what the article is about. */
const LEAD = 3;
/** Farther than this from the figure, in tokens and clauses, a noun or place is of something else. */
const FAR = 34;

interface Parts {
  readonly tokens: readonly Token[];
  readonly nouns: readonly EventNoun[];
  readonly places: readonly Place[];
}

/** Reads scenes; what a sentence holds is read once. `upTo`: the sentence of the figure before, which speaks for itself. */
export function openScenes(
  document: Document,
  dated: Dated,
  today: PartialDate,
  known: boolean,
): (sentence: number, offset: number, measure: Measure, upTo: number) => Scene {
  const read: (Parts | undefined)[] = [];
  const parts = (index: number): Parts => {
    const known = read[index];
    if (known) return known;
    const tokens = document.tokens(index);
    const made = { tokens, nouns: readEventNouns(tokens), places: readPlaces(tokens) };
    read[index] = made;
    return made;
  };
  const own = (sentence: number, offset: number, measure: Measure): Scene => {
    const { tokens, nouns, places } = parts(sentence);
    const at = Math.max(
      0,
      tokens.findIndex(({ end }) => end > offset),
    );
    const noun = nearestNoun(tokens, nouns, at);
    const near = places.filter((place) => cost(tokens, place.at, at) <= FAR && belongs(tokens, nouns, place, noun));
    const date = happeningDate(dated, sentence, at, measure);
    const days = date && rangeOf(date, today);
    const here = document.sentences[sentence];
    return {
      start: offset,
      end: offset,
      measure,
      sentence,
      paragraph: here?.paragraph ?? 0,
      lead: sentence < LEAD || here?.zone === 'headline',
      noun: noun?.noun ?? null,
      family: noun?.family ?? null,
      article: noun?.article ?? 'bare',
      name: noun?.name ?? null,
      days,
      past: days !== null && date !== null && isPast(days, date, today, known),
      places: near.filter(({ broad }) => !broad).map(({ name }) => name),
      period: readPeriod(tokens, dated, sentence, at, noun),
      turns: turns(tokens),
      goesOn: isShare(tokens, at),
    };
  };

  /** What a sentence says of its last happening, whether or not it holds a figure. */
  const context = (sentence: number): Scene => {
    const { tokens } = parts(sentence);
    const scene = own(sentence, tokens.at(-1)?.start ?? 0, 'killed');
    const last = dated.sentence(sentence).dates.findLast(({ claim, span }) => !claim && !span);
    const day = last && dated.resolve(sentence, last);
    if (!last || !day) return scene;
    const date = { date: last, day };
    const days = rangeOf(date, today);
    return { ...scene, days, past: isPast(days, date, today, known) };
  };

  return (sentence, offset, measure, upTo) => {
    if (offset < 0)
      return own(sentence, parts(sentence).tokens[parts(sentence).nouns[0]?.at ?? 0]?.start ?? 0, measure);
    const scene = own(sentence, offset, measure);
    if (sentence === 0 || sentence === upTo) return scene;
    if (scene.article === 'that' && scene.sentence > upTo) return joined(scene, context(sentence - 1));
    if (scene.lead || !isEmpty(scene)) return scene;
    for (let back = sentence - 1; back > upTo && back >= sentence - BACK; back--) {
      if (document.sentences[back]?.paragraph !== scene.paragraph) break;
      const before = context(back);
      if (!isEmpty(before)) return joined(scene, before);
    }
    return scene;
  };
}

/** How many sentences back within a paragraph what a figure is about may have been said. */
const BACK = 3;

const isEmpty = ({ noun, days, places, period }: Scene): boolean => !noun && !days && places.length === 0 && !period;

/** What a scene does not say itself, it has from the one before. */
const joined = (scene: Scene, before: Scene): Scene => ({
  ...scene,
  noun: scene.noun ?? before.noun,
  family: scene.family ?? before.family,
  article: scene.noun ? scene.article : before.article,
  name: scene.name ?? before.name,
  days: scene.days ?? before.days,
  past: scene.days ? scene.past : before.past,
  places: scene.places.length > 0 ? scene.places : before.places,
});

/** *Elsewhere, …*, *In another case, …*, *In a separate attack, …*. */
const turns = (tokens: readonly Token[]): boolean =>
  ELSEWHERE.test(tokens[0]?.lower ?? '') ||
  (tokens[0]?.lower === 'in' && tokens.slice(1, 3).some(({ lower }) => lower === 'another' || lower === 'separate'));

/** Whether a place is that of a happening: not where another is set against it and named nearer. */
function belongs(tokens: readonly Token[], nouns: readonly EventNoun[], place: Place, noun: EventNoun | null): boolean {
  const nearest = nearestNoun(tokens, nouns, place.at);
  return nearest === noun || (nearest?.article !== 'other' && noun?.article !== 'other');
}

function nearestNoun(tokens: readonly Token[], nouns: readonly EventNoun[], at: number): EventNoun | null {
  let best: EventNoun | null = null;
  let least = FAR;
  for (const noun of nouns) {
    const far = cost(tokens, noun.at, at);
    if (far < least) [best, least] = [noun, far];
  }
  return best;
}

/** Tokens between two places, with more for each clause and each that somebody says. */
export function cost(tokens: readonly Token[], a: number, b: number): number {
  const [from, to] = a < b ? [a, b] : [b, a];
  let sum = to - from;
  for (const { word, lower } of tokens.slice(from, to))
    if (word.tags & (Tag.Relative | Tag.Subordinator) || lower === ';') sum += 4;
    else if (isReport({ word })) sum += 5;
  return sum;
}

interface Happened {
  readonly date: SentenceDate;
  readonly day: PartialDate;
}

/** The day on which it happened, as the figure's sentence has it: not that on which it was said. */
function happeningDate(dated: Dated, sentence: number, at: number, measure: Measure): Happened | null {
  const { tokens, layout, dates } = dated.sentence(sentence);
  const near = dates
    .filter((date) => !date.claim && !date.span && reaches(tokens, layout, date, at, measure))
    .sort((a, b) => distance(tokens, a, at) - distance(tokens, b, at));
  for (const date of near) {
    const day = dated.resolve(sentence, date);
    if (day && (day.year !== null || day.month !== null)) return { date, day };
  }
  return null;
}

const rangeOf = ({ date, day }: Happened, today: PartialDate): DayRange =>
  daysOf(day, date.expression, dayNumber(today));

/** How many days back a story is still news. */
const NEWS = 8;

function isPast(days: DayRange, { date: { expression } }: Happened, today: PartialDate, known: boolean): boolean {
  const { when } = expression;
  if (when.is === 'offset' && when.unit !== 'day') return when.count < 0;
  // "earlier in June", "this month": news has its day.
  if (days.last > days.first && when.is === 'calendar') return true;
  if (!known) return when.is === 'calendar' && when.year !== null;
  return days.last < dayNumber(today) - NEWS;
}
