import type { Measure } from '../../lexicon/categories.ts';
import type { Document } from '../../tokens/document.ts';
import type { Token } from '../../tokens/token.ts';
import type { Dated } from '../dates/dated-sentences.ts';
import { tokenAt } from '../dates/near.ts';
import { isShare } from '../dates/speech.ts';
import { ELSEWHERE } from './event-words.ts';
import { whenHappened, whenLast } from './happened.ts';
import { readPeriod } from './periods.ts';
import type { Scene } from './scene.ts';
import { crossesReport, nearestNoun, openParts, placesNear } from './sentence-parts.ts';
import type { Today } from './today.ts';

/** Reads what the words around a place of the text say of the happening it belongs to. */
export interface Scenes {
  /** Of the article's first sentence: what it seems to be about. */
  first(): Scene;
  /** Of a figure at an offset. `upTo`: the sentence of the figure before, which speaks for itself. */
  at(sentence: number, offset: number, measure: Measure, upTo: number): Scene;
}

/** How many sentences from the top tell what the article is about. */
const LEAD = 3;
/** How many sentences back within a paragraph what a figure is about may have been said. */
const BACK = 3;

export function openScenes(document: Document, dated: Dated, today: Today): Scenes {
  const partsOf = openParts(document);

  const own = (sentence: number, at: number, measure: Measure): Scene => {
    const parts = partsOf(sentence);
    const noun = nearestNoun(parts, at);
    const happened = whenHappened(dated, sentence, at, measure, today);
    const here = document.sentences[sentence];
    const narrow = placesNear(parts, at, noun).filter(({ broad }) => !broad);
    return {
      measure,
      sentence,
      paragraph: here?.paragraph ?? 0,
      lead: sentence < LEAD || here?.zone === 'headline',
      noun: noun?.noun ?? null,
      family: noun?.family ?? null,
      deed: noun ? null : parts.deed,
      article: noun?.article ?? 'bare',
      name: noun?.name ?? null,
      days: happened?.days ?? null,
      past: happened?.past ?? false,
      places: narrow.filter(({ at: place }) => !crossesReport(parts, place, at)).map(({ name }) => name),
      aside: narrow.filter(({ at: place }) => crossesReport(parts, place, at)).map(({ name }) => name),
      period: readPeriod(parts, dated, sentence, at, noun, today),
      turns: turns(parts.tokens),
      isShare: isShare(parts.tokens, at),
    };
  };

  /** What a sentence says of its last happening, whether or not it holds a figure. */
  const context = (sentence: number): Scene => {
    const scene = own(sentence, Math.max(0, partsOf(sentence).tokens.length - 1), 'killed');
    return { ...scene, ...whenLast(dated, sentence, today) };
  };

  return {
    first: () => own(0, partsOf(0).nouns[0]?.at ?? 0, 'killed'),
    at(sentence, offset, measure, upTo) {
      const scene = own(sentence, tokenAt(partsOf(sentence).tokens, offset), measure);
      if (sentence === 0 || sentence === upTo) return scene;
      if (scene.article === 'that') return joined(scene, context(sentence - 1));
      if (scene.lead || !isEmpty(scene)) return scene;
      for (let back = sentence - 1; back > upTo && back >= sentence - BACK; back--) {
        if (document.sentences[back]?.paragraph !== scene.paragraph) break;
        const before = context(back);
        if (!isEmpty(before)) return joined(scene, before);
      }
      return scene;
    },
  };
}

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
  aside: scene.aside.length > 0 ? scene.aside : before.aside,
});

/** *Elsewhere, …*, *In another case, …*, *In a separate attack, …*. */
const turns = (tokens: readonly Token[]): boolean =>
  ELSEWHERE.test(tokens[0]?.lower ?? '') ||
  (tokens[0]?.lower === 'in' && tokens.slice(1, 3).some(({ lower }) => lower === 'another' || lower === 'separate'));
