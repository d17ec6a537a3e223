import { CUE_VERBS } from '../../../lexicon/credits.ts';
import { Tag } from '../../../lexicon/word.ts';
import type { Token } from '../../../tokens/token.ts';
import { has, isInner, isWord, type Tokens } from '../speakers/marks.ts';
import { isAllCapitals } from '../speakers/word-roles.ts';
import type { Cue, CueClass } from './cue.ts';
import { voiceOf } from './cue-voice.ts';
import { tollCue } from './toll-cues.ts';

const CLASSES = new Map<string, CueClass>();
for (const [cueClass, verbs] of Object.entries(CUE_VERBS) as [CueClass, string][])
  for (const entry of verbs.trim().split(/\s+/)) CLASSES.set(entry.split(':')[0] ?? entry, cueClass);

/** The cues of one sentence, in order. */
export function findCues(tokens: Tokens): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const cue = cueAt(tokens, tokens[at] as Token, at);
    if (cue) cues.push(cue);
  }
  return cues;
}

function cueAt(tokens: Tokens, token: Token, at: number): Cue | null {
  const next = tokens[at + 1];
  if (token.lower === 'according_to') return { from: at, to: at + 1, class: 'say', lemma: 'according', voice: 'agent' };
  if (token.lower === 'according' && next?.lower === 'to')
    return { from: at, to: at + 2, class: 'say', lemma: 'according', voice: 'agent' };
  if (token.lower === 'by' && isPutPassive(tokens, at))
    return { from: at, to: at + 1, class: 'say', lemma: 'put', voice: 'agent' };
  const toll = tollCue(tokens, at);
  if (toll) return { from: at, to: at + 1, voice: 'active', ...toll };
  const { verb } = token.word;
  if (!verb || !has(token, Tag.Report) || isNamePart(tokens, at) || isInner(tokens, at - 1)) return null;
  const cueClass = CLASSES.get(verb.lemma);
  if (!cueClass) return null;
  if (isBelieved(tokens, at, cueClass)) return null;
  const voice = voiceOf(tokens, token, at, verb.forms);
  return voice && { from: at, to: voice === 'agent' ? at + 2 : at + 1, class: cueClass, lemma: verb.lemma, voice };
}

/** *was put at 12 by*, *has been estimated at 300 by*, *was raised to 84 by*. */
function isPutPassive(tokens: Tokens, by: number): boolean {
  for (let at = by - 1; at > 1 && by - at < 8 && isWord(tokens[at]); at--)
    if (tokens[at]?.lower === 'estimated_at') return has(tokens[at - 1], Tag.Be | Tag.Adverb);
    else if (tokens[at]?.lower === 'at')
      return PUT.has(tokens[at - 1]?.lower ?? '') && has(tokens[at - 2], Tag.Be | Tag.Adverb);
    else if (tokens[at]?.lower === 'to' && tokens[at + 1]?.kind === 'number')
      return REVISED.has(tokens[at - 1]?.lower ?? '') && has(tokens[at - 2], Tag.Be | Tag.Adverb);
  return false;
}

const PUT = new Set(['put', 'placed', 'given', 'set']);

const REVISED = new Set(['raised', 'revised', 'lowered', 'updated', 'corrected', 'upped']);

/** *allies expected to help*, *people said to have died*: a passive without its auxiliary. */
const isBelieved = (tokens: Tokens, at: number, cueClass: CueClass): boolean =>
  tokens[at + 1]?.lower === 'to' &&
  ((cueClass === 'think' && (tokens[at]?.lower.endsWith('ed') ?? false)) ||
    (!has(tokens[at - 1], Tag.Have) &&
      ['said', 'reported', 'alleged', 'known', 'thought'].includes(tokens[at]?.lower ?? '') &&
      ['be', 'have'].includes(tokens[at + 2]?.lower ?? '')));

/** *the Crime Reporting Center*. */
const isNamePart = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.capital === true && isWord(tokens[at - 1]) && tokens[at - 1]?.capital === true && !isAllCapitals(tokens);
