import type { Span } from '../src/span.ts';

/** A number of people in a text, as planting sees it: by digits, number words and the words after them, knowing nothing of how articles are read. */
export interface NumberMention extends Span {
  readonly value: number;
  readonly style: 'digits' | 'words';
  /** What befell them: equal for "dead" and "killed"; null where the words near it do not say. */
  readonly state: 'killed' | 'wounded' | 'other' | null;
  readonly inHeadline: boolean;
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, n) => [word, n] as const),
  ...TENS.flatMap((ten, t) => [
    [ten, 10 * t] as const,
    ...UNITS.slice(1, 10).map((unit, n) => [`${ten}-${unit}`, 10 * t + n + 1] as const),
  ]),
]);

const NUMBER = new RegExp(
  `(?<![\\w$€£.,:/-])(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6}|(?:${[...WORDS.keys()].slice(2).reverse().join('|')}))(?![\\w/:-]|[.,]\\d|\\s*(?:percent|per cent|%))`,
  'gi',
);
type State = readonly [state: 'killed' | 'wounded' | 'other', word: RegExp];
const HARM: readonly State[] = [
  ['killed', /\b(?:killed|kill(?:s|ing)?|dead|died|dies?|deaths?|fatalities|bodies)\b/i],
  ['wounded', /\b(?:wounded|wound(?:s|ing)?|injured|injur(?:es|ing|ies)|hurt)\b/i],
];
const OTHER: readonly State[] = [
  [
    'other',
    /\b(?:missing|displaced|evacuated|homeless|rescued|troops|soldiers|reservists|refugees|hostages|prisoners)\b/i,
  ],
];

/** The state named last before a number. */
const lastHarm = (words: string): State | undefined =>
  HARM.map((state) => ({ state, at: [...words.matchAll(new RegExp(state[1], 'gi'))].pop()?.index ?? -1 }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at)[0]?.state;

const PEOPLE =
  /^\W*(?:\w+\W+){0,2}?(?:people|persons?|men|women|children|civilians|soldiers|troops|fighters|others|victims|residents)\b/i;
/** Units around a number in which the words that make it one of people are looked for. */
const NEAR = 45;

/** The numbers of a text that the words near them make ones of people. */
export const mentionsIn = (text: string): NumberMention[] =>
  numbersIn(text).filter(({ state, end }) => state !== null || PEOPLE.test(text.slice(end, end + NEAR)));

/** Every number of a text but years, with the state of people that the words near it name. */
export function numbersIn(text: string): NumberMention[] {
  const [first = ''] = text.split('\n', 1);
  const headline = first.length < 120 && !/[.:]$/.test(first.trim()) ? first.length : 0;
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const after = (/^(?:(?! and | but |,)[^.;\n])*/.exec(text.slice(end, end + NEAR)) ?? [''])[0];
    const before = (/[^.;\n]*$/.exec(text.slice(Math.max(0, start - NEAR), start)) ?? [''])[0];
    const state =
      HARM.find(([, word]) => word.test(after)) ?? lastHarm(before) ?? OTHER.find(([, word]) => word.test(after));
    const digits = /\d/.test(match[0]);
    const value = digits ? Number(match[0].replaceAll(',', '')) : (WORDS.get(match[0].toLowerCase()) ?? 0);
    const isYear = digits && !match[0].includes(',') && value >= 1900 && value <= 2100;
    if (isYear || value < 2) return [];
    const style = digits ? ('digits' as const) : ('words' as const);
    return [{ start, end, value, style, state: state?.[0] ?? null, inHeadline: start < headline }];
  });
}

/** A number as a text would print it in the style of the mention that it replaces. */
export function printed(value: number, style: NumberMention['style'], capital: boolean): string {
  if (style === 'words' && value < 100) {
    const word = UNITS[value] ?? `${TENS[Math.floor(value / 10)]}${value % 10 ? `-${UNITS[value % 10]}` : ''}`;
    return capital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  }
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, value >= 1000 ? ',' : '');
}
