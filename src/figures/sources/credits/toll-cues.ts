import { Tag } from '../../../lexicon/word.ts';
import { has, type Tokens } from '../speakers/marks.ts';
import type { Cue } from './cue.ts';
import { helperBefore } from './cue-voice.ts';

/** Cues that are no verbs of saying but for their object: *raised the toll to 40*, *gave a toll of 40*, *spoke of 40 dead*, *received reports of*. */
export function tollCue(tokens: Tokens, at: number): Pick<Cue, 'class' | 'lemma'> | null {
  if (setsToll(tokens, at)) return { class: 'put', lemma: 'set' };
  if (isSighting(tokens, at)) return { class: 'say', lemma: 'see' };
  if (givesToll(tokens, at)) return { class: 'say', lemma: 'give' };
  return receivesReports(tokens, at) ? { class: 'say', lemma: 'receive' } : null;
}

/** *staff have received reports of*. */
const receivesReports = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.lower === 'received' &&
  tokens.slice(at + 1, at + 4).some(({ lower }) => lower === 'reports' || lower === 'information');

const SETTING = new Set(
  'raised raises lowered lowers revised revises updated updates increased cut corrected upped'.split(' '),
);

/** *raised the toll to 40*, said of whoever counts. */
const setsToll = (tokens: Tokens, at: number): boolean =>
  SETTING.has(tokens[at]?.lower ?? '') &&
  !has(helperBefore(tokens, at), Tag.Be | Tag.Modal) &&
  !has(tokens[at - 1], Tag.Determiner | Tag.Adjective | Tag.Preposition) &&
  tokens.slice(at + 1, at + 5).some((token) => has(token, Tag.Toll));

const REPORTERS = new Set(
  'reporter reporters journalist journalists correspondent correspondents witness witnesses eyewitness eyewitnesses photographer photographers'.split(
    ' ',
  ),
);

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
