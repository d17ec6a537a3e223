import type { Zone } from '../../../articles/article.ts';
import { Tag } from '../../../lexicon/word.ts';
import { speakerAfter } from '../speakers/apposition.ts';
import { isClauseVerb } from '../speakers/clause-verb.ts';
import { has, isMark, isQuoteMark, isWord, type Run, type Tokens } from '../speakers/marks.ts';
import { firstOf, lastOf, type Speaker } from '../speakers/speaker.ts';
import { speakerBefore } from '../speakers/subject.ts';
import { canSpeak } from './can-speak.ts';
import { type Credit, creditOf } from './credit.ts';
import type { Cue } from './cue.ts';
import { findCues } from './cues.ts';
import { headlineCredits } from './headline-credits.ts';
import { gerundSpeaker, mainSubject, sharedSubject } from './inherited-speaker.ts';
import { namedClaims } from './named-claims.ts';
import { ADDRESSED, afterAdjuncts, forwardEnd, goesOnAfter, hasContent, isClosed, REACH } from './reach.ts';

/** Who says what in one sentence, in the order of the cues. */
export function creditsIn(tokens: Tokens, zone: Zone): Credit[] {
  const credits: Credit[] = [];
  for (const cue of findCues(tokens)) {
    const last = credits.at(-1)?.speaker;
    if (last && firstOf(last) <= cue.from && cue.from < lastOf(last)) continue;
    const credit = readCredit(tokens, cue, credits);
    if (credit) credits.push(credit);
  }
  credits.push(...namedClaims(tokens), ...beforeColon(tokens, credits));
  if (zone === 'headline') credits.push(...headlineCredits(tokens));
  if (zone === 'headline' && tokens.some((token) => isMark(token, ';')))
    return credits.map((credit) => withinPart(tokens, credit)).sort((a, b) => a.cue.from - b.cue.from);
  return credits.sort((a, b) => a.cue.from - b.cue.from);
}

/** *Mr. Okoro was blunt: “We lost 40 men”*: the subject of the clause before the colon, where nobody else speaks. */
function beforeColon(tokens: Tokens, credits: readonly Credit[]): Credit[] {
  const colon = tokens.findIndex((_, at) => isMark(tokens[at], ':') && isQuoteMark(tokens[at + 1]));
  if (colon < 2 || credits.some(({ weak }) => !weak)) return [];
  const cue: Cue = { from: colon, to: colon + 1, class: 'show', lemma: 'colon', voice: 'active' };
  const speaker = mainSubject(tokens, cue);
  return speaker && canSpeak(tokens, speaker, cue) ? [creditOf(speaker, cue, null, rest(tokens, cue.to), false)] : [];
}

