import { has } from '../../counts/tokens-at.ts';
import type { Measure } from '../../lexicon/categories.ts';
import { ORDINALS, UNITS } from '../../lexicon/numerals.ts';
import { Form, Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import type { Sign } from './sign.ts';
import type { Mention, Near, Told } from './told.ts';

/** Ranks with the total that they belong to: *the 13th soldier to die*, *the fifth hostage freed*. */
export const readRanks = (told: Told, near: Near): Sign[] =>
  told.tokens.flatMap((_, at) => {
    const ordinal = ordinalAt(told.tokens, at);
    const ranked = ordinal && ordinal.value > 1 ? rankedBehind(told.tokens, ordinal.to) : null;
    if (!ordinal || !ranked) return [];
    const { value, to } = ordinal;
    const whole = totalOf(told, ranked, near)?.figure.id ?? null;
    return [{ kind: 'rank', from: at, to, low: value, high: value, part: null, whole, days: null }];
  });

/** *13th*, *fifth*, *twenty-first*. */
function ordinalAt(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || (token.glued && tokens[at - 1]?.lower === '-')) return null;
  if (token.kind === 'number')
    return next?.glued && /^(?:st|nd|rd|th)$/.test(next.lower) ? { value: Number(token.lower), to: at + 2 } : null;
  const own = ordinalValue(token.lower);
  if (own > 0) return { value: own, to: at + 1 };
  const tens = Object.hasOwn(UNITS, token.lower) ? (UNITS[token.lower] ?? 0) : 0;
  const ones = tens >= 20 && next?.lower === '-' ? ordinalValue(tokens[at + 2]?.lower ?? '') : 0;
  return ones > 0 && ones < 10 ? { value: tens + ones, to: at + 3 } : null;
}

const ordinalValue = (lower: string): number => (Object.hasOwn(ORDINALS, lower) ? (ORDINALS[lower] ?? 0) : 0);

interface Ranked {
  readonly measure: Measure;
  readonly group: string;
}

/** Words that may stand between the ordinal and the noun of the one who has it. */
const MODIFIERS = 3;

/** *soldier to die*, *hostage freed*, *British soldier to have been killed*: somebody, and what became of them. */
function rankedBehind(tokens: readonly Token[], from: number): Ranked | null {
  let at = from;
  while (at - from < MODIFIERS && !isOne(tokens, at)) at += 1;
  const person = isOne(tokens, at) ? tokens[at]?.word.person : null;
  if (!person) return null;
  let verb = at + 1;
  const infinite = tokens[verb]?.lower === 'to';
  if (infinite) verb += 1;
  while (infinite && has(tokens[verb], Tag.Be | Tag.Have)) verb += 1;
  const sense = tokens[verb]?.word.verb;
  if (!sense?.trigger || sense.trigger.weak) return null;
  const passive = !infinite || verb > at + 2;
  const fits = passive ? (sense.forms & Form.Participle) !== 0 : sense.trigger.counted !== 'object';
  return fits ? { measure: sense.trigger.measure, group: person.group } : null;
}

const isOne = (tokens: readonly Token[], at: number): boolean => {
  const person = tokens[at]?.word.person;
  return person !== undefined && person !== null && !person.plural && !tokens[at + 1]?.word.person;
};

/** The running total of those same people: the only one near by that counts no shorter time and no smaller place than the rank does. */
function totalOf(told: Told, { measure, group }: Ranked, near: Near): Mention | undefined {
  const close = near().filter(({ index }) => Math.abs(index - told.index) <= 1);
  const found = close.flatMap((other) =>
    other.mentions.filter(
      ({ figure, quantity }) =>
        figure.measure === measure &&
        figure.population.group === group &&
        !figure.part &&
        !figure.delta &&
        !figure.rate &&
        figure.modality === 'asserted' &&
        (isRunning(other.tokens, quantity.after) || figure.cues.includes('total')) &&
        (other === told || isAsWide(other.tokens, told.tokens)),
    ),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** *have been killed*, *had died*: so far, not on one day. */
const isRunning = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from, from + 6).some((token) => has(token, Tag.Have));

const TIMES =
  /^(?:this|last|past|since|today|yesterday|overnight|so_far|year|month|week|day|when|during|after|between)$/;

/** Whether a sentence names no time and no place that the other does not name. */
function isAsWide(tokens: readonly Token[], rank: readonly Token[]): boolean {
  const named = new Set(rank.map(({ lower }) => lower));
  return tokens.every(
    (token, at) =>
      named.has(token.lower) ||
      !(
        (TIMES.test(token.lower) && token.lower !== 'so_far') ||
        has(token, Tag.Weekday) ||
        (has(token, Tag.Month) && token.capital) ||
        (/^(?:in|at|near|around|of|from)$/.test(tokens[at - 1]?.lower ?? '') &&
          (token.capital || token.kind === 'number' || has(tokens[at], Tag.Determiner)))
      ),
  );
}
