import { predicateAfter } from '../predicate.ts';
import type { Frame, Mention, Reading } from './frame.ts';

function read({ tokens, quantity, noun }: Mention): Reading | null {
  if (noun.head === 'thing') return null;
  const predicate = predicateAfter(tokens, noun.head === 'elided' ? quantity.to : noun.after);
  if (predicate?.kind !== 'state') return null;
  const { state, among } = predicate;
  if (state.weak && noun.head !== 'person' && noun.head !== 'pronoun') return null;
  return { measure: state.measure, modality: state.modality, part: among || noun.partitive };
}

/** *12 soldiers from the capital were killed*, *40 people who had fled*, *eight commandos are among the dead*. */
export const predicate: Frame = {
  id: 'predicate',
  summary: 'the clause whose subject the number is says the state',
  read,
  cases: [
    'Twelve soldiers from the capital were killed. → killed',
    'Some 300 of the reservists, most of them from the east, had been wounded. → wounded',
    'Six medics are among the dead. → killed',
    'Two passengers were taken to hospital. → wounded',
    'Four workers and two soldiers died. → killed, killed',
  ],
  rejects: ['Two officials said the talks failed.', 'Twelve houses were destroyed.'],
};
