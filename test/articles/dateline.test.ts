import { describe, expect, it } from 'vitest';
import { placeAndDay, readBareDateline, readDateline } from '../../src/articles/dateline.ts';

describe('readDateline', () => {
  it.each([
    ['KYIV, Nov. 25 (Agency) — Some 300 men', 'KYIV', null, 'Some 300 men'],
    ['KYIV, Nov 25, 2022 (Agency) - Some 300 men', 'KYIV', '2022-11-25', 'Some 300 men'],
    ['San Salvador, 5 Dec 88 (Radio Uno) -- [Text] The army', 'San Salvador', '1988-12-05', 'The army'],
    [
      'SAN JOSE (COSTA RICA), 18 NOV 89 (AGENCY) -- [TEXT] THE MOVEMENT',
      'SAN JOSE (COSTA RICA)',
      '1989-11-18',
      'THE MOVEMENT',
    ],
    ['BILBAO, Spain (AP) — A gang', 'BILBAO, Spain', null, 'A gang'],
    ['NEW DELHI — A fire', 'NEW DELHI', null, 'A fire'],
    ['PARIS (AP) Moments after', 'PARIS', null, 'Moments after'],
  ])('reads %s', (paragraph, place, date, rest) => {
    const read = readDateline(paragraph);
    expect(read).toMatchObject({ place, date });
    expect(paragraph.slice(read?.length)).toBe(rest);
  });

  it.each([
    'Twelve men - all of them soldiers - were killed.',
    'The army said on Friday (its second statement) that 12 died.',
    'NATO to send troops to deter Russia',
    'Officials — who asked not to be named — said 12 died.',
    '',
  ])('finds none in %j', (paragraph) => {
    expect(readDateline(paragraph)).toBeNull();
  });
});

it('parts a place from its day', () => {
  expect(placeAndDay('MOSCOW, Monday (Agency)')).toEqual({ place: 'MOSCOW', date: null, dated: true });
  expect(placeAndDay('Sofia, Bulgaria')).toEqual({ place: 'Sofia, Bulgaria', date: null, dated: false });
});

it.each([
  ['TRIPOLI Warplanes struck on Friday.', 'TRIPOLI'],
  ['NEW YORK A woman was stabbed.', 'NEW YORK'],
  ['ORLANDO, Fla. A gunman shot dead 20.', 'ORLANDO, Fla.'],
  ['ISTANBUL/ANKARA Five people died.', 'ISTANBUL/ANKARA'],
  ['NATO Secretary General X said so. NATO agreed.', null],
  ['BBC News has seen it.', null],
  ['TWELVE MEN WERE KILLED.', null],
  ['Twelve men were killed.', null],
])('reads a dateline that has lost its dash: %s', (lead, place) => {
  expect(readBareDateline(lead, lead)).toBe(place);
});
