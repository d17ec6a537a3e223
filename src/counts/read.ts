import type { Measure } from '../lexicon/categories.ts';
import { Tag } from '../lexicon/word.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Token } from '../tokens/token.ts';
import { type Count, type NounGroup, nounOf } from './count.ts';
import { isDenied } from './denial.ts';
import { allBut, isLeftOut } from './frames/all-but.ts';
import type { Mention, Reading } from './frames/frame.ts';
import { FRAMES } from './frames/index.ts';
import { tellsOfIllness } from './ill.ts';
import { isCriterion, isParentage, isRatio } from './nobody-counted.ts';
import { groupAt, readNounGroup } from './nouns/noun-group.ts';
import { asOfficers } from './nouns/officers.ts';
import { isIdentified } from './predicates/identified.ts';
import { isPronounOne } from './pronoun-one.ts';
import { isRate } from './rate.ts';
import { serves } from './serving.ts';
import type { Columns } from './table-row.ts';
import { has, lowerAt } from './tokens-at.ts';
import { groupByOwner } from './whose.ts';

/** Bodies of people, counted as bodies: *sent eight crews*. */
const CREWS = new Set(['crews', 'fire_crews', 'ambulance_crews', 'rescue_crews']);

const NOTHING_TOLD: ReadonlyMap<string, Count> = new Map();

/** The counts of one sentence, in order. `earlier` is the last count of the sentences before, or null; `told` are all of them by their number as written; `columns` is what a table's row stands below. Pure and linear in the sentence. */
export function readCounts(
  text: string,
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  headline: boolean,
  earlier: Count | null,
  told: ReadonlyMap<string, Count> = NOTHING_TOLD,
  columns: Columns | null = null,
): Count[] {
  const counts: Count[] = [];
  let things = false;
  /** The last count that is no part of another. */
  let whole = earlier;
  let ill: boolean | null = null;
  const isIll = (): boolean => (ill ??= tellsOfIllness(tokens));
  for (const quantity of quantities) {
    if (quantity.kind !== 'count' || isPronounOne(tokens, quantity) || isParentage(tokens, quantity.from)) continue;
    if (isRatio(tokens, quantity) || isCriterion(tokens, quantity)) continue;
    // *lost 3 in a row*
    if (lowerAt(tokens, quantity.to) === 'in' && lowerAt(tokens, quantity.to + 2) === 'row') continue;
    const before = counts.at(-1) ?? null;
    const noun = asOfficers(
      asPeople(
        ofWhole(text, tokens, quantity.from, readNounGroup(text, tokens, quantity)),
        lowerAt(tokens, quantity.first),
      ),
      tokens,
      before ?? earlier,
    );
    // *won 38 seats and lost 14 of them*
    if (before === null && noun.head === 'pronoun' && noun.partitive && (things || isOfThings(tokens, quantity.from)))
      continue;
    things = noun.head === 'thing';
    if (CREWS.has(lowerAt(tokens, noun.after - 1))) continue;
    const mention: Mention = {
      text,
      tokens,
      quantity,
      noun,
      before,
      earlier: before ?? earlier,
      told,
      headline,
      columns,
    };
    // *all but three of them were freed*: of the others it is told.
    if (isLeftOut(tokens, quantity.from) && !allBut.read(mention)) continue;
    const count = readMention(mention, whole, isIll);
    if (!count) continue;
    counts.push(count);
    if (!count.part) whole = count;
  }
  return counts;
}

/** Copies made in one place have one layout; a frame, made in a file of its own, has its own, and to look for `read` in each takes longer than to call it. */
const READERS = FRAMES.map(({ id, read }) => ({ id, read }));

/** `whole` is the last count that is no part of another: whom an elided noun stands for, unless it is a part itself; `isIll` says whether the sentence tells of an illness alone. */
function readMention(mention: Mention, whole: Count | null, isIll: () => boolean): Count | null {
  for (const frame of READERS) {
    const reading = frame.read(mention);
    if (reading?.measure === 'wounded' && isIll()) return null;
    if (reading && serves(mention, reading.measure, reading.group ?? null))
      return build(mention, reading.part ? mention.earlier : whole, reading, frame.id);
  }
  return null;
}

