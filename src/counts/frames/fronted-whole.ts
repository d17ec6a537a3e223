import type { Measure } from '../../lexicon/categories.ts';
import { Tag } from '../../lexicon/word.ts';
import { has, lowerAt, skipAdverbs } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';
import { describedAs } from './shares-of.ts';
import { stateOfThose } from './state-of-those.ts';

/** How long the phrase in front may be, in tokens: *Of the soldiers killed in the last two days,*. */
const PHRASE = 10;
const OPENS = new Set(['of', 'among', 'out_of']);
const DEFINITE = new Set(['the', 'those', 'these', 'all']);

function read(mention: Mention): Reading | null {
  const { tokens, quantity, noun, earlier } = mention;
  const opening = lowerAt(tokens, 0) === 'and' ? 1 : 0;
  if (!OPENS.has(lowerAt(tokens, opening)) || !DEFINITE.has(lowerAt(tokens, opening + 1))) return null;
  if (noun.head === 'thing' || noun.head === 'unknown' || quantity.low < 1) return null;
  let measure: Measure | null = null;
  let end = opening + 2;
  for (; lowerAt(tokens, end) !== ','; end++) {
    const token = tokens[end];
    if (token?.kind !== 'word' || token.word.number !== null || end > opening + PHRASE) return null;
    measure ??= stateOfThose(token, earlier);
  }
  const first = skipAdverbs(tokens, end + 1) === quantity.from;
  if (!measure || !(first || isLaterItem(mention))) return null;
  const group = describedAs(mention);
  return { measure, part: true, inherits: earlier?.measure === measure, ...(group ? { group } : {}) };
}

/** *…, 21 women and 14 men*: no clause of its own. */
function isLaterItem({ tokens, quantity, noun }: Mention): boolean {
  const link = lowerAt(tokens, quantity.from - 1);
  const next = tokens[Math.max(noun.after, quantity.to)];
  return (
    (link === ',' || link === 'and') &&
    (noun.head !== 'person' || !next || next.kind === 'mark' || has(next, Tag.Conjunction))
  );
}

/** *Of the dead, 19 were children, 21 women*: the sentence opens with those of whom the numbers are shares, and says their state. */
export const frontedWhole: Frame = {
  id: 'fronted-whole',
  summary: 'the sentence opens with those in a state, and the number is a share of them',
  read,
  cases: [
    'Of the dead, 19 were children, 21 women and 14 men. → killed, killed, killed',
    'Of those killed in the blast, at least 12 were soldiers. → killed',
    'Of the missing, four are thought to be miners. → missing',
    'Out of the wounded, six have been sent home. → wounded',
  ],
  rejects: ['Of the houses, 12 were empty.', 'Of the voters, 300 were children.'],
};
