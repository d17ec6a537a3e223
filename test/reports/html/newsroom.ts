import type { CheckDescription } from '../../../src/reports/report-context.ts';
import { type DrawnArticle, type DrawnDiscrepancy, draw } from './sample.ts';

const soldiers = { text: 'soldiers', group: 'military', affiliation: ['Morvia'] } as const;
const minister = {
  text: 'Defence Minister Ilan Verrow',
  name: 'Ilan Verrow',
  kind: 'official',
  side: 'Morvia',
} as const;
const general = {
  text: 'General Ruth Adeyemi of the alliance staff',
  name: 'Ruth Adeyemi',
  kind: 'military',
  side: 'the alliance',
} as const;

const WAR: DrawnArticle = {
  path: 'drafts/winter-offensive.md',
  title: 'Morvia admits 5,937 dead as winter closes in',
  published: '2022-11-25',
  text: `Morvia admits 5,937 dead as winter closes in

The war on the Tessin has killed or wounded tens of thousands of soldiers on both sides, the alliance says, and neither army shows a sign of letting go before the rivers freeze.

Hundreds of thousands of Morvian soldiers have crossed the border since February, among them some of the more than 300,000 reservists called up in September.

Morvia last spoke of its losses on September 21. Defence Minister Ilan Verrow said then that 5,937 soldiers had been killed, a number that he has not touched since. In a second interview the same evening the minister spoke of 5,397 dead.

General Ruth Adeyemi of the alliance staff put it differently on November 9: Morvia and Karsland, she said, had each seen more than 100,000 of their soldiers killed or wounded.

“We count graves, not rumours,” said Odile Marsh, who runs the volunteer project Names of the Fallen. By last Friday her group had found 9,311 names of dead Morvian soldiers in local papers and on social networks, 214 of them in the week before. She takes the true number to be at least twice that.

In the border town of Pell, six civilians were killed on Thursday when a shell hit a bus shelter, the mayor said. Up to 20 people were hurt. Four of the dead were children.

About 40,000 people have left the district since the shelling began, according to the regional council, which expects another 15,000 to go before Christmas.`,
  figures: [
    { quote: '5,937', zone: 'headline', event: 'war', who: soldiers },
    {
      quote: 'tens of thousands',
      around: 'killed or wounded tens of thousands',
      measure: 'casualties',
      low: 20000,
      high: 99999,
      form: 'vague',
      event: 'war',
      who: { ...soldiers, affiliation: ['Karsland', 'Morvia'] },
      says: { text: 'the alliance', kind: 'international' },
    },
    {
      quote: 'Hundreds of thousands',
      measure: 'deployed',
      low: 200000,
      high: 999999,
      form: 'vague',
      event: 'war',
      who: { ...soldiers, text: 'Morvian soldiers' },
    },
    {
      quote: '300,000',
      phrase: 'more than 300,000',
      measure: 'mobilized',
      low: 300001,
      high: null,
      form: 'atLeast',
      asOf: '2022-09',
      event: 'war',
      who: { ...soldiers, text: 'reservists' },
    },
    { quote: '5,937', around: 'that 5,937 soldiers', event: 'war', asOf: '2022-09-21', who: soldiers, says: minister },
    {
      quote: '5,397',
      event: 'war',
      asOf: '2022-09-21',
      who: { ...soldiers, text: 'dead' },
      says: { ...minister, text: 'the minister', basis: 'carried' },
    },
    {
      quote: '100,000',
      phrase: 'more than 100,000',
      measure: 'casualties',
      low: 100001,
      high: null,
      form: 'atLeast',
      asOf: '2022-11-09',
      event: 'war',
      who: { ...soldiers, text: 'their soldiers' },
      says: general,
    },
    {
      quote: '100,000',
      phrase: 'more than 100,000',
      measure: 'casualties',
      low: 100001,
      high: null,
      form: 'atLeast',
      asOf: '2022-11-09',
      event: 'war',
      who: { ...soldiers, text: 'their soldiers', affiliation: ['Karsland'] },
      says: general,
    },
    {
      quote: '9,311',
      event: 'war',
      asOf: '2022-11-18',
      who: { ...soldiers, text: 'Morvian soldiers' },
      says: { text: 'Names of the Fallen', kind: 'ngo' },
    },
    {
      quote: '214',
      event: 'war',
      delta: true,
      asOf: '2022-11',
      who: { ...soldiers, text: 'of them' },
      says: { text: 'Names of the Fallen', kind: 'ngo', basis: 'carried' },
    },
    {
      quote: 'six',
      low: 6,
      high: 6,
      event: 'pell',
      asOf: '2022-11-24',
      who: { text: 'civilians', group: 'civilians' },
      says: { text: 'the mayor', name: 'mayor of Pell' },
    },
    {
      quote: '20',
      around: 'Up to 20',
      phrase: 'Up to 20',
      measure: 'wounded',
      low: 0,
      high: 20,
      form: 'atMost',
      event: 'pell',
      who: { text: 'people' },
    },
    { quote: 'Four', low: 4, high: 4, part: true, event: 'pell', who: { text: 'children', group: 'children' } },
    {
      quote: '40,000',
      phrase: 'About 40,000',
      measure: 'displaced',
      low: 36000,
      high: 44000,
      form: 'about',
      event: 'war',
      says: { text: 'the regional council' },
    },
    {
      quote: '15,000',
      phrase: 'another 15,000',
      measure: 'displaced',
      delta: true,
      modality: 'planned',
      event: 'war',
      says: { text: 'the regional council', basis: 'carried' },
    },
  ],
};