function build(mention: Mention, earlier: Count | null, reading: Reading, rule: string): Count {
  const { tokens, quantity } = mention;
  const owned = groupByOwner(mention, reading, rule);
  const noun = owned ? nounOf(mention.noun, mention.noun.head, owned, mention.noun.affiliation) : mention.noun;
  return {
    quantity,
    // *lost seven of their own*: those whom the clause is of, not those whom it told of before.
    noun: inherit(noun, reading, lowerAt(tokens, quantity.to + 2) === 'own' ? null : earlier),
    measure: isBodies(noun, reading.measure) ? 'killed' : reading.measure,
    modality: isDenied(tokens, quantity.from) ? 'denied' : (reading.modality ?? 'asserted'),
    part: reading.part === true || isIdentified(tokens, Math.max(noun.after, quantity.to)),
    delta: reading.delta ?? false,
    rate: isRate(tokens, Math.max(noun.after, quantity.to)),
    cues: reading.cues ?? [],
    owners: [],
    rule,
  };
}

/** *recovered five bodies*, *scores of burned bodies*: whatever was done with them, they are dead. */
const isBodies = ({ state, head }: NounGroup, measure: Measure): boolean =>
  head === 'person' && state === 'killed' && measure !== 'casualties';

/** Nouns that the body they belong to tells more of. */
const OF_ANY_BODY = /\b(?:personnel|men|staff|members|followers|recruits|youths|individuals)$/i;

/** An elided noun or a pronoun stands for the people counted before. */
function inherit(noun: NounGroup, reading: Reading, earlier: Count | null): NounGroup {
  if (reading.group && (noun.group === null || OF_ANY_BODY.test(noun.text)))
    return nounOf(noun, noun.head, reading.group, noun.affiliation);
  if (!earlier || noun.group !== null) return noun;
  if (reading.inherits !== true && noun.head !== 'pronoun') return noun;
  const affiliation = noun.affiliation.length > 0 ? noun.affiliation : earlier.noun.affiliation;
  return nounOf(noun, noun.head, earlier.noun.group, affiliation);
}

/** *nobody survived*: the word for zero is its own noun of people. */
const asPeople = (noun: NounGroup, word: string): NounGroup =>
  noun.head === 'elided' && /^(?:no_one|nobody|none)$/.test(word)
    ? nounOf(noun, 'person', 'people', noun.affiliation)
    : noun;

/** *Of the 5,000 soldiers, 1,200 have left*: a bare number counts those of whom the sentence says that it speaks. */
function ofWhole(text: string, tokens: readonly Token[], from: number, noun: NounGroup): NounGroup {
  if (noun.head !== 'elided' || lowerAt(tokens, from - 1) !== ',' || !/^(?:of|out_of)$/.test(lowerAt(tokens, 0)))
    return noun;
  const first = has(tokens[1], Tag.Determiner) ? 2 : 1;
  const counted = tokens[first]?.kind === 'number' || tokens[first]?.word.number !== null;
  const whole = groupAt(text, tokens, counted ? first + 1 : first);
  return whole.head === 'person' && whole.state === null && isPhrase(tokens, whole.after, from - 1)
    ? nounOf(noun, 'pronoun', whole.group, whole.affiliation)
    : noun;
}

/** *of the 76 soldiers at the outpost*: nothing but a phrase of place stands before the comma. */
const isPhrase = (tokens: readonly Token[], from: number, comma: number): boolean =>
  from === comma ||
  (has(tokens[from], Tag.Preposition) &&
    comma - from < 7 &&
    tokens.slice(from, comma).every((token) => token.kind === 'word' && !has(token, Tag.Relative)));

/** *rubber bullets only, 1,400 of them*: the noun before the comma is no noun of people. */
function isOfThings(tokens: readonly Token[], from: number): boolean {
  if (!/^[,–—]$/.test(lowerAt(tokens, from - 1))) return false;
  for (let at = from - 2; at >= Math.max(0, from - 5); at--) {
    if (tokens[at]?.word.person || tokens[at]?.kind !== 'word') return false;
    if (has(tokens[at], Tag.Thing) && lowerAt(tokens, at).endsWith('s')) return true;
  }
  return false;
}
