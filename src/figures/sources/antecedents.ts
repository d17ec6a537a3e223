import { Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import { has, isName, isPossessive, isRoleWord, isWord, type Run, type Tokens } from './marks.ts';
import type { Naming } from './mention.ts';
import { groupStart, nameIn } from './names.ts';
import { runAfter } from './noun-run.ts';
import type { Reading } from './reading.ts';
import { withRightApposition } from './speaker.ts';

/** How far back a description is looked up, in UTF-16 units, and how many of its mentions are looked at. */
const WINDOW = 6000;
const MENTIONS = 6;
/** How many sentences back a pronoun may reach. */
const SENTENCES = 6;

/** Answers which earlier naming a pronoun or a definite description (*the ministry*) stands for; null where it stands for itself. */
export function openAntecedents(reading: Reading): (naming: Naming) => Naming | null {
  return (naming) => {
    const tokens = reading.tokens(naming.sentence);
    const first = tokens[naming.core.from];
    if (has(first, Tag.Pronoun) && naming.core.to - naming.core.from === 1)
      return spokenOf(reading, naming, first?.lower ?? '');
    const head = headOf(tokens, naming.core);
    if (!head || !isDefinite(tokens, naming.core, head)) return null;
    return (
      described(reading, naming, head) ??
      (first?.lower === 'the' && !naming.aside && (GROUPS.has(head) || (BODIES.has(head) && naming.core.to - naming.core.from === 2))
        ? spokenOf(reading, naming, 'it')
        : null)
    );
  };
}

/** Descriptions of any body at all. */
const BODIES = new Set(
  'group organization organisation agency body watchdog charity paper newspaper broadcaster outlet company'.split(' '),
);
const GROUPS = new Set(['group', 'watchdog', 'charity']);
/** Nouns that are definite without an article: there is one police. */
const ALONE = new Set('police military army navy'.split(' '));

const isDefinite = (tokens: Tokens, core: Run, head: string): boolean => {
  const lower = tokens[core.from]?.lower;
  return lower === 'the' || lower === 'its' || lower === 'this' || (ALONE.has(head) && core.to - core.from === 1);
};

/** The noun that a group is about: its last before a preposition, or -1. */
function headAt(tokens: Tokens, { from, to }: Run): number {
  let head = -1;
  for (let at = from; at < to; at++) {
    if (has(tokens[at], Tag.Preposition) && head >= 0) break;
    if (isWord(tokens[at]) && !has(tokens[at], Tag.Determiner) && !isPossessive(tokens, at)) head = at;
  }
  return head;
}

/** The head as a word, the last one of a compound. */
function headOf(tokens: Tokens, run: Run): string | null {
  const lower = tokens[headAt(tokens, run)]?.lower;
  return lower === undefined ? null : lower.slice(lower.lastIndexOf('_') + 1);
}

/** The nearest earlier group with the same head that says at least as much, and more. */
function described(reading: Reading, naming: Naming, head: string): Naming | null {
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
  const window = reading.document.article.text.slice(from, start).toLowerCase();
  let at = window.lastIndexOf(head);
  for (let seen = 0; at >= 0 && seen < MENTIONS; seen++) {
    const found = groupAt(reading, from + at, head);
    const told = found && wordsOf(reading.tokens(found.sentence), span(found));
    if (
      found &&
      told &&
      told.size > words.size &&
      [...words].every((word) => told.has(word)) &&
      (!ALONE.has(head) || isProper(reading.tokens(found.sentence), found.core))
    )
      return found;
    at = at > 0 ? window.lastIndexOf(head, at - 1) : -1;
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

/** The content of a group: nouns and adjectives, a side by its name, one spelling. */
function wordsOf(tokens: Tokens, { from, to }: Run): Set<string> {
  const words = new Set<string>();
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!isWord(token) || isPossessive(tokens, at) || has(token, Tag.Determiner | Tag.Preposition | Tag.Relative))
      continue;
    if (token.word.side) words.add(token.word.side.name);
    else for (const part of token.lower.split('_')) words.add(part.replace('defence', 'defense'));
  }
  return words;
}

/** The last speaker before a pronoun that fits it: a person for *he*, a body for *it*. */
function spokenOf(reading: Reading, naming: Naming, pronoun: string): Naming | null {
  let likely: Naming | null = null;
  for (let sentence = naming.sentence; sentence >= 0 && naming.sentence - sentence <= SENTENCES; sentence--) {
    const tokens = reading.tokens(sentence);
    for (const { speaker } of [...reading.credits(sentence)].reverse()) {
      if (sentence === naming.sentence && speaker.core.from >= naming.core.from) continue;
      if (has(tokens[speaker.core.from], Tag.Pronoun) && speaker.core.to - speaker.core.from === 1) continue;
      if (fits(tokens, speaker.core, pronoun) || (speaker.aside && fits(tokens, speaker.aside, pronoun)))
        return { sentence, ...speaker };
      if (!isPersonal(pronoun) && !isHuman(tokens[headAt(tokens, speaker.core)]) && naming.sentence - sentence <= 1)
        likely ??= { sentence, ...speaker };
    }
    const named = sentence < naming.sentence && isPersonal(pronoun) ? firstPerson(tokens) : null;
    if (named && naming.sentence - sentence <= 2) return { sentence, ...named };
  }
  return likely;
}

const isPersonal = (pronoun: string): boolean => pronoun === 'he' || pronoun === 'she';

function fits(tokens: Tokens, core: Run, pronoun: string): boolean {
  const at = headAt(tokens, core);
  const name = nameIn(tokens, core);
  const human = isHuman(tokens[at]) || (name !== null && !tokens[core.to - 1]?.word.side);
  const plural = isPlural(tokens[at]) && name === null;
  if (isPersonal(pronoun)) return human && !plural;
  if (pronoun === 'it')
    return !plural && !isHuman(tokens[at]) && !(name !== null && has(tokens[name.from - 1], Tag.Title));
  return pronoun !== 'they' || plural || name === null;
}

const OFFICES = new Set(
  'official spokesman spokeswoman spokesperson source envoy aide adviser analyst expert witness resident chief head governor mayor minister'.split(
    ' ',
  ),
);
const isHuman = (token: Token | undefined): boolean =>
  token !== undefined &&
  (has(token, Tag.Title) ||
    token.word.person?.plural === false ||
    OFFICES.has(token.lower.slice(token.lower.lastIndexOf('_') + 1)));
const isPlural = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.word.person?.plural === true || token.lower === 'police' || /[^s]s$|men$/.test(token.lower));

/** The first person whom a sentence names with a title or in full: as a rule its subject. */
function firstPerson(tokens: Tokens): { core: Run; aside: Run | null } | null {
  for (let at = 1; at < tokens.length; at++) {
    if (!isName(tokens[at]) || isName(tokens[at + 1]) || tokens[at]?.word.side) continue;
    const before = tokens[at - 1];
    if (has(tokens[groupStart(tokens, at)], Tag.Determiner)) continue;
    if (!isRoleWord(before) && !(isName(before) && before && !before.word.side)) continue;
    return withRightApposition(tokens, { from: groupStart(tokens, at), to: at + 1 });
  }
  return null;
}
