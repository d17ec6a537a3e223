import type { Group, Measure } from '../../lexicon/categories.ts';
import type { Span } from '../../span.ts';
import type { Document } from '../../tokens/document.ts';
import { openSentences } from '../dates/dated-sentences.ts';
import { nameHappenings } from './event-key.ts';
import { beginHappening, extendHappening, type Happening } from './happening.ts';
import { likeness } from './likeness.ts';
import { openScenes } from './read-scene.ts';
import type { Scene } from './scene.ts';
import { todayOf } from './today.ts';

/** What of a figure tells which happening it belongs to. Offsets are those of `Article.text`. */
export interface EventDraft extends Span {
  /** Ordinal of its sentence, 0-based. */
  readonly sentence: number;
  readonly measure: Measure;
  readonly low: number;
  readonly high: number | null;
  readonly population: { readonly text: string; readonly group: Group };
  readonly rate: boolean;
}

/**
 * One key per figure, readable: `istanbul-bombing`, `war`, `since-1992`. Figures of one happening share it. A rate has one of its own.
 * The figures are given in the order they stand.
 */
export function keyEvents(document: Document, drafts: readonly EventDraft[]): string[] {
  if (drafts.length === 0) return [];
  const today = todayOf(document);
  const scenes = openScenes(document, openSentences(document, today.date), today);
  const happenings = [beginHappening({ ...scenes.first(), lead: true }, true)];
  let latest: Happening | null = null;
  const found = drafts.map(({ sentence, start, measure, rate }, ordinal) => {
    if (rate) return null;
    const scene = scenes.at(sentence, start, measure, drafts[ordinal - 1]?.sentence ?? -1);
    const same = scene.isShare ? latest : null;
    latest = same ?? mostLike(scene, happenings) ?? another(scene, happenings);
    latest.measures.add(measure);
    extendHappening(latest, scene);
    return latest;
  });
  const names = nameHappenings(happenings);
  let rates = 0;
  return found.map((happening) => (happening ? (names.get(happening) ?? '') : `rate-${++rates}`));
}

/** How many happenings, the latest, a figure may be of, beside the main one. Bounds the time that a long list takes. */
const REMEMBERED = 24;

function mostLike(scene: Scene, happenings: readonly Happening[]): Happening | null {
  let best: Happening | null = null;
  let most = 0;
  const recent = happenings.slice(-REMEMBERED);
  const main = happenings.find((happening) => happening.main);
  for (const happening of main && !recent.includes(main) ? [main, ...recent] : recent) {
    const fit = likeness(scene, happening);
    if (fit > most) [best, most] = [happening, fit];
  }
  return best;
}

/** A happening that was not spoken of before. Where no figure is of what the first sentence seemed to be about, the first in the lead is the story. */
function another(scene: Scene, happenings: Happening[]): Happening {
  const provisional = happenings[0];
  const main = scene.lead && scene.article !== 'other' && provisional?.main === true && provisional.measures.size === 0;
  if (main) provisional.main = false;
  const happening = beginHappening(scene, main);
  happenings.push(happening);
  return happening;
}
