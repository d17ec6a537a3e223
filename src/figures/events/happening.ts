import type { Measure } from '../../lexicon/categories.ts';
import type { DayRange } from './day-range.ts';
import type { Family } from './event-words.ts';
import type { Scene } from './scene.ts';

/** What the figures of one happening have said of it so far. */
export interface Happening {
  /** What the article is about. */
  main: boolean;
  readonly period: string | null;
  readonly days: DayRange[];
  readonly places: Set<string>;
  readonly families: Set<Family>;
  readonly nouns: Set<string>;
  /** By verbs, where no noun says what happened. */
  readonly deeds: Set<string>;
  readonly names: Set<string>;
  /** Of its figures; empty where it has none yet. */
  readonly measures: Set<Measure>;
  /** Its first scene, which names it, and its last. */
  readonly first: Scene;
  last: Scene;
}

export function beginHappening(scene: Scene, main: boolean): Happening {
  const happening: Happening = {
    main,
    period: scene.period,
    days: [],
    places: new Set(),
    families: new Set(),
    nouns: new Set(),
    deeds: new Set(),
    names: new Set(),
    measures: new Set(),
    first: scene,
    last: scene,
  };
  extendHappening(happening, scene);
  return happening;
}

/** How many dates and places are kept: a happening is told by its first ones, and a long list of figures must not slow down. */
const KEPT = 12;

/** Adds what another figure says of it. */
export function extendHappening(happening: Happening, scene: Scene): void {
  const { days } = scene;
  const isNew = days && !happening.days.some(({ first, last }) => first === days.first && last === days.last);
  if (isNew && happening.days.length < KEPT) happening.days.push(days);
  for (const place of scene.places) if (happening.places.size < KEPT) happening.places.add(place);
  if (scene.family) happening.families.add(scene.family);
  if (scene.noun) happening.nouns.add(scene.noun);
  if (scene.deed) happening.deeds.add(scene.deed);
  if (scene.name && happening.names.size < KEPT) happening.names.add(scene.name);
  happening.last = scene;
}