/** *Kyiv says it downed 30 drones; 3 dead in Odesa*: a headline's semicolon begins other news. */
function withinPart(tokens: Tokens, credit: Credit): Credit {
  const { after } = credit;
  if (!after) return credit;
  let to = after.from;
  while (to < after.to && !isMark(tokens[to], ';')) to += 1;
  return creditOf(credit.speaker, credit.cue, credit.before, { from: after.from, to }, credit.weak);
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
const rest = (tokens: Tokens, from: number): Run => ({ from, to: Math.min(tokens.length, from + REACH) });
/** What was said before a place, as far back as a credit reaches. */
const upTo = (to: number): Run => ({ from: Math.max(0, to - REACH), to });

/** *according to X*, *reported by X*. */
function byAgent(tokens: Tokens, cue: Cue): Credit | null {
  if (cue.class === 'talk' || cue.class === 'put') return null;
  const speaker = speakerAfter(tokens, cue.to);
  if (!speaker || !canSpeak(tokens, speaker, cue)) return null;
  const end = lastOf(speaker);
  const leads = !hasContent(tokens, cue.from);
  if (leads || tokens[end]?.lower === 'that') return creditOf(speaker, cue, null, rest(tokens, end), isWeak(cue));
  return creditOf(speaker, cue, upTo(cue.from), goesOnAfter(tokens, end) ? rest(tokens, end) : null, isWeak(cue));
}

/** *…, adding that 12 died*; *with Turkey reporting …*; *was quoted as saying*. */
function byGerund(tokens: Tokens, cue: Cue, earlier: readonly Credit[]): Credit | null {
  const speaker = gerundSpeaker(tokens, cue, earlier);
  if (!speaker || lastOf(speaker) > cue.from || !canSpeak(tokens, speaker, cue)) return null;
  if (cue.class === 'talk') return relay(tokens, cue);
  return creditOf(speaker, cue, null, rest(tokens, cue.to), isWeak(cue));
}

/** *citing X*: only where nobody else is said to say it. */
function relay(tokens: Tokens, cue: Cue): Credit | null {
  if (cue.lemma !== 'cite' && cue.lemma !== 'quote') return null;
  const speaker = speakerAfter(tokens, cue.to);
  if (!speaker || !canSpeak(tokens, speaker, { ...cue, class: 'say' })) return null;
  return creditOf(speaker, cue, upTo(cue.from), rest(tokens, lastOf(speaker)), true);
}

/** *…, said police*. */
function inverted(tokens: Tokens, cue: Cue): Credit | null {
  const before = tokens[cue.from - 1];
  if (
    ADDRESSED.has(cue.lemma) ||
    cue.class === 'put' ||
    isWord(before) ||
    isMark(before, ')]') ||
    !hasContent(tokens, cue.from)
  )
    return null;
  const speaker = speakerAfter(tokens, cue.to);
  if (!speaker || isCount(tokens, speaker) || !canSpeak(tokens, speaker, { ...cue, class: 'show' })) return null;
  const end = lastOf(speaker);
  const next = tokens[end];
  if (
    next &&
    (isClauseVerb(tokens, end) ||
      next.kind === 'number' ||
      next.word.number !== null ||
      isQuoteMark(next) ||
      has(next, Tag.Determiner))
  )
    return null;
  if (isMark(before, ',') && has(tokens[firstOf(speaker)], Tag.Pronoun | Tag.Relative)) return null;
  const goesOn = goesOnAfter(tokens, end) || (isMark(before, ',') && isSubjectOnly(tokens, cue.from));
  return creditOf(speaker, cue, upTo(cue.from), goesOn ? rest(tokens, end) : null, isWeak(cue));
}

/** *The toll, said the doctor, who heads the clinic, is 14*: the verb of what is said is still to come. */
function isSubjectOnly(tokens: Tokens, to: number): boolean {
  for (let at = 0; at < to; at++) if (isClauseVerb(tokens, at)) return false;
  return true;
}

/** *said six people*, *listed 1,127 detainees*: what is counted; *said two officials* has speakers. */
function isCount(tokens: Tokens, { core }: Speaker): boolean {
  const first = tokens[core.from];
  if (first?.kind === 'number') return true;
  if (first?.word.number == null) return false;
  return !tokens.slice(core.from, core.to).some((token) => has(token, Tag.SourceNoun | Tag.Title));
}

/** *X said that …*, *…, X said*, *…, X said, …*. */
function direct(tokens: Tokens, cue: Cue, speaker: Speaker | null): Credit | null {
  if (!speaker || !canSpeak(tokens, speaker, cue)) return null;
  const start = firstOf(speaker);
  const end = afterAdjuncts(tokens, cue);
  const closed = isClosed(tokens, end) || (isMark(tokens[end], ':') && isMark(tokens[start - 1], ','));
  const conceding = CONCEDING.has(tokens[0]?.lower ?? '') && has(tokens[start], Tag.Pronoun);
  if (!closed || !hasContent(tokens, start))
    return creditOf(
      speaker,
      cue,
      conceding ? upTo(start) : null,
      { from: cue.to, to: forwardEnd(tokens, cue, speaker) },
      isWeak(cue),
    );
  return creditOf(speaker, cue, upTo(start), goesOnAfter(tokens, end) ? rest(tokens, end) : null, isWeak(cue));
}

/** Openers of a clause that the speaker grants: *While nobody was hurt, he said …*. */
const CONCEDING = new Set(['while', 'although', 'though']);
