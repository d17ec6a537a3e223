import type { Modality } from '../lexicon/categories.ts';
import { LINKING, PLANNING, SUFFERING, TAKING, WOUNDS } from '../lexicon/states.ts';
import { Form, Tag } from '../lexicon/word.ts';
import { isName } from '../tokens/name.ts';
import type { Token } from '../tokens/token.ts';
import {
  formsOf,
  isParticiple,
  joinAfter,
  modalityBefore,
  passiveState,
  type State,
  startsObject,
  triggerOf,
} from './state.ts';
import { has, isAdverb, isAuxiliary, isQuote, lowerAt, skipAdverbs } from './tokens-at.ts';

const LINKS = new Set(LINKING);
const PLANS = new Set(PLANNING);
const SUFFERS = new Set(SUFFERING);
const HURTS = new Set(WOUNDS);
const TAKES = new Set(TAKING);
const AUXILIARY = Tag.Be | Tag.Have | Tag.Do | Tag.Modal;
/** How far a predicate may stand from its subject, in tokens. */
const REACH = 28;
/** First words of a remark set off by commas or dashes, which the predicate may stand behind. */
const REMARKS = new Set(
  'including who which whom where most many some all mostly mainly among none each both several few half at_least one two three four five six seven eight nine ten as_well_as along_with together_with'.split(
    ' ',
  ),
);

/** What a clause says of the noun group that ends before `at`: the state it predicates, another action, or nothing in reach. */
export type Predicate =
  | { readonly kind: 'state'; readonly state: State; readonly among: boolean }
  | { readonly kind: 'action' }
  | null;

/** The state said directly behind the noun: *12 dead*, *100 people wounded*, *12 killed or wounded*, *40 were hurt* is none (see `predicateAfter`). */
export function adjacentState(tokens: readonly Token[], at: number, elided = false): State | null {
  let next = skipAdverbs(tokens, at);
  let linked = false;
  while (LINKS.has(lowerAt(tokens, next)) && !has(tokens[next], AUXILIARY) && lowerAt(tokens, next) !== 'to') {
    linked = true;
    next = skipAdverbs(tokens, next + 1);
  }
  if (linked && lowerAt(tokens, next) === 'to') {
    const ordered = triggerOf(tokens[next + 1]);
    if (ordered && (ordered.measure === 'displaced' || ordered.measure === 'evacuated'))
      return { measure: 'evacuated', weak: false, modality: 'asserted', after: next + 2 };
  }
  const token = tokens[next];
  const state = passiveState(token);
  if (!state || !token || (linked && next === at)) return null;
  if (
    isParticiple(token) &&
    token.word.state === null &&
    !linked &&
    !(elided ? !startsObject(tokens, next + 1) : closesParticiple(tokens, next + 1))
  )
    return null;
  if (state.weak && !linked && ERGATIVE.has(token.lower)) return null;
  const joined = joinAfter(tokens, next + 1, state.measure);
  return { measure: joined.measure, weak: state.weak, modality: 'asserted', after: joined.after };
}

/** Verbs whose past says as well what the people did themselves: *45 tourists returned*. */
const ERGATIVE = new Set([
  'returned',
  'moved',
  'rotated',
  'massed',
  'escaped',
  'joined',
  'surrendered',
  'withdrew',
  'retreated',
  'gathered',
  'served',
  'guarded',
  'exchanged',
  'held',
  'hit',
  'struck',
  'beat',
]);

/** Whether a participle ends here; where an object follows it is an active verb: *two of them held passports*. */
function closesParticiple(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next || next.kind === 'mark' || isAdverb(next)) return true;
  if (startsObject(tokens, at) || (next.lower === 'at' && lowerAt(tokens, at - 1) === 'shot')) return false;
  return (
    has(
      next,
      Tag.Preposition |
        Tag.Conjunction |
        Tag.Subordinator |
        Tag.Weekday |
        Tag.Month |
        Tag.TimeUnit |
        Tag.Be |
        Tag.Have |
        Tag.Modal |
        Tag.Adverb |
        Tag.Relative,
    ) ||
    next.lower === 'to' ||
    ['this', 'last', 'today', 'yesterday', 'early', 'late', 'each', 'every'].includes(next.lower)
  );
}

/** *52 patients with burns*, *two of them with gunshot wounds*. */
const withWounds = (tokens: readonly Token[], at: number): boolean =>
  /^(?:with|from)$/.test(lowerAt(tokens, at)) &&
  hurtWithin(tokens, at + 1) &&
  !/^(?:of|in)$/.test(lowerAt(tokens, at + 1));

