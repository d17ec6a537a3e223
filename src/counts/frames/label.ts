import { Tag } from '../../lexicon/word.ts';
import { passiveState } from '../state.ts';
import { has, lowerAt } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';

function read({ tokens, quantity, noun }: Mention): Reading | null {
  const mark = lowerAt(tokens, quantity.from - 1);
  if (noun.head === 'thing' || (mark !== ':' && mark !== '–' && mark !== '—')) return null;
  // *Casualties: 14 dead*: what stands behind the number says it.
  if (noun.head === 'state' || passiveState(tokens[noun.after]) !== null) return null;
  const label = tokens[quantity.from - 2];
  if (!label || has(label, Tag.Report)) return null;
  const opens = quantity.from === 2 || /^[.;,|•*]$/.test(lowerAt(tokens, quantity.from - 3)) || label.capital;
  const measure =
    label.word.stateNoun?.measure ??
    passiveState(label)?.measure ??
    // *enemy losses: personnel – about 471,870*
    (isManpower(label.lower) && tokens.some(({ word }) => word.stateNoun?.measure === 'casualties')
      ? 'casualties'
      : undefined);
  if (measure && isManpower(label.lower)) return { measure, group: 'military' };
  return measure && opens ? { measure } : null;
}

const isManpower = (word: string): boolean => /^(?:personnel|manpower|servicemen|soldiers|troops)$/.test(word);

/** *Killed: 12*, *Deaths – 40*: a line of a list or a fact box. */
export const label: Frame = {
  id: 'label',
  summary: 'the state is a label before the number',
  read,
  cases: ['Killed: 12 → killed', 'Injuries: 40 → wounded', 'Missing – 3 → missing'],
  rejects: ['Chapter: 12', 'He was killed: 12 witnesses saw it.'],
};
