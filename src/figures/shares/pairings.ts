import { has } from '../../counts/tokens-at.ts';
import { Tag } from '../../lexicon/word.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { Token } from '../../tokens/token.ts';
import type { Sign } from './sign.ts';
import type { Told } from './told.ts';

/** A list, as tokens: half-open. */
interface List {
  readonly from: number;
  readonly to: number;
  readonly items: number;
}

/** A list of numbers that *respectively* deals out to a list of names or days: *12 and 15 people died in Arvan and Belmonte respectively*. */
export function readPairings({ tokens, quantities, mentions }: Told): Sign[] {
  const word = tokens.findIndex(({ lower }) => lower === 'respectively');
  if (word < 0 || mentions.length === 0) return [];
  const [numbers, ...otherNumbers] = numberLists(
    tokens,
    quantities.filter(({ kind }) => kind === 'count'),
  );
  const [names, ...otherNames] = nameLists(tokens.slice(0, word));
  // Where there are two lists of either, nobody but the writer knows which is meant.
  if (!numbers || !names || names.items === UNSAID || otherNumbers.length > 0 || otherNames.length > 0) return [];
  const { from, to, items } = numbers;
  return [{ kind: 'pairing', from, to, low: items, high: names.items, part: null, whole: null, days: null }];
}

/** Numbers in a row with nothing but their nouns, commas and an *and* between: *4, 7 and 9 soldiers*, *12 men and 15 women*. */
function numberLists(tokens: readonly Token[], quantities: readonly Quantity[]): List[] {
  const lists: List[] = [];
  for (let first = 0; first < quantities.length; ) {
    let last = first;
    while (joined(tokens, quantities[last], quantities[last + 1])) last += 1;
    const [start, end] = [quantities[first], quantities[last]];
    if (last > first && start && end) lists.push({ from: start.from, to: end.to, items: last - first + 1 });
    first = last + 1;
  }
  return lists;
}

/** Words of a number's noun. */
const NOUN = 3;

function joined(tokens: readonly Token[], one: Quantity | undefined, next: Quantity | undefined): boolean {
  if (!one || !next) return false;
  const between = tokens.slice(one.to, next.from);
  const joints = between.filter(isJoint).length;
  const nouns = between.filter((token) => !isJoint(token));
  return joints > 0 && nouns.length <= NOUN && nouns.every(isOfNoun);
}

const isJoint = ({ lower }: Token): boolean => lower === ',' || lower === 'and';

const isOfNoun = (token: Token): boolean =>
  token.kind === 'word' &&
  (token.word.person !== null || token.word.side !== null || !has(token, Tag.Preposition | Tag.Be | Tag.Have)) &&
  token.word.verb === null;

/** Of a list that goes on in other words: *Arvan and the villages around it*. */
const UNSAID = Number.POSITIVE_INFINITY;

/** Names, days or months in a row. */
function nameLists(tokens: readonly Token[]): List[] {
  const lists: List[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const list = namesFrom(tokens, at);
    if (!list) continue;
    if (list.items > 1) lists.push(list);
    at = list.to - 1;
  }
  return lists;
}

function namesFrom(tokens: readonly Token[], from: number): List | null {
  let at = nameEnd(tokens, from);
  if (at === from) return null;
  let items = 1;
  let joint = jointEnd(tokens, at);
  while (joint > at) {
    const end = nameEnd(tokens, joint);
    // A comma closes a name as well; after *and* comes something else.
    if (end === joint) return { from, to: joint, items: tokens[joint - 1]?.lower === 'and' ? UNSAID : items };
    items += 1;
    at = end;
    joint = jointEnd(tokens, at);
  }
  return { from, to: at, items };
}

/** Behind a name that begins at `at`, or `at` itself where none does. */
function nameEnd(tokens: readonly Token[], at: number): number {
  let next = at;
  while (isOfName(tokens, next)) next += 1;
  return next;
}

/** A word in capitals that does not begin the sentence for being its first. */
function isOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.capital || token.kind !== 'word') return false;
  const plain =
    has(token, Tag.Determiner | Tag.Preposition | Tag.Conjunction | Tag.Pronoun) || token.word.person !== null;
  return at > 0 ? !plain : has(token, Tag.Weekday | Tag.Month) || token.word.side !== null;
}

/** Behind the comma, the *and* or both that join two names, and what may stand before the second (*in Arvan and in Belmonte*). */
function jointEnd(tokens: readonly Token[], at: number): number {
  let next = at;
  if (tokens[next]?.lower === ',') next += 1;
  if (tokens[next]?.lower === 'and') next += 1;
  if (next > at && /^(?:in|on|at|the)$/.test(tokens[next]?.lower ?? '') && isOfName(tokens, next + 1)) next += 1;
  return next;
}
