import type { Check } from '../check.ts';
import { areElsewhere, ordinaryName } from '../place.ts';
import { keyOf } from '../population.ts';
import { sameNumbers } from '../same-number.ts';
import { numberOf, thingOf } from '../wording.ts';

/** Below this, two counts are equal by chance. */
const TELLING = 20;

export const geographicScope: Check = {
  id: 'geographic-scope',
  family: 'scope',
  severity: 'note',
  title: 'one number for two places',
  why: 'The same number is given for a city and for its region, or for two towns. It may be so, but mostly a number has travelled to a wider place.',
  advice: 'look up which place the number is for',
  flags: [
    'The strikes killed 140 people in Kharkiv, officials said.\n\nThe strikes killed 140 people in Poltava, the governor said.',
  ],
  passes: [
    'The strikes killed 140 people in Kharkiv, officials said.\n\nThe 140 people killed in Kharkiv were buried on Sunday.',
  ],
  find: function* ({ articles }) {
    for (const [a, b] of sameNumbers(articles, TELLING))
      if (a.voice !== b.voice && keyOf(a.counted) === keyOf(b.counted) && areElsewhere(a.figure.place, b.figure.place))
        yield { claims: [a, b], pair: [a, b] };
  },
  word: ({ claims: [a, b] }) => {
    if (!a || !b) return { title: '', message: '' };
    const title = `${thingOf(a)}: ${numberOf(a)} in ${ordinaryName(a.figure.place ?? '')} and in ${ordinaryName(b.figure.place ?? '')}`;
    return { title, message: `${title}, the same number for two places.` };
  },
};
