import { SOURCE_KINDS, type SourceKind } from '../../../lexicon/categories.ts';
import { SOURCE_NOUNS } from '../../../lexicon/credits.ts';
import { entriesOf } from '../../../lexicon/inflect.ts';
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

let kinds: Map<string, SourceKind> | null = null;

function kindsByNoun(): Map<string, SourceKind> {
  if (kinds) return kinds;
  kinds = new Map();
  for (const kind of SOURCE_KINDS)
    for (const entry of SOURCE_NOUNS[kind].trim().split(/\s+/))
      for (const form of entry.split('/')) if (!kinds.has(form)) kinds.set(form, kind);
  kinds.set('who', 'international');
  return kinds;
}

function kindOfWord(lower: string): SourceKind | null {
  const known = kindsByNoun();
  if (ANY_BODY.test(lower)) return 'other';
  const whole = entriesOf(lower).find((entry) => known.has(entry));
  if (whole !== undefined) return known.get(whole) ?? null;
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
