import type { Group, Measure } from '../../lexicon/categories.ts';
import { Tag } from '../../lexicon/word.ts';
import { passiveState } from '../state.ts';
import { has, lowerAt } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';

/** How many words a label may have. */
const LONGEST = 7;

function read(mention: Mention): Reading | null {
  const { tokens, quantity, noun } = mention;
  const mark = lowerAt(tokens, quantity.from - 1);
  if (noun.head === 'thing' || (mark !== ':' && mark !== '–' && mark !== '—')) return null;
  // *Casualties: 14 dead*: what stands behind the number says it.
  const told = noun.head === 'state' || passiveState(tokens[noun.after]) !== null;
  // *Injured: 52 Missing: 3*: that is the next label.
  if (told && lowerAt(tokens, noun.after + 1) !== ':') return null;
  const label = tokens[quantity.from - 2];
  if (!label || has(label, Tag.Report)) return null;
  const opens = quantity.from === 2 || SEPARATORS.test(lowerAt(tokens, quantity.from - 3)) || label.capital;
  const measure =
    label.word.stateNoun?.measure ??
    passiveState(label)?.measure ??
    // *enemy losses: personnel – about 471,870*
    (isManpower(label.lower) &&
    tokens
      .slice(Math.max(0, quantity.from - REACH), quantity.from)
      .some(({ word }) => word.stateNoun?.measure === 'casualties')
      ? 'casualties'
      : undefined);
  if (measure && isManpower(label.lower)) return { measure, group: 'military' };
  if (measure && opens) return { measure };
  return mark === ':' ? phraseLabel(mention) : null;
}

const SEPARATORS = /^[.;,|•*]$/;

/** How far before a label the losses may stand that it is one of, in tokens. */
const REACH = 24;

const isManpower = (word: string): boolean => /^(?:personnel|manpower|servicemen|soldiers|troops)$/.test(word);

/** *Confirmed deaths: 31*, *Number of people displaced: 4,000*: a label of several words, whose last word of a state tells. */
function phraseLabel({ tokens, quantity, noun }: Mention): Reading | null {
  const next = tokens[noun.head === 'elided' ? quantity.to : noun.after];
  if (next && next.kind !== 'mark' && !has(next, Tag.Preposition)) return null;
  const colon = quantity.from - 1;
  let measure: Measure | null = null;
  let group: Group | null = null;
  for (let at = colon - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token || SEPARATORS.test(token.lower)) break;
    if (
      colon - at > LONGEST ||
      (has(token, FINITE) && !/^(?:confirmed|reported|recorded|registered|estimated)$/.test(token.lower)) ||
      isOthers(tokens, at)
    )
      return null;
    measure ??= token.word.stateNoun?.measure ?? passiveState(token)?.measure ?? token.word.person?.state ?? null;
    group ??= token.word.person?.group ?? null;
  }
  return measure && (group ? { measure, group } : { measure });
}

/** *Families displaced*, *Buildings evacuated*: others than people are in that state. */
const isOthers = (tokens: Mention['tokens'], at: number): boolean =>
  /^(?:families|households)$/.test(lowerAt(tokens, at)) ||
  (has(tokens[at], Tag.Thing) &&
    lowerAt(tokens, at).endsWith('s') &&
    !tokens[at]?.word.person &&
    passiveState(tokens[at + 1]) !== null);

const FINITE = Tag.Report | Tag.Relative | Tag.Be | Tag.Have | Tag.Do | Tag.Modal | Tag.Subordinator;

/** *Killed: 12*, *Deaths – 40*: a line of a list or a fact box. */
export const label: Frame = {
  id: 'label',
  summary: 'the state is a label before the number',
  read,
  cases: [
    'Killed: 12 → killed',
    'Injuries: 40 → wounded',
    'Missing – 3 → missing',
    'Number of people displaced: 4,000 → displaced',
    'Total injured: 340 → wounded',
  ],
  rejects: [
    'Chapter: 12',
    'He was killed: 12 witnesses saw it.',
    'Families displaced: 300',
    'Army killings: 12 lawyers meet',
  ],
};
