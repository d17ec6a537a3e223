import { Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import type { Count } from '../count.ts';
import { has, isAdverb, isQuote, lowerAt } from '../tokens-at.ts';
import type { Mention } from './frame.ts';

const SUBSET = new Set([
  'including',
  'among_them',
  'included',
  'includes',
  'include',
  'among',
  'with',
  'of',
  'whom',
  'them',
  'comprising',
  'namely',
  'being',
  'mostly',
  'counting',
  'among_whom',
]);

const ADDS = new Set([
  ',',
  'and',
  'or',
  'as_well_as',
  'plus',
  'along_with',
  'together_with',
  'then',
  'but',
  'with',
  'a',
  'the',
  'also',
  'in_addition_to',
  'besides',
  'against',
  'versus',
  'compared_with',
  'compared_to',
  '/',
  'another',
  'additional',
  'further',
]);

const DASH = /^[-–—:(]$/;

type Link = 'adds' | 'subset' | 'breakdown' | null;

/** How the words between the count before and this number join them; null where a verb or a clause stands between. */
export function linkBetween(tokens: Mention['tokens'], from: number, to: number, before: Count): Link {
  const link = linkOver(tokens, from, to, before);
  // *cut the terms of 90 others*
  if (to > from + 1 && lowerAt(tokens, to - 1) === 'of' && isPlainNoun(tokens[to - 2])) return null;
  return link === 'adds' && to > from && isGoverned(tokens, to - 1) ? null : link;
}

/** *employs 3,000*, *power to 400,000 customers*: an item of a list has no verb or preposition of its own before it. */
function isGoverned(tokens: Mention['tokens'], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || ADDS.has(token.lower) || SUBSET.has(token.lower) || isAdverb(token)) return false;
  return GOVERNING.has(token.lower) || has(token, Tag.Have) || isUnknownPresent(token);
}

const isPlainNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.capital &&
  !has(
    token,
    Tag.Collective | Tag.Toll | Tag.Preposition | Tag.Conjunction | Tag.Determiner | Tag.Relative | Tag.Pronoun,
  ) &&
  token.word.number === null &&
  token.word.person === null &&
  token.word.stateNoun === null &&
  token.word.state === null;

const GOVERNING = new Set(['to', 'by', 'for', 'from', 'against', 'under', 'at', 'on', 'into']);

/** A verb that no table knows, by its ending: *employs*, *serves*. */
const isUnknownPresent = ({ word, lower, capital }: Token): boolean =>
  word.tags === 0 && word.verb === null && word.person === null && !capital && /...[^s]s$/.test(lower);

function linkOver(tokens: Mention['tokens'], from: number, to: number, before: Count): Link {
  let link: 'adds' | 'subset' | 'breakdown' | null = null;
  let crossed = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) return null;
    // *says that 300 will come, and that 1,900 are at work*
    if (token.lower === 'that' && lowerAt(tokens, at - 1) === 'and') return null;
    if (
      token.lower === 'with' &&
      at === to - 1 &&
      !isLooseWith(tokens, at, from) &&
      lowerAt(tokens, at - 1) !== 'along'
    )
      return null;
    if (SUBSET.has(token.lower) && (token.lower !== 'with' || isLooseWith(tokens, at, from)))
      link = token.lower === 'of' && link === null ? link : 'subset';
    else if (
      token.kind === 'mark' &&
      DASH.test(token.lower) &&
      (token.lower === ':' || !token.glued || isDouble(tokens, at))
    )
      link = token.lower === '(' ? 'subset' : 'breakdown';
    else if (ADDS.has(token.lower)) link ??= 'adds';
    else if (isQuote(token) || isAdverb(token)) continue;
    else if (token.word.verb && !token.word.person && !has(token, Tag.Preposition | Tag.Thing)) {
      if (
        link !== 'subset' &&
        !isReportedIn(tokens, at) &&
        !sharesVerb(tokens, at, before) &&
        !beforeInsert(tokens, at, to)
      )
        return null;
      crossed += 1;
    } else if (token.lower === 'which' && lowerAt(tokens, at - 1) === 'of') link = 'subset';
    else if (has(token, Tag.Subordinator | Tag.Relative) && !has(token, Tag.Determiner | Tag.Preposition)) return null;
    else if (token.lower === ';') return null;
    else crossed += 1;
    if (crossed > 14) return null;
  }
  return link;
}

/** *12 hurt, with four in a serious state*, *12 killed in Aden with 30 hurt*: not *along with*, nor *villages with 25,000 people*. */
const isLooseWith = (tokens: Mention['tokens'], at: number, from: number): boolean =>
  at === from || !has(tokens[at - 1], Tag.Thing | Tag.Place | Tag.Collective);

/** *were wounded--seven civilians*: typed without blanks. */
const isDouble = (tokens: Mention['tokens'], at: number): boolean =>
  tokens[at]?.lower === '-' && (lowerAt(tokens, at - 1) === '-' || lowerAt(tokens, at + 1) === '-');

/** *Five died in one county, three in another*: the verb of the count before serves again. */
const sharesVerb = (tokens: Mention['tokens'], at: number, before: Count): boolean =>
  tokens[at]?.word.verb?.trigger?.measure === before.measure ||
  (before.measure === 'deployed' && STAYS.test(lowerAt(tokens, at))) ||
  has(tokens[at], Tag.Be | Tag.Have) ||
  has(tokens[at - 1], Tag.Be);

const STAYS = /^(?:remain|remains|remained|stay|stays|stayed|serve|serves|served)$/;

/** *16 deaths reported in one county and six in another*: a participle that only tells where. */
const isReportedIn = (tokens: Mention['tokens'], at: number): boolean =>
  /^(?:reported|recorded|confirmed|counted|registered|found|killed|wounded|injured)$/.test(lowerAt(tokens, at)) &&
  /^(?:in|at|near|from|on|by)$/.test(lowerAt(tokens, at + 1));

/** Whether a subset word still follows: *were killed in the raid, including four children*. */
function beforeInsert(tokens: Mention['tokens'], at: number, to: number): boolean {
  for (let next = at + 1; next < to; next++) {
    const lower = lowerAt(tokens, next);
    if (
      lower === 'including' ||
      lower === 'among_them' ||
      lower === 'of' ||
      (tokens[next]?.kind === 'mark' && DASH.test(lower) && (lower === ':' || !tokens[next]?.glued))
    )
      return lower !== 'of' || /^(?:whom|which|them)$/.test(lowerAt(tokens, next + 1));
  }
  return false;
}
