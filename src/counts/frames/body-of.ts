import { Tag } from '../../lexicon/word.ts';
import { verbBefore } from '../governors/verb-before.ts';
import { predicateAfter } from '../predicates/predicate-after.ts';
import { clauseModality } from '../state.ts';
import { has, isAdverb, isAuxiliary, lowerAt, skipAdverbs } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';

const UNARMED = new Set([
  'team',
  'crew',
  'crowd',
  'group',
  'company',
  'mob',
  'network',
  'mission',
  'column',
  'band',
  'gang',
  'staff',
  'party',
]);

function read({ tokens, quantity, noun }: Mention): Reading | null {
  const strong =
    lowerAt(tokens, quantity.after) === '-' &&
    /^(?:strong|man|member|troop|soldier|person)$/.test(lowerAt(tokens, quantity.after + 1));
  if (strong && bodyWithin(tokens, quantity.after + 2))
    return {
      ...(sentBody(tokens, quantity.from) ??
        movedBody(tokens, noun.after, isAuxiliary(tokens, noun.after)) ?? { measure: 'strength' }),
      group: 'military',
    };
  if (
    lowerAt(tokens, quantity.to) === 'strong' &&
    [1, 2, 3, 4, 5].some((step) => has(tokens[quantity.from - step], Tag.Collective))
  )
    return { measure: 'strength', group: 'military' };
  if (noun.head === 'thing') return null;
  const of = tokens[quantity.from - 1];
  const body = tokens[quantity.from - 2];
  if (
    (of?.lower === 'of' || of?.lower === 'numbering' || of?.lower === 'totaling' || of?.lower === 'totalling') &&
    has(body, Tag.Collective) &&
    (noun.armed || !UNARMED.has(body?.lower ?? ''))
  )
    return sentBody(tokens, quantity.from - 2) ?? movedBody(tokens, noun.after, noun.armed) ?? { measure: 'strength' };
  if (
    of &&
    /^(?:numbers?|numbered|numbering|totals?|totalled|totaled)$/.test(of.lower) &&
    subjectIsBody(tokens, quantity.from - 2)
  )
    return { measure: 'strength', modality: clauseModality(tokens, quantity.from, 'strength'), group: 'military' };
  return null;
}

/** *sending a company of about 250 troops*: what is done to the body is done to its members. */
function sentBody(tokens: Mention['tokens'], body: number): Reading | null {
  let at = body;
  while (at > 0 && (has(tokens[at - 1], Tag.Determiner | Tag.Adjective) || tokens[at - 1]?.word.side)) at -= 1;
  // *keeps a 40,000-strong force*: that is its size.
  if (/^(?:keep|maintain)/.test(lowerAt(tokens, at - 1))) return null;
  const state = verbBefore(tokens, at);
  return state ? { measure: state.measure, modality: state.modality } : null;
}

/** *a 62-strong contingent left for Kabul*, *a contingent of 95 soldiers deployed in the north*: where the body goes, its members go. */
function movedBody(tokens: Mention['tokens'], after: number, armed: boolean): Reading | null {
  if (LEAVES.has(lowerAt(tokens, skipAdverbs(tokens, after)))) return { measure: 'deployed' };
  if (!armed) return null;
  const predicate = predicateAfter(tokens, after);
  return predicate?.kind === 'state' &&
    (predicate.state.measure === 'deployed' || predicate.state.measure === 'withdrawn')
    ? { measure: predicate.state.measure, modality: predicate.state.modality }
    : null;
}

/** What a body does that is on its way to its post. */
const LEAVES = new Set('left leaves leave departs departed flew sailed headed landed set_off'.split(' '));

const bodyWithin = (tokens: Mention['tokens'], at: number): boolean =>
  [0, 1, 2, 3, 4].some((step) => has(tokens[at + step], Tag.Collective));

function subjectIsBody(tokens: Mention['tokens'], at: number): boolean {
  for (let next = at; next >= Math.max(0, at - 6); next--) {
    if (has(tokens[next], Tag.Collective) || tokens[next]?.word.person?.armed) return true;
    if (!isAdverb(tokens[next]) && tokens[next]?.kind === 'mark') return false;
  }
  return false;
}

/** *a 1,500-strong unit*, *an army of 200,000*, *a regular army that numbers 125,600*. */
export const bodyOf: Frame = {
  id: 'body-of',
  summary: 'the size of a force that is named as one body',
  read,
  cases: [
    'NATO keeps a 40,000-strong reaction force. → strength',
    'It commands an army of 200,000. → strength',
    'The army numbers 125,600. → strength',
  ],
  rejects: ['A company of 40 years.', 'A 300-strong choir sang.'],
};
