import { LINKING } from '../../lexicon/states.ts';
import { Form, Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import { splitPassive } from '../governors/split-verb.ts';
import { has, lowerAt, skipAdverbs } from '../tokens-at.ts';
import { isOfThings } from './adjacent-state.ts';
import { SUFFERS, withWounds } from './harm.ts';

const LINKS = new Set(LINKING);

/** *100 a day*, *12 per week*: the token after the rate, or `at` where there is none. */
export const skipRate = (tokens: readonly Token[], at: number): number =>
  /^(?:a|an|per|each|every)$/.test(lowerAt(tokens, at)) && has(tokens[at + 1], Tag.TimeUnit) ? at + 2 : at;

/** Behind a bare number the predicate follows at once, but for a remark or *of whom*: *12 were killed*, *40, most of them women, fled*. */
export function beginsPredicate(tokens: readonly Token[], at: number): boolean {
  const next = tokens[skipAdverbs(tokens, at)];
  if (!next || isPluralThing(next) || (next.word.state && isOfThings(tokens[skipAdverbs(tokens, at) + 1])))
    return false;
  if (
    next.word.verb?.trigger ||
    next.word.state ||
    LINKS.has(next.lower) ||
    SUFFERS.has(next.lower) ||
    has(next, Tag.Be | Tag.Have | Tag.Do | Tag.Modal | Tag.Relative)
  )
    return true;
  if (withWounds(tokens, skipAdverbs(tokens, at)) || splitPassive(tokens, skipAdverbs(tokens, at))) return true;
  // *33 to be freed*
  if (next.lower === 'to' && has(tokens[at + 1], Tag.Be)) return true;
  return (
    next.lower === ',' ||
    opensInsert(tokens, at) ||
    (next.lower === 'of' && /^(?:whom|them|these|those|the)$/.test(lowerAt(tokens, at + 1)))
  );
}

/** *Forty - and possibly 60 - were killed*; two dashes end a dateline. */
const opensInsert = (tokens: readonly Token[], at: number): boolean =>
  /^[–—-]$/.test(lowerAt(tokens, at)) && tokens[at]?.glued === false && lowerAt(tokens, at + 1) !== '-';

/** *12 shelters*: of several, the form in -s is a noun. */
const isPluralThing = (token: Token): boolean => has(token, Tag.Thing) && token.word.verb?.forms === Form.Third;