/** Looks for the predicate of the subject that ends before `at`, over prepositional phrases, remarks and relative clauses. */
export function predicateAfter(tokens: readonly Token[], at: number): Predicate {
  const limit = Math.min(tokens.length, at + REACH);
  let next = at;
  while (next < limit) {
    const token = tokens[next];
    if (!token) break;
    if (token.kind === 'mark') {
      if (isQuote(token) || (token.lower === '-' && token.glued)) {
        next += 1;
        continue;
      }
      const apart =
        token.lower === ',' && has(tokens[next + 1], Tag.Relative) && lowerAt(tokens, next + 1) !== 'whose'
          ? readRelative(tokens, next + 2).state
          : null;
      if (apart) return apart;
      const beyond = next === at && closesInsert(tokens, next) ? next + 1 : beyondRemark(tokens, next, limit);
      if (beyond < 0) return null;
      next = beyond;
      continue;
    }
    if (next === at && withWounds(tokens, next)) return found('wounded', false, 'asserted', next + 1);
    if (isAuxiliary(tokens, next)) {
      const read = readVerbGroup(tokens, next);
      if (read) return read;
      return { kind: 'action' };
    }
    if (has(token, Tag.Relative) && (token.lower === 'whose' || !has(token, Tag.Determiner))) {
      const inner = readRelative(tokens, next + 1);
      // *women whose sons were killed*: the state is that of others.
      if (inner.state && token.lower !== 'whose') return inner.state;
      next = inner.after;
      continue;
    }
    const finite = finiteState(tokens, next);
    if (finite) return finite;
    if (token.lower === 'and' || token.lower === 'or' || token.lower === 'as_well_as' || token.lower === 'plus') {
      if (!startsNounGroup(tokens, next + 1)) return null;
      next += 1;
      continue;
    }
    if (token.lower === 'so' || (has(token, Tag.Subordinator) && !has(token, Tag.Preposition))) return null;
    if (isActiveVerb(tokens, next)) return { kind: 'action' };
    next += 1;
  }
  return null;
}

/** A finite verb or participle at `at` that says a state of its subject: *died*, *killed in the raid*, *fleeing*, *suffered burns*. */
function finiteState(tokens: readonly Token[], at: number): Predicate {
  const token = tokens[at];
  if (!token || isName(tokens, at)) return null;
  const trigger = triggerOf(token);
  if (
    trigger &&
    trigger.counted !== 'object' &&
    (formsOf(token) & (Form.Past | Form.Third | Form.Base | Form.Gerund | Form.Participle)) !== 0
  ) {
    if (trigger.counted === 'subject' || !startsObject(tokens, at + 1))
      return found(trigger.measure, trigger.weak, modalityBefore(tokens, at, trigger.measure), at + 1);
  }
  const adjacent = adjacentState(tokens, at);
  if (adjacent && !isNounUse(tokens, at)) return { kind: 'state', state: adjacent, among: false };
  if (SUFFERS.has(token.lower) && hurtWithin(tokens, at + 1)) return found('wounded', false, 'asserted', at + 1);
  if (
    /^(?:received|receive|got)$/.test(token.lower) &&
    [1, 2, 3].some((step) => /^(?:call|call_up|draft|call-up|mobili[sz]ation)$/.test(lowerAt(tokens, at + step)))
  )
    return found('mobilized', true, 'asserted', at + 1);
  if (token.lower === 'met' && [1, 2, 3, 4].some((step) => /^deaths?$/.test(lowerAt(tokens, at + step))))
    return found('killed', false, 'asserted', at + 1);
  return null;
}

/** A participle that only describes the noun behind it: *wounded soldiers*. */
const isNounUse = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.word.person !== null && tokens[at + 1]?.word.person !== undefined;

const found = (
  measure: State['measure'],
  weak: boolean,
  modality: Modality,
  after: number,
  among = false,
): Predicate => ({
  kind: 'state',
  state: { measure, weak, modality, after },
  among,
});

/** The verb group that begins with an auxiliary: its state where it says one (*have been killed*, *are feared dead*, *were taken to hospital*), else null. */
function readVerbGroup(tokens: readonly Token[], at: number): Predicate {
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
        PLANS.has(token.lower)
      )
    )
      break;
    if (has(token, Tag.Negation)) negated = true;
    if (PLANS.has(token.lower)) planned = true;
    if (passiveState(token) && !LINKS.has(token.lower) && !has(token, AUXILIARY)) break;
    next += 1;
  }
  const token = tokens[next];
  if (!token) return null;
  if (UNTRACED.test(token.lower) && (negated || /^(?:sought|searched_for)$/.test(token.lower)))
    return found('missing', true, 'asserted', next + 1);
  if (negated) return null;
  const trigger = triggerOf(token);
  if (lowerAt(tokens, next) === 'among' || lowerAt(tokens, next) === 'amongst') return amongState(tokens, next + 1);
  if (SUFFERS.has(token.lower) && hurtWithin(tokens, next + 1)) return found('wounded', false, 'asserted', next + 1);
  if (/^(?:met|received|receive|got)$/.test(token.lower)) return finiteState(tokens, next);
  if (passive && TAKES.has(token.lower) && hospitalWithin(tokens, next + 1))
    return found('wounded', true, 'asserted', next + 1);
  if (passive && TAKES.has(token.lower) && jailWithin(tokens, next + 1))
    return found('detained', true, 'asserted', next + 1);
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
const UNTRACED = /^(?:traced|found|located|accounted_for|accounted|heard_from|reached|contacted|sought|searched_for)$/;

