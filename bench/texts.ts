import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

/** Texts of one kind to measure on. */
export interface Corpus {
  readonly name: string;
  /** Articles as plain text. */
  readonly texts: readonly string[];
}

/** How many of the sentences are those of the samples with a number. At 13 % an article holds as many figures as news of an attack does: 14 in 1,000 words. */
export const DENSITIES: Readonly<Record<string, number>> = { 'no figures': 0, 'usual density': 0.13, dense: 1 };

const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores|hundreds?|thousands?|half|both|none|no)\b/i;
/** What may stand for another number: no day of a month, no year. */
const VARIED =
  /(?<!(?:January|February|March|April|May|June|July|August|September|October|November|December) )\b\d{1,3}(?:,\d{3})*\b(?!, \d{4})/g;

/** The sentences of the samples, those with a number and those without. */
export interface Sentences {
  readonly numbered: readonly string[];
  readonly plain: readonly string[];
}

export function sentencesOf(folder: string): Sentences {
  const all = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/\n+|(?<=[.!?]["”]?)\s+(?=["“A-Z])/))
    .filter((sentence) => /[.!?]["”]?$/.test(sentence));
  return {
    numbered: all.filter((sentence) => NUMBER.test(sentence)),
    plain: all.filter((sentence) => !NUMBER.test(sentence)),
  };
}

/** Articles of about `size` bytes, the same for the same seed; numbers change from one sentence to the next of its kind. */
export function articles({ numbered, plain }: Sentences, density: number, count: number, size: number): string[] {
  const random = randomFrom(count * 31 + size);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const sentence = (): string => (random() < density ? varied(pick(numbered), random) : pick(plain));
  return Array.from({ length: count }, () => {
    let text = `${varied(pick(density > 0 ? numbered : plain), random)}\n`;
    for (let nth = 0; text.length < size; nth++) text += `${nth % 3 === 0 ? '\n\n' : ' '}${sentence()}`;
    return text;
  });
}

const varied = (sentence: string, random: () => number): string =>
  sentence.replace(VARIED, (number) =>
    number.replace(
      /\d/g,
      (digit, at: number) => String(at === 0 ? 1 + Math.floor(random() * 9) : Math.floor(random() * 10)) || digit,
    ),
  );

/** Numbers from 0 to 1 that look random and are the same every time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The .txt and .md files of a folder and of those in it. */
export function textsIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return textsIn(path);
      return ['.txt', '.md'].includes(extname(name)) ? [readFileSync(path, 'utf8')] : [];
    });
}

export const bytesOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
