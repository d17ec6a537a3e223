import type { Measure } from './categories.ts';

/**
 * People of whom a verb says something else than of others, by the measure that it has elsewhere: a paper that *lost 12,000 readers* has no
 * casualties, a club that *released five players* held none.
 */
export const OTHER_OBJECTS: ReadonlyMap<Measure, ReadonlySet<string>> = new Map([
  [
    'casualties',
    new Set(
      'subscribers readers viewers listeners followers customers clients consumers users voters shareholders investors advertisers sponsors buyers tenants employees staffers players footballers coaches donors delegates superdelegates electors supporters backers fans candidates'.split(
        ' ',
      ),
    ),
  ],
  // *claims 40,000 members*: a club says so of itself.
  ['killed', new Set('subscribers followers supporters readers users customers clients fans'.split(' '))],
  ['released', new Set('players footballers cricketers midfielders defenders strikers singers rappers'.split(' '))],
]);

/** Those who leave a place of work, and no field: *200 employees have left since May*. */
export const LEAVERS: ReadonlySet<string> = new Set(
  'employees workers members officials clerks players teachers'.split(' '),
);

/** Bodies that lose members who live: *the party lost 12 members*. */
export const CLUBS: ReadonlySet<string> = new Set(
  'party union club league association company team firm church society'.split(' '),
);

/** Places with room for a crowd: a stadium that *holds 45,000 people* detains nobody. */
export const VENUES: ReadonlySet<string> = new Set(
  'stadium stadiums arena arenas auditorium theatre theater venue ballroom amphitheatre amphitheater cathedral grandstand coliseum'.split(
    ' ',
  ),
);

/** Bodies that people leave for good: employees who *left the agency* are not withdrawn from anywhere. */
export const BODIES_LEFT: ReadonlySet<string> = new Set(
  'agency company firm party union club team school university college cabinet government ministry department board committee council coalition profession job jobs post posts league platform workforce newspaper paper network bank church service business industry'.split(
    ' ',
  ),
);
