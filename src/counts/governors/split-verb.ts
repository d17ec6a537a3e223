import { SPLIT_FORMS } from '../../lexicon/split-forms.ts';
import { Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import { modalityBefore, type State } from '../state.ts';
import { has, isQuote, lowerAt } from '../tokens-at.ts';

/** How far the words behind the object are looked for, in tokens, and how many may stand between two of them. */
const REACH = 14;
const GAP = 4;

/** The state that the verb at `verb` and the words behind its object say together, the object beginning at `from`; null where they say none. */
export function splitVerb(tokens: readonly Token[], verb: number, from: number): State | null {
  const form = SPLIT_FORMS.get(lowerAt(tokens, verb));
  // *It took 900 soldiers to retake the prison*: so many were needed.
  if (!form || lowerAt(tokens, verb - 1) === 'it') return null;
  const limit = clauseEnd(tokens, from);
  for (const { measure, tails } of form.rows)
    for (const tail of tails) {
      const after = tailAfter(tokens, from, limit, tail);
      if (after > 0)
        // *sent two to hospital*, *took four prisoner*: so short, that a number alone counts people.
        return {
          measure,
          weak: !/^(?:to|prisoner|hostage|captive)$/.test(lowerAt(tokens, from + 1)),
          modality: modalityBefore(tokens, verb, measure),
          after,
        };
    }
  return null;
}

/** The same of the passive participle at `verb`: *were taken to hospital*. */
export function splitPassive(tokens: readonly Token[], verb: number): State | null {
  const state = SPLIT_FORMS.get(lowerAt(tokens, verb))?.passive ? splitVerb(tokens, verb, verb + 1) : null;
  // Nobody but people is taken to hospital, or brought out of the rubble where a bare number says it.
  return state?.measure === 'wounded' || state?.measure === 'rescued' ? { ...state, weak: false } : state;
}

/** *reinforce its army with a further 12,500 troops*: the state of those behind the *with* at `at`. */
export function reinforcedWith(tokens: readonly Token[], at: number): State | null {
  for (let next = at - 1; next > Math.max(0, at - 10); next--) {
    if (tokens[next]?.kind === 'mark') return null;
    if (SPLIT_FORMS.get(lowerAt(tokens, next))?.reinforces)
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
