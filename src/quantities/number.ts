import { SOME_OF_A_SCALE, UNITS, VAGUE, ZERO } from '../lexicon/numerals.ts';
import { shapesOf } from '../lexicon/shapes.ts';
import { Tag } from '../lexicon/word.ts';
import type { Token } from '../tokens/token.ts';
import { halfMoreOf, QUARTERS, readHalf, readQuarters } from './fractions.ts';
import type { NumberReading } from './number-reading.ts';
import { lowerAt, SCALE_OF, scaleAt } from './scale.ts';

const ZEROS = new Set(ZERO);
const UNIT_OF = new Map(Object.entries(UNITS));
const VAGUE_OF = new Map(Object.entries(VAGUE));
const SOME = new Set(SOME_OF_A_SCALE);

/** The words that begin numbers: every word of a sentence is asked, and few are among them. */
const OPENERS = new Set([...UNIT_OF.keys(), ...VAGUE_OF.keys(), ...ZERO, ...SOME, 'both', 'half', 'a', 'an']);
const mayOpen = shapesOf(OPENERS);

const BIG_SUFFIX = /^(?:k|m|mn|bn)$/;

/** The number that begins at token `at`, or null. Reads digits, words, scales, *a dozen*, *half a million*, *tens of thousands*. */
export function readNumber(tokens: readonly Token[], at: number): NumberReading | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') return readDigits(tokens, at, token.lower);
  if (token.kind !== 'word' || !mayOpen(token.lower) || !OPENERS.has(token.lower)) return null;
  const vague = VAGUE_OF.get(token.lower);
  if (vague) return { low: vague[0], high: vague[1], after: at + 1, vague: true };
  if (ZEROS.has(token.lower)) return { low: 0, high: 0, after: at + 1, vague: false };
  if (SOME.has(token.lower)) return readSome(tokens, at + 1);
  if (token.lower === 'both') return countsBoth(tokens, at) ? { low: 2, high: 2, after: at + 1, vague: false } : null;
  if (token.lower === 'half') return readHalf(tokens, at);
  const quarters = QUARTERS.get(token.lower);
  if (quarters) {
    const read = readQuarters(tokens, at + 1, quarters);
    if (read) return read;
  }
  if (token.lower === 'a' || token.lower === 'an') return readArticle(tokens, at);
  return readWords(tokens, at);
}

/** *50.897* people have the thousands of another country's style, as nobody counts them to a thousandth. */
const digitsValue = (tokens: readonly Token[], at: number, digits: string): number =>
  Number(digits) * (POINTED.test(digits) && !isMeasured(tokens, at + 1) ? 1000 : 1);
const POINTED = /^[1-9]\d{0,2}\.\d{3}$/;

/** Whether a scale or a sign of a share stands there: *1.234 million*, *12.345 percent*. */
const isMeasured = (tokens: readonly Token[], at: number): boolean =>
  scaleAt(tokens, at) !== null || /^(?:%|per|percent|per_cent|pc)$/.test(lowerAt(tokens, at));

/** *both soldiers*, *both wounded men*, *Both were killed*: two people, where it stands for them or before them. */
function countsBoth(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next) return false;
  // *among both soldiers and civilians*: two kinds of people.
  if (tokens[at + 2]?.lower === 'and' && tokens[at + 3]?.word.person) return false;
  if (next.word.person?.plural || (next.word.verb?.trigger && tokens[at + 2]?.word.person?.plural)) return true;
  const opens =
    at === 0 ||
    tokens[at - 1]?.kind === 'mark' ||
    ((tokens[at - 1]?.word.tags ?? 0) & (Tag.Conjunction | Tag.Subordinator | Tag.Report)) !== 0;
  return opens && ((next.word.tags & (Tag.Be | Tag.Have)) !== 0 || next.word.verb?.trigger?.counted === 'subject');
}

/** The scale behind *several*, *a few*, *a couple of*: as inexact as its plural, so that *several hundred* are *hundreds*. */
function readSome(tokens: readonly Token[], from: number): NumberReading | null {
  const at = lowerAt(tokens, from) === 'of' ? from + 1 : from;
  const scale = lowerAt(tokens, at);
  const thousands = scale === 'hundred' && lowerAt(tokens, at + 1) === 'thousand';
  const interval = VAGUE_OF.get(thousands ? 'hundreds_of_thousands' : `${scale}s`);
  return interval ? { low: interval[0], high: interval[1], after: at + (thousands ? 2 : 1), vague: true } : null;
}

