import { Tag } from '../../../lexicon/word.ts';
import type { Reading } from '../reading.ts';
import { withRightApposition } from '../speakers/apposition.ts';
import { has, isPossessive, isWord, type Run, type Tokens } from '../speakers/marks.ts';
import { groupStart } from '../speakers/names.ts';
import { runAfter } from '../speakers/run-after.ts';
import { isName, isRoleWord } from '../speakers/word-roles.ts';
import type { Naming } from './mention.ts';

/** How far back a description is looked up, in UTF-16 units, and how many of its mentions are looked at. */
const WINDOW = 6000;
const MENTIONS = 6;
/** Nouns that are definite without an article: there is one police. */
export const ALONE: ReadonlySet<string> = new Set(['police', 'military', 'army', 'navy']);

/**
 * The nearest earlier group with the same head that says at least as much as a definite description, and more: *the ministry* is *Russia's defence
 * ministry*. A ministry without one is its minister. Null where there is none near.
 */
export function described(reading: Reading, naming: Naming, head: string): Naming | null {
  const words = wordsOf(reading.tokens(naming.sentence), naming.core);
  const start = reading.tokens(naming.sentence)[naming.core.from]?.start ?? 0;
  return (
    earlier(reading, start, head, words) ??
    (head === 'ministry'
      ? earlier(
          reading,
          start,
          'minister',
          new Set([...words].map((word) => (word === 'ministry' ? 'minister' : word))),
        )
      : null)
  );
}

function earlier(reading: Reading, start: number, head: string, words: ReadonlySet<string>): Naming | null {
  const from = Math.max(0, start - WINDOW);
  const text = reading.document.lowerText();
  let at = start < head.length ? -1 : text.lastIndexOf(head, start - head.length);
  for (let seen = 0; at >= from && seen < MENTIONS; seen++) {
    const found = groupAt(reading, at, head);
    const told = found && wordsOf(reading.tokens(found.sentence), span(found));
    if (
      found &&
      told &&
      told.size > words.size &&
      [...words].every((word) => told.has(word)) &&
      (!ALONE.has(head) || isProper(reading.tokens(found.sentence), found.core))
    )
      return found;
    at = at > 0 ? text.lastIndexOf(head, at - 1) : -1;
  }
  return null;
}

/** *Jackson police*, *the U.S. military*: all that stands before the noun is a name or a side. */
const isProper = (tokens: Tokens, { from, to }: Run): boolean =>
  tokens
    .slice(from, to - 1)
    .every(
      (token, at) =>
        isName(token) || token.word.side !== null || has(token, Tag.Determiner) || isPossessive(tokens, from + at),
    );

const span = ({ core, aside }: Naming): Run =>
  aside ? { from: Math.min(core.from, aside.from), to: Math.max(core.to, aside.to) } : core;

/** The group whose head stands at a place, with the name after it or before its comma. */
function groupAt(reading: Reading, place: number, head: string): Naming | null {
  const sentence = reading.sentenceAt(place);
  if (sentence < 0) return null;
  const tokens = reading.tokens(sentence);
  const at = tokens.findIndex(({ end }) => end > place);
  const token = tokens[at];
  if (!token || token.lower.slice(token.lower.lastIndexOf('_') + 1) !== head) return null;
  const spoken = reading
    .credits(sentence)
    .find(({ speaker: { core, aside } }) => holds(core, at) || (aside !== null && holds(aside, at)));
  if (spoken) return { sentence, ...spoken.speaker };
  const from = groupStart(tokens, at);
  let to = at + 1;
  while (isName(tokens[to])) to += 1;
  if (tokens[to]?.lower === 'of' || tokens[to]?.lower === 'for') to = runAfter(tokens, from)?.to ?? to;
  else if (to === at + 1 && isWord(tokens[to]) && isRoleWord(tokens[to])) return null;
  return { sentence, ...withRightApposition(tokens, { from, to }) };
}

const holds = ({ from, to }: Run, at: number): boolean => from <= at && at < to;

const inOneSpelling = (word: string): string => word.replace('defence', 'defense');

/** The content of a group: nouns and adjectives, a side by its name, one spelling. */
function wordsOf(tokens: Tokens, { from, to }: Run): Set<string> {
  const words = new Set<string>();
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!isWord(token) || isPossessive(tokens, at) || has(token, Tag.Determiner | Tag.Preposition | Tag.Relative))
      continue;
    if (token.word.side) words.add(token.word.side.name);
    else if (!token.lower.includes('_')) words.add(inOneSpelling(token.lower));
    else for (const part of token.lower.split('_')) words.add(inOneSpelling(part));
  }
  return words;
}
