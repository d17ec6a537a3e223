import { PROTESTING, WORKING } from '../../lexicon/rescue-words.ts';
import { Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import { has, lowerAt, skipAdverbs } from '../tokens-at.ts';
import { predicateAfter } from './predicate-after.ts';

const AT_PLACE = new Set(['at', 'on']);
const PROTESTS = new Set(PROTESTING.split(' '));
const WORKS = new Set(WORKING.split(' '));

/** *90 firefighters tackled the fire*, *600 rescuers dug through the rubble*: who does anything but protest is at work. */
export function atWork(tokens: readonly Token[], from: number, at: number): boolean {
  const work = workAt(tokens, at);
  const token = tokens[work];
  if (token?.kind !== 'word' || PROTESTS.has(token.lower)) return false;
  if (WORKS.has(token.lower)) return true;
  if (has(token, Tag.Report | Tag.Preposition | Tag.Conjunction | Tag.Subordinator | Tag.Relative))
    return AT_PLACE.has(token.lower) && beginsClause(tokens, from);
  // *17 health workers have been infected*: it was done to them.
  if (has(tokens[work - 1], Tag.Be) && token.lower.endsWith('ed')) return false;
  return predicateAfter(tokens, at)?.kind === 'action' || /(?:ing|ed)$/.test(token.lower);
}

/** *represents 6,000 nurses at 14 hospitals*: behind another verb they are its object. */
const beginsClause = (tokens: readonly Token[], from: number): boolean => {
  const before = tokens[from - 1];
  return before?.kind !== 'word' || (before.word.tags !== 0 && !before.word.verb) || has(before, Tag.Be | Tag.Have);
};

/** The verb of what somebody does, over the auxiliary. */
export const workAt = (tokens: readonly Token[], at: number): number => {
  let next = skipAdverbs(tokens, beyondPhrase(tokens, beyondGear(tokens, at)));
  // *15 brigades — 75 rescuers — were working*
  if (/^[–—]$/.test(lowerAt(tokens, next))) next = skipAdverbs(tokens, next + 1);
  if (has(tokens[next], Tag.Relative)) next = skipAdverbs(tokens, next + 1);
  while (has(tokens[next], Tag.Be | Tag.Have | Tag.Modal)) next = skipAdverbs(tokens, next + 1);
  return next;
};

/** *and 30 engines*, *, 40 engines and 12 aircraft*: the token behind the things that are counted with the people. */
function beyondGear(tokens: readonly Token[], at: number): number {
  let next = at;
  while (/^(?:,|and|with)$/.test(lowerAt(tokens, next)) && tokens[next + 1]?.kind !== 'mark') {
    const number = tokens[next + 1];
    if (number?.kind !== 'number' && (number?.word.number ?? null) === null) return next;
    const thing = [2, 3, 4].find((step) => has(tokens[next + step], Tag.Thing) && !tokens[next + step]?.word.person);
    if (!thing) return at;
    next += thing + 1;
  }
  return next;
}

/** How long a phrase between the people and what they do may be, in tokens. */
const PHRASE = 6;

/** *from five stations*, *in riot gear*: the token after the phrase that tells of the people, where a verb follows; else `at`. */
export function beyondPhrase(tokens: readonly Token[], at: number): number {
  if (!/^(?:from|in|with|of)$/.test(lowerAt(tokens, at))) return at;
  for (let next = at + 2; next < at + PHRASE; next++) {
    const token = tokens[next];
    if (!token || (token.kind === 'mark' && !token.glued)) return at;
    if (has(token, Tag.Be | Tag.Have | Tag.Modal) || WORKS.has(token.lower) || /...ed$/.test(token.lower)) return next;
  }
  return at;
}
