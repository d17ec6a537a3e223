import { Tag } from '../../../lexicon/word.ts';
import { has, isMark, isPossessive, isWord, type Run, type Tokens } from '../speakers/marks.ts';
import type { Speaker } from '../speakers/speaker.ts';
import { isAllCapitals, isName, isRoleWord } from '../speakers/word-roles.ts';
import type { Cue } from './cue.ts';

const DOCUMENTS = new Set(
  'study survey report inquiry investigation research analysis review audit autopsy census poll researchers investigators auditors panel commission monitors data figures statistics records count tally'.split(
    ' ',
  ),
);
const NEEDS_DOCUMENT = new Set(['find', 'hear', 'learn', 'know', 'understand', 'determine']);
/** Nobody says it; outside quotations *we* are the outlet, *you* its reader. */
const NOBODY = new Set(['we', 'i', 'you', 'no', 'nobody', 'none', 'neither', 'no_one']);
/** Those who are found and counted. */
const FOUND = /^(?:body|bodies|corpses?|skeletons?|survivors?|victims?|remains|dead|injured|wounded)$/;
/** Verbs of saying that things do as well. */
const AMBIGUOUS = new Set(
  'report claim add indicate suggest reveal state note explain maintain stress tally project forecast post estimate confirm calculate predict signal give receive assure'.split(
    ' ',
  ),
);
/** Verbs whose object may be no news: *claimed lives*, *asserted responsibility*, *declared war*. */
const CLAIMING = new Set(['claim', 'declare', 'assert', 'admit', 'deny', 'acknowledge', 'announce', 'proclaim']);
const NO_REPORT = new Set(
  'life lives responsibility victory credit asylum body bodies victim victims emergency state_of_emergency war independence mourning holiday curfew ceasefire cease_fire truce'.split(
    ' ',
  ),
);

/** Whether this speaker can be credited by this cue: the dead do not report, and a blast claims lives. */
export function canSpeak(tokens: Tokens, speaker: Speaker, cue: Cue): boolean {
  const { core } = speaker;
  if (!namesSomebody(tokens, core) || NOBODY.has(tokens[core.from]?.lower ?? '')) return false;
  if (cue.class === 'talk') return cue.voice === 'gerund';
  if (RELEASING.has(cue.lemma) && !releasesNews(tokens, cue.to)) return false;
  if (CLAIMING.has(cue.lemma) && claimsSomethingElse(tokens, cue.to)) return false;
  if (cue.class === 'put' && cue.lemma !== 'set' && !putsToll(tokens, cue.to)) return false;
  if (cue.lemma === 'find' && findsSomebody(tokens, cue.to)) return false;
  if (
    NEEDS_DOCUMENT.has(cue.lemma) &&
    !determines(tokens, cue) &&
    !someToken(core, (at) => DOCUMENTS.has(tokens[at]?.lower ?? ''))
  )
    return false;
  return (
    (cue.class === 'say' && !AMBIGUOUS.has(cue.lemma)) ||
    isSourceLike(tokens, core) ||
    (speaker.aside !== null && isSourceLike(tokens, speaker.aside))
  );
}

/** *the police determined that*: nobody needs a study for it. */
const determines = (tokens: Tokens, cue: Cue): boolean => cue.lemma === 'determine' && tokens[cue.to]?.lower === 'that';

function someToken({ from, to }: Run, test: (at: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (test(at)) return true;
  return false;
}

/** Somebody or some body: a role, a side, a name, a pronoun. */
export const isSourceLike = (tokens: Tokens, run: Run): boolean =>
  someToken(run, (at) => {
    const token = tokens[at];
    if (!token || isPossessive(tokens, at)) return false;
    return (
      isRoleWord(token) ||
      has(token, Tag.Collective) ||
      token.word.side !== null ||
      has(token, Tag.Pronoun) ||
      (isName(token) && (!isAllCapitals(tokens) || isLoneName(tokens, run)))
    );
  });

/** *COPREFA STATED*, *PONCE ADDED*: among capitals a word that the lexicon does not know, and that has none beside it, is a name. */
const isLoneName = (tokens: Tokens, { from, to }: Run): boolean => {
  const word = tokens[from]?.word;
  return (
    to - from === 1 &&
    !isMark(tokens[from - 1], '[(') &&
    word?.tags === 0 &&
    !(word.verb || word.stateNoun || word.state)
  );
};

/** Whether the head of the group is no count of people harmed (*16 deaths reported in …*) and no bare number. */
function namesSomebody(tokens: Tokens, { from, to }: Run): boolean {
  let head = -1;
  for (let at = from; at < to; at++) {
    if (has(tokens[at], Tag.Preposition) && !tokens[at]?.word.side && head >= 0) break;
    if (isMark(tokens[at], '([')) break;
    // "Activists on the ground"
    if (head >= 0 && tokens[at]?.word.state && tokens[at]?.lower.includes('_')) break;
    if (isWord(tokens[at]) && tokens[at]?.kind !== 'number' && !has(tokens[at], Tag.Determiner | Tag.Adverb)) head = at;
  }
  const token = tokens[head];
  if (!token) return has(tokens[from], Tag.Pronoun);
  if (FOUND.test(token.lower)) return false;
  if (
    has(token, Tag.SourceNoun | Tag.Title) ||
    token.word.side ||
    (head > from && isName(token) && !isAllCapitals(tokens))
  )
    return true;
  if (token.word.stateNoun !== null || token.word.state !== null || has(token, Tag.Toll | Tag.Cause | Tag.TimeUnit))
    return false;
  return token.word.number === null || to - from > 1 || token.lower === 'one';
}

/** Verbs that give out news and prisoners alike. */
const RELEASING = new Set(['release', 'issue', 'publish', 'free']);
const NEWS =
  /^(?:figures?|data|statements?|reports?|numbers?|tolls?|tally|tallies|lists?|estimates?|statistics|updates?|details|names|results|counts?|documents?|records|information|bulletins?|communiques?|study|studies)$/;

/** *released figures that*, *issued a statement saying*; *released 60 prisoners* says nothing. */
const releasesNews = (tokens: Tokens, from: number): boolean =>
  [0, 1, 2, 3, 4, 5].some((step) => NEWS.test(tokens[from + step]?.lower ?? ''));

function claimsSomethingElse(tokens: Tokens, from: number): boolean {
  for (let at = from; at < from + 8; at++) {
    const token = tokens[at];
    if (!token || token.lower === 'that' || isMark(token, ',.')) return false;
    if (NO_REPORT.has(token.lower)) return true;
  }
  return false;
}

/** *found 11 bodies*: dug up, not made out. */
const findsSomebody = (tokens: Tokens, from: number): boolean =>
  tokens.slice(from, from + 4).some(({ lower }) => FOUND.test(lower));

/** *put the toll at 40*, *put at seven the number of dead*. */
function putsToll(tokens: Tokens, from: number): boolean {
  for (let at = from; at < from + 12; at++) if (tokens[at]?.lower === 'at' || has(tokens[at], Tag.Toll)) return true;
  return false;
}
