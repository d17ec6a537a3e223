import { SOURCE_KINDS, type SourceKind } from '../../../lexicon/categories.ts';
import { SOURCE_NOUNS } from '../../../lexicon/credits.ts';
import { nounsOf } from '../../../lexicon/nouns.ts';
import { remembering } from '../../../lexicon/remembering.ts';
import { Tag } from '../../../lexicon/word.ts';
import { has, isWord, type Run, type Tokens } from '../speakers/marks.ts';
import { isName } from '../speakers/word-roles.ts';

/** What a word before or after the head says outweighs the head: *hospital official*, *police source*, *state media*. */
const STRENGTH: readonly SourceKind[] = [
  'police',
  'medical',
  'military',
  'international',
  'ngo',
  'expert',
  'official',
  'media',
  'witness',
  'other',
  'anonymous',
];

const stronger = (a: SourceKind | null, b: SourceKind | null): SourceKind | null =>
  a === null || (b !== null && STRENGTH.indexOf(b) < STRENGTH.indexOf(a)) ? b : a;

/** The nouns of each kind between blanks, opened when the first word is asked for. */
let nouns: readonly (readonly [SourceKind, string])[] | null = null;

const KINDS = remembering((noun): SourceKind | undefined => {
  nouns ??= SOURCE_KINDS.map((kind) => [kind, ` ${SOURCE_NOUNS[kind].replace(/[\s/]+/g, ' ')} `]);
  return nouns.find(([, entries]) => entries.includes(` ${noun} `))?.[0];
});

function kindOfWord(lower: string): SourceKind | null {
  if (ANY_BODY.test(lower)) return 'other';
  if (lower === 'who') return 'international';
  for (const noun of nounsOf(lower)) {
    const kind = KINDS.get(noun);
    if (kind !== undefined) return kind;
  }
  return lower.includes('_') ? lower.split('_').map(kindOfWord).reduce(stronger, null) : null;
}

/** Of any calling: armed groups, rights groups. */
const ANY_BODY = /^(?:group|network|organi[sz]ation)s?$/;
/** Words that are ranks only when they are written so. */
const RANKS = /^(?:private|major|general|chief|head)$/;
const COURTESY = new Set('mr mrs ms dr sir lord lady doctor king queen prince father sister coach author'.split(' '));

/** Heads that tell nothing of who they are unless something stands with them. */
const FACELESS = new Set([
  'official',
  'officials',
  'authority',
  'authorities',
  'leader',
  'leaders',
  'representative',
  'representatives',
]);
const UNNAMED = /^(?:anonymous|unnamed|unidentified|undisclosed)$/;

/** What kind of source the groups of a mention name; null where no word of them tells. */
export function kindOf(tokens: Tokens, runs: readonly Run[]): SourceKind | null {
  let best: SourceKind | null = null;
  let faceless = true;
  for (const { from, to } of runs) {
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (!isWord(token)) continue;
      if (UNNAMED.test(token.lower)) return 'anonymous';
      if (token.word.side || (at > 0 && isName(token) && !has(token, Tag.Adjective))) faceless = false;
      if (token.lower === 'official' && tokens.slice(at + 1, to).some((later) => has(later, Tag.SourceNoun))) continue;
      if (has(token, Tag.Title) && !has(token, Tag.SourceNoun) && !token.capital && RANKS.test(token.lower)) continue;
      const kind =
        has(token, Tag.SourceNoun | Tag.Title) || token.word.person
          ? (kindOfWord(token.lower) ?? (has(token, Tag.Title) && !COURTESY.has(token.lower) ? 'official' : null))
          : null;
      if (!kind) continue;
      if (!FACELESS.has(token.lower)) faceless = false;
      best = stronger(best, kind);
    }
  }
  return best === 'official' && faceless ? 'anonymous' : best;
}
