import type { SourceKind } from '../../../lexicon/categories.ts';
import { Tag } from '../../../lexicon/word.ts';
import { has, type Run, type Tokens } from '../speakers/marks.ts';

const SPEAKING: ReadonlySet<SourceKind> = new Set(['official', 'military', 'police', 'other']);
/** Offices of a state, whose nation stands near them though not with them. */
const STATE_OFFICES =
  /(?:^|_)(?:president|minister|premier|chancellor|ministry|army|navy|government|kremlin|parliament|general|armed_forces|general_staff|air_force|military)(?:_'s_office)?$/;

/** How many tokens of a sentence its subject is looked for in. */
const OPENING = 3;

/** The side named within a mention; null where none is, or where its kind speaks for no side. */
export function sideWithin(tokens: Tokens, runs: readonly Run[], kind: SourceKind): string | null {
  if (!SPEAKING.has(kind)) return null;
  for (const { from, to } of runs)
    for (let at = from; at < to; at++) if (tokens[at]?.word.side) return tokens[at]?.word.side?.name ?? null;
  return null;
}

/** The side that the sentence is about, where the mention holds an office of state: *Russia disclosed losses when Defense Minister …*. */
export function sideAround(tokens: Tokens, runs: readonly Run[], kind: SourceKind): string | null {
  if (!SPEAKING.has(kind)) return null;
  const holdsOffice = runs.some(({ from, to }) =>
    tokens.slice(from, to).some(({ lower }) => STATE_OFFICES.test(lower)),
  );
  if (!holdsOffice) return null;
  const start = Math.min(...runs.map(({ from }) => from));
  for (let at = 0; at < start && at < OPENING; at++) {
    const side = tokens[at]?.word.side;
    if (side && !has(tokens[at - 1], Tag.Preposition)) return side.name;
  }
  return null;
}
