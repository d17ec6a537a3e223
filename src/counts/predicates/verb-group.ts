import type { Modality } from '../../lexicon/categories.ts';
import { PLANNING } from '../../lexicon/states.ts';
import { Form, Tag } from '../../lexicon/word.ts';
import { isName } from '../../tokens/name.ts';
import type { Token } from '../../tokens/token.ts';
import { splitPassive } from '../governors/split-verb.ts';
import { formsOf, isParticiple, joinAfter, modalityBefore, passiveState, type State, triggerOf } from '../state.ts';
import { AUXILIARY, has, isAdverb, isQuote, lowerAt } from '../tokens-at.ts';
import { LINKS } from './adjacent-state.ts';
import { finiteState, intoHands } from './finite-state.ts';
import { hurtWithin, ownWounds, SUFFERS } from './harm.ts';
import { found, type Predicate } from './predicate.ts';

const PLANS = new Set(PLANNING);

/** The verb group that begins with an auxiliary: its state where it says one (*have been killed*, *are feared dead*, *were taken to hospital*), else null. */
export function readVerbGroup(tokens: readonly Token[], at: number): Predicate {
  let next = at;
  let passive = false;
  let planned = false;
  let negated = false;
  while (next < tokens.length && next - at < 14) {
    const token = tokens[next];
    if (!token) break;
    if (has(token, Tag.Be)) passive = true;
    else if (has(token, Tag.Have)) passive = false;
    else if (
      !(
        has(token, AUXILIARY) ||
        isAdverb(token) ||
        isQuote(token) ||
        LINKS.has(token.lower) ||
        token.lower === ',' ||
        token.lower === 'since' ||
        token.lower === 'each' ||
        PLANS.has(token.lower)
      )
    )
      break;
    // *have yet to be found*
    if (has(token, Tag.Negation) || (token.lower === 'yet' && lowerAt(tokens, next + 1) === 'to')) negated = true;
    if (negated && (UNTRACED.test(token.lower) || isSeenAgain(tokens, next))) break;
    if (
      PLANS.has(token.lower) ||
      (token.lower === 'to' && has(tokens[next - 1], Tag.Be) && lowerAt(tokens, next + 1) === 'be')
    )
      planned = true;
    // *were told to be ready to go*
    if (passive && !negated && LINKS.has(token.lower) && !isName(tokens, next)) {
      const told = splitPassive(tokens, next);
      if (told) return { kind: 'state', state: told, among: false };
    }
    // *have left the country*; *were left homeless* goes on.
    if (token.lower === 'left' && !passive) break;
    if (passiveState(token) && !LINKS.has(token.lower) && !has(token, AUXILIARY)) break;
    next += 1;
  }
  const token = tokens[next];
  if (!token) return null;
  if (negated && isSeenAgain(tokens, next)) return found('missing', false, 'asserted', next + 2);
  if (UNTRACED.test(token.lower) && (negated || /^(?:sought|searched_for)$/.test(token.lower)))
    return found('missing', true, 'asserted', next + 1);
  if (negated)
    return SURVIVES.test(token.lower) || (token.lower === 'make' && lowerAt(tokens, next + 1) === 'it')
      ? found('killed', true, modalityBefore(tokens, next, 'killed'), next + 1)
      : null;
  const trigger = triggerOf(token);
  if (lowerAt(tokens, next) === 'among' || lowerAt(tokens, next) === 'amongst') return amongState(tokens, next + 1);
  if (SUFFERS.has(token.lower) && hurtWithin(tokens, next + 1)) return found('wounded', false, 'asserted', next + 1);
  if (has(tokens[next - 1], Tag.Have) && !passive && ownWounds(tokens, next))
    return found('wounded', true, 'asserted', next + 1);
  if (/^(?:met|received|receive|got)$/.test(token.lower)) return finiteState(tokens, next);
  if (trigger && intoHands(tokens, next + 1)) return found('captured', true, 'asserted', next + 1);
  const split = passive && !isName(tokens, next) ? splitPassive(tokens, next) : null;
  if (split) return { kind: 'state', state: split, among: false };
  const mode = (measure: State['measure']): Modality => {
    const before = modalityBefore(tokens, next, measure);
    return planned && before === 'asserted'
      ? measure === 'killed' || measure === 'wounded'
        ? 'hypothetical'
        : 'planned'
      : before;
  };
  if (trigger && trigger.counted !== 'object' && (!passive || formsOf(token) & Form.Gerund || !isParticiple(token)))
    return found(trigger.measure, trigger.weak, mode(trigger.measure), next + 1);
  if (trigger && formsOf(token) & Form.Gerund && !isParticiple(token)) return null;
  const state = passiveState(token);
  if (state && (passive || token.word.state || LINKS.has(lowerAt(tokens, next - 1)))) {
    if (has(tokens[at], Tag.Have) && !passive && !token.word.state) return null;
    const joined = joinAfter(tokens, next + 1, state.measure);
    return found(joined.measure, state.weak, mode(joined.measure), joined.after);
  }
  return null;
}

/** *had not been traced*, *could not be accounted for*, *were still being sought*: nobody knows where they are. */
const UNTRACED =
  /^(?:traced|found|located|accounted_for|accounted|heard_from|reached|contacted|sought|searched_for|returned|come_back|reported_back)$/;

/** *had not been seen since*, *were never seen again*. */
const isSeenAgain = (tokens: readonly Token[], at: number): boolean =>
  /^(?:seen|heard_of)$/.test(lowerAt(tokens, at)) && /^(?:since|again)$/.test(lowerAt(tokens, at + 1));

/** *did not survive*, *did not make it out*. */
const SURVIVES = /^(?:survive|survived|pull_through|make_it|made_it)$/;

/** *among 19 people who died*. */
const diedOf = (token: Token): State['measure'] | undefined => {
  const trigger = triggerOf(token);
  return trigger?.counted === 'subject' && !trigger.weak ? trigger.measure : undefined;
};

/** *among the dead*, *among those killed*: the state of the whole. */
function amongState(tokens: readonly Token[], at: number): Predicate {
  for (let next = at; next < at + 7 && next < tokens.length; next++) {
    const token = tokens[next];
    if (!token || token.kind === 'mark') return null;
    const noun =
      token.word.stateNoun?.measure ?? passiveState(token)?.measure ?? diedOf(token) ?? token.word.person?.state;
    if (!noun) continue;
    const joined = joinAfter(tokens, next + 1, noun);
    return found(joined.measure, false, 'asserted', joined.after, true);
  }
  return null;
}