const people = { text: 'people', group: 'people' } as const;

const QUAKE_ONE: DrawnArticle = {
  path: 'wire/quake-monday.txt',
  title: 'At least 41 dead as quake hits Santa Brígida',
  published: '2023-05-08',
  text: `At least 41 dead as quake hits Santa Brígida

At least 41 people were killed when an earthquake struck the coast near Santa Brígida before dawn on Monday, the civil protection agency said.

Hospitals in the valley had taken in 230 injured by noon, said the health ministry. Dozens are still missing.`,
  figures: [
    {
      quote: '41',
      around: 'At least 41 dead',
      phrase: 'At least 41',
      zone: 'headline',
      low: 41,
      high: null,
      form: 'atLeast',
      event: 'quake',
      who: people,
    },
    {
      quote: '41',
      around: 'At least 41 people',
      phrase: 'At least 41',
      low: 41,
      high: null,
      form: 'atLeast',
      event: 'quake',
      asOf: '2023-05-08',
      who: people,
      says: { text: 'the civil protection agency' },
    },
    {
      quote: '230',
      measure: 'wounded',
      event: 'quake',
      asOf: '2023-05-08',
      who: people,
      says: { text: 'the health ministry', kind: 'medical' },
    },
    { quote: 'Dozens', measure: 'missing', low: 12, high: 199, form: 'vague', event: 'quake', who: people },
  ],
};

const QUAKE_TWO: DrawnArticle = {
  path: 'wire/quake-wednesday.txt',
  title: 'Quake toll passes 120 in Santa Brígida',
  published: '2023-05-10',
  text: `Quake toll passes 120 in Santa Brígida

Rescuers pulled 11 people alive from a collapsed school in Santa Brígida on Wednesday as the number of dead rose to 124, the civil protection agency said.

The Red Cross counts 98 dead. The mayor told local radio that 1,240 had been killed, a number for which nobody else could give a ground.`,
  figures: [
    {
      quote: '120',
      phrase: 'passes 120',
      zone: 'headline',
      low: 121,
      high: null,
      form: 'atLeast',
      event: 'quake',
      who: people,
    },
    {
      quote: '11',
      measure: 'rescued',
      event: 'quake',
      asOf: '2023-05-10',
      who: people,
      says: { text: 'the civil protection agency' },
    },
    {
      quote: '124',
      event: 'quake',
      cues: ['update'],
      asOf: '2023-05-10',
      who: people,
      says: { text: 'the civil protection agency' },
    },
    { quote: '98', event: 'quake', asOf: '2023-05-10', who: people, says: { text: 'The Red Cross', kind: 'ngo' } },
    {
      quote: '1,240',
      event: 'quake',
      asOf: '2023-05-10',
      who: people,
      says: { text: 'The mayor', name: 'mayor of Santa Brígida' },
    },
  ],
};

const CLEAN: DrawnArticle = {
  path: 'drafts/ferry.txt',
  title: 'Ferry crew rescued off Lund',
  published: '2023-02-03',
  text: `Ferry crew rescued off Lund

All 14 sailors of the ferry Hanne were rescued on Friday, the coast guard said.`,
  figures: [
    {
      quote: '14',
      measure: 'rescued',
      event: 'ferry',
      asOf: '2023-02-03',
      who: { text: 'sailors' },
      says: { text: 'the coast guard' },
    },
  ],
};

