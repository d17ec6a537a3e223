import { UNITS } from '../../lexicon/numerals.ts';
import { FRACTIONS, MULTIPLES, ORDINALS, STRETCHES } from '../../lexicon/share-words.ts';
import type { Share } from '../share.ts';

/** A share as its words give it, before it is known what it is a share of. Offsets are those of the text read. */
export interface Sign {
  readonly kind: Share['kind'];
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Rate: over how many days, where the sentence says. */
  readonly days: number | null;
}

const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6}(?:\\.\\d{1,2})?|${Object.keys(UNITS).join('|')})`;
const alternatives = (words: readonly string[]): string => words.map((word) => word.replaceAll(' ', '[ -]')).join('|');

const numberIn = (words: string): number => UNITS[words.toLowerCase()] ?? Number(words.replaceAll(',', ''));
const lookUp = (table: readonly (readonly [string, number])[], words: string): number =>
  table.find(([one]) => one === words.toLowerCase().replaceAll('-', ' '))?.[1] ?? Number.NaN;

interface Pattern {
  readonly kind: Share['kind'];
  readonly words: RegExp;
  readonly value: (match: RegExpMatchArray) => number;
}

/** Every pattern is bounded, and so linear. */
const PATTERNS: readonly Pattern[] = [
  {
    kind: 'percent',
    words: new RegExp(`\\b(${NUMBER}) ?(?:percent|per cent|%)`, 'gi'),
    value: ([, n = '']) => numberIn(n) / 100,
  },
  {
    kind: 'fraction',
    words: new RegExp(`\\b(${alternatives(FRACTIONS.map(([words]) => words))})(?= of\\b)`, 'gi'),
    value: ([, words = '']) => lookUp(FRACTIONS, words),
  },
  {
    kind: 'fraction',
    words: new RegExp(`\\b(${NUMBER}) in (?:every )?(${NUMBER})\\b`, 'gi'),
    value: ([, part = '', whole = '']) => numberIn(part) / numberIn(whole),
  },
  {
    kind: 'times',
    words: new RegExp(`\\b(${alternatives(MULTIPLES.map(([words]) => words))})\\b`, 'gi'),
    value: ([, words = '']) => lookUp(MULTIPLES, words),
  },
  { kind: 'times', words: new RegExp(`\\b(${NUMBER}) times as many\\b`, 'gi'), value: ([, n = '']) => numberIn(n) },
  {
    kind: 'rank',
    words: new RegExp(
      `\\b(\\d{1,4}(?:st|nd|rd|th)|${ORDINALS.slice(1).join('|')})(?= \\w+ (?:to (?:die|be killed|be freed)|killed|freed|released)\\b)`,
      'gi',
    ),
    value: ([, words = '']) =>
      /^\d/.test(words) ? Number.parseInt(words, 10) : ORDINALS.indexOf(words.toLowerCase()) + 1,
  },
  {
    kind: 'rate',
    words: new RegExp(`\\b(${NUMBER})(?: \\w+)? (?:a|per|each|every) (${Object.keys(STRETCHES).join('|')})\\b`, 'gi'),
    value: ([, n = '', stretch = '']) => numberIn(n) / (STRETCHES[stretch.toLowerCase()] ?? 1),
  },
  {
    kind: 'households',
    words: new RegExp(`\\b(${NUMBER}) (?:\\w+ )?(?:families|households)\\b`, 'gi'),
    value: ([, n = '']) => numberIn(n),
  },
];

/** What a text must hold for any of the patterns to be met. */
const ANY =
  /percent|per cent|%|times as many|twice as many|double the|triple the|half of|thirds? of|quarters? of|fifth of|tenth of| in (?:every )?\w+ | to die| to be killed| to be freed|(?:a|per|each|every) (?:day|week|month|year)\b|families|households/i;

export const hasSigns = (text: string): boolean => ANY.test(text);

/** The shares of one sentence, in order. */
export function signsIn(sentence: string): Sign[] {
  const over = new RegExp(
    `\\b(?:in|for|over|during) (?:the (?:past|last) )?(${NUMBER}) (${Object.keys(STRETCHES).join('|')})s\\b`,
    'i',
  ).exec(sentence);
  const days = over ? numberIn(over[1] ?? '') * (STRETCHES[over[2]?.toLowerCase() ?? ''] ?? 1) : null;
  const signs = PATTERNS.flatMap(({ kind, words, value }) =>
    [...sentence.matchAll(words)].map((match) => {
      const start = match.index;
      return {
        kind,
        start,
        end: start + (match[1]?.length ?? 0),
        value: value(match),
        days: kind === 'rate' ? days : null,
      };
    }),
  );
  return signs
    .filter(({ kind, value }) => value > 0 && (kind !== 'fraction' || value < 1))
    .sort((a, b) => a.start - b.start);
}
