import { Form, Tag } from '../../../lexicon/word.ts';
import type { Token } from '../../../tokens/token.ts';
import { has, isPossessive, isWord, type Tokens } from './marks.ts';
import { AUXILIARIES, isAllCapitals } from './word-roles.ts';

/** Nouns that a verb form may be as well: *a claim*, *the reports*, *security forces*. */
const nounLike = (token: Token): boolean =>
  has(token, Tag.SourceNoun | Tag.Toll | Tag.Cause | Tag.Thing | Tag.Collective | Tag.Title) ||
  token.word.person !== null ||
  token.word.stateNoun !== null;

/** Common verb forms that no room of the lexicon needs, and that no noun group runs across. */
const COMMON_VERBS = new Set(
  'went came took made gave got led began saw met held spoke arrived appeared remained became followed used tried wanted called asked urged vowed ordered'.split(
    ' ',
  ),
);

const BEFORE_ADJECTIVE = Tag.Determiner | Tag.Possessive | Tag.Adjective;

/** Whether the word at `at` is the verb of a clause, so that no noun group runs across it. The possessive *'s* is none. */
export function isClauseVerb(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || isPossessive(tokens, at)) return false;
  if (has(token, AUXILIARIES)) return !(has(token, Tag.Month) && token.capital && tokens[at + 1]?.kind === 'number');
  if (COMMON_VERBS.has(token.lower) && !has(tokens[at - 1], BEFORE_ADJECTIVE)) return true;
  const { verb } = token.word;
  if (!verb || (token.capital && at > 0 && !isAllCapitals(tokens))) return false;
  if (verb.forms & Form.Gerund) return verb.trigger !== null && !nounLike(token);
  if (verb.forms & (Form.Past | Form.Participle)) return !isAdjectival(tokens, at) && !isReduced(tokens, at);
  if (!(verb.forms & Form.Third) || nounLike(token) || tokens[at + 1]?.lower === 'of') return false;
  if (tokens[at - 1]?.word.side?.as === 'adjective') return false;
  return !has(tokens[at - 1], BEFORE_ADJECTIVE | Tag.Preposition) && !isPossessive(tokens, at - 1);
}

/** *the wounded officer*, *suspected rebels*: a participle that stands before its noun. */
function isAdjectival(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  const led =
    !isWord(before) || has(before, BEFORE_ADJECTIVE) || isPossessive(tokens, at - 1) || before.kind === 'number';
  const next = tokens[at + 1];
  return (
    led &&
    next?.kind === 'word' &&
    !has(next, Tag.Preposition | Tag.Determiner | Tag.Pronoun | Tag.Conjunction | Tag.Relative | AUXILIARIES)
  );
}

const ISSUED = new Set(
  'released published posted issued obtained compiled quoted seen provided gathered collected cited reviewed broadcast'.split(
    ' ',
  ),
);

/** *figures released by the army*: a participle that stands after its noun. */
const isReduced = (tokens: Tokens, at: number): boolean =>
  (ISSUED.has(tokens[at]?.lower ?? '') && has(tokens[at - 1], Tag.SourceNoun)) ||
  // *residents reached by telephone*
  (REACHED.has(tokens[at]?.lower ?? '') &&
    (tokens[at - 1]?.word.person != null || has(tokens[at - 1], Tag.SourceNoun)) &&
    /^(?:by|over|on|in|at|via|through)$/.test(tokens[at + 1]?.lower ?? ''));

const REACHED = new Set(['reached', 'contacted', 'interviewed', 'briefed', 'questioned', 'trapped', 'stranded']);
