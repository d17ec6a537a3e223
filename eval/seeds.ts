import type { Span } from '../src/span.ts';
import { mentionsIn, type NumberMention, numbersIn, printed } from './mentions.ts';

export const SEED_KINDS = [
  'headline number changed',
  'part of a sum changed',
  'digits transposed',
  'power of ten',
  'scale lost',
  'older toll kept',
  'hedge dropped',
  'measure swapped',
  'side swapped',
  'percent changed',
] as const;
export type SeedKind = (typeof SEED_KINDS)[number];

/** A copy of a text with one slip in it. */
export interface Seed {
  readonly kind: SeedKind;
  readonly text: string;
  /** The number that the slip is about, and one that it can be told by, both in the changed text. */
  readonly planted: Span;
  readonly partner: Span;
}

type Planter = (text: string, mentions: readonly NumberMention[]) => Iterable<Seed>;

/** Replaces a range and moves the partner along. */
function planted(kind: SeedKind, text: string, at: Span, words: string, partner: Span): Seed {
  const grown = words.length - (at.end - at.start);
  const shift = (offset: number): number => (offset >= at.end ? offset + grown : offset);
  return {
    kind,
    text: text.slice(0, at.start) + words + text.slice(at.end),
    planted: { start: at.start, end: at.start + words.length },
    partner: { start: shift(partner.start), end: shift(partner.end) },
  };
}

const reprint = (text: string, mention: NumberMention, value: number): string =>
  printed(value, mention.style, /[A-Z]/.test(text.charAt(mention.start)));

/** The first mention of a number and each later one of the same number and state. */
function pairs(mentions: readonly NumberMention[]): [NumberMention, NumberMention][] {
  return mentions.flatMap((second, i): [NumberMention, NumberMention][] => {
    const first = mentions
      .slice(0, i)
      .find(({ value, state }) => value === second.value && state === second.state && state !== null);
    return first ? [[first, second]] : [];
  });
}

/** Another number, up or down by turns, as far away as slips are. */
const OTHERS = [
  (n: number) => n + Math.max(1, Math.round(n / 4)),
  (n: number) => Math.max(1, n - Math.max(1, Math.round(n / 3))),
  (n: number) => 2 * n,
];
const other = (n: number, turn: number): number => OTHERS[turn % OTHERS.length]?.(n) ?? n + 1;

const swapped = (value: number): number | null => {
  const digits = [...String(value)];
  const at = digits.findIndex((digit, i) => i > 0 && digits[i + 1] !== undefined && digits[i + 1] !== digit);
  if (digits.length < 3 || at < 0) return null;
  [digits[at], digits[at + 1]] = [digits[at + 1] ?? '', digits[at] ?? ''];
  return Number(digits.join(''));
};

const SENTENCE = /[^.!?\n]+(?:[.!?\n]|$)/g;
const SIDES = 'Russian Ukrainian Israeli Palestinian Syrian Iraqi Afghan American Turkish French'.split(' ');