/** Digits with their scale; thousands may be set off by a space, as papers of many countries do: *12 000*. */
function readDigits(tokens: readonly Token[], at: number, digits: string): NumberReading {
  let [all, last] = [digits, at];
  if (/^[1-9]\d{0,2}$/.test(digits)) while (isThousands(tokens[last], tokens[last + 1])) all += lowerAt(tokens, ++last);
  return last === at
    ? scaled(tokens, at + 1, digitsValue(tokens, at, digits))
    : { low: Number(all), high: Number(all), after: last + 1, vague: false };
}

const isThousands = (before: Token | undefined, next: Token | undefined): boolean =>
  next?.kind === 'number' &&
  before?.end === next.start - 1 &&
  next.end === next.start + 3 &&
  /^\d{3}$/.test(next.lower);

/** *a dozen*, *a hundred*, *a million*: an article alone is no number. */
function readArticle(tokens: readonly Token[], at: number): NumberReading | null {
  const scale = scaleAt(tokens, at + 1);
  if (scale === null || lowerAt(tokens, at + 1).length < 3) return null;
  if (lowerAt(tokens, at + 1) === 'score' && lowerAt(tokens, at + 2) !== 'of') return null;
  return readWords(tokens, at + 1, 1);
}

/** Number words from `at` on; behind an article the scale counts `group` = 1 (*a hundred and five*). */
function readWords(tokens: readonly Token[], at: number, article = 0): NumberReading | null {
  let total = 0;
  let group = article;
  let next = at;
  while (next < tokens.length) {
    const half = group > 0 && group < 100 ? halfMoreOf(tokens, next) : null;
    if (half)
      return { low: (group + 0.5) * half.scale, high: (group + 0.5) * half.scale, after: half.after, vague: false };
    let step = next;
    if (next > at) {
      if (lowerAt(tokens, step) === '-' && tokens[step]?.glued) step += 1;
      else if (lowerAt(tokens, step) === 'and' && group >= 100 && group % 100 === 0) step += 1;
    }
    // *two dozens*
    const lower = lowerAt(tokens, step) === 'dozens' && next > at ? 'dozen' : lowerAt(tokens, step);
    const unit = UNIT_OF.get(lower) ?? null;
    const scale = SCALE_OF.get(lower) ?? null;
    if (unit !== null && fits(group, unit, step === next)) group += unit;
    else if (scale !== null && group > 0 && lower.length > 2 && group < scale) {
      if (scale < 1000) group *= scale;
      else {
        total += group * scale;
        group = 0;
      }
    } else break;
    next = step + 1;
  }
  const value = total + group;
  return next === at ? null : { low: value, high: value, after: next, vague: false };
}

/** Whether a unit may be added to the group read so far: *twenty* + *two*, *hundred* + *five*, never *two* + *two*. */
const fits = (group: number, unit: number, adjacent: boolean): boolean =>
  group === 0 ||
  (group % 100 === 0 && group >= 100) ||
  (group % 10 === 0 && group % 100 >= 20 && unit < 10 && (!adjacent || unit > 0));

/** A digit number with the scales after it: *1.2 million*, *300k*, *2 dozen*. Fractions of a person round away. */
function scaled(tokens: readonly Token[], at: number, value: number): NumberReading {
  let next = at;
  let result = value;
  for (let guard = 0; guard < 2; guard++) {
    let step = next;
    if (lowerAt(tokens, step) === '-' && tokens[step]?.glued && scaleAt(tokens, step + 1) !== null) step += 1;
    const scale = scaleAt(tokens, step);
    const lower = lowerAt(tokens, step);
    if (scale === null || (BIG_SUFFIX.test(lower) && !tokens[step]?.glued) || lower === 'score') break;
    result *= scale;
    next = step + 1;
  }
  const whole = Math.round(result);
  return { low: whole, high: whole, after: next, vague: false };
}
