import { Tag } from '../../../lexicon/word.ts';
import type { Token } from '../../../tokens/token.ts';
import type { Reading } from '../reading.ts';
import { withRightApposition } from '../speakers/apposition.ts';
import { headAt } from '../speakers/head.ts';
import { has, type Run, type Tokens } from '../speakers/marks.ts';
import { groupStart, nameIn } from '../speakers/names.ts';
import { runAfter } from '../speakers/run-after.ts';
import type { Speaker } from '../speakers/speaker.ts';
import { isName, isRoleWord } from '../speakers/word-roles.ts';
import type { Naming } from './mention.ts';

/** How many sentences back a pronoun may reach. */
const SENTENCES = 6;

/**
 * The last speaker before a pronoun that fits it, in a few sentences: a person for *he*, a body for *it*, several for *they*; else a person whom a
 * sentence is about. What fits nothing goes to the nearest body that speaks. Null where nobody does.
 */
export function pronounOf(reading: Reading, naming: Naming, pronoun: string): Naming | null {
  return spokenBefore(reading, naming, pronoun) ?? (isPersonal(pronoun) ? null : bodyBefore(reading, naming));
}

/** The last speaker who fits. */
export function spokenBefore(reading: Reading, naming: Naming, pronoun: string): Naming | null {
  for (let sentence = naming.sentence; sentence >= 0 && naming.sentence - sentence <= SENTENCES; sentence--) {
    const tokens = reading.tokens(sentence);
    for (const speaker of speakersBefore(reading, naming, sentence))
      if (fits(tokens, speaker.core, pronoun) || (speaker.aside && fits(tokens, speaker.aside, pronoun)))
        return { sentence, ...speaker };
    const away = naming.sentence - sentence;
    const named = away > 0 && away <= 2 && isPersonal(pronoun) ? firstPerson(tokens) : null;
    if (named) return { sentence, ...named };
    const body = away <= 1 && pronoun === 'it' ? openingBody(tokens) : null;
    if (body && away === 0 && body.to > naming.core.from) continue;
    if (body) return { sentence, core: body, aside: null };
  }
  return null;
}

function bodyBefore(reading: Reading, naming: Naming): Naming | null {
  for (let sentence = naming.sentence; sentence >= 0 && naming.sentence - sentence <= 1; sentence--) {
    const tokens = reading.tokens(sentence);
    const body = speakersBefore(reading, naming, sentence).find(({ core }) => !isHuman(tokens[headAt(tokens, core)]));
    if (body) return { sentence, ...body };
  }
  return null;
}

/** The speakers of a sentence, last first, but pronouns and those after the naming. */
function speakersBefore(reading: Reading, naming: Naming, sentence: number): Speaker[] {
  const tokens = reading.tokens(sentence);
  return reading
    .credits(sentence)
    .map(({ speaker }) => speaker)
    .filter(({ core }) => sentence < naming.sentence || core.from < naming.core.from)
    .filter(({ core }) => !has(tokens[core.from], Tag.Pronoun) || core.to - core.from > 1)
    .reverse();
}

const isPersonal = (pronoun: string): boolean => pronoun === 'he' || pronoun === 'she';

function fits(tokens: Tokens, core: Run, pronoun: string): boolean {
  const at = headAt(tokens, core);
  const name = nameIn(tokens, core);
  const human = isHuman(tokens[at]) || (name !== null && !tokens[core.to - 1]?.word.side);
  const plural = isPlural(tokens[at]) && name === null;
  if (isPersonal(pronoun)) return human && !plural;
  if (pronoun === 'it' && name !== null && !tokens.slice(core.from, core.to).some(isBody)) return false;
  if (pronoun === 'it')
    return !plural && !isHuman(tokens[at]) && !(name !== null && has(tokens[name.from - 1], Tag.Title));
  return pronoun !== 'they' || plural || name === null;
}

const isBody = (token: Token): boolean => has(token, Tag.SourceNoun | Tag.Collective) || token.word.side !== null;

const OFFICES = new Set(
  'official spokesman spokeswoman spokesperson source envoy aide adviser analyst expert witness resident chief head governor mayor minister'.split(
    ' ',
  ),
);
const isHuman = (token: Token | undefined): boolean =>
  token !== undefined &&
  !/_guard$/.test(token.lower) &&
  (has(token, Tag.Title) ||
    token.word.person?.plural === false ||
    OFFICES.has(token.lower.slice(token.lower.lastIndexOf('_') + 1)));
const isPlural = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.word.side?.as !== 'organisation' &&
  (token.word.person?.plural === true || token.lower === 'police' || /[^s]s$|men$/.test(token.lower));

/** The body that a sentence begins with: *The United Nations called for …*. */
function openingBody(tokens: Tokens): Run | null {
  const run = runAfter(tokens, 0);
  const head = run && tokens[headAt(tokens, run)];
  return head && isBody(head) && !isHuman(head) && fits(tokens, run, 'it') ? run : null;
}

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
