import type { SourceKind } from '../../../lexicon/categories.ts';
import { Tag } from '../../../lexicon/word.ts';
import type { Reading } from '../reading.ts';
import { has, isWord } from '../speakers/marks.ts';
import { nameIn } from '../speakers/names.ts';
import { firstOf, lastOf } from '../speakers/speaker.ts';
import { antecedentOf } from './antecedents.ts';
import { openIntroductions } from './introductions.ts';
import { kindOf } from './kind.ts';
import { type Naming, runsOf } from './mention.ts';
import { sideAround, sideWithin } from './side-of.ts';

/** Who a naming means in its article. */
export interface Identity {
  readonly text: string;
  readonly name: string;
  readonly kind: SourceKind;
  readonly side: string | null;
}

const DEEPEST = 4;

/** Answers who a naming means: *he*, *Shoigu* and *the minister* are the one whom the article introduces by role and full name. */
export function openIdentities(reading: Reading): (naming: Naming) => Identity {
  const introduce = openIntroductions(reading);
  const known = new Map<string, Identity>();

  const identify = (naming: Naming, depth: number): Identity => {
    const key = `${naming.sentence}:${naming.core.from}`;
    const before = known.get(key);
    if (before) return before;
    const found = resolve(naming, depth);
    known.set(key, found);
    return found;
  };

  const resolve = (naming: Naming, depth: number): Identity => {
    const tokens = reading.tokens(naming.sentence);
    const name = nameIn(tokens, naming.core) ?? (naming.aside && nameIn(tokens, naming.aside));
    if (name) {
      const introduced = introduce(naming, name);
      return describe(reading, introduced.naming, introduced.name, naming);
    }
    const earlier = depth > 0 ? antecedentOf(reading, naming) : null;
    if (earlier) {
      const identity = identify(earlier, depth - 1);
      return identity.kind === 'other' || identity.side === null ? enrich(reading, identity, naming) : identity;
    }
    return describe(reading, naming, nounName(reading, naming), naming);
  };
  return (naming) => identify(naming, DEEPEST);
}

/** What a naming is called where it holds no name of a person: a nation by its short name, else the group without its determiner. */
function nounName(reading: Reading, { sentence, core, aside }: Naming): string {
  const tokens = reading.tokens(sentence);
  if (aside && tokens.slice(aside.from, aside.to).every((token) => token.capital || !isWord(token)))
    return textOf(reading, sentence, aside.from, aside.to);
  const from = has(tokens[core.from], Tag.Determiner) && core.to - core.from > 1 ? core.from + 1 : core.from;
  const only = tokens[from];
  if (only?.word.side && core.to - from === 1 && !has(only, Tag.SourceNoun)) return only.word.side.name;
  return textOf(reading, sentence, from, core.to);
}

const textOf = (reading: Reading, sentence: number, from: number, to: number): string => {
  const tokens = reading.tokens(sentence);
  return reading.document.article.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
};

/** Text and name of an introduction, with what either it or the naming at hand tells of kind and side. */
function describe(reading: Reading, naming: Naming, name: string, here: Naming): Identity {
  const tokens = reading.tokens(naming.sentence);
  const kind =
    kindOf(tokens, runsOf(naming)) ?? kindOf(reading.tokens(here.sentence), runsOf(here)) ?? bareKind(reading, naming);
  return {
    text: textOf(reading, naming.sentence, firstOf(naming), lastOf(naming)),
    name,
    kind,
    side:
      sideWithin(tokens, runsOf(naming), kind) ??
      sideWithin(reading.tokens(here.sentence), runsOf(here), kind) ??
      sideAround(tokens, runsOf(naming), kind),
  };
}

/** A nation or its capital speaks as its government. */
function bareKind(reading: Reading, { sentence, core }: Naming): SourceKind {
  const tokens = reading.tokens(sentence).slice(core.from, core.to).filter(isWord);
  const side = tokens.find(({ word }) => word.side)?.word.side;
  return side && side.as !== 'organisation' && tokens.length <= 2 ? 'official' : 'other';
}

/** The later mention may say what the first did not: *Moscow's minister*. */
function enrich(reading: Reading, identity: Identity, here: Naming): Identity {
  const tokens = reading.tokens(here.sentence);
  const kind = identity.kind === 'other' ? (kindOf(tokens, runsOf(here)) ?? identity.kind) : identity.kind;
  return { ...identity, kind, side: identity.side ?? sideWithin(tokens, runsOf(here), kind) };
}
