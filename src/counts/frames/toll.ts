import { tollAfter, tollBefore } from '../toll.ts';
import type { Frame, Mention, Reading } from './frame.ts';

function read({ tokens, quantity, noun, before, earlier }: Mention): Reading | null {
  if (noun.head === 'thing') return null;
  const toll = tollBefore(tokens, quantity.from) ?? tollAfter(tokens, quantity.from, quantity.to);
  if (!toll) return null;
  const measure = toll.measure ?? before?.measure ?? earlier?.measure ?? null;
  if (!measure) return null;
  const cue = toll.role === 'previous' ? 'previous' : toll.role === 'level' ? 'total' : null;
  return {
    measure,
    inherits: toll.measure === null,
    delta: toll.role === 'change',
    cues: cue ? [cue] : [],
    ...(toll.measure === 'deployed' ? { group: 'military' } : {}),
  };
}

/** *the death toll rose to 40 from 32*, *put the number of wounded at 12*, *brings to 40 the number of dead*. */
export const toll: Frame = {
  id: 'toll',
  summary: 'the number is the value of a toll',
  read,
  cases: [
    'The death toll rose to 40. → killed',
    'Officials put the number of wounded at 12. → wounded',
    'Gaza death toll tops 25,000 → killed',
    'This brings to 40 the number of dead. → killed',
    'Casualties reached 1,000. → casualties',
  ],
  rejects: ['The number of houses rose to 40.', 'The temperature rose to 40.'],
};
