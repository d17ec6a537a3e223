import { CLAIMS } from '../../../lexicon/claim-words.ts';
import { shapesOf } from '../../../lexicon/shapes.ts';
import { Tag } from '../../../lexicon/word.ts';
import { has, isQuoteMark, isWord, type Tokens } from '../speakers/marks.ts';
import type { Cue } from './cue.ts';
import { helperBefore } from './cue-voice.ts';

type Test = (tokens: Tokens, at: number) => boolean;

/** *raised the toll to 40*, *gave a toll of 40*, said of whoever counts. */
const ofToll: Test = (tokens, at) =>
  !has(helperBefore(tokens, at), Tag.Be | Tag.Modal) &&
  !has(tokens[at - 1], Tag.Determiner | Tag.Adjective | Tag.Preposition) &&
  tokens.slice(at + 1, at + 5).some((token) => has(token, Tag.Toll));

/** *staff have received reports of*. */
const ofReports: Test = (tokens, at) =>
  tokens.slice(at + 1, at + 4).some(({ lower }) => lower === 'reports' || lower === 'information');

/** *rejected claims of*, *dismissed as propaganda reports that*: what is denied is the denier's word on it. */
const ofClaims: Test = (tokens, at) => {
  if (has(helperBefore(tokens, at), Tag.Be)) return false;
  for (let next = at + 1; next < at + 8 && isWord(tokens[next]); next++)
    if (CLAIMS.has(tokens[next]?.lower ?? '')) return true;
  return false;
};

const REPORTER = /^(?:reporter|journalist|correspondent|witness|eyewitness|photographer)(?:e?s)?$/;

/** *a reporter at the scene saw 12 bodies*. */
const byReporter: Test = (tokens, at) =>
  tokens.slice(Math.max(0, at - 6), at).some(({ lower }) => REPORTER.test(lower));

/** *"…," she continued.* */
const besideQuotation: Test = (tokens, at) =>
  !isWord(tokens[at + 1]) && tokens.slice(Math.max(0, at - 6), at).some(isQuoteMark);

const PHRASES: readonly (readonly [verbs: string, cue: Pick<Cue, 'class' | 'lemma'>, test: Test])[] = [
  [
    'raised raises raise lowered lowers lower revised revises revise updated updates increased increases cut cuts corrected upped',
    { class: 'put', lemma: 'set' },
    ofToll,
  ],
  ['estimate', { class: 'put', lemma: 'set' }, ofToll],
  ['gave gives give given', { class: 'say', lemma: 'give' }, ofToll],
  ['spoke speaks speak', { class: 'say', lemma: 'speak' }, (tokens, at) => tokens[at + 1]?.lower === 'of'],
  ['saw', { class: 'say', lemma: 'see' }, byReporter],
  ['received', { class: 'say', lemma: 'receive' }, ofReports],
  [
    'rejected rejects reject dismissed dismisses dismiss refuted refutes rebutted rebuts debunked',
    { class: 'say', lemma: 'reject' },
    ofClaims,
  ],
  ['continued continues', { class: 'say', lemma: 'continue' }, besideQuotation],
];

const BY_VERB = new Map(PHRASES.flatMap(([verbs, cue, test]) => verbs.split(' ').map((verb) => [verb, { cue, test }])));
const mayBe = shapesOf(BY_VERB.keys());

/** A cue that is no verb of saying but for what stands with it; null where there is none. */
export function tollCue(tokens: Tokens, at: number): Pick<Cue, 'class' | 'lemma'> | null {
  const lower = tokens[at]?.lower ?? '';
  const phrase = mayBe(lower) ? BY_VERB.get(lower) : undefined;
  return phrase?.test(tokens, at) ? phrase.cue : null;
}
