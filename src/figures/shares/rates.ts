import { has } from '../../counts/tokens-at.ts';
import { UNIT_DAYS } from '../../lexicon/share-words.ts';
import { Tag } from '../../lexicon/word.ts';
import { readNumber } from '../../quantities/number.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { Token } from '../../tokens/token.ts';
import type { Sign } from './sign.ts';
import type { Told } from './told.ts';

/** Words of people between a number and *a day*. */
const GROUP = 4;

/** Rates, with how long they ran and the total beside them: *2,000 in three months, about 100 a day*. */
export const readRates = (told: Told): Sign[] =>
  told.quantities.flatMap((quantity) => {
    const sign = quantity.kind === 'count' ? readRate(told, quantity) : null;
    return sign ? [sign] : [];
  });

function readRate({ tokens, mentions }: Told, quantity: Quantity): Sign | null {
  let at = quantity.to;
  while (at - quantity.to < GROUP && isOfGroup(tokens[at])) at += 1;
  const unit = /^(?:a|per|each|every)$/.test(tokens[at]?.lower ?? '')
    ? UNIT_DAYS[tokens[at + 1]?.lower ?? '']
    : undefined;
  if (unit === undefined) return null;
  const own = mentions.find((mention) => mention.quantity === quantity);
  const stretch = stretchIn(tokens);
  const days = stretch?.days ?? null;
  const totals = mentions.filter(
    ({ figure }) => figure !== own?.figure && !figure.rate && !figure.delta && !figure.part,
  );
  const [total] = totals;
  const fits =
    totals.length === 1 && total && (!own || own.figure.measure === total.figure.measure) && !isDated(tokens, stretch);
  return {
    kind: 'rate',
    from: quantity.from,
    to: at + 2,
    low: quantity.low / unit,
    high: quantity.high === null ? null : quantity.high / unit,
    part: own?.figure.id ?? null,
    whole: fits ? total.figure.id : null,
    days,
  };
}

const isOfGroup = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !has(token, Tag.Thing | Tag.Determiner | Tag.Preposition | Tag.Conjunction | Tag.Be | Tag.Relative);

interface Stretch {
  readonly at: number;
  readonly to: number;
  readonly days: number;
}

const OPENERS = /^(?:in|for|over|during|within)$/;
const BEFORE_NUMBER = /^(?:the|past|last|first|about|some|nearly|almost|those|these)$/;

/** *for three months*, *over the past 90 days*; null where there is none, or more than one. */
function stretchIn(tokens: readonly Token[]): Stretch | null {
  const found = tokens.flatMap((token, at): Stretch[] => {
    if (!OPENERS.test(token.lower)) return [];
    let first = at + 1;
    while (first - at <= 3 && BEFORE_NUMBER.test(tokens[first]?.lower ?? '')) first += 1;
    const number = readNumber(tokens, first);
    const unit = number && !number.vague ? UNIT_DAYS[tokens[number.after]?.lower ?? ''] : undefined;
    return number && unit !== undefined ? [{ at, to: number.after + 1, days: number.low * unit }] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Whether another time is named, which the total may be of. */
const isDated = (tokens: readonly Token[], stretch: Stretch | null): boolean =>
  tokens.some(
    (token, at) =>
      (at < (stretch?.at ?? 0) || at >= (stretch?.to ?? 0)) &&
      (has(token, Tag.Weekday) ||
        (has(token, Tag.Month) && token.capital) ||
        /^(?:since|until|yesterday|today|overnight|ago|this|last|previous)$/.test(token.lower)),
  );
