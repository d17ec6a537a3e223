import { has } from '../../counts/tokens-at.ts';
import { MULTIPLIERS, MULTIPLYING } from '../../lexicon/share-words.ts';
import { Tag } from '../../lexicon/word.ts';
import { readHedging } from '../../quantities/hedge.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { Token } from '../../tokens/token.ts';
import { bounds, type Sign } from './sign.ts';
import { type Mention, mentionBefore, type Told } from './told.ts';

/** Multiples with the counts that they tie: *60, twice as many as the 40 of last year*, *doubled to 80 from 40*. */
export const readMultiples = (told: Told): Sign[] =>
  told.tokens.flatMap((token, at) => {
    const sign = readGrowth(told, token, at) ?? readMultiple(told, token, at);
    return sign ? [sign] : [];
  });

const valueIn = (table: Readonly<Record<string, number>>, word: string): number | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;

/** *twice as many as*, *double the*, *three times last year's*: only where a multiple of a number is meant. */
function readMultiple(told: Told, { lower }: Token, at: number): Sign | null {
  const { tokens, quantities } = told;
  const number = lower === 'times' ? quantities.find(({ after }) => after === at) : undefined;
  const value = number ? numberAt(tokens, number) : valueIn(MULTIPLIERS, lower);
  if (value === undefined || value <= 0 || (number && number.first < at - 1 && number.low !== number.high)) return null;
  const { to, more } = linkBehind(tokens, at + 1);
  if (to === at + 1 && lower === 'half') return null;
  const base = baseBehind(told, to);
  if (!base && to === at + 1) return null;
  const first = number ? number.first : at;
  const { from, hedges } = readHedging(tokens, first, at + 1);
  const part = base && multiplied(told, from, base);
  return {
    kind: 'times',
    from,
    to,
    ...bounds('times', [value, more ? value + 1 : value], hedges),
    part: part?.figure.id ?? null,
    whole: base?.figure.id ?? null,
    days: null,
  };
}

/** With its decimals: *2.5 times*. */
const numberAt = (tokens: readonly Token[], { first, after, low }: Quantity): number =>
  after === first + 1 && tokens[first]?.kind === 'number' ? Number(tokens[first]?.lower) : low;

/** *as many as*, *as many soldiers as*; *more than*, which some mean as a multiple and some as what is added. */
function linkBehind(tokens: readonly Token[], at: number): { to: number; more: boolean } {
  const words = tokens.slice(at, at + 5).map(({ lower }) => lower);
  if (words[0] === 'as_many_as' || words[0] === 'as_high_as') return { to: at + 1, more: false };
  if (words[0] === 'more_than' || words[0] === 'higher_than') return { to: at + 1, more: true };
  if (words[0] !== 'as' || words[1] !== 'many') return { to: at, more: false };
  const as = words.indexOf('as', 2);
  return { to: as < 0 ? at + 2 : at + as + 1, more: false };
}

const LEAD =
  /^(?:the|those|that|its|their|last|previous|year|month|week|'s|toll|death_toll|total|figure|number|of|some|about|estimated|official)$/;

/** The figure that is multiplied: nothing but a determiner, a time or *the toll of* may stand before it. */
function baseBehind({ tokens, mentions }: Told, at: number): Mention | undefined {
  const base = mentions.find(({ quantity }) => quantity.first >= at);
  if (!base || base.figure.rate || base.figure.delta || base.quantity.first - at > 6) return undefined;
  return tokens.slice(at, base.quantity.first).every(({ lower }) => LEAD.test(lower) || lower === 'as_many_as')
    ? base
    : undefined;
}

/** The figure that the multiple is set beside: the nearest before it, of the same state, in the same clause. */
function multiplied(told: Told, from: number, base: Mention): Mention | undefined {
  const { tokens } = told;
  const more = mentionBefore(told, from);
  const before = tokens[from - 1];
  if (!more || !before || !(/^[,(—–-]$/.test(before.lower) || has(before, Tag.Be))) return undefined;
  const between = tokens.slice(more.quantity.to, from - 1);
  const joined = between.some(
    (token) => has(token, Tag.Conjunction | Tag.Subordinator | Tag.Relative) || token.lower === ';',
  );
  const among = /^(?:including|among|with|of)$/.test(tokens[more.quantity.from - 1]?.lower ?? '');
  return joined || among || !isLike(more, base) ? undefined : more;
}

const isLike = ({ figure: a }: Mention, { figure: b }: Mention): boolean =>
  a.measure === b.measure && a.modality === b.modality && !a.part && !a.delta && !a.rate && a.low !== b.low;

/** *doubled to 80 from 40*, *tripled from 20 to 60*. */
function readGrowth(told: Told, { lower }: Token, at: number): Sign | null {
  const value = valueIn(MULTIPLYING, lower);
  if (value === undefined) return null;
  const { tokens, mentions } = told;
  const [first, second] = mentions.filter(({ quantity }) => quantity.first > at);
  if (!first || !second || first.figure.measure !== second.figure.measure) return null;
  const { from, hedges } = readHedging(tokens, at, at + 1);
  const [one, two] = [first, second].map(({ quantity }) => tokens[quantity.from - 1]?.lower);
  const close = first.quantity.from - at <= 3 && second.quantity.from - first.quantity.to <= 6;
  const rising = close && one === 'to' && two === 'from';
  if (!rising && !(close && one === 'from' && two === 'to')) return null;
  const [more, base] = rising ? [first, second] : [second, first];
  const ids = { part: more.figure.id, whole: base.figure.id };
  return { kind: 'times', from, to: at + 1, ...bounds('times', [value, value], hedges), ...ids, days: null };
}
