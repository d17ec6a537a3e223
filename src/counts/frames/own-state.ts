import { CAPTOR_GROUPS } from '../../lexicon/captor-words.ts';
import type { Measure } from '../../lexicon/categories.ts';
import { MOURNED } from '../../lexicon/rescue-words.ts';
import { isIdentified } from '../predicates/identified.ts';
import { predicateAfter } from '../predicates/predicate-after.ts';
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

function read(mention: Mention): Reading | null {
  const { tokens, quantity, noun, earlier } = mention;
  if (noun.head !== 'person' || !noun.state || !BARE.has(noun.state)) return null;
  const measure = quantity.low > 0 ? (victimState(mention) ?? namedVictims(mention)) : null;
  // *Fourteen of the victims filed suit*: nothing is told of what became of them.
  if (
    quantity.high !== 0 &&
    noun.state === 'casualties' &&
    measure === null &&
    predicateAfter(tokens, noun.after)?.kind === 'action'
  )
    return null;
  // *traded the 15 captives*, after a number of hostages, or where an armed group is spoken of.
  const seized =
    noun.state === 'captured' &&
    /captives?$/.test(lowerAt(tokens, noun.after - 1)) &&
    (earlier?.measure === 'abducted' || tokens.some(({ lower }) => CAPTOR_GROUPS.has(lower)));
  return { measure: measure ?? (seized ? 'abducted' : noun.state), part: noun.partitive };
}

/** *seven of the nine victims have been identified*: who are named by others do not live. */
const namedVictims = ({ tokens, noun }: Mention): Measure | null =>
  noun.state === 'casualties' && (isIdentified(tokens, noun.after) || tokens.some(({ lower }) => MOURNED.has(lower)))
    ? 'killed'
    : null;

/** *24 victims*: dead where the article has told of dead, else wounded where it has told of wounded; null for those who are no victims, or of nothing told. */
export function victimState({ tokens, noun, earlier, told }: Mention): Measure | null {
  if (!/(?:^|_)victims?$/.test(lowerAt(tokens, noun.after - 1)) || !earlier) return null;
  if (earlier.measure === 'killed') return 'killed';
  for (const { measure } of told.values()) if (measure === 'killed') return measure;
  return earlier.measure === 'wounded' ? 'wounded' : null;
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
