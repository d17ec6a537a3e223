import { expect, test } from 'vitest';
import { openPlaces } from '../../../src/figures/events/place-of.ts';
import { openMarked } from '../dates/marked.ts';

test.each([
  ['A raid in central Izyum killed [12] people.', 'Izyum'],
  ['[12] people died in the village of Old Ulmo.', 'Old Ulmo'],
  ['[12] people died in Alda province on Monday.', 'Alda'],
  ['[12] died in Alda and [nine] in Ulmo.', 'Alda'],
  ['A raid in Alda, France, killed [12] people.', 'Alda'],
  ['An official in Alda said [12] people had died.', null],
  ['The raid killed [12] people on Monday.', null],
  ['POLICE SAID [12] PEOPLE WERE KILLED IN DOWNTOWN ALDENA WHERE A BOMB EXPLODED.', 'DOWNTOWN ALDENA'],
  ['[12] PEOPLE WERE KILLED IN TWO ATTACKS ON THE ALDENA HIGHWAY.', 'ALDENA HIGHWAY'],
  ['[12] PEOPLE WERE KILLED IN MORE THAN SEVEN ATTACKS.', null],
])('%s', (text, expected) => {
  const { document, marks } = openMarked(text, null);
  const [mark] = marks;
  expect(mark && openPlaces(document)(mark)).toBe(expected);
});
