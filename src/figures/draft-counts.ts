import type { Count } from '../counts/count.ts';
import { frontedWhole } from '../counts/frames/fronted-whole.ts';
import { tellsOfDisease } from '../counts/ill.ts';
import { readCounts } from '../counts/read.ts';
import { CELL_MARK, type Columns, columnsOf } from '../counts/table-row.ts';
import { readQuantities } from '../quantities/read.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { Document } from '../tokens/document.ts';
import { nth } from '../tokens/nth.ts';
import type { Token } from '../tokens/token.ts';
import { mayHoldCount } from './candidates.ts';
import type { Draft } from './draft.ts';
import type { Population } from './figure.ts';
import { carriedGroup, carriedSide } from './populations/carried-side.ts';
import { eachSides } from './populations/owner.ts';
import { populationOf } from './populations/population.ts';
import { twoSides } from './populations/two-sides.ts';

/** The counts of an article with the people they are of, in the order they stand. */
export function draftCounts(document: Document): Draft[] {
  const { article, sentences } = document;
  const drafts: Draft[] = [];
  const told = new Map<string, Count>();
  const hasTables = article.text.includes(CELL_MARK);
  let columns: Columns | null = null;
  let isDisease: boolean | null = null;
  for (const sentence of sentences) {
    const isRow = hasTables && article.text.slice(sentence.start, sentence.end).includes(CELL_MARK);
    if (!isRow) columns = null;
    if (!mayHoldCount(article.text, sentence)) {
      if (isRow) columns = columnsOf(document.tokens(sentence.index));
      continue;
    }
    const tokens = document.tokens(sentence.index);
    const counts = readCounts(
      article.text,
      tokens,
      readQuantities(tokens),
      sentence.zone === 'headline',
      drafts.at(-1)?.count ?? null,
      told,
      columns,
    );
    for (const count of counts) {
      // *Nearly 500 are still in hospital*, of an outbreak.
      if (count.measure === 'wounded') {
        isDisease ??= tellsOfDisease(article.text);
        if (isDisease) continue;
      }
      addDrafts(drafts, document, sentence, openShot(document, sentence, count));
      told.set(article.text.slice(count.quantity.start, count.quantity.end).toLowerCase(), count);
    }
  }
  return drafts;
}

/** Adds the draft of a count: two where *each* of two sides has one. */
function addDrafts(drafts: Draft[], document: Document, sentence: Sentence, count: Count): void {
  const tokens = document.tokens(sentence.index);
  const before = lastWhole(drafts);
  const sameSentence = before?.sentence.index === sentence.index;
  const read = populationOf(count, tokens, before, sameSentence ? 0 : sentencesSince(drafts, sentence), () =>
    twoSides(document),
  );
  const affiliation = read.affiliation.length > 0 ? read.affiliation : carriedSide(drafts, count);
  const population = { ...read, group: carriedGroup(drafts, count, read) ?? read.group, affiliation };
  const each = eachSides(tokens, count.quantity.from, count.noun.after);
  const populations: Population[] =
    each.length > 1 ? each.map((side) => ({ ...population, affiliation: [side] })) : [population];
  const saysWhole = sameSentence || count.noun.partitive || count.rule === frontedWhole.id;
  const whole =
    count.part && before && saysWhole ? (lastPart(drafts, count, sentence, tokens) ?? wholeOf(drafts, count)) : null;
  for (const each of populations)
    drafts.push({
      count,
      sentence,
      population: each,
      delta: count.delta || isDelta(drafts, count, sentence, tokens),
      whole,
    });
}

/** How many sentences before this one numbers of people were told of last; of a later count of this sentence at least one. */
const sentencesSince = (drafts: readonly Draft[], { index }: Sentence): number =>
  Math.max(1, index - (drafts.at(-1)?.sentence.index ?? index));

/** *eight people, six of them students, of whom five were 19*: the part that *of whom* takes up; null where it takes up none. */
function lastPart(
  drafts: readonly Draft[],
  { measure, quantity }: Count,
  sentence: Sentence,
  tokens: readonly Token[],
): number | null {
  const last = drafts.at(-1);
  if (nth(tokens, quantity.from - 1)?.lower !== 'whom' || !last?.count.part) return null;
  const holds = last.count.measure === measure && quantity.low <= (last.count.quantity.high ?? quantity.low);
  return holds && last.sentence.index === sentence.index ? drafts.length - 1 : null;
}

/** The draft that a part belongs to: the nearest of its measure that is no part itself. */
function wholeOf(drafts: readonly Draft[], { measure }: Count): number | null {
  for (let at = drafts.length - 1; at >= Math.max(0, drafts.length - 6); at--) {
    const draft = drafts[at];
    if (draft && draft.count.measure === measure && !draft.count.part) return at;
  }
  return null;
}

/** Whether it adds to an earlier count of the same measure: *another 12*, *12 others*, said after a number of those. */
function isDelta(
  drafts: readonly Draft[],
  { quantity, noun, measure, part }: Count,
  sentence: Sentence,
  tokens: readonly Token[],
): boolean {
  const others = /^(?:\w+ )?others?\b/i.test(noun.text) || nth(tokens, quantity.after)?.lower === 'other';
  if (!quantity.adding && !others) return false;
  const last = drafts.at(-1);
  if (!last || sentence.index - last.sentence.index > 6) return quantity.adding && !others && !part;
  const recent = drafts.slice(-4).filter(({ sentence: { index } }) => sentence.index - index <= 2);
  return recent.some(({ count }) => count.measure === measure) && !(recent.at(-1)?.count.measure !== measure && others);
}

/** The last draft that is no part of another: whom *others* and elided nouns stand for. */
function lastWhole(drafts: readonly Draft[]): Draft | null {
  for (let at = drafts.length - 1; at >= Math.max(0, drafts.length - 5); at--) {
    const draft = drafts[at];
    if (draft && !draft.count.part) return draft;
  }
  return drafts.at(-1) ?? null;
}

const DEATH = /\b(?:dead|died|dies|killed|kills|killing|fatal|fatally|death|deaths|homicide|murder|murdered|slain)\b/i;

/** Those who were *shot* and no more are casualties where the article has somebody die, and wounded where it has nobody. */
function openShot(document: Document, sentence: Sentence, count: Count): Count {
  if (count.measure !== 'casualties') return count;
  const { text } = document.article;
  const shot = document
    .tokens(sentence.index)
    .some(({ lower, start }) => lower === 'shot' && Math.abs(start - count.quantity.start) < 80);
  return shot && !DEATH.test(text) ? { ...count, measure: 'wounded' } : count;
}