const war = (n: number) => `${WAR.path}#${n}`;
const two = (n: number) => `${QUAKE_TWO.path}#${n}`;

const FOUND: readonly DrawnDiscrepancy[] = [
  {
    check: 'transposition',
    family: 'slip',
    severity: 'error',
    figures: [war(6), war(5), war(1)],
    title: 'Morvian soldiers killed: 5,397 against 5,937',
    message:
      'The same minister is given two numbers for the same day, and they differ by two digits that changed places.',
    reasons: ['same source, same day, same words for who is counted', 'the headline has 5,937'],
    advice: 'check the recording, and keep one of the two',
    ratio: 5937 / 5397,
    gap: 540,
  },
  {
    check: 'scope-mismatch',
    family: 'scope',
    severity: 'warning',
    figures: [war(5), war(7)],
    title: 'Morvian losses: 5,937 against more than 100,000',
    message: 'Set side by side as if they counted the same, and no number fits both, whatever the rounding.',
    reasons: [
      'they do not count the same: killed, and killed or wounded',
      'they lie 49 days apart',
      'one comes from Morvia about its own, the other from the alliance',
    ],
    advice: 'say beside each number what it counts and as of when',
    ratio: 100001 / 5937,
    gap: 94064,
  },
  {
    check: 'magnitude',
    family: 'slip',
    severity: 'warning',
    figures: [two(5), two(3), two(4)],
    title: 'Dead in Santa Brígida: 98, 124 and 1,240',
    message: 'The mayor’s number is ten times that of the civil protection agency.',
    reasons: ['ten times, to the digit', 'same day, different sources'],
    advice: 'ask the mayor’s office for the number in writing',
    ratio: 10,
    gap: 1116,
  },
  {
    check: 'stale-figure',
    family: 'time',
    severity: 'note',
    figures: [`${QUAKE_ONE.path}#2`, two(3)],
    title: 'Santa Brígida: at least 41, later 124',
    message: 'The piece of Monday lags behind the toll of Wednesday.',
    reasons: ['same agency, two days apart', 'at least 41 allows for more'],
    advice: 'date the older number, or update it',
  },
  {
    check: 'unattributed-figure',
    family: 'sourcing',
    severity: 'note',
    figures: [war(3)],
    title: 'Soldiers deployed: hundreds of thousands, and nobody says so',
    message: 'No source is named for this number.',
    advice: 'name who counted',
  },
  {
    check: 'unattributed-figure',
    family: 'sourcing',
    severity: 'note',
    figures: [war(12)],
    title: 'Hurt in Pell: up to 20, and nobody says so',
    message: 'No source is named for this number.',
    advice: 'name who counted',
    suppressed: { by: 'inline', reason: 'our reporter counted' },
  },
];

const CHECKS: readonly CheckDescription[] = [
  {
    id: 'transposition',
    family: 'slip',
    severity: 'error',
    title: 'Digits that changed places',
    why: 'Two numbers that differ by a pair of swapped digits are mostly one number, typed twice.',
    help: 'Go back to the notes, and print the number once.',
  },
  {
    id: 'scope-mismatch',
    family: 'scope',
    severity: 'warning',
    title: 'Numbers that do not count the same',
    why: 'A reader takes numbers that stand side by side for answers to one question.',
    help: 'Say beside each what it counts.',
  },
  {
    id: 'magnitude',
    family: 'slip',
    severity: 'warning',
    title: 'Ten times as many',
    why: 'A slip of one digit looks like a dispute.',
    help: 'Ask for the number in writing.',
  },
];

/** A small desk's morning: a war with an official and an estimated toll, two wires on one earthquake, a clean piece, and a file that is not there. */
export function newsroom() {
  const drawn = draw([WAR, QUAKE_ONE, QUAKE_TWO, CLEAN], FOUND, [
    { path: 'drafts/lost.md', code: 'not-found', message: 'No such file; was it renamed?' },
  ]);
  const agreements = [{ title: 'Ferry crew and quake victims rescued', figures: [two(2), `${CLEAN.path}#1`] }];
  return { ...drawn, context: { ...drawn.context, checks: CHECKS, agreements } };
}
