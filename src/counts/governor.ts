import type { Measure } from '../lexicon/categories.ts';
import { ACTION_NOUNS, TAKING } from '../lexicon/states.ts';
import { Form, Tag } from '../lexicon/word.ts';
import { isName } from '../tokens/name.ts';
import type { Token } from '../tokens/token.ts';
import { formsOf, isParticiple, join, modalityBefore, type State, triggerOf } from './state.ts';
import { has, isAdverb, isQuote, lowerAt } from './tokens-at.ts';

const ACTIONS: ReadonlyMap<string, Measure> = new Map(
  ACTION_NOUNS.flatMap(([measure, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, measure] as const),
  ),
);

const TAKES = new Set([
  ...TAKING,
  'took',
  'take',
  'takes',
  'transport',
  'airlift',
  'rush',
  'transporting',
  'rushing',
  'taking',
  'airlifting',
]);

/** The state that the verb before a number says of its object: *killed 12*, *wounding 40*, *killed or injured tens of thousands*. `at` is the number's first token. */
export function verbBefore(tokens: readonly Token[], at: number): State | null {
  let next = at - 1;
  while (
    next >= 0 &&
    (isAdverb(tokens[next]) ||
      isQuote(tokens[next]) ||
      lowerAt(tokens, next) === 'as' ||
      lowerAt(tokens, next) === 'up')
  )
    next -= 1;
  const token = tokens[next];
  if (token && TAKES.has(token.lower) && hospitalAfter(tokens, at))
    return { measure: 'wounded', weak: true, modality: 'asserted', after: at };
  if (token && TAKES.has(token.lower) && custodyAfter(tokens, at))
    return { measure: 'detained', weak: true, modality: 'asserted', after: at };
  if (
    /^lets?$|^letting$/.test(token?.lower ?? '') &&
    [1, 2, 3, 4, 5].some((step) => lowerAt(tokens, at + step) === 'go')
  )
    return { measure: 'released', weak: true, modality: 'asserted', after: at };
  if (/^order(?:s|ed|ing)?$/.test(token?.lower ?? '') && outAfter(tokens, at))
    return { measure: 'evacuated', weak: true, modality: 'asserted', after: at };
  if (lowerAt(tokens, next) === 'with' && reinforcedBefore(tokens, next))
    return {
      measure: 'deployed',
      weak: true,
      modality: modalityBefore(tokens, reinforcedBefore(tokens, next), 'deployed'),
      after: at,
    };
  const trigger = triggerOf(token);
  if (!token || !trigger || trigger.counted === 'subject' || isPassive(tokens, next)) return null;
  if (isNounUse(tokens, next) || isCapacity(tokens, next)) return null;
  const measure = joinBefore(tokens, next, trigger.measure);
  return {
    measure,
    weak: trigger.weak,
    modality: has(tokens[next - 1], Tag.Negation) ? 'denied' : modalityBefore(tokens, next, measure),
    after: at,
  };
}

/** *taken three suspects into custody* */
const custodyAfter = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3, 4, 5, 6].some(
    (step) => lowerAt(tokens, at + step) === 'into' && lowerAt(tokens, at + step + 1) === 'custody',
  );

/** *killed Cardinal X and six others*: the verb stands before other objects, which no number counts. */
export function verbBeforeList(tokens: readonly Token[], at: number): State | null {
  const joiner = lowerAt(tokens, at - 1);
  if (joiner !== 'and' && joiner !== 'as_well_as' && joiner !== 'along_with') return null;
  for (let next = at - 2; next >= Math.max(0, at - 16); next--) {
    const token = tokens[next];
    if (!token || /^[;:.]$/.test(token.lower)) return null;
    const trigger = triggerOf(token);
    if (
      trigger &&
      trigger.counted !== 'subject' &&
      !isName(tokens, next) &&
      !isPassive(tokens, next) &&
      startsList(tokens, next + 1)
    )
      return {
        measure: trigger.measure,
        weak: trigger.weak,
        modality: modalityBefore(tokens, next, trigger.measure),
        after: at,
      };
    if (has(token, Tag.Be | Tag.Have | Tag.Modal | Tag.Subordinator | Tag.Relative) && token.lower !== "'s")
      return null;
    if (token.word.verb && !token.capital && !token.word.person) return null;
  }
  return null;
}

/** The first object of such a list: an article, a possessive or a name. */
const startsList = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' ||
  has(tokens[at], Tag.Determiner) ||
  tokens[at]?.capital === true ||
  (tokens[at]?.word.person ?? null) !== null;

/** *transported 31 patients to the hospital* */
function hospitalAfter(tokens: readonly Token[], at: number): boolean {
  let bound = false;
  for (let next = at; next < Math.min(tokens.length, at + 10); next++) {
    const lower = lowerAt(tokens, next);
    if (tokens[next]?.kind === 'mark') return false;
    if (lower === 'to') bound = true;
    else if (lower === 'from') return false;
    if (bound && /^(?:hospitals?|in_hospital|to_hospital)$/.test(lower)) return true;
  }
  return false;
}

/** *designed to hold up to 500*: what a place has room for. */
const isCapacity = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at - 1) === 'to' &&
  /^(?:designed|built|meant|able|enough|capacity|equipped|intended)$/.test(lowerAt(tokens, at - 2));

