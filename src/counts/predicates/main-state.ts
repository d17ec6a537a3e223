import type { Measure } from '../../lexicon/categories.ts';
import { Tag } from '../../lexicon/word.ts';
import type { Token } from '../../tokens/token.ts';
import type { State } from '../state.ts';
import { has, isAuxiliary } from '../tokens-at.ts';
import { readVerbGroup } from './verb-group.ts';

/** How far behind the state before the verb may stand, in tokens. */
const REACH = 12;

/** What became of people whose state before is told with them. */
const OVERRULES: ReadonlySet<Measure> = new Set([
  'released',
  'killed',
  'wounded',
  'casualties',
  'rescued',
  'evacuated',
  'withdrawn',
]);

/** *38 of the 57 trapped have been brought out*. */
const isOutOfIt = (measure: Measure): boolean => measure === 'evacuated' || measure === 'withdrawn';

/** *103 servicemen captured in the spring were freed*: what the clause goes on to say of them, in the same breath; null where it says nothing more. */
export function mainState(tokens: readonly Token[], at: number): State | null {
  for (let next = at; next < Math.min(tokens.length, at + REACH); next++) {
    const token = tokens[next];
    if (!token || token.kind === 'mark' || has(token, Tag.Relative | Tag.Subordinator | Tag.Conjunction)) return null;
    if (!isAuxiliary(tokens, next)) continue;
    const main = readVerbGroup(tokens, next);
    if (main?.kind !== 'state' || main.among || !OVERRULES.has(main.state.measure)) return null;
    return isOutOfIt(main.state.measure) ? { ...main.state, measure: 'rescued' } : main.state;
  }
  return null;
}
