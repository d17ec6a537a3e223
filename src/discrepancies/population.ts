import type { Group, Measure, Population } from '../figures/figure.ts';
import { NATIONS } from '../lexicon/nations.ts';
import { remembering, wordsOf } from '../lexicon/remembering.ts';
import { GENERIC, GROUP_OF_STATE, NEUTRAL, OF_A_NATION, PART_OF } from './population-words.ts';

/** Who is counted, as far as it matters for comparing: claims whose three parts are equal count the same people. */
export interface Counted {
  readonly group: Group;
  /** Sorted, joined by `+`; empty where the copy gives none. */
  readonly side: string;
  /** What narrows the group further ("passenger", "commando special"), sorted, joined by spaces; empty where nothing does. */
  readonly only: string;
}

/** Words of nations' names, of their adjectives and their people, lower-case; capitals are left out. */
export const NATIONAL = wordsOf(() =>
  NATIONS.toLowerCase()
    .replace(/\|[^|\n]*$/gm, ' ')
    .replace(/[\s_]+/g, ' '),
);

/** A nation's short name by one word for it, its adjectives or its people, lower-case; of two nations the first. */
const NATION_OF = remembering((word) => {
  nations ??= NATIONS.replace(/\|[^|\n]*$/gm, '|');
  lower ??= nations.toLowerCase();
  const at = ['\n', ' '].map((before) => lower?.indexOf(`${before}${word} `) ?? -1).find((found) => found >= 0);
  if (at === undefined) return undefined;
  const row = nations.slice(nations.lastIndexOf('\n', at) + 1);
  return row.slice(0, row.search(/[\s|]/)).replaceAll('_', ' ');
});
let nations: string | null = null;
let lower: string | null = null;

/** The nations that a text names in one word, by their short names. */
export const nationsIn = (text: string): string[] =>
  (text.toLowerCase().match(/[a-zà-ÿ'’]+/g) ?? []).flatMap((word) => NATION_OF.get(word) ?? []);

/** Reduces a population as written to what it narrows its group by. "Detainees" are the people who were detained. */
export function countedIn({ text, group, affiliation }: Population, measure: Measure): Counted {
  const named = new Set(affiliation.flatMap((side) => side.toLowerCase().split(/\s+/)));
  const says = (word: string): boolean =>
    !NEUTRAL.has(word) &&
    !GENERIC[group].has(word) &&
    !named.has(word) &&
    !NATIONAL.has(word) &&
    !(named.size > 0 && OF_A_NATION.has(word));
  const narrowing = (text.toLowerCase().match(/[a-z][a-z0-9-]*/g) ?? []).filter(says).map(singular);
  return {
    group: GROUP_OF_STATE[measure] === group ? 'people' : group,
    side: [...affiliation].sort().join('+'),
    only: [...new Set(narrowing)].sort().join(' '),
  };
}

const singular = (word: string): string =>
  word.length < 4 || /(?:ss|us)$/.test(word)
    ? word
    : word.replace(/ies$/, 'y').replace(/(?:(?<=[sxzo]|ch|sh)es|s)$/, '');

/** Every population that this one is a part of, itself left out: without what narrows it, without its side, in the wider groups. */
export function widerThan({ group, side, only }: Counted): Counted[] {
  const groups: readonly Group[] = [
    group,
    ...(PART_OF[group] ?? []),
    ...(group === 'people' ? [] : ['people' as const]),
  ];
  const sides = side === '' ? NONE : [side, ''];
  const onlys = only === '' ? NONE : [only, ''];
  const wider: Counted[] = [];
  for (const wide of groups)
    for (const of of sides)
      for (const but of onlys)
        if (wide !== group || of !== side || but !== only) wider.push({ group: wide, side: of, only: but });
  return wider;
}

const NONE: readonly string[] = [''];

export const keyOf = ({ group, side, only }: Counted): string => `${group}|${side}|${only}`;
