import { Form, Tag } from '../../../lexicon/word.ts';
import type { Token } from '../../../tokens/token.ts';
import { isClauseVerb } from '../speakers/clause-verb.ts';
import { has, isMark, isPossessive, isWord, type Tokens } from '../speakers/marks.ts';
import { isRoleWord } from '../speakers/word-roles.ts';
import type { Voice } from './cue.ts';

/** In which voice a verb of saying credits its speaker; null where it credits nobody: a noun, a passive, a denial of saying. */
export function voiceOf(tokens: Tokens, token: Token, at: number, forms: number): Voice | null {
  const next = tokens[at + 1];
  const helper = helperBefore(tokens, at);
  if (isNegated(tokens, at) || (token.lower === 'accused' && next?.lower === 'of') || NO_NEWS.has(next?.lower ?? ''))
    return null;
  const agent = next?.lower === 'by' && !BY_WIRE.has(tokens[at + 2]?.lower ?? '');
  if (forms & (Form.Past | Form.Participle) && agent && !has(helper, Tag.Have))
    return helper || tellsAside(tokens, at) ? 'agent' : null;
  if (helper) {
    if (has(helper, Tag.Be)) return forms & Form.Gerund ? 'active' : null;
    if (has(helper, Tag.Have)) return forms & Form.Participle ? 'active' : null;
    return helper.lower === 'can' || helper.lower === 'do' || helper.lower === 'does' || helper.lower === 'did'
      ? 'active'
      : null;
  }
  if (forms & Form.Gerund) return next?.lower === 'by' ? null : 'gerund';
  if (forms & Form.Past) return isNounModifier(tokens, at) || isReportedSo(tokens, at) ? null : 'active';
  return isVerbForm(tokens, token, at, forms) ? 'active' : null;
}

/** *61 civilians reported killed*, *12 confirmed dead*: a passive without its auxiliary. */
function isReportedSo(tokens: Tokens, at: number): boolean {
  const { state, verb } = tokens[at + 1]?.word ?? {};
  const isState = state || (verb?.trigger && verb.forms & Form.Participle);
  return HELD.has(tokens[at]?.lower ?? '') && Boolean(isState) && !tokens[at + 2]?.word.person;
}

const HELD = new Set(['reported', 'confirmed', 'believed', 'feared', 'presumed', 'listed', 'declared']);

/** *said something to the driver* */
const NO_NEWS = new Set(['something', 'anything', 'nothing', 'everything', 'goodbye', 'hello']);

/** *said by telephone*: the way it came, and nobody who said it. */
const BY_WIRE = new Set(
  'telephone phone e-mail email text letter radio satellite video fax telegram message'.split(' '),
);

/** *as reported by*, *…, reported by*, *the toll announced by*: not *the call-up announced by*. */
const tellsAside = (tokens: Tokens, at: number): boolean =>
  !isWord(tokens[at - 1]) || tokens[at - 1]?.lower === 'as' || has(tokens[at - 1], Tag.Toll);

/** The auxiliary that governs the verb, over adverbs and negation. */
export function helperBefore(tokens: Tokens, at: number): Token | null {
  for (let left = at - 1; left >= 0 && at - left < 5; left--) {
    const token = tokens[left];
    if (has(token, Tag.Be | Tag.Have | Tag.Do | Tag.Modal) && !isPossessive(tokens, left)) return token ?? null;
    if (!has(token, Tag.Adverb | Tag.Negation)) return null;
  }
  return null;
}

function isNegated(tokens: Tokens, at: number): boolean {
  for (let left = at - 1; left >= 0 && at - left < 5; left--) {
    if (has(tokens[left], Tag.Negation)) return true;
    if (!has(tokens[left], Tag.Adverb | Tag.Be | Tag.Have | Tag.Do | Tag.Modal)) return false;
  }
  return false;
}

/** *the reported deaths*, *confirmed cases*: a participle before its noun. */
function isNounModifier(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  const led =
    has(before, Tag.Determiner | Tag.Possessive | Tag.Preposition) ||
    isPossessive(tokens, at - 1) ||
    before?.kind === 'number';
  return led && !has(before, Tag.Pronoun);
}

const PLURAL = new Set('they we i you who police media people military'.split(' '));
const isPlural = (token: Token): boolean =>
  PLURAL.has(token.lower) ||
  (token.lower.length > 3 && /s$|men$/.test(token.lower)) ||
  token.word.person?.plural === true;

/** Whether the group before the verb can take a base form: *officials*, *figures from the army*. */
function hasPlural(tokens: Tokens, verb: number): boolean {
  if (has(tokens[verb - 1], Tag.Relative)) return tokens[verb + 1]?.lower !== 'of';
  let linked = true;
  for (let at = verb - 1; at >= 0 && verb - at < 8 && isWord(tokens[at]); at--) {
    const token = tokens[at];
    if (token && linked && isPlural(token)) return true;
    if (has(token, Tag.Determiner)) linked = false;
    else linked = has(token, Tag.Preposition) || has(tokens[at - 1], Tag.Preposition | Tag.Determiner) || linked;
  }
  return false;
}

/** *boasts of*, *warns of*: what is said stands behind the preposition. */
const WITH_OF = new Set(['boast', 'warn', 'complain']);

const CONTENT = Tag.Determiner | Tag.Pronoun | Tag.Possessive;

/** Whether a base or third form is a verb and no noun: *officials estimate that*, not *the estimate of officials*. */
function isVerbForm(tokens: Tokens, token: Token, at: number, forms: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (has(before, Tag.Adverb) && tokens[at - 2]?.lower === 'to') return false;
  if (before?.lower === 'to') return tokens[at - 2]?.lower === 'as' || tokens[at - 2]?.lower === 'on';
  if (isMark(before, '"”“') || (at > 0 && isMark(before, ',') && isWord(next))) return true;
  if (!isWord(before) || isPossessive(tokens, at - 1)) return isPossessive(tokens, at - 1) ? false : at > 0;
  if (token.lower === 'says') return true;
  // *in Blue Nile state*
  if (token.lower === 'state' && before.capital && at > 1) return false;
  const asNoun = has(token, Tag.SourceNoun | Tag.Toll) || token.lower === 'claims' || token.lower === 'claim';
  if (has(before, Tag.Conjunction) && !asNoun && forms & Form.Third) return true;
  if (
    has(before, Tag.Determiner | Tag.Possessive | Tag.Preposition | Tag.Conjunction | Tag.Adjective) &&
    !has(before, Tag.Pronoun | Tag.Relative | Tag.Adverb) &&
    // *the government insists*: it describes others too, but not a verb.
    (asNoun || !has(before, Tag.SourceNoun))
  )
    return false;
  if (token.word.verb?.lemma === 'say') return true;
  if (before.word.side?.as === 'adjective' && token.lower !== before.lower) return false;
  if (!(forms & Form.Third) && !hasPlural(tokens, at) && next?.lower !== 'that') return false;
  if (
    isClauseVerb(tokens, at + 1) ||
    (!WITH_OF.has(token.word.verb?.lemma ?? '') && ['of', 'by', 'from', 'in', 'on'].includes(next?.lower ?? ''))
  )
    return false;
  if (!asNoun)
    return isRoleWord(before) || before.capital || has(before, Tag.Pronoun | Tag.Relative) || next?.lower === 'that';
  return (
    next === undefined ||
    !isWord(next) ||
    has(next, CONTENT) ||
    next.kind === 'number' ||
    next.word.number !== null ||
    ['that', 'to', 'between', 'more_than', 'up_to'].includes(next.lower) ||
    next.capital ||
    has(next, Tag.Adverb)
  );
}
