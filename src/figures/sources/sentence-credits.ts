import type { Zone } from '../../articles/article.ts';
import { Tag } from '../../lexicon/word.ts';
import { canSpeak } from './can-speak.ts';
import type { Credit } from './credit.ts';
import { type Cue, findCues } from './cues.ts';
import { headlineCredits } from './headline-credits.ts';
import { has, isDash, isClauseVerb, isMark, isQuoteMark, isTime, isWord, type Run, type Tokens } from './marks.ts';
import { namedClaims } from './named-claims.ts';
import { runAfter } from './noun-run.ts';
import { firstOf, lastOf, type Speaker, speakerAfter, speakerBefore } from './speaker.ts';

/** Who says what in one sentence, in the order of the cues. */
export function creditsIn(tokens: Tokens, zone: Zone): Credit[] {
  const credits: Credit[] = [];
  for (const cue of findCues(tokens)) {
    if (credits.some(({ speaker }) => firstOf(speaker) <= cue.from && cue.from < lastOf(speaker))) continue;
    const credit = readCredit(tokens, cue, credits);
    if (credit) credits.push(credit);
  }
  credits.push(...namedClaims(tokens));
  if (zone === 'headline') credits.push(...headlineCredits(tokens));
  return credits;
}

function readCredit(tokens: Tokens, cue: Cue, earlier: readonly Credit[]): Credit | null {
  if (cue.voice === 'agent') return byAgent(tokens, cue);
  if (cue.voice === 'gerund') return byGerund(tokens, cue, earlier);
  return (
    inverted(tokens, cue) ?? direct(tokens, cue, speakerBefore(tokens, cue.from) ?? sharedSubject(tokens, cue, earlier))
  );
}

const isWeak = ({ class: cueClass, lemma }: Cue): boolean =>
  cueClass === 'think' || cueClass === 'talk' || lemma === 'show';
const rest = (tokens: Tokens, from: number): Run => ({ from, to: tokens.length });

/** *according to X*, *reported by X*. */
function byAgent(tokens: Tokens, cue: Cue): Credit | null {
  if (cue.class === 'talk' || cue.class === 'put') return null;
  const speaker = speakerAfter(tokens, cue.to);
  if (!speaker || !canSpeak(tokens, speaker, cue)) return null;
  const end = lastOf(speaker);
  const leads = !hasContent(tokens, 0, cue.from);
  const credit = { speaker, cue, weak: isWeak(cue) };
  if (leads || tokens[end]?.lower === 'that') return { ...credit, before: null, after: rest(tokens, end) };
  return { ...credit, before: { from: 0, to: cue.from }, after: goesOnAfter(tokens, end) ? rest(tokens, end) : null };
}

/** *…, adding that 12 died*; *with Turkey reporting …*; *was quoted as saying*. */
function byGerund(tokens: Tokens, cue: Cue, earlier: readonly Credit[]): Credit | null {
  const speaker = gerundSpeaker(tokens, cue, earlier);
  if (!speaker || lastOf(speaker) > cue.from || !canSpeak(tokens, speaker, cue)) return null;
  if (cue.class === 'talk') return relay(tokens, cue);
  return { speaker, cue, before: null, after: rest(tokens, cue.to), weak: isWeak(cue) };
}

function gerundSpeaker(tokens: Tokens, cue: Cue, earlier: readonly Credit[]): Speaker | null {
  const before = tokens[cue.from - 1];
  if (before?.lower === 'as') {
    return quotedAs(tokens, cue.from - 1);
  }
  if (isWord(before) && !has(before, Tag.Conjunction | Tag.Adverb | Tag.Preposition))
    return speakerBefore(tokens, cue.from);
  const last = earlier.findLast(({ weak }) => !weak);
  return last?.speaker ?? mainSubject(tokens);
}

/** Who is *quoted as saying*, or whom somebody *quoted X as saying*. */
function quotedAs(tokens: Tokens, as: number): Speaker | null {
  for (let at = as - 1; at >= 0 && as - at < 24; at--) {
    if (!['quoted', 'cited', 'quotes', 'cites', 'quoting', 'citing'].includes(tokens[at]?.lower ?? '')) continue;
    const start = passiveStart(tokens, at);
    return start < at ? speakerBefore(tokens, start) : speakerAfter(tokens, at + 1);
  }
  return null;
}

/** *X visited the town and said …*: the subject of the verb before the conjunction. */
function sharedSubject(tokens: Tokens, cue: Cue, earlier: readonly Credit[]): Speaker | null {
  let at = cue.from - 1;
  while (at > 0 && has(tokens[at], Tag.Adverb | Tag.Have)) at -= 1;
  if (!has(tokens[at], Tag.Conjunction)) return null;
  return earlier.findLast(({ weak }) => !weak)?.speaker ?? mainSubject(tokens);
}

/** The start of *was quoted*. */
function passiveStart(tokens: Tokens, participle: number): number {
  let at = participle;
  while (at > 0 && has(tokens[at - 1], Tag.Be | Tag.Have | Tag.Adverb)) at -= 1;
  return at;
}

/** The subject of the sentence: the group before its first verb. */
function mainSubject(tokens: Tokens): Speaker | null {
  for (let at = 1; at < tokens.length && at < 30; at++) if (isClauseVerb(tokens, at)) return speakerBefore(tokens, at);
  const run = runAfter(tokens, 0);
  return run && { core: run, aside: null };
}

/** *citing X*: only where nobody else is said to say it. */
function relay(tokens: Tokens, cue: Cue): Credit | null {
  if (cue.lemma !== 'cite' && cue.lemma !== 'quote') return null;
  const speaker = speakerAfter(tokens, cue.to);
  if (!speaker || !canSpeak(tokens, speaker, { ...cue, class: 'say' })) return null;
  return { speaker, cue, before: { from: 0, to: cue.from }, after: rest(tokens, lastOf(speaker)), weak: true };
}

