import { Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import { eventWord, type Family, OTHER, RELATES } from './event-words.ts';
import type { Article } from './scene.ts';

/** A noun of a happening in a sentence: *a suicide car bombing*, *the Moskva attack*. */
export interface EventNoun {
  readonly at: number;
  readonly noun: string;
  readonly family: Family;
  readonly plural: boolean;
  readonly article: Article;
  readonly name: string | null;
}

/** The nouns of happenings in a sentence, each with how it is introduced. Of *bomb attack* the last counts. */
export function readEventNouns(tokens: readonly Token[]): EventNoun[] {
  const nouns: EventNoun[] = [];
  // "In another attack, …", "Elsewhere, …": the whole sentence is of something else.
  tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    const known = token.word.person ? null : eventWord(token.lower);
    const next = tokens[at + 1];
    if (!known || (next && next.kind === 'word' && eventWord(next.lower))) return;
    if (isNoHappening(token, tokens[at - 1], next)) return;
    const introduced = introduction(tokens, at);
    const first = nouns[0];
    const related =
      introduced.article === 'new' &&
      RELATES.has(introduced.lead) &&
      first?.family === known.family &&
      first.article !== 'new';
    const name = introduced.name ?? (NAMED.has(known.noun) && next?.capital ? next.lower : null);
    nouns.push({ at, ...known, name, article: related ? 'other' : introduced.article });
  });
  return nouns;
}

/** Nouns behind which the name of the one that is meant stands: *Typhoon Haiyan*, *Operation Volcano*. */
const NAMED = new Set('storm hurricane typhoon cyclone operation'.split(' '));

const FIREFIGHTERS =
  /^(?:crews?|services?|departments?|brigades?|officials?|officers?|chiefs?|trucks?|engines?|stations?|marshals?|authorities)$/;

/** *killing 12*, *opened fire*: the words of happenings as verbs, and in verbs; *the fire service*. */
const isNoHappening = ({ lower }: Token, before: Token | undefined, next: Token | undefined): boolean =>
  (lower === 'killing' && next?.lower !== 'of') ||
  (lower === 'fire' && FIREFIGHTERS.test(next?.lower ?? '')) ||
  (lower === 'fire' &&
    /^(?:open|opened|opens|opening|returned|under|by|exchanged|set|caught|on)$/.test(before?.lower ?? ''));

/** How many words may stand between an article and its noun. */
const MODIFIERS = 6;

interface Introduction {
  readonly article: Article;
  readonly name: string | null;
  /** The word before the noun phrase. */
  readonly lead: string;
}

function introduction(tokens: readonly Token[], at: number): Introduction {
  let other = false;
  const name: string[] = [];
  let back = at - 1;
  for (; back >= Math.max(0, at - MODIFIERS); back--) {
    const token = tokens[back];
    if (!token || (token.kind === 'mark' && token.lower !== '-')) break;
    if (OTHER.has(token.lower)) other = true;
    const article = articleOf(token);
    if (article) return { article: other ? 'other' : article, name: joined(name), lead: tokens[back - 1]?.lower ?? '' };
    if (token.word.tags & (Tag.Preposition | Tag.Conjunction | Tag.Be | Tag.Have | Tag.Relative) || isFiniteVerb(token))
      break;
    if (token.capital && !(token.word.tags & (Tag.Weekday | Tag.Month)) && back > 0 && !token.word.side)
      name.unshift(token.lower);
  }
  return { article: other ? 'other' : 'bare', name: joined(name), lead: tokens[back]?.lower ?? '' };
}

const isFiniteVerb = ({ word, lower }: Token): boolean =>
  word.verb !== null && !lower.endsWith('ing') && !lower.endsWith('ed');

const joined = (words: readonly string[]): string | null => (words.length > 0 ? words.join(' ') : null);

function articleOf({ lower, word }: Token): Article | null {
  if (lower === 'a' || lower === 'an') return 'new';
  if (lower === 'another') return 'other';
  if (lower === 'that' || lower === 'this') return 'that';
  if (lower === "'s" || word.tags & (Tag.Determiner | Tag.Possessive)) return 'known';
  return null;
}
