import type { Group, Measure } from '../../lexicon/categories.ts';
import { Tag } from '../../lexicon/word.ts';
import type { Count } from '../count.ts';
import { has, isAdverb, lowerAt, skipAdverbs } from '../tokens-at.ts';
import type { Mention } from './frame.ts';

/** *two of them seriously*, *258 of them civilians*, *three of them were foreigners*: the words behind describe; a verb would say what they did. */
export function isDescribed(tokens: Mention['tokens'], noun: Mention['noun']): boolean {
  const next = tokens[noun.after];
  return (
    noun.after - noun.first > 1 ||
    !next ||
    next.kind === 'mark' ||
    isAdverb(next) ||
    has(next, Tag.Be | Tag.Adjective | Tag.Preposition)
  );
}

/** *Of these, 14 …*, *Of the 130 injured, 77 …*: the number is a share of the count before. */
export function opensWithShare(tokens: Mention['tokens'], at: number): boolean {
  let next = at - 1;
  while (next > 0 && isAdverb(tokens[next])) next -= 1;
  if (lowerAt(tokens, next) !== ',') return false;
  for (let back = next - 1; back >= Math.max(0, next - 8); back--) {
    if (lowerAt(tokens, back) !== 'of' && lowerAt(tokens, back) !== 'out_of') continue;
    const opens = back === 0 || tokens[back - 1]?.kind === 'mark' || lowerAt(tokens, back - 1) === 'and';
    const whole = tokens[back + 1];
    // *Out of the nine candidates, four …*: no share of the dead.
    if (lowerAt(tokens, back) === 'out_of' && !tokens.slice(back, next).some(({ word }) => word.stateNoun))
      return false;
    return (
      opens &&
      (back + 2 === next
        ? /^(?:these|those|them|whom)$/.test(whole?.lower ?? '')
        : tokens
            .slice(back + 1, next)
            .some(
              ({ kind, word }) =>
                kind === 'number' || word.number !== null || word.stateNoun !== null || word.person?.state === 'killed',
            ))
    );
  }
  return false;
}

/** *Of the bodies found, 134 …*, *Of the injured, nine …*: the state that the whole is named for; null where its words name none. */
export function stateOfWhole(tokens: Mention['tokens'], at: number): Measure | null {
  for (let next = at - 2; next >= 0 && lowerAt(tokens, next) !== 'of'; next--) {
    const word = tokens[next]?.word;
    const measure = word?.stateNoun?.measure ?? (word?.person?.state === 'killed' ? 'killed' : null);
    if (measure) return measure;
  }
  return null;
}

/** *Of these, 200 stayed, 90 left and 40 died*: the sentence deals out shares. */
export const opensOf = (tokens: Mention['tokens']): boolean =>
  lowerAt(tokens, 0) === 'of' || lowerAt(tokens, 1) === 'of';

/** States in which those who are described by what they are were told of before. */
const TOLD: ReadonlySet<Measure> = new Set([
  'killed',
  'wounded',
  'casualties',
  'missing',
  'abducted',
  'displaced',
  'captured',
  'detained',
  'released',
  'rescued',
]);

/** *20 were children*: the group of a share of the count before, told by what they are and by nothing else; null where it is none. */
export const describedShare = (mention: Mention): Group | null =>
  mention.earlier && TOLD.has(mention.earlier.measure) && mention.quantity.low <= most(mention.earlier)
    ? describedAs(mention)
    : null;

const most = ({ quantity }: Count): number => quantity.high ?? quantity.low;

/** *20 were children*, *12 are thought to be miners*: the group that the clause of a bare number names and says nothing more of; null where it does not. */
export function describedAs({ tokens, quantity, noun }: Mention): Group | null {
  if (noun.head !== 'elided' || quantity.low < 1 || !/^(?:were|are)$/.test(lowerAt(tokens, quantity.to))) return null;
  let next = skipAdverbs(tokens, quantity.to + 1);
  if (has(tokens[next], Tag.Report) && lowerAt(tokens, next + 1) === 'to' && lowerAt(tokens, next + 2) === 'be')
    next += 3;
  const after = tokens[next + 1];
  const ends = !after || after.kind === 'mark' || has(after, Tag.Conjunction);
  // *two were Slovak*
  if (tokens[next]?.word.side?.as === 'adjective' && ends) return 'people';
  const person = tokens[next]?.word.person;
  if (!person?.plural || !ends) return null;
  const joined = has(after, Tag.Conjunction) ? tokens[next + 2]?.word.person?.group : null;
  return joined && joined !== person.group ? 'people' : person.group;
}
