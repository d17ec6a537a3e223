import type { Measure } from '../../lexicon/categories.ts';
import { agreement } from './day-range.ts';
import type { Happening } from './happening.ts';
import { samePlace } from './places.ts';
import type { Scene } from './scene.ts';

/**
 * How well a scene fits a happening: above 0 it may be the same. A sum of signs, each for or against.
 * The weights are those that told the happenings of 49 published articles apart best; single ones may change by a half without much harm.
 */
export function likeness(scene: Scene, happening: Happening): number {
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
  if (happening.days.length > 0) return Math.max(...happening.days.map((known) => agreement(days, known)));
  // News has no need of a date, what is long past has.
  return past ? (happening.main ? -3 : -1) : 0;
}

const isBare = ({ period, noun, days }: Scene): boolean => !period && !noun && !days;

/** A war that the article is about, or has just spoken of, is what its numbers count where they say nothing else. */
function periods(scene: Scene, { main, period, last, families, days }: Happening): number {
  if (scene.period === period) return period ? 4 : 0;
  if (period === 'war' && isBare(scene) && (main || scene.sentence - last.sentence <= 1)) return 0;
  if (main && period?.startsWith('since') && isBare(scene)) return 0;
  if (main && scene.period === 'war' && period === null && families.size === 0 && days.length === 0) return 0;
  return -4;
}

/** A storm kills in many places, a bomb in one. */
function places(scene: Scene, happening: Happening): number {
  if (happening.places.size === 0) return 0;
  const known = [...happening.places];
  if (scene.places.length === 0)
    return scene.aside.some((place) => known.some((other) => samePlace(place, other))) ? 1.5 : 0;
  if (scene.places.some((place) => known.some((other) => samePlace(place, other)))) return 1.5;
  if (happening.families.has('disaster') && !scene.days) return 0;
  return scene.lead ? -0.5 : -2;
}

function nouns({ noun, family, article, name, lead, turns }: Scene, happening: Happening): number {
  let score = turns ? -2.5 : 0;
  if (name) score += happening.names.has(name) ? 2 : lead ? 0 : -2.5;
  if (!noun || !family) return score;
  if (happening.nouns.has(noun)) score += 1;
  else if (happening.families.size > 0) score += happening.families.has(family) ? 0.5 : -1;
  if (article === 'other' && !turns) score -= happening.main ? 4 : 1.5;
  if (article === 'new' && !lead && happening.families.size > 0) score -= 1;
  if (article === 'known') score += 0.5;
  return score;
}

function nearness(scene: Scene, { main, last }: Happening): number {
  const sentences = scene.sentence - last.sentence;
  const near =
    sentences === 0 ? 2 : scene.paragraph === last.paragraph && sentences <= 3 ? 1.5 : sentences <= 1 ? 0.5 : 0;
  return near + (main ? 1 : 0);
}

const isCustody = (measure: Measure): boolean => CUSTODY.has(measure);

const CUSTODY: ReadonlySet<Measure> = new Set(['detained', 'released', 'abducted']);

/** The dead and the arrested are seldom of one happening. */
function states({ measure, noun }: Scene, { measures, families }: Happening): number {
  if (noun) return 0;
  const custody = isCustody(measure);
  if (measures.size === 0) return families.size > 0 && custody !== families.has('custody') ? -0.5 : 0;
  return [...measures].some((other) => isCustody(other) === custody) ? 0 : -1.5;
}