/** *attacks* and the like as a noun: a determiner or a preposition stands before it. */
const isNounUse = (tokens: readonly Token[], at: number): boolean =>
  (formsOf(tokens[at]) & (Form.Gerund | Form.Past)) === 0 &&
  has(tokens[at - 1], Tag.Determiner) &&
  !has(tokens[at - 1], Tag.Relative);

/** Whether the verb at `at` is passive: *were killed*, *being sent*. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  if (!isParticiple(tokens[at])) return false;
  let next = at - 1;
  while (next >= 0 && (isAdverb(tokens[next]) || has(tokens[next], Tag.Negation))) next -= 1;
  if (lowerAt(tokens, next) === 'and' || lowerAt(tokens, next) === 'or') return false;
  return has(tokens[next], Tag.Be);
}

/** Reads back over *killed or injured*, *killed and wounded*: one count of both. *Shot and killed* is killed. */
function joinBefore(tokens: readonly Token[], at: number, measure: Measure): Measure {
  const joiner = lowerAt(tokens, at - 1);
  if (joiner !== 'or' && joiner !== 'and' && joiner !== '/' && joiner !== 'and/or') return measure;
  const first = triggerOf(tokens[at - 2]);
  if (!first || first.counted === 'subject') return measure;
  return measure === 'killed' && joiner === 'and' ? measure : join(measure, first.measure);
}

/** The state that a noun before *of* says: *the deaths of 12 civilians*, *the bodies of 70*, *an exchange of 314 prisoners*. */
export function actionNounBefore(tokens: readonly Token[], at: number): State | null {
  let next = at - 1;
  if (lowerAt(tokens, next) === 'all') next -= 1;
  const preposition = lowerAt(tokens, next);
  if (preposition === 'in_exchange_for') return { measure: 'released', weak: true, modality: 'asserted', after: at };
  if (preposition !== 'of' && preposition !== 'for' && preposition !== 'among') return null;
  if (preposition === 'for' && /^(?:exchange|swap)$/.test(lowerAt(tokens, next - 1)))
    return { measure: 'released', weak: true, modality: 'asserted', after: at };
  if (isQuote(tokens[next - 1])) next -= 1;
  const noun = tokens[next - 1];
  const measure = ACTIONS.get(noun?.lower ?? '');
  if (!measure || !noun) return gerundOf(tokens, next - 1);
  if (preposition === 'for') return null;
  const joined =
    tokens[next - 2]?.lower === 'and' || tokens[next - 2]?.lower === 'or'
      ? (ACTIONS.get(lowerAt(tokens, next - 3)) ?? null)
      : null;
  return {
    measure: joined ? join(joined, measure) : measure,
    weak: measure === 'released' || measure === 'deployed',
    modality: plannedNoun(tokens, next - 1, measure),
    after: at,
  };
}

/** *accused of killing of 12* and the like: a gerund used as a noun. */
function gerundOf(tokens: readonly Token[], at: number): State | null {
  const trigger = triggerOf(tokens[at]);
  if (!trigger || (formsOf(tokens[at]) & Form.Gerund) === 0 || trigger.counted === 'subject') return null;
  return { measure: trigger.measure, weak: trigger.weak, modality: 'asserted', after: at + 1 };
}

/** *demanded the release of nine comrades*: asked for, not done. */
const demandedBefore = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3, 4].some((step) =>
    /^(?:demand(?:s|ed|ing)?|seek(?:s|ing)?|sought|urg(?:e|es|ed|ing)|call(?:s|ed|ing)?|request(?:s|ed|ing)?)$/.test(
      lowerAt(tokens, at - step),
    ),
  );

/** *plans for the deployment of*, *agreed an exchange of*: announced, not done. */
function plannedNoun(tokens: readonly Token[], at: number, measure: Measure): State['modality'] {
  if (measure === 'released') return demandedBefore(tokens, at) ? 'hypothetical' : 'asserted';
  if (measure !== 'deployed' && measure !== 'withdrawn' && measure !== 'mobilized') return 'asserted';
  for (let next = at - 1; next >= Math.max(0, at - 8); next--) {
    if (
      /^(?:plan|plans|planned|planning|will|would|proposed|propose|approved|announced|authori[sz]ed|ordered|consider|considering|may|could)$/.test(
        lowerAt(tokens, next),
      )
    )
      return 'planned';
  }
  return 'asserted';
}

/** *ordered 23,000 residents out of nine villages* */
const outAfter = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3, 4].some(
    (step) => lowerAt(tokens, at + step) === 'out_of' || lowerAt(tokens, at + step) === 'from_their_homes',
  );

/** *reinforce its army with a further 12,500 troops*: the token of the verb, 0 where there is none. */
function reinforcedBefore(tokens: readonly Token[], at: number): number {
  for (let next = at - 1; next > Math.max(0, at - 10); next--) {
    if (tokens[next]?.kind === 'mark') return 0;
    if (
      /^(?:reinforc(?:e|ed|ing)|bolster(?:ed|ing)?|flood(?:ed|ing)?|strengthen(?:ed|ing)?|augment(?:ed|ing)?)$/.test(
        lowerAt(tokens, next),
      )
    )
      return next;
  }
  return 0;
}
