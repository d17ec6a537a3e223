import type { Measure } from '../../lexicon/categories.ts';
import { lowerAt } from '../tokens-at.ts';
import type { Frame, Mention, Reading } from './frame.ts';

/** Nouns that merely may be in a state that they name are left to the other frames: a recruit who only stands there is counted as people. */
const BARE: ReadonlySet<Measure> = new Set([
  'displaced',
  'evacuated',
  'abducted',
  'rescued',
  'captured',
  'casualties',
  'killed',
  'deployed',
  'detained',
]);

function read({ tokens, noun, earlier }: Mention): Reading | null {
  if (noun.head !== 'person' || !noun.state || !BARE.has(noun.state)) return null;
  // *seven of the victims*, after a number of dead, are of the dead.
  const dead = noun.partitive && earlier?.measure === 'killed' && lowerAt(tokens, noun.after - 1) === 'victims';
  return { measure: dead ? 'killed' : noun.state, part: noun.partitive };
}

/** *4 million refugees*, *12 hostages*, *30 survivors*, *two shooting victims*. */
export const ownState: Frame = {
  id: 'own-state',
  summary: 'the noun of people names their state and nothing else is said of them',
  read,
  cases: [
    'More than 2.5 million refugees live in Turkey. → displaced',
    'Gunmen still have 12 hostages. → abducted',
    'Boats carried 30 survivors to the port. → rescued',
  ],
  rejects: ['Two hundred prisoners work in the kitchen.'],
};
