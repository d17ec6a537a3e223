import type { Check } from '../check.ts';
import { distinct, together } from '../together.ts';
import { setAgainst } from '../wording.ts';

export const attackerInclusion: Check = {
  id: 'attacker-inclusion',
  family: 'scope',
  severity: 'note',
  title: 'totals with and without the attackers',
  why: 'Some count the attackers among the dead and some do not. The two totals then differ by just as many, and a reader who sees both sees a contradiction.',
  advice: 'say whether the attackers are counted',
  flags: [
    'Thirteen people were killed, including the gunman, police said.\n\nNot counting the gunman, 12 people were killed, officials said.',
  ],
  passes: [
    'Thirteen people were killed, including the gunman, police said.\n\nThe 13 dead were all from the town, officials said.',
  ],
  find: ({ clashes }) => together(clashes, ({ verdict }) => verdict === 'attackers'),
  word: ({ claims }) => setAgainst(distinct(claims), ', with and without the attackers'),
};
