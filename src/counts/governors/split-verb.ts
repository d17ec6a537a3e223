import type { Measure } from '../../lexicon/categories.ts';
import { verbForms } from '../../lexicon/inflect.ts';
import { REINFORCING, SPLIT_VERBS } from '../../lexicon/split-verbs.ts';
import { Form, Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import { modalityBefore, type State } from '../state.ts';
import { has, isQuote, lowerAt } from '../tokens-at.ts';

/** A state, and the words of each tail that says it. */
interface Row {
  readonly measure: Measure;
  readonly tails: readonly (readonly string[])[];
}

const formsOf = (verbs: string): string[] => verbs.split(' ').flatMap((verb) => verbForms(verb).map(([form]) => form));

/** The rows of each form of their verbs. */
const ROWS = new Map<string, Row[]>();
for (const [measure, verbs, tails] of SPLIT_VERBS) {
  const row = { measure, tails: tails.split('|').map((tail) => tail.split(' ')) };
  for (const form of new Set(formsOf(verbs))) ROWS.set(form, [...(ROWS.get(form) ?? []), row]);
}

/** The forms that a passive has: *were taken to hospital*, and no *were taking*. */
const PASSIVE = new Set(
  SPLIT_VERBS.flatMap(([, verbs]) => verbs.split(' ').flatMap(verbForms))
    .filter(([, mark]) => (mark & Form.Participle) !== 0)
    .map(([form]) => form),
);

const REINFORCES = new Set(formsOf(REINFORCING));

/** How far the words behind the object are looked for, in tokens, and how many may stand between two of them. */
const REACH = 14;
const GAP = 4;

/** The state that the verb at `verb` and the words behind its object say together, the object beginning at `from`; null where they say none. */
export function splitVerb(tokens: readonly Token[], verb: number, from: number): State | null {
  const rows = ROWS.get(lowerAt(tokens, verb));
  if (!rows) return null;
  const limit = clauseEnd(tokens, from);
  for (const { measure, tails } of rows)
    for (const tail of tails) {
      const after = tailAfter(tokens, from, limit, tail);
      if (after > 0)
        // *sent two to hospital*: so short, that a number alone counts people.
        return {
          measure,
          weak: lowerAt(tokens, from + 1) !== 'to',
          modality: modalityBefore(tokens, verb, measure),
          after,
        };
    }
  return null;
}

/** The same of the passive participle at `verb`: *were taken to hospital*. */
export const splitPassive = (tokens: readonly Token[], verb: number): State | null =>
  PASSIVE.has(lowerAt(tokens, verb)) ? splitVerb(tokens, verb, verb + 1) : null;

/** *reinforce its army with a further 12,500 troops*: the state of those behind the *with* at `at`. */
export function reinforcedWith(tokens: readonly Token[], at: number): State | null {
  for (let next = at - 1; next > Math.max(0, at - 10); next--) {
    if (tokens[next]?.kind === 'mark') return null;
    if (REINFORCES.has(lowerAt(tokens, next)))
      return {
        measure: 'deployed',
        weak: true,
        modality: modalityBefore(tokens, next, 'deployed'),
        after: at + 1,
      };
  }
  return null;
}

/** The token after the words of a tail, in their order; 0 where they do not stand before `limit`. */
function tailAfter(tokens: readonly Token[], from: number, limit: number, words: readonly string[]): number {
  let at = from;
  let reach = limit;
  for (const word of words) {
    while (at < reach && lowerAt(tokens, at) !== word) at += 1;
    if (at >= reach) return 0;
    at += 1;
    reach = Math.min(limit, at + GAP + 1);
  }
  return at;
}

/** Where the clause of an object that begins at `from` ends, or its reach. */
function clauseEnd(tokens: readonly Token[], from: number): number {
  for (let at = from; at < Math.min(tokens.length, from + REACH); at++) {
    const token = tokens[at];
    if (token?.kind === 'mark' && !isQuote(token) && !token.glued) return at;
    if (has(token, Tag.Relative | Tag.Be | Tag.Have | Tag.Modal) && token?.lower !== "'s") return at;
  }
  return Math.min(tokens.length, from + REACH);
}
