import { Tag } from '../../../lexicon/word.ts';
import type { Reading } from '../reading.ts';
import { withRightApposition } from '../speakers/apposition.ts';
import { openMentions } from '../speakers/first-mentions.ts';
import { has, isMark, type Run, type Tokens } from '../speakers/marks.ts';
import { groupStart, nameIn, surnameOf } from '../speakers/names.ts';
import { isName, isRoleWord } from '../speakers/word-roles.ts';
import { type Naming, runsOf } from './mention.ts';

interface Introduced {
  readonly naming: Naming;
  /** The name in full. */
  readonly name: string;
}

/** Answers where an article first names somebody with full name or role, given any mention by name. */
export function openIntroductions(reading: Reading): (naming: Naming, name: Run) => Introduced {
  const { text } = reading.document.article;
  let placesOf: ((surname: string) => readonly number[]) | null = null;
  const known = new Map<string, Introduced | null>();

  const introduction = (surname: string): Introduced | null => {
    placesOf ??= openMentions(text);
    let best: Introduced | null = null;
    for (const place of placesOf(surname)) {
      const found = namingAt(reading, place, surname);
      if (!found || reading.sentence(found.naming.sentence)?.zone === 'headline') continue;
      if (best && !agrees(found.name, best.name)) continue;
      const full: string = best && isFuller(best.name, found.name) ? best.name : found.name;
      best =
        best && !hasRole(reading, found.naming)
          ? { naming: best.naming, name: full }
          : { naming: found.naming, name: full };
      if (hasRole(reading, best.naming)) break;
    }
    return best;
  };

  return (naming, name) => {
    const tokens = reading.tokens(naming.sentence);
    const own = { naming, name: textOf(text, tokens, name) };
    const surname = surnameOf(tokens, name);
    if (surname === '') return own;
    let found = known.get(surname);
    if (found === undefined) {
      found = introduction(surname);
      known.set(surname, found);
    }
    if (!found || !agrees(found.name, own.name)) return own;
    const full = isFuller(found.name, own.name) ? found.name : own.name;
    return hasRole(reading, naming) && !hasRole(reading, found.naming)
      ? { naming, name: full }
      : { naming: found.naming, name: full };
  };
}

const textOf = (text: string, tokens: Tokens, { from, to }: Run): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
const isFuller = (a: string, b: string): boolean => a.length >= b.length;

/** One name may be the other's family name, but two first names are two people. */
function agrees(a: string, b: string): boolean {
  const [x = [], y = []] = [a.toLowerCase().split(/[\s-]+/), b.toLowerCase().split(/[\s-]+/)];
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.every((word) => long.includes(word));
}

const hasRole = (reading: Reading, { sentence, core, aside }: Naming): boolean =>
  aside !== null ||
  reading
    .tokens(sentence)
    .slice(core.from, core.to)
    .some((token) => isRoleWord(token) && !isCourtesy(token.lower));

const isCourtesy = (lower: string): boolean => ['mr', 'mrs', 'ms', 'sir', 'dr'].includes(lower);

/** The naming whose family name stands at a place of the text. */
function namingAt(reading: Reading, place: number, surname: string): Introduced | null {
  const sentence = reading.sentenceAt(place);
  if (sentence < 0) return null;
  const tokens = reading.tokens(sentence);
  const at = tokens.findIndex(({ end }) => end > place);
  if (tokens[at]?.lower !== surname) return null;
  let to = at + 1;
  while (isName(tokens[to])) to += 1;
  const core = { from: groupStart(tokens, at), to };
  const name = nameIn(tokens, core);
  if (!name || name.from > at) return null;
  const spoken = reading.credits(sentence).find(({ speaker }) => runsOf(speaker).some((run) => names(tokens, run, at)));
  if (spoken)
    return { naming: { sentence, ...spoken.speaker }, name: textOf(reading.document.article.text, tokens, name) };
  const left = leftApposition(tokens, core);
  const speaker = left ? { core, aside: left } : withRightApposition(tokens, core);
  return { naming: { sentence, ...speaker }, name: textOf(reading.document.article.text, tokens, name) };
}

/** Whether the name that a run ends in holds the token at `at`. */
function names(tokens: Tokens, run: Run, at: number): boolean {
  const name = nameIn(tokens, run);
  return name !== null && name.from <= at && at < name.to;
}

/** *The governor, Ana Ruiz,*: the role before the comma. */
function leftApposition(tokens: Tokens, core: Run): Run | null {
  const comma = core.from - 1;
  if (!isMark(tokens[comma], ',') || !isMark(tokens[core.to], ',.')) return null;
  let head = comma - 1;
  for (let steps = 0; head > 0 && steps < 8; steps++) {
    if (has(tokens[head], Tag.SourceNoun | Tag.Title)) break;
    if (isMark(tokens[head], ',;:') || has(tokens[head], Tag.Be | Tag.Have | Tag.Modal)) return null;
    head -= 1;
  }
  if (!has(tokens[head], Tag.SourceNoun | Tag.Title)) return null;
  const from = groupStart(tokens, head);
  return has(tokens[from], Tag.Determiner) || tokens[from]?.word.side ? { from, to: comma } : null;
}