const PLANTERS: Readonly<Record<SeedKind, Planter>> = {
  'headline number changed': function* (text, mentions) {
    for (const [turn, [first, second]] of pairs(mentions).entries()) {
      if (!first.inHeadline || second.inHeadline) continue;
      yield planted('headline number changed', text, first, reprint(text, first, other(first.value, turn)), second);
    }
  },
  'part of a sum changed': function* (text, mentions) {
    for (const match of text.matchAll(SENTENCE)) {
      const within = mentions.filter(({ start }) => start >= match.index && start < match.index + match[0].length);
      const [total, ...parts] = within;
      if (
        !total ||
        parts.length < 2 ||
        parts.length > 4 ||
        parts.reduce((sum, { value }) => sum + value, 0) !== total.value
      )
        continue;
      for (const [turn, part] of parts.entries()) {
        const value = Math.max(1, part.value + (turn % 2 === 0 ? 1 : -1) * Math.max(1, Math.round(part.value / 5)));
        if (value !== part.value) yield planted('part of a sum changed', text, part, reprint(text, part, value), total);
      }
    }
  },
  'digits transposed': function* (text, mentions) {
    for (const [first, second] of pairs(mentions)) {
      const value = second.style === 'digits' ? swapped(second.value) : null;
      if (value !== null) yield planted('digits transposed', text, second, reprint(text, second, value), first);
    }
  },
  'power of ten': function* (text, mentions) {
    for (const [first, second] of pairs(mentions)) {
      if (second.value >= 100)
        yield planted('power of ten', text, second, reprint(text, second, second.value * 10), first);
    }
  },
  'scale lost': function* (text, mentions) {
    for (const [first, second] of pairs(mentions)) {
      if (second.value < 2000 || second.value % 1000 !== 0) continue;
      yield planted('scale lost', text, second, reprint(text, second, second.value / 1000), first);
    }
  },
  'older toll kept': function* (text, mentions) {
    for (const [first, second] of pairs(mentions.filter(({ inHeadline }) => !inHeadline))) {
      if (second.value < 3) continue;
      yield planted(
        'older toll kept',
        text,
        second,
        reprint(text, second, second.value - Math.max(1, Math.round(second.value / 5))),
        first,
      );
    }
  },
  'hedge dropped': function* (text, mentions) {
    for (const [first, second] of pairs(mentions)) {
      const hedge = /\b(?:up to|as many as|at least) $/i;
      const [own, others] = [first, second].map(({ start }) => hedge.exec(text.slice(0, start))?.[0]);
      if (!first.inHeadline || second.inHeadline || !own || !others) continue;
      const at = { start: first.start - own.length, end: first.end };
      yield planted('hedge dropped', text, at, text.slice(first.start, first.end), second);
    }
  },
  'measure swapped': function* (text, mentions) {
    for (const [first, second] of pairs(mentions)) {
      const word = /^[^.;,\n]{0,30}?\b(?:killed|dead)\b/.exec(text.slice(second.end));
      if (second.state !== 'killed' || !word) continue;
      const at = { start: second.start, end: second.end + word[0].length };
      const words = text.slice(at.start, at.end).replace(/(?:killed|dead)$/, 'killed or wounded');
      const seed = planted('measure swapped', text, at, words, first);
      yield { ...seed, planted: { start: second.start, end: second.end } };
    }
  },
  'side swapped': function* (text, mentions) {
    const sideAfter = ({ end }: NumberMention): string | undefined =>
      SIDES.find((side) => text.startsWith(` ${side} `, end));
    for (const [i, second] of mentions.entries()) {
      const side = sideAfter(second);
      const first = mentions.slice(0, i).find((one) => one.value === second.value && sideAfter(one) === side);
      if (!side || !first) continue;
      const at = { start: second.end + 1, end: second.end + 1 + side.length };
      const seed = planted('side swapped', text, at, SIDES[(SIDES.indexOf(side) + 1) % SIDES.length] ?? '', first);
      yield { ...seed, planted: { start: second.start, end: second.end } };
    }
  },
  'percent changed': function* (text) {
    for (const match of text.matchAll(/\b(\d{1,2}) ?(?:percent|per cent|%)/g)) {
      const percent = Number(match[1]);
      const sentence = [...text.matchAll(SENTENCE)].find(
        ({ index, 0: words }) => index <= match.index && match.index < index + words.length,
      );
      const within = numbersIn(text).filter(
        ({ start }) => sentence && start >= sentence.index && start < sentence.index + sentence[0].length,
      );
      const pair = within
        .flatMap((part) => within.map((base) => ({ part, base })))
        .find(({ part, base }) => part !== base && Math.abs((100 * part.value) / base.value - percent) <= 1);
      if (!pair) continue;
      const at = { start: match.index, end: match.index + (match[1]?.length ?? 0) };
      const seed = planted(
        'percent changed',
        text,
        at,
        String(percent <= 45 ? 2 * percent + 3 : Math.round(percent / 2)),
        pair.base,
      );
      yield {
        ...seed,
        planted: planted('percent changed', text, at, seed.text.slice(seed.planted.start, seed.planted.end), pair.part)
          .partner,
      };
    }
  },
};

/** Copies of the text with one slip each, by kind and then as they stand. */
export function seedsOf(text: string): Seed[] {
  const mentions = mentionsIn(text);
  return SEED_KINDS.flatMap((kind) => [...PLANTERS[kind](text, mentions)]);
}
