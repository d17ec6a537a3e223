import type { Measure } from '../../lexicon/categories.ts';
import { type DayRange, gapOf, lengthOf } from './day-range.ts';
import type { Family } from './event-words.ts';
import { samePlace } from './places.ts';
import type { Scene } from './scene.ts';

/** What is known of one happening of an article. */
export interface Happening {
  readonly main: boolean;
  readonly period: string | null;
  readonly days: readonly DayRange[];
  readonly past: boolean;
  readonly places: ReadonlySet<string>;
  readonly families: ReadonlySet<Family>;
  readonly nouns: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly measures: ReadonlySet<Measure>;
  readonly last: Scene;
  /** The one spoken of last. */
  readonly latest: boolean;
}

/** Above all that the single signs add up to. */
const SURE = 20;

/** How well a scene fits a happening; above 0 it may be the same. The weights are those that tell the happenings of published articles apart best. */
export function likeness(scene: Scene, happening: Happening): number {
  if (scene.goesOn && happening.latest) return SURE;
  return (
    dates(scene, happening) +
    periods(scene, happening) +
    places(scene, happening) +
    nouns(scene, happening) +
    nearness(scene, happening) +
    states(scene, happening)
  );
}

function dates({ days, past }: Scene, happening: Happening): number {
  if (!days) return 0;
  if (happening.days.length === 0) return past ? (happening.main ? -3 : -1) : 0;
  return Math.max(...happening.days.map((other) => compare(days, other)));
}

function compare(a: DayRange, b: DayRange): number {
  const gap = gapOf(a, b);
  // What begins at night is dated by either day.
  if (gap === 1 && lengthOf(a) === 1 && lengthOf(b) === 1) return -1;
  if (gap > 0) return -3;
  const [short, long] = [lengthOf(a), lengthOf(b)].sort((x, y) => x - y);
  if ((short ?? 1) === (long ?? 1)) return 3;
  return (long ?? 1) > 100 ? -3 : -0.5;
}

const isBare = ({ period, noun, days }: Scene): boolean => !period && !noun && !days;

/** A war that the article is about is what its numbers count where they say nothing else. */
function periods(scene: Scene, happening: Happening): number {
  const { period } = scene;
  if (period === happening.period) return period ? 4 : 0;
  const { main, families, days: known } = happening;
  if (main && happening.period === 'war' && isBare(scene)) return 0;
  if (happening.period === 'war' && isBare(scene) && scene.sentence - happening.last.sentence <= 1) return 0;
  if (main && period === 'war' && happening.period === null && families.size === 0 && known.length === 0) return 0;
  return -4;
}

function places(scene: Scene, happening: Happening): number {
  if (scene.places.length === 0 || happening.places.size === 0) return 0;
  if (scene.places.some((place) => [...happening.places].some((known) => samePlace(place, known)))) return 1.5;
  // A storm kills in many places, a bomb in one.
  if (happening.families.has('disaster') && !scene.days) return 0;
  return scene.lead ? -0.5 : -2;
}

function nouns({ noun, family, article, name, lead, turns }: Scene, happening: Happening): number {
  let score = turns ? -2.5 : 0;
  if (name && !happening.names.has(name) && !lead) score -= 2.5;
  if (name && happening.names.has(name)) score += 2;
  if (!noun || !family) return score;
  score += happening.nouns.has(noun) ? 1 : happening.families.has(family) ? 0.5 : happening.families.size > 0 ? -1 : 0;
  if (article === 'other' && !turns) score -= happening.main ? 4 : 1.5;
  if (article === 'new' && !lead) score -= 1;
  if (article === 'known') score += 0.5;
  return score;
}

function nearness(scene: Scene, { main, last }: Happening): number {
  let score = main ? 1 : 0;
  const sentences = scene.sentence - last.sentence;
  if (sentences === 0) return score + 2;
  if (scene.paragraph === last.paragraph && sentences <= 3) score += 1.5;
  else if (sentences <= 1) score += 0.5;
  return score;
}

/** What happens to people in one go: the dead and the arrested are seldom of one happening. */
function states({ measure, noun }: Scene, { measures, families }: Happening): number {
  const custody = isCustody(measure);
  if (noun || measures.size === 0) return custody !== families.has('custody') && families.size > 0 && !noun ? -0.5 : 0;
  return [...measures].some((other) => isCustody(other) === custody) ? 0 : -1.5;
}

const isCustody = (measure: Measure): boolean => /^(?:detained|released|captured|abducted)$/.test(measure);
