import { has } from '../../counts/tokens-at.ts';
import { TAKEN_UP } from '../../lexicon/share-words.ts';
import { Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import { namedPart } from './named-part.ts';
import { type Mention, mentionBefore, type Near, type Told } from './told.ts';

/** Ids of the figures that a proportion ties together; null where one is not counted, or where it is not plain which is meant. */
export interface Tie {
  readonly part: string | null;
  readonly whole: string | null;
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** Which figure is the share, and of which, where the words next to it say so. */
export function partAndWhole(told: Told, { from, to }: Place, near: Near): Tie {
  // *12 (30 %) of the 40 dead*: the bracket or comma that closes what is set in.
  const closed = /^[),]$/.test(told.tokens[to]?.lower ?? '') && told.tokens[to + 1]?.lower === 'of' ? to + 1 : to;
  const base = baseBehind(told, closed);
  const apposed = apposedTo(told, from) ?? apposedBehind(told, base ? endOfGroup(told.tokens, base.quantity.to) : to);
  const taken = ofWhom(told.tokens, closed);
  const first = opening(told);
  if (base) return tie(apposed?.part ?? namedPart(told, base, base.quantity.to, near), base.figure.id);
  if (taken === 'others') return tie(apposed?.part, null);
  if (!apposed)
    return isSecond(told, first, from) ? tie(namedPart(told, first, to, near), first.figure.id) : tie(undefined, null);
  // *Of the 640 wounded, 160, or 25 percent, were flown abroad*: whatever became of the part.
  const isNext = first !== undefined && mentionBefore(told, apposed.part.quantity.from) === first;
  const same = isNext || first?.figure.measure === apposed.part.figure.measure ? first?.figure.id : undefined;
  return tie(apposed.part, apposed.whole?.figure.id ?? same ?? wholeOf(told, apposed.part, near));
}

const tie = (part: Mention | undefined, whole: string | null): Tie => {
  const id = part?.figure.rate ? undefined : part?.figure.id;
  return { part: id === undefined || id === whole ? null : id, whole };
};

const UP = new Set(TAKEN_UP.split(' '));

/** Behind a share: null where no *of* follows, `before` where it takes up those that were counted before, else `others`. */
function ofWhom(tokens: readonly Token[], at: number): 'before' | 'others' | null {
  if (tokens[at]?.lower !== 'of') return null;
  let next = at + 1;
  while (has(tokens[next], Tag.Determiner) && !UP.has(tokens[next]?.lower ?? '')) next += 1;
  const token = tokens[next];
  const takes =
    token !== undefined && (UP.has(token.lower) || token.word.stateNoun !== null || token.word.state !== null);
  const after = tokens[next + 1];
  return takes && (after === undefined || after.kind === 'mark' || has(after, Tag.Be) || after.word.verb?.trigger)
    ? 'before'
    : 'others';
}

/** The figure named behind *of*: *of the 40 dead*, *of about 40*. */
function baseBehind(told: Told, at: number): Mention | undefined {
  const { tokens, mentions } = told;
  const base = mentions.find(({ quantity }) => quantity.first > at);
  if (!base || tokens[at]?.lower !== 'of' || base.quantity.first - at > 5) return undefined;
  const lead = tokens.slice(at + 1, base.quantity.first);
  return lead.every((token) => has(token, Tag.Determiner) || token.start >= startOf(tokens, base)) ? base : undefined;
}

const startOf = (tokens: readonly Token[], { quantity }: Mention): number => tokens[quantity.from]?.start ?? 0;

/** How many words may stand between a number and what is set beside it. */
const GROUP = 5;

/** The noun group behind a number, with the participle that says what became of them. */
function endOfGroup(tokens: readonly Token[], from: number): number {
  let at = from;
  if (tokens[from]?.lower === 'of' && /^(?:them|those|these|whom)$/.test(tokens[from + 1]?.lower ?? '')) at += 2;
  while (at - from < GROUP && isOfGroup(tokens[at])) at += 1;
  return at;
}

const isOfGroup = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.word.number === null &&
  !has(
    token,
    Tag.Preposition |
      Tag.Conjunction |
      Tag.Subordinator |
      Tag.Report |
      Tag.Relative |
      Tag.Pronoun |
      Tag.Have |
      Tag.Modal,
  );

/** The part before its share (*12 children, or 30 percent*), and the whole where it stands between (*12 of the 40 dead (30 %)*). */
function apposedTo(told: Told, from: number): { part: Mention; whole?: Mention } | undefined {
  const { tokens } = told;
  let end = from;
  while (/^(?:,|\(|or|—|–|that_is|\[)$/.test(tokens[end - 1]?.lower ?? '')) end -= 1;
  const last = end < from ? mentionBefore(told, end) : undefined;
  if (!last || end > endOfGroup(tokens, last.quantity.to) || last === opening(told)) return undefined;
  const before = mentionBefore(told, last.quantity.from);
  if (before && baseBehind(told, before.quantity.to) === last) return { part: before, whole: last };
  return { part: last };
}

/** The part behind its share or the whole of that: *40 percent, or 48*, *half of the 40 dead (20)*. */
function apposedBehind(told: Told, at: number): { part: Mention; whole?: Mention } | undefined {
  const { tokens, mentions } = told;
  const opener = tokens[at]?.lower === ',' ? at + 1 : at;
  if (!/^(?:or|\()$/.test(tokens[opener]?.lower ?? '')) return undefined;
  const part = mentions.find(({ quantity }) => quantity.from === opener + 1);
  const next = tokens[part?.quantity.to ?? 0];
  return part && (next === undefined || next.kind === 'mark' || next.lower === 'of') ? { part } : undefined;
}

/** *Of the 40 people killed, …*: the figure that opens the sentence. */
function opening({ tokens, mentions }: Told): Mention | undefined {
  const [first] = mentions;
  return /^(?:of|among)$/.test(tokens[0]?.lower ?? '') && first && first.quantity.from <= 3 ? first : undefined;
}

/** *Of the 40 people killed, half …*: the share right behind those that it is of. */
const isSecond = ({ tokens }: Told, first: Mention | undefined, from: number): first is Mention =>
  first !== undefined && tokens[from - 1]?.lower === ',' && from - 1 <= endOfGroup(tokens, first.quantity.to);

/** The whole that the counts stage found, where it stands in this sentence or the one before, and no other could be meant. */
function wholeOf(told: Told, part: Mention, near: Near): string | null {
  const { whole, measure, event } = part.figure;
  if (whole === null) return null;
  const close = near().filter(({ index }) => index === told.index || index === told.index - 1);
  const could = close
    .flatMap(({ mentions }) => mentions)
    .filter(({ figure }) => figure.start < part.figure.start && figure.measure === measure && !figure.part);
  const [only] = could;
  return could.length === 1 && only?.figure.id === whole && only.figure.event === event ? whole : null;
}
