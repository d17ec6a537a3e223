import { Form, Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';

export type Tokens = readonly Token[];

/** A half-open range of token ordinals in one sentence. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Whether a token plays one of the roles in `bits`. */
export const has = (token: Token | null | undefined, bits: number): boolean =>
  token != null && (token.word.tags & bits) !== 0;

export const isMark = (token: Token | undefined, marks: string): boolean =>
  token !== undefined && token.kind === 'mark' && marks.includes(token.lower);

const QUOTES = '"“”„«»';
const ABBREVIATED = new Set(
  'st jr sr lt gen col maj capt sgt brig adm cmdr gov sen rep rev dr mr mrs ms prof no nos vs feb jan aug sept oct nov dec inc corp co ltd'.split(
    ' ',
  ),
);

/** A word or number: anything but a mark. */
export const isWord = (token: Token | undefined): token is Token => token !== undefined && token.kind !== 'mark';

/** Quotation marks that show it; single ones are left alone, being apostrophes more often. */
export const isQuoteMark = (token: Token | undefined): boolean => isMark(token, QUOTES);

/** A dash that parts clauses: any long one, a hyphen with space before it, two hyphens. */
export function isDash(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind !== 'mark') return false;
  if (token.lower === '–' || token.lower === '—') return true;
  if (token.lower !== '-') return false;
  return !token.glued || isMark(tokens[at + 1], '-') || (isMark(tokens[at - 1], '-') && token.glued);
}

/** A mark that stands inside a name or a word: the hyphen of *al-Shabab*, the stop of *Lt.*, an ampersand, a slash. */
export function isInner(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind !== 'mark') return false;
  if (token.lower === '&' || token.lower === '/' || token.lower === "'" || token.lower === '’') return true;
  if (token.lower === '-') return !isDash(tokens, at);
  return token.lower === '.' && isAbbreviated(tokens, at);
}

function isAbbreviated(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  if (!before || before.kind !== 'word' || !tokens[at]?.glued || at === tokens.length - 1) return false;
  return before.lower.length === 1 || ABBREVIATED.has(before.lower);
}

const TIME_WORDS = new Set(
  'today yesterday tonight tomorrow last late early earlier later this next previous past morning afternoon evening night midday noon midnight dawn dusk weekend overnight meanwhile mid ago'.split(
    ' ',
  ),
);

/** A word of a time phrase: *late*, *Friday*, *2016*, *month*. */
export const isTime = (token: Token | undefined): boolean =>
  has(token, Tag.Month | Tag.Weekday | Tag.TimeUnit) ||
  (token !== undefined && (TIME_WORDS.has(token.lower) || token.kind === 'number'));

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

const AUXILIARIES = Tag.Be | Tag.Have | Tag.Do | Tag.Modal;
const BEFORE_ADJECTIVE = Tag.Determiner | Tag.Possessive | Tag.Adjective;

/** Whether the word at `at` is the verb of a clause, so that no noun group runs across it. The possessive *'s* is none. */
export function isClauseVerb(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind !== 'word' || isPossessive(tokens, at)) return false;
  if (has(token, AUXILIARIES)) return true;
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
  ISSUED.has(tokens[at]?.lower ?? '') && has(tokens[at - 1], Tag.SourceNoun);

/** *'s* after a name, not *is*. */
export function isPossessive(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  const owner = tokens[at - 1];
  if (!token?.glued || !isWord(owner) || has(owner, Tag.Pronoun)) return false;
  return token.lower === "'s" || ((token.lower === '’' || token.lower === "'") && owner.lower.endsWith('s'));
}

/** A word written with a capital that the lexicon does not know as a common word: most are names. */
export const isName = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  token.capital &&
  !has(
    token,
    Tag.SourceNoun |
      Tag.Title |
      Tag.Determiner |
      Tag.Preposition |
      Tag.Pronoun |
      Tag.Conjunction |
      Tag.Subordinator |
      Tag.Relative |
      Tag.Adverb |
      AUXILIARIES |
      Tag.Month |
      Tag.Weekday,
  );

/** A word of a role: *spokesman*, *ministry*, *Gen*, *residents*. */
export const isRoleWord = (token: Token | undefined): boolean =>
  has(token, Tag.SourceNoun | Tag.Title) || (token?.word.person ?? null) !== null;

const capitals = new WeakMap<Tokens, boolean>();

/** Whether the sentence is written in capitals, so that they tell no names. */
export function isAllCapitals(tokens: Tokens): boolean {
  let known = capitals.get(tokens);
  if (known === undefined) {
    const words = tokens.filter(({ kind }) => kind === 'word');
    known = words.length > 3 && words.every(({ capital, glued }) => capital || glued);
    capitals.set(tokens, known);
  }
  return known;
}