/** *…, said police*. */
function inverted(tokens: Tokens, cue: Cue): Credit | null {
  const before = tokens[cue.from - 1];
  if (ADDRESSED.has(cue.lemma) || isWord(before) || isMark(before, ')]') || !hasContent(tokens, 0, cue.from)) return null;
  const speaker = speakerAfter(tokens, cue.to);
  if (!speaker || !canSpeak(tokens, speaker, { ...cue, class: 'show' })) return null;
  const end = lastOf(speaker);
  const next = tokens[end];
  if (next && (isClauseVerb(tokens, end) || next.kind === 'number' || next.word.number !== null || isQuoteMark(next)))
    return null;
  if (isMark(before, ',') && has(tokens[firstOf(speaker)], Tag.Pronoun | Tag.Relative)) return null;
  return {
    speaker,
    cue,
    before: { from: 0, to: cue.from },
    after: goesOnAfter(tokens, end) ? rest(tokens, end) : null,
    weak: isWeak(cue),
  };
}

/** *X said that …*, *…, X said*, *…, X said, …*. */
function direct(tokens: Tokens, cue: Cue, speaker: Speaker | null): Credit | null {
  if (!speaker || !canSpeak(tokens, speaker, cue)) return null;
  const start = firstOf(speaker);
  const end = afterAdjuncts(tokens, cue);
  const credit = { speaker, cue, weak: isWeak(cue) };
  const closed = isClosed(tokens, end);
  const conceding = CONCEDING.has(tokens[0]?.lower ?? '') && has(tokens[start], Tag.Pronoun);
  if (!closed || !hasContent(tokens, 0, start))
    return {
      ...credit,
      before: conceding ? { from: 0, to: start } : null,
      after: { from: cue.to, to: forwardEnd(tokens, cue, speaker) },
    };
  return { ...credit, before: { from: 0, to: start }, after: goesOnAfter(tokens, end) ? rest(tokens, end) : null };
}

/** Openers of a clause that the speaker grants: *While nobody was hurt, he said …*. */
const CONCEDING = new Set(['while', 'although', 'though']);

/** Verbs whose object is who listens. */
const ADDRESSED = new Set(['tell', 'inform', 'advise', 'assure', 'notify', 'brief', 'remind']);

/** Past what is told of the saying itself: *told Reuters*, *on Friday*, *in a statement*. */
function afterAdjuncts(tokens: Tokens, cue: Cue): number {
  let at = cue.to;
  if (ADDRESSED.has(cue.lemma))
    at = runAfter(tokens, at)?.to ?? at;
  for (let steps = 0; steps < 8; steps++) {
    const token = tokens[at];
    if (!token) return at;
    if (isTime(token) && (token.kind !== 'number' || has(tokens[at - 1], Tag.Month))) at += 1;
    else if (has(token, Tag.Preposition) && !token.word.side) {
      const run = runAfter(tokens, at + 1);
      let to = run?.to ?? at + 1;
      while (isTime(tokens[to])) to += 1;
      at = to;
    } else if (has(token, Tag.Adverb)) at += 1;
    else return at;
  }
  return at;
}

/** Whether nothing said stands at `at`: the sentence ends there, or a comma that no quotation follows. */
function isClosed(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (isMark(token, ',')) return !isQuoteMark(tokens[at + 1]);
  return isMark(token, '.;!?)') || isDash(tokens, at);
}

const CONTRAST = new Set('but although though while whereas however yet'.split(' '));

/** Whether what follows a parenthetical credit is said by the same: not after *but* and its like. */
function goesOnAfter(tokens: Tokens, end: number): boolean {
  let at = end;
  while (at < tokens.length && at < end + 3 && !isWord(tokens[at])) at += 1;
  const token = tokens[at];
  if (!token || !isWord(token)) return false;
  if (CONTRAST.has(token.lower) || has(token, Tag.Relative)) return false;
  return true;
}

const NOMINAL = new Set([
  'announce',
  'confirm',
  'report',
  'acknowledge',
  'disclose',
  'reveal',
  'declare',
  'admit',
  'release',
  'publish',
]);

const GOES_ON = new Set(['including', 'excluding', 'while', 'with', 'of', 'among']);

/** How far a cue reaches to its right. */
function forwardEnd(tokens: Tokens, cue: Cue, speaker: Speaker): number {
  const start = firstOf(speaker);
  const opener = tokens[start - 1];
  const subordinate = has(opener, Tag.Subordinator) && start < 5;
  let verb = false;
  for (let at = cue.to; at < tokens.length; at++) {
    if (tokens[at]?.lower === 'that' && at - cue.to < 8) verb = true;
    if (isClauseVerb(tokens, at) || isQuoteMark(tokens[at])) verb = true;
    if (!isMark(tokens[at], ',') || tokens[at + 1]?.kind === 'number') continue;
    if (subordinate && verb) return at;
    const next = tokens[at + 1];
    if (
      !verb &&
      at > cue.to &&
      NOMINAL.has(cue.lemma) &&
      has(next, Tag.Preposition | Tag.Subordinator) &&
      !GOES_ON.has(next?.lower ?? '')
    )
      return at;
  }
  return tokens.length;
}

/** Whether more than adverbials stands in a range: a verb, a number, a quotation. */
function hasContent(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (isClauseVerb(tokens, at) || isQuoteMark(token)) return true;
    if (token && !isTime(token) && token.word.number !== null) return true;
    if (token && (token.word.stateNoun || token.word.state || token.word.verb?.trigger)) return true;
  }
  return false;
}
