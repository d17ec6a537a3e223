import type { Figure } from '../figures/figure.ts';
import { bundled } from './bundled.ts';
import type { Claim } from './claim.ts';
import { keyOf } from './population.ts';
import { retoldParts } from './retold.ts';

const REST = /\b(?:others?|another|more|additional|further|second|third|rest|remaining)\b/i;

/** "The other two": whatever was told before, these are the rest of it. */
const OTHERS = /\b(?:other|remaining)\b/i;

/** "Another 13,000" troops come on top of those told before; "another 24 wounded", after the dead, are all the wounded. */
const MORE = /\b(?:another|additional|further)\b/i;

/** Words that stand for one or for nobody knows how many: they tell of people without counting them. */
const UNCOUNTED =
  /^(?:an?|another|the|some|any|many|several|few|a few|a handful|a couple|a number|numerous|multiple|various|countless|most)(?: of)?$/i;

/**
 * The claims that state how many there are, and so can be held against each other. Left out are changes, rates, denials; words that count nobody; unnamed parts
 * ("two of the injured were in serious condition"), which count an own, unsaid thing; numbers that make up another; and remainders ("two others", after a first number of
 * the same measure in the sentence).
 */
export function levelsOf(claims: readonly Claim[], retold: ReadonlyMap<Claim, Claim> = retoldParts(claims)): Claim[] {
  const byId = new Map(claims.map((claim) => [claim.figure.id, claim]));
  const seen = new Set<string>();
  const addends = new Set([...addendsIn(claims), ...besideOthers(claims)]);
  return claims.filter((claim) => {
    if (addends.has(claim) || retold.has(claim)) return false;
    const { article, event, sentenceIndex, phrase, measure, delta, rate, modality, population, part, whole } =
      claim.figure;
    const [here, before] = [`${article} ${sentenceIndex} ${measure}`, `${article} ${event} ${measure}`];
    const rest =
      OTHERS.test(phrase) || (seen.has(before) && MORE.test(phrase)) || (seen.has(here) && REST.test(population.text));
    seen.add(here).add(before);
    return (
      !delta &&
      !rate &&
      modality !== 'denied' &&
      isNumber(claim.figure) &&
      !rest &&
      !(part && isUnnamed(claim, byId.get(whole ?? '')))
    );
  });
}

/** "Three drowned and the other five froze": the first are not all of them either. */
function besideOthers(claims: readonly Claim[]): Claim[] {
  return claims.filter(({ figure, counted }, i) => {
    const next = claims[i + 1];
    return (
      next !== undefined &&
      OTHERS.test(next.figure.phrase) &&
      next.figure.article === figure.article &&
      next.figure.sentenceIndex === figure.sentenceIndex &&
      next.figure.measure === figure.measure &&
      next.counted.group === counted.group
    );
  });
}

const isNumber = ({ quote, low, high }: Figure): boolean => !UNCOUNTED.test(quote) && (low > 0 || high !== null);

/** "seven of the injured Americans": the words name the whole, not the part. */
const PARTITIVE = /^(?:the|them|those|these|whom|which)\b/i;

/** Whether nothing tells the part from its whole. */
function isUnnamed({ counted, figure: { population } }: Claim, whole: Claim | undefined): boolean {
  if (PARTITIVE.test(population.text)) return true;
  if (whole) return keyOf(whole.counted) === keyOf(counted);
  return population.text === '' || (counted.group === 'people' && counted.side === '' && counted.only === '');
}

/** As many numbers in a row are added up to find a total among the others. */
const LONGEST_SUM = 6;

/** The same number in another sentence is the same people again, not more of them. */
const isRepeat = ({ figure }: Claim, before: readonly Claim[]): boolean =>
  before.some((other) => other.figure.low === figure.low && other.figure.sentenceIndex !== figure.sentenceIndex);

/** Sentences over which such parts are told. */
const TOLD_WITHIN = 2;

/** A sum and two numbers that make it up. */
const LEAST_OF_A_SUM = 3;

/** Claims in a row, of one measure, happening and population, whose numbers make up another claim's: its parts, place by place or day by day. */
function addendsIn(claims: readonly Claim[]): ReadonlySet<Claim> {
  const addends = new Set<Claim>();
  if (claims.length < LEAST_OF_A_SUM) return addends;
  const exact = claims.filter(
    ({ figure }) =>
      figure.low > 0 &&
      figure.low === figure.high &&
      !figure.rate &&
      !(figure.part && figure.cues.includes('breakdown')),
  );
  const rows = bundled(exact, ({ figure, happening }) => [figure.article, happening, figure.measure].join('\n'));
  for (const row of rows.values()) {
    if (row.length < LEAST_OF_A_SUM) continue;
    const totals = new Set(row.map(({ figure }) => figure.low));
    const shown = row.filter(({ figure }) => figure.zone !== 'body');
    row.forEach((first, from) => {
      let sum = 0;
      for (const [i, claim] of row.slice(from, from + LONGEST_SUM).entries()) {
        if (claim.figure.sentenceIndex - first.figure.sentenceIndex > TOLD_WITHIN) break;
        if (isRepeat(claim, row.slice(from, from + i))) break;
        sum += claim.figure.low;
        const run = row.slice(from, from + i + 1);
        // 18 dead, eleven workers and seven firemen: of these, 18 are all.
        if (i === 0 || !totals.has(sum) || run.some(({ figure }) => 2 * figure.low === sum)) continue;
        for (const addend of run) addends.add(addend);
        // "All 88 killed": 81 passengers and a crew of seven bear the headline out.
        for (const display of shown) if (display.figure.low === sum) addends.add(display);
      }
    });
  }
  return addends;
}
