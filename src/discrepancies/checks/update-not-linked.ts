import type { Check } from '../check.ts';
import { isOwnVoice } from '../claim.ts';
import type { Clash } from '../clashes.ts';
import { distinct, together } from '../together.ts';
import { isTotal } from '../told-as.ts';
import { setAgainst } from '../wording.ts';

export const isUnlinked = ({ verdict, contained, first, second }: Clash): boolean =>
  verdict === 'self' &&
  !contained &&
  isOwnVoice(first) &&
  isOwnVoice(second) &&
  isTotal(first) &&
  isTotal(second) &&
  first.figure.paragraph !== second.figure.paragraph;

export const updateNotLinked: Check = {
  id: 'update-not-linked',
  family: 'time',
  severity: 'error',
  title: 'an old and a new toll both told as current',
  why: 'A paragraph was updated and another was not. The copy gives two totals as of now, and a reader cannot tell which one holds.',
  advice: 'bring all paragraphs to the newest number, or date the older one',
  flags: [
    'The death toll in the flood is 40.\n\nRescuers went on digging.\n\nThe death toll has been put at 52, the highest in years.',
  ],
  passes: [
    'The death toll in the flood is 52.\n\nRescuers went on digging.\n\nThe death toll has been put at 52, the highest in years.',
  ],
  find: ({ clashes }) => together(clashes, isUnlinked),
  word: ({ claims }) => setAgainst(distinct(claims), ', both told as current'),
};
