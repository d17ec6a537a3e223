import type { Measure } from '../../lexicon/categories.ts';
import { ACTION_NOUNS } from '../../lexicon/states.ts';
import { Form, Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import { formsOf, join, type State, triggerOf } from '../state.ts';
import { has, isQuote, lowerAt } from '../tokens-at.ts';

const ACTIONS: ReadonlyMap<string, Measure> = new Map(
  ACTION_NOUNS.flatMap(([measure, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, measure] as const),
  ),
);

const SEARCHES = new Set(['search', 'searching', 'searched', 'searches', 'looking', 'looked', 'look', 'hunting']);

/** The state that a noun before *of* says: *the deaths of 12 civilians*, *the bodies of 70*, *an exchange of 314 prisoners*. */
export function actionNounBefore(tokens: readonly Token[], at: number): State | null {
  let next = at - 1;
  if (lowerAt(tokens, next) === 'all') next -= 1;
  const preposition = lowerAt(tokens, next);
  if (preposition === 'for' && [1, 2, 3].some((step) => SEARCHES.has(lowerAt(tokens, next - step))))
    return { measure: 'missing', weak: true, modality: 'asserted', after: at };
  if (
    preposition === 'with' &&
    lowerAt(tokens, next - 1) === 'contact' &&
    /^(?:los(?:e|t|es|ing)|no)$/.test(lowerAt(tokens, next - 2))
  )
    return { measure: 'missing', weak: true, modality: 'asserted', after: at };
  // *contact was lost with 12 hikers*
  if (
    preposition === 'with' &&
    lowerAt(tokens, next - 1) === 'lost' &&
    [2, 3, 4].some((step) => lowerAt(tokens, next - step) === 'contact')
  )
    return { measure: 'missing', weak: true, modality: 'asserted', after: at };
  // *no sign of the eight fishermen*
  if (
    preposition === 'of' &&
    /^(?:sign|trace|word|news)$/.test(lowerAt(tokens, next - 1)) &&
    /^(?:no|any|without|little)$/.test(lowerAt(tokens, next - 2))
  )
    return { measure: 'missing', weak: true, modality: 'asserted', after: at };
  if (preposition === 'in_exchange_for') return { measure: 'released', weak: true, modality: 'asserted', after: at };
  if (preposition !== 'of' && preposition !== 'for' && preposition !== 'among') return null;
  if (preposition === 'for' && /(?:^|_)(?:exchange|swap)$/.test(lowerAt(tokens, next - 1)))
    return { measure: 'released', weak: true, modality: 'asserted', after: at };
  if (isQuote(tokens[next - 1])) next -= 1;
  const noun = tokens[next - 1];
  const measure = ACTIONS.get(noun?.lower ?? '');
  if (noun?.lower === 'condition' && isGrave(tokens, at))
    return { measure: 'wounded', weak: false, modality: 'asserted', after: at };
  if (!measure || !noun)
    return gerundOf(tokens, next - 1) ?? (preposition === 'of' ? beforeInsert(tokens, next - 1, at) : null);
  if (preposition === 'for' || lowerAt(tokens, next - 2) === 'attempted') return null;
  const joined =
    tokens[next - 2]?.lower === 'and' || tokens[next - 2]?.lower === 'or'
      ? (ACTIONS.get(lowerAt(tokens, next - 3)) ?? null)
      : null;
  return {
    measure: joined ? join(joined, measure) : measure,
    weak: measure === 'released' || measure === 'deployed' || measure === 'missing',
    modality: plannedNoun(tokens, next - 1, measure),
    after: at,
  };
}

/** *the condition of three was critical*. */
const isGrave = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3, 4, 5, 6, 7, 8].some((step) =>
    /^(?:critical|serious|stable|grave|precarious)$/.test(lowerAt(tokens, at + step)),
  );

/** *accused of killing of 12* and the like: a gerund used as a noun. */
function gerundOf(tokens: readonly Token[], at: number): State | null {
  const trigger = triggerOf(tokens[at]);
  if (!trigger || (formsOf(tokens[at]) & Form.Gerund) === 0 || trigger.counted === 'subject') return null;
  return { measure: trigger.measure, weak: trigger.weak, modality: 'asserted', after: at + 1 };
}

/** *the death on Sunday of nine*, *the murder by gunmen of two*: between the noun and its *of* stand when, where or by whom. */
function beforeInsert(tokens: readonly Token[], from: number, at: number): State | null {
  for (let next = from; next > Math.max(0, from - 7); next--) {
    const token = tokens[next];
    if (token?.kind === 'mark' || token?.word.verb || lowerAt(tokens, next) === 'of') return null;
    const measure = ACTIONS.get(lowerAt(tokens, next - 1));
    if (!measure) continue;
    const starts =
      has(token, Tag.Preposition | Tag.Adverb | Tag.Weekday | Tag.Determiner) || lowerAt(tokens, next) === 'last';
    return starts && measure === 'killed' ? { measure, weak: true, modality: 'asserted', after: at } : null;
  }
  return null;
}

/** *the murder of the rector, five other priests and two women*: a later item of the list that the noun stands before. */
export function actionNounBeforeList(tokens: readonly Token[], at: number): State | null {
  const from = at - 1;
  if (lowerAt(tokens, from) !== ',' && lowerAt(tokens, from) !== 'and') return null;
  for (let next = from; next > Math.max(1, from - 18); next--) {
    const token = tokens[next];
    if (token?.kind === 'mark' && token.lower !== ',' && !token.glued) return null;
    if (lowerAt(tokens, next) === 'of' && ACTIONS.get(lowerAt(tokens, next - 1)) === 'killed')
      return { measure: 'killed', weak: true, modality: 'asserted', after: at };
    if (has(token, Tag.Relative | Tag.Subordinator | Tag.Be | Tag.Have | Tag.Modal | Tag.Report)) return null;
    if (token?.word.verb && !token.word.person && !token.capital) return null;
  }
  return null;
}

/** *the six priests' murder*: the state that the noun behind the possessive at `at` says. */
export function possessedNoun(tokens: readonly Token[], at: number): Measure | null {
  if (!/^(?:'s|'|’|’s)$/.test(lowerAt(tokens, at))) return null;
  const measure = ACTIONS.get(lowerAt(tokens, at + 1)) ?? ACTIONS.get(lowerAt(tokens, at + 2));
  return measure ?? null;
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
