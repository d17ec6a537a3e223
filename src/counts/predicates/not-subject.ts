import { Form, Tag } from '../../lexicon/word.ts';
import { nth } from '../../tokens/nth.ts';
import type { Token } from '../../tokens/token.ts';
import { formsOf } from '../state.ts';
import { has, lowerAt, skipAdverbs } from '../tokens-at.ts';

/** *12 of the 33 passengers were killed*, *Of the 25 aboard, 24 died*: the clause speaks of the share, not of the whole. */
export function isWholeOfShare(tokens: readonly Token[], number: number): boolean {
  // *of these 21,000 are in camps*: typed without a comma.
  if (
    /^(?:these|those|them|whom)$/.test(lowerAt(tokens, number)) &&
    has(tokens[skipAdverbs(tokens, number + 2)], Tag.Be | Tag.Have) &&
    (number === 1 || tokens[number - 2]?.kind === 'mark')
  )
    return false;
  // *nine of the firm's 230 workers*
  const possessed =
    lowerAt(tokens, number - 1) === "'s" ? (lowerAt(tokens, number - 3) === 'the' ? number - 3 : number - 2) : number;
  return endsShare(tokens, possessed);
}

const endsShare = (tokens: readonly Token[], at: number): boolean =>
  (lowerAt(tokens, at - 1) === 'of' || lowerAt(tokens, at - 1) === 'out_of') &&
  (at === 1 ||
    tokens[at - 2]?.kind !== 'word' ||
    (tokens[at - 2]?.word.number ?? null) !== null ||
    SHARES.has(lowerAt(tokens, at - 2)));

/** Words for how many of a whole. */
const SHARES = new Set(
  `none all most some half many few several any each both majority third thirds quarter quarters fourth fifth fifths tenth tenths percent per_cent pc
   no_one not_one not_a_single not_any not_all`.split(/\s+/),
);

/** *soldiers guarding 40 civilians were killed*: the number is what the others guard. */
export const isObject = (tokens: readonly Token[], at: number): boolean =>
  isObjectAt(tokens, at) || (lowerAt(tokens, at - 1) === 'and' && isObjectAt(tokens, numberBefore(tokens, at - 1)));

/** How long an item of a list may be, in tokens. */
const ITEM = 5;

/** *carrying 48 children and four teachers*: the number of the item before; -1 where it has none. */
function numberBefore(tokens: readonly Token[], and: number): number {
  for (let at = and - 1; at > Math.max(0, and - ITEM); at--) {
    if (tokens[at]?.kind === 'mark' || tokens[at]?.word.verb) return -1;
    if (tokens[at]?.kind === 'number' || (tokens[at]?.word.number ?? null) !== null) return at;
  }
  return -1;
}

/** *held off hundreds of attackers*: a verb of two words, behind which nobody begins to act. */
const isHeldOff = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.word.verb !== null &&
  token.word.verb.trigger === null &&
  (token.word.verb.forms & Form.Past) !== 0 &&
  token.lower.includes('_');

const isObjectAt = (tokens: readonly Token[], at: number): boolean =>
  isHeldOff(nth(tokens, at - 1)) ||
  (nth(tokens, at - 1)?.kind === 'word' &&
    ((formsOf(tokens[at - 1]) & Form.Gerund) !== 0 || isUnknownGerund(tokens[at - 1])) &&
    !/^(?:leaving|saying|reporting|including)$/.test(lowerAt(tokens, at - 1)) &&
    // Papers carry reports as well.
    (!has(tokens[at - 1], Tag.Preposition | Tag.Report) || lowerAt(tokens, at - 1) === 'carrying'));

/** *a ferry carrying 150 passengers*: by its ending, where no table knows the word. */
const isUnknownGerund = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.word.tags === 0 &&
  token.word.verb === null &&
  !token.capital &&
  /...ing$/.test(token.lower);
