import type { Group, Measure } from '../../lexicon/categories.ts';
import type { Span } from '../../span.ts';
import type { Document } from '../../tokens/document.ts';
import { articleDay, latestYear } from '../dates/article-day.ts';
import { openSentences } from '../dates/dated-sentences.ts';
import { type Happening, likeness } from './happening.ts';
import { openScenes } from './read-scene.ts';
import type { Scene } from './scene.ts';

/** What of a figure tells which happening it belongs to. Offsets are those of `Article.text`. */
export interface EventDraft extends Span {
  readonly sentence: number;
  readonly measure: Measure;
  readonly low: number;
  readonly high: number | null;
  readonly population: { readonly text: string; readonly group: Group };
  readonly rate: boolean;
}

/** One key per figure: figures of one happening share it. */
export function keyEvents(document: Document, drafts: readonly EventDraft[]): string[] {
  const known = articleDay(document);
  const today = known ?? { year: latestYear(document.article.text) ?? 2000, month: 12, day: 27 };
  const dated = openSentences(document, today);
  const sceneAt = openScenes(document, dated, today, known !== null);
  const happenings: Mutable[] = [];
  const lead = sceneAt(0, -1, 'killed', 0);
  happenings.push(begin({ ...lead, lead: true }, true));
  return drafts.map((draft, index) => {
    if (draft.rate) return `rate`;
    const scene = sceneAt(draft.sentence, draft.start, draft.measure, drafts[index - 1]?.sentence ?? -1);
    let best = -1;
    let most = 0;
    happenings.forEach((happening, ordinal) => {
      const fit = likeness(scene, happening);
      if (fit > most) [best, most] = [ordinal, fit];
    });
    for (const happening of happenings) happening.latest = false;
    const known = happenings[best];
    if (known) {
      extend(known, scene);
      known.measures.add(draft.measure);
      return `e${best}`;
    }
    // What the first sentence seemed to be about counts nobody: then the first that does is the story.
    const provisional = happenings[0];
    const leads =
      scene.lead && scene.article !== 'other' && provisional?.main === true && provisional.measures.size === 0;
    if (leads && provisional) provisional.main = false;
    const fresh = begin(scene, leads);
    fresh.measures.add(draft.measure);
    happenings.push(fresh);
    return `e${happenings.length - 1}`;
  });
}

type Mutable = { -readonly [Key in keyof Happening]: Happening[Key] } & {
  days: Happening['days'][number][];
  places: Set<string>;
  families: Set<NonNullable<Scene['family']>>;
  nouns: Set<string>;
  names: Set<string>;
  measures: Set<Measure>;
};

function begin(scene: Scene, main: boolean): Mutable {
  const made: Mutable = {
    main,
    period: scene.period,
    days: [],
    past: scene.past,
    places: new Set(),
    families: new Set(),
    nouns: new Set(),
    names: new Set(),
    measures: new Set(),
    last: scene,
    latest: true,
  };
  extend(made, scene);
  return made;
}

function extend(happening: Mutable, scene: Scene): void {
  if (scene.days) happening.days.push(scene.days);
  for (const place of scene.places) happening.places.add(place);
  if (scene.family) happening.families.add(scene.family);
  if (scene.noun) happening.nouns.add(scene.noun);
  if (scene.name) happening.names.add(scene.name);
  happening.last = scene;
  happening.latest = true;
}
