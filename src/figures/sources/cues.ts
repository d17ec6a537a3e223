import { CUE_VERBS } from '../../lexicon/credits.ts';
import { Form, Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import { has, isAllCapitals, isClauseVerb, isInner, isMark, isPossessive, isRoleWord, isWord, type Tokens } from './marks.ts';

export type CueClass = keyof typeof CUE_VERBS;

/** A place where somebody is said to say something: a verb, or *according to*. */
export interface Cue {
  /** Ordinals of its first token, and of the first after it. */
  readonly from: number;
  readonly to: number;
  readonly class: CueClass;
  readonly lemma: string;
  /** `active` has its speaker for a subject, `gerund` hangs on another clause (*adding that …*), `agent` is followed by its speaker (*according to*, *reported by*). */
  readonly voice: 'active' | 'gerund' | 'agent';
}

const CLASSES = new Map<string, CueClass>();
for (const [cueClass, verbs] of Object.entries(CUE_VERBS) as [CueClass, string][])
  for (const entry of verbs.trim().split(/\s+/)) CLASSES.set(entry.split(':')[0] ?? entry, cueClass);

/** The cues of one sentence, in order. */
export function findCues(tokens: Tokens): Cue[] {
  const cues: Cue[] = [];
  tokens.forEach((token, at) => {
    const cue = cueAt(tokens, token, at);
    if (cue) cues.push(cue);
  });
  return cues;
}

function cueAt(tokens: Tokens, token: Token, at: number): Cue | null {
  const next = tokens[at + 1];
  if (token.lower === 'according_to') return { from: at, to: at + 1, class: 'say', lemma: 'according', voice: 'agent' };
  if (token.lower === 'according' && next?.lower === 'to')
    return { from: at, to: at + 2, class: 'say', lemma: 'according', voice: 'agent' };
  if (setsToll(tokens, at)) return { from: at, to: at + 1, class: 'put', lemma: 'set', voice: 'active' };
  if (isSighting(tokens, at)) return { from: at, to: at + 1, class: 'say', lemma: 'see', voice: 'active' };
  if (givesToll(tokens, at)) return { from: at, to: at + 1, class: 'say', lemma: 'give', voice: 'active' };
  if (receivesReports(tokens, at)) return { from: at, to: at + 1, class: 'say', lemma: 'receive', voice: 'active' };
  const { verb } = token.word;
  if (!verb || !has(token, Tag.Report) || isNamePart(tokens, at) || isInner(tokens, at - 1)) return null;
  const cueClass = CLASSES.get(verb.lemma);
  if (!cueClass) return null;
  const voice = voiceOf(tokens, token, at, verb.forms);
  return voice && { from: at, to: voice === 'agent' ? at + 2 : at + 1, class: cueClass, lemma: verb.lemma, voice };
}

/** *the Crime Reporting Center*. */
const isNamePart = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.capital === true && isWord(tokens[at - 1]) && tokens[at - 1]?.capital === true && !isAllCapitals(tokens);

/** *staff have received reports of*. */
const receivesReports = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.lower === 'received' &&
  tokens.slice(at + 1, at + 4).some(({ lower }) => lower === 'reports' || lower === 'information');

const SETTING = new Set('raised raises lowered lowers revised revises updated updates increased cut corrected upped'.split(' '));

/** *raised the toll to 40*, said of whoever counts. */
const setsToll = (tokens: Tokens, at: number): boolean =>
  SETTING.has(tokens[at]?.lower ?? '') &&
  !has(helperBefore(tokens, at), Tag.Be | Tag.Modal) &&
  !has(tokens[at - 1], Tag.Determiner | Tag.Adjective | Tag.Preposition) &&
  tokens.slice(at + 1, at + 5).some((token) => has(token, Tag.Toll));

const REPORTERS = new Set('reporter reporters journalist journalists correspondent correspondents witness witnesses eyewitness eyewitnesses photographer photographers'.split(' '));

/** *a reporter at the scene saw 12 bodies*, *officials spoke of 12 dead*. */
function isSighting(tokens: Tokens, at: number): boolean {
  const lower = tokens[at]?.lower;
  if (lower === 'spoke' || lower === 'speak' || lower === 'speaks') return tokens[at + 1]?.lower === 'of';
  return lower === 'saw' && tokens.slice(Math.max(0, at - 6), at).some((token) => REPORTERS.has(token.lower));
}

/** *gave a toll of 40*. */
const givesToll = (tokens: Tokens, at: number): boolean =>
  ['gave', 'gives', 'given', 'give'].includes(tokens[at]?.lower ?? '') &&
  !has(helperBefore(tokens, at), Tag.Be | Tag.Modal) &&
  tokens.slice(at + 1, at + 5).some((token) => has(token, Tag.Toll));

function voiceOf(tokens: Tokens, token: Token, at: number, forms: number): Cue['voice'] | null {
  const next = tokens[at + 1];
  const helper = helperBefore(tokens, at);
  if (isNegated(tokens, at)) return null;
  if (forms & (Form.Past | Form.Participle) && next?.lower === 'by' && !has(helper, Tag.Have))
    return helper || tellsAside(tokens, at) ? 'agent' : null;
  if (helper) {
    if (has(helper, Tag.Be)) return forms & Form.Gerund ? 'active' : null;
    if (has(helper, Tag.Have)) return forms & Form.Participle ? 'active' : null;
    return helper.lower === 'can' || helper.lower === 'do' || helper.lower === 'does' || helper.lower === 'did'
      ? 'active'
      : null;
  }
  if (forms & Form.Gerund) return next?.lower === 'by' ? null : 'gerund';
  if (forms & Form.Past) return isNounModifier(tokens, at) ? null : 'active';
  return isVerbForm(tokens, token, at, forms) ? 'active' : null;
}

/** *as reported by*, *…, reported by*, *the toll announced by*: not *the call-up announced by*. */
const tellsAside = (tokens: Tokens, at: number): boolean =>
  !isWord(tokens[at - 1]) || tokens[at - 1]?.lower === 'as' || has(tokens[at - 1], Tag.Toll);

/** The auxiliary that governs the verb, over adverbs and negation. */
function helperBefore(tokens: Tokens, at: number): Token | null {
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

const CONTENT = Tag.Determiner | Tag.Pronoun | Tag.Possessive;

/** Whether a base or third form is a verb and no noun: *officials estimate that*, not *the estimate of officials*. */
function isVerbForm(tokens: Tokens, token: Token, at: number, forms: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (has(before, Tag.Adverb) && tokens[at - 2]?.lower === 'to') return false;
  if (before?.lower === 'to') return tokens[at - 2]?.lower === 'as' || tokens[at - 2]?.lower === 'on';
  if (isMark(before, '"”“') || (at > 0 && isMark(before, ',') && isWord(next))) return true;
  if (!isWord(before) || isPossessive(tokens, at - 1)) return isPossessive(tokens, at - 1) ? false : at > 0;
  if (
    has(before, Tag.Determiner | Tag.Possessive | Tag.Preposition | Tag.Conjunction | Tag.Adjective) &&
    !has(before, Tag.Pronoun | Tag.Relative | Tag.Adverb)
  )
    return false;
  if (token.word.verb?.lemma === 'say') return true;
  if (before.word.side?.as === 'adjective' && token.lower !== before.lower) return false;
  if (!(forms & Form.Third) && !hasPlural(tokens, at) && next?.lower !== 'that') return false;
  if (isClauseVerb(tokens, at + 1) || ['of', 'by', 'from', 'in', 'on'].includes(next?.lower ?? '')) return false;
  if (!has(token, Tag.SourceNoun | Tag.Toll) && token.lower !== 'claims' && token.lower !== 'claim')
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