/** *among the dead*, *among those killed*: the state of the whole. */
function amongState(tokens: readonly Token[], at: number): Predicate {
  for (let next = at; next < at + 7 && next < tokens.length; next++) {
    const token = tokens[next];
    if (!token || token.kind === 'mark') return null;
    const noun = token.word.stateNoun?.measure ?? passiveState(token)?.measure ?? token.word.person?.state;
    if (!noun) continue;
    const joined = joinAfter(tokens, next + 1, noun);
    return found(joined.measure, false, 'asserted', joined.after, true);
  }
  return null;
}

function readRelative(tokens: readonly Token[], at: number): { state: Predicate; after: number } {
  const start = skipAdverbs(tokens, at);
  const token = tokens[start];
  if (!token) return { state: null, after: start + 1 };
  const state = has(token, AUXILIARY) ? readVerbGroup(tokens, start) : finiteState(tokens, start);
  if (state) return { state, after: start };
  let next = start + 1;
  while (next < tokens.length && next < start + 14 && has(tokens[next], AUXILIARY)) next += 1;
  return { state: null, after: next + 1 };
}

/** From a comma, dash or bracket: the token behind the remark it opens, or -1 where the clause ends here. */
function beyondRemark(tokens: readonly Token[], at: number, limit: number): number {
  const mark = lowerAt(tokens, at);
  const closing =
    mark === '(' ? [')'] : mark === '[' ? [']'] : mark === ',' ? [','] : /^[-–—]$/.test(mark) ? ['-', '–', '—'] : null;
  if (!closing) return -1;
  const opens = tokens[at + 1];
  const remark =
    mark === '(' ||
    mark === '[' ||
    /^[-–—]$/.test(mark) ||
    REMARKS.has(opens?.lower ?? '') ||
    opens?.kind === 'number' ||
    opens?.word.number !== null ||
    (formsOf(opens) & Form.Gerund) !== 0 ||
    opens?.capital === true;
  if (!remark) return -1;
  for (let next = at + 1; next < limit; next++) {
    const lower = lowerAt(tokens, next);
    if (closing.includes(lower) && !(tokens[next]?.glued && tokens[next + 1]?.glued)) {
      const after = lowerAt(tokens, next + 1);
      return after === 'and' && mark === ',' ? -1 : next + 1;
    }
    if (lower === ';' || lower === ':') return -1;
  }
  return mark === ',' ? at + 1 : -1;
}

/** Whether the comma at `at` closes the remark that the subject stands in: *people, including a woman and two children, suffered burns*. */
function closesInsert(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at) !== ',') return false;
  for (let next = at - 1; next > Math.max(0, at - 14); next--) {
    const lower = lowerAt(tokens, next);
    if (lower === 'including' || lower === 'among_them') return true;
    if (lower === ';' || lower === '.') return false;
  }
  return false;
}

/** Whether what follows *and* is another subject rather than another verb. */
function startsNounGroup(tokens: readonly Token[], at: number): boolean {
  const token = tokens[skipAdverbs(tokens, at)];
  if (!token) return false;
  if (token.kind === 'number' || token.word.number !== null || has(token, Tag.Determiner | Tag.Adjective)) return true;
  if (token.word.person || token.word.side) return true;
  if (has(token, AUXILIARY | Tag.Subordinator | Tag.Relative | Tag.Preposition)) return false;
  return token.word.verb === null && token.kind === 'word';
}

/** A verb in its active form that says no state of its subject: the subject acts, and no predicate of harm will follow. */
function isActiveVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const verb = token?.word.verb;
  if (!verb || !token || isName(tokens, at)) return false;
  if (has(tokens[at - 1], Tag.Preposition | Tag.Determiner)) return false;
  if (LINKS.has(token.lower) && !has(token, Tag.Report)) return false;
  if (verb.forms & Form.Past) return !isParticiple(token) || startsObject(tokens, at + 1) || has(token, Tag.Report);
  return (verb.forms & (Form.Third | Form.Base)) !== 0 && !has(token, Tag.Thing | Tag.Cause) && !token.word.person;
}

/** *suffered burns*, *lost a leg*, *escaped with scratches*. */
const hurtWithin = (tokens: readonly Token[], at: number): boolean =>
  [0, 1, 2, 3, 4].some((step) => HURTS.has(lowerAt(tokens, at + step)));
const hospitalWithin = (tokens: readonly Token[], at: number): boolean =>
  [0, 1, 2, 3, 4, 5].some((step) => /^(?:hospitals?|in_hospital|clinics?)$/.test(lowerAt(tokens, at + step)));

const jailWithin = (tokens: readonly Token[], at: number): boolean =>
  [0, 1, 2, 3, 4].some((step) =>
    /^(?:jails?|prisons?|police_stations?|detention|barracks|cells|custody|police_headquarters)$/.test(
      lowerAt(tokens, at + step),
    ),
  );
