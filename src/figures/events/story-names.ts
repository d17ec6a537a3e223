import type { Document } from '../../tokens/document.ts';

/** Sentences from the top that tell a story whether or not they hold a figure. */
const LEAD = 8;
/** Names that are kept: a story is told by its first ones. */
const MOST = 60;

const NAME = /[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ]{2,}/g;

/**
 * The capitalised words of the lead and of the sentences with figures, in lower case and without repeats: by these, two articles are known to tell one story. The first
 * word of a sentence is left out where no name follows it, since it is capitalised anyway, unless it is in capitals, as in datelines; and so are lines in capitals.
 */
export function storyNames({ article, sentences }: Document, figures: readonly { sentenceIndex: number }[]): string[] {
  const names = new Set<string>();
  const read = new Set([...sentences.slice(0, LEAD).keys(), ...figures.map(({ sentenceIndex }) => sentenceIndex)]);
  for (const index of [...read].sort((a, b) => a - b)) {
    const sentence = sentences[index];
    if (!sentence) continue;
    const text = article.text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
    if (text === text.toUpperCase()) continue;
    for (const match of text.matchAll(NAME)) {
      if (names.size >= MOST) return [...names];
      const [name] = match;
      const opens = match.index < 2 && !/^[-\s][A-ZÀ-ÖØ-Þ]/.test(text.slice(match.index + name.length));
      if (!opens || name === name.toUpperCase()) names.add(name.toLowerCase());
    }
  }
  return [...names];
}

/** As much of a sentence is read, in UTF-16 units. */
const LONGEST = 1000;
