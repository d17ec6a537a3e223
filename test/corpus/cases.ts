import { readFileSync } from 'node:fs';
import { readFigures } from '../../src/figures/read.ts';
import { readingOf } from './reading.ts';
import { articleOf } from './sentence-article.ts';

/** A sentence and how a person reads it, one line for each figure in the order they stand. */
export interface Case {
  readonly text: string;
  readonly headline: boolean;
  readonly right: readonly string[];
}

/**
 * The cases of a text file: the sentence on a line of its own (with `headline: ` before it where it is one), below it the readings,
 * indented. `?` before a reading: it may be there or not. `*` in a reading: any words. Lines with `#` are remarks.
 */
export function casesOf(file: URL): Case[] {
  const cases: { text: string; headline: boolean; right: string[] }[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('#') || line.trim() === '') continue;
    const [, headline, text = ''] = /^(headline: )?(.*)$/.exec(line) ?? [];
    if (line.startsWith('  ')) cases.at(-1)?.right.push(line.trim());
    else cases.push({ text, headline: headline !== undefined, right: [] });
  }
  return cases;
}

/** How the program reads the sentence. */
export const readCase = ({ text, headline }: Case): string[] =>
  readFigures(articleOf(text, headline ? 'headline' : 'body')).map(readingOf);

/** The wanted readings, with what was read in the place of each that it meets: equal to what was read where all is right. */
export function meeting(right: readonly string[], read: readonly string[]): string[] {
  const met: string[] = [];
  for (const wanted of right) {
    const optional = wanted.startsWith('? ');
    const pattern = optional ? wanted.slice(2) : wanted;
    const actual = read[met.length];
    const fits = actual !== undefined && glob(pattern).test(actual);
    if (fits) met.push(actual);
    else if (!optional) met.push(wanted);
  }
  return met;
}

const glob = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
