import type { Measure } from '../../lexicon/categories.ts';
import type { Token } from '../../tokens/token.ts';
import type { Count } from '../count.ts';
import { passiveState } from '../state.ts';

const CUSTODY: ReadonlySet<Measure> = new Set(['abducted', 'captured', 'detained']);
const HARMS: ReadonlySet<Measure> = new Set(['killed', 'wounded', 'casualties', 'missing', 'abducted', 'displaced']);

/** The state of those whom a noun or participle stands for: *the dead*, *those killed*; *the victims* are of the state that was told last. Null where the token names none. */
export function stateOfThose(token: Token | undefined, earlier: Count | null): Measure | null {
  // *among those taken were 12 women*
  if (earlier && CUSTODY.has(earlier.measure) && /^(?:taken|seized|held)$/.test(token?.lower ?? ''))
    return earlier.measure;
  if (token?.lower === 'victims') return earlier && HARMS.has(earlier.measure) ? earlier.measure : 'killed';
  return token?.word.stateNoun?.measure ?? passiveState(token)?.measure ?? null;
}
