import type { Discrepancy } from '../../src/discrepancies/discrepancy.ts';
import type { Figure, Source } from '../../src/figures/figure.ts';
import { type Report, SCHEMA_URL, SCHEMA_VERSION } from '../../src/report.ts';
import { type CheckDescription, type ReportContext, reportContext } from '../../src/reports/report-context.ts';

/** Two drafts of our own, made to hold one discrepancy of each kind that a format must be able to show. */
export const SOURCES: Readonly<Record<string, string>> = {
  'drafts/winter-offensive.md': `# Mothers ask how many are gone

Moscow has said little about what the winter campaign costs. It last gave a number on September 21, when Defense Minister Sergei Shoigu put the dead at 5,937 soldiers. Nothing has come from his ministry since.

Others count more, and count something else: by the reckoning of America’s top general on November 9, Russia had seen more than 100,000 of its soldiers killed or wounded.

The ministry listed 14 dead after Tuesday’s shelling of Nova Zoria: eight soldiers and five civilians.

In the barracks at Orlivka 63 servicemen died, the ministry said.

<!-- audit-ignore unattributed-figure: the desk’s own count from the city’s notices -->
Since the spring the town has buried 212 of its men.
`,
  'wire/orlivka-barracks.txt': `Orlivka barracks: 120 dead\r
\r
KYIV, Jan 4 – At least 89 soldiers were killed in Orlivka when rockets hit their barracks, said Zoltán Kővári, who leads the rescue team 🚒. Some 40 to 50 were still missing on Wednesday.\r
`,
};

const DRAFT = 'drafts/winter-offensive.md';
const WIRE = 'wire/orlivka-barracks.txt';

const shoigu: Source = {
  text: 'Defense Minister Sergei Shoigu',
  name: 'Sergei Shoigu',
  kind: 'official',
  side: 'Russia',
  basis: 'explicit',
  ...spanOf(DRAFT, 'Defense Minister Sergei Shoigu'),
};
const general: Source = {
  text: 'America’s top general',
  name: 'top US general',
  kind: 'military',
  side: 'United States',
  basis: 'explicit',
  ...spanOf(DRAFT, 'America’s top general'),
};
const ministry: Source = {
  text: 'The ministry',
  name: 'Russian defense ministry',
  kind: 'official',
  side: 'Russia',
  basis: 'explicit',
  ...spanOf(DRAFT, 'The ministry'),
};
const rescuer: Source = {
  text: 'Zoltán Kővári',
  name: 'Zoltán Kővári',
  kind: 'other',
  side: null,
  basis: 'explicit',
  ...spanOf(WIRE, 'Zoltán Kővári'),
};

function spanOf(article: string, words: string): { start: number; end: number } {
  const start = (SOURCES[article] ?? '').indexOf(words);
  if (start < 0) throw new Error(`no “${words}” in ${article}`);
  return { start, end: start + words.length };
}

type Told = Partial<Figure> &
  Pick<Figure, 'id' | 'article' | 'quote' | 'measure' | 'low' | 'high'> & { context: string };

/** A figure whose place is found in its source; what is not told is as plain as can be. */
function figure({ context, ...told }: Told): Figure {
  const text = SOURCES[told.article] ?? '';
  const around = spanOf(told.article, context);
  const start = around.start + context.indexOf(told.quote);
  const before = text.slice(0, start);
  const lineStart = before.lastIndexOf('\n') + 1;
  return {
    fingerprint: `f${told.id.replace(/\W/g, '')}`,
    start,
    end: start + told.quote.length,
    line: before.split('\n').length,
    column: start - lineStart + 1,
    phrase: told.quote,
    zone: 'body',
    quoted: false,
    form: 'exact',
    delta: false,
    part: false,
    whole: null,
    population: { text: 'soldiers', group: 'military', affiliation: ['Russia'] },
    source: null,
    asOf: null,
    place: null,
    event: null,
    modality: 'asserted',
    rate: false,
    cues: [],
    rule: 'passive-killed',
    sentence: around,
    sentenceIndex: 0,
    paragraph: 0,
    ...told,
  };
}

const people = { text: '', group: 'people', affiliation: [] } as const;
const orlivka = { place: 'Orlivka', event: 'orlivka-2023-01' } as const;
const zoria = {
  article: DRAFT,
  source: ministry,
  place: 'Nova Zoria',
  event: 'nova-zoria',
  measure: 'killed',
} as const;
const shelling =
  'The ministry listed 14 dead after Tuesday’s shelling of Nova Zoria: eight soldiers and five civilians.';

const figures: Figure[] = [
  figure({
    id: `${DRAFT}#1`,
    article: DRAFT,
    quote: '5,937',
    measure: 'killed',
    low: 5937,
    high: 5937,
    source: shoigu,
    asOf: '2022-09-21',
    context:
      'It last gave a number on September 21, when Defense Minister Sergei Shoigu put the dead at 5,937 soldiers.',
    sentenceIndex: 2,
    paragraph: 1,
  }),
  figure({
    id: `${DRAFT}#2`,
    article: DRAFT,
    quote: '100,000',
    phrase: 'more than 100,000',
    measure: 'casualties',
    low: 100001,
    high: null,
    form: 'atLeast',
    source: general,
    asOf: '2022-11-09',
    cues: ['contrast'],
    context:
      'Others count more, and count something else: by the reckoning of America’s top general on November 9, Russia had seen more than 100,000 of its soldiers killed or wounded.',
    sentenceIndex: 4,
    paragraph: 2,
  }),
  figure({ ...zoria, id: `${DRAFT}#3`, quote: '14', low: 14, high: 14, context: shelling, population: people }),
  figure({ ...zoria, id: `${DRAFT}#4`, quote: 'eight', low: 8, high: 8, context: shelling, part: true }),
  figure({
    ...zoria,
    id: `${DRAFT}#5`,
    quote: 'five',
    low: 5,
    high: 5,
    context: shelling,
    part: true,
    population: { text: 'civilians', group: 'civilians', affiliation: [] },
  }),
  figure({
    ...orlivka,
    id: `${DRAFT}#6`,
    article: DRAFT,
    quote: '63',
    measure: 'killed',
    low: 63,
    high: 63,
    source: { ...ministry, basis: 'carried' },
    asOf: '2023-01-02',
    context: 'In the barracks at Orlivka 63 servicemen died, the ministry said.',
  }),
  figure({
    id: `${DRAFT}#7`,
    article: DRAFT,
    quote: '212',
    measure: 'killed',
    low: 212,
    high: 212,
    population: { text: 'men', group: 'men', affiliation: [] },
    context: 'Since the spring the town has buried 212 of its men.',
  }),
  figure({
    ...orlivka,
    id: `${WIRE}#1`,
    article: WIRE,
    quote: '120',
    measure: 'killed',
    low: 120,
    high: 120,
    zone: 'headline',
    context: 'Orlivka barracks: 120 dead',
    population: people,
  }),
  figure({
    ...orlivka,
    id: `${WIRE}#2`,
    article: WIRE,
    quote: '89',
    phrase: 'At least 89',
    measure: 'killed',
    low: 89,
    high: null,
    form: 'atLeast',
    source: rescuer,
    asOf: '2023-01-04',
    context:
      'At least 89 soldiers were killed in Orlivka when rockets hit their barracks, said Zoltán Kővári, who leads the rescue team 🚒.',
  }),
  figure({
    ...orlivka,
    id: `${WIRE}#3`,
    article: WIRE,
    quote: '40 to 50',
    phrase: 'Some 40 to 50',
    measure: 'missing',
    low: 36,
    high: 55,
    form: 'range',
    source: { ...rescuer, basis: 'carried' },
    asOf: '2023-01-04',
    context: 'Some 40 to 50 were still missing on Wednesday.',
  }),
];

const discrepancies: Discrepancy[] = [
  {
    id: 'd1',
    fingerprint: '9f1c0a52d1e7b3a4',
    check: 'sum-mismatch',
    family: 'arithmetic',
    severity: 'error',
    figures: [`${DRAFT}#3`, `${DRAFT}#4`, `${DRAFT}#5`],
    articles: [DRAFT],
    title: 'Dead of Nova Zoria: 14 in all, and parts of 13',
    message: 'The parts, eight and five, make 13, and the total given is 14.',
    reasons: ['total and parts stand in one sentence, from one source'],
    advice: 'ask the source for the one that is missing, or say that the list is not complete',
    ratio: 1.0769230769230769,
    gap: 1,
    suppressed: null,
    data: { total: 14, sum: 13 },
  },
  {
    id: 'd2',
    fingerprint: '41d7e0c6a98b2f35',
    check: 'toll-ahead-of-source',
    family: 'sourcing',
    severity: 'warning',
    figures: [`${WIRE}#1`],
    articles: [WIRE],
    title: 'Headline: 120 dead, and nobody says so',
    message: 'The headline gives 120 dead, and no source in the text gives that number.',
    reasons: [],
    advice: 'name the source, or lead with the number that has one',
    ratio: null,
    gap: null,
    suppressed: null,
    data: {},
  },
  {
    id: 'd3',
    fingerprint: 'c3b2a19f8e7d6c5b',
    check: 'source-disagreement',
    family: 'conflict',
    severity: 'warning',
    figures: [`${DRAFT}#6`, `${WIRE}#2`],
    articles: [DRAFT, WIRE],
    title: 'Soldiers killed in Orlivka: 63 against at least 89',
    message: 'Two sources count the same dead, and no number fits both.',
    reasons: ['two days lie between them', 'the ministry speaks of its own losses'],
    advice: 'give both with their sources and days, or say why one is preferred',
    ratio: 1.4126984126984128,
    gap: 26,
    suppressed: null,
    data: { days: 2 },
  },
  {
    id: 'd4',
    fingerprint: '7a6b5c4d3e2f1a0b',
    check: 'scope-mismatch',
    family: 'scope',
    severity: 'note',
    figures: [`${DRAFT}#1`, `${DRAFT}#2`],
    articles: [DRAFT],
    title: 'Russian military losses: 5,937 against more than 100,000',
    message: 'Set side by side, and no number fits both, whatever the rounding.',
    reasons: [
      'they do not count the same thing (killed / killed or wounded)',
      'they lie 49 days apart',
      'one comes from Russia about its own, the other from the United States',
    ],
    advice: 'say beside each figure what it counts and as of when',
    ratio: 16.8436921003874,
    gap: 94064,
    suppressed: null,
    data: { days: 49 },
  },
  {
    id: 'd5',
    fingerprint: '0011223344556677',
    check: 'unattributed-figure',
    family: 'sourcing',
    severity: 'note',
    figures: [`${DRAFT}#7`],
    articles: [DRAFT],
    title: 'Dead of the town: 212, and nobody says so',
    message: 'No source is given for the 212 dead.',
    reasons: [],
    advice: 'name who counted',
    ratio: null,
    gap: null,
    suppressed: { by: 'inline', reason: 'the desk’s own count from the city’s notices' },
    data: {},
  },
];

const UNREAD = {
  path: 'wire/captions.docx',
  code: 'malformed',
  message:
    'wire/captions.docx is no .docx document: its list of parts is missing. Save it again from the word processor.',
};

/** A batch of two drafts and one input that could not be read. */
export const sampleReport: Report = {
  $schema: SCHEMA_URL,
  schemaVersion: SCHEMA_VERSION,
  tool: { name: 'audit', version: '0.1.0' },
  articles: [
    { path: DRAFT, status: 'read', title: 'Mothers ask how many are gone', published: '2023-01-05', encoding: 'utf-8' },
    { path: 'wire/captions.docx', status: 'unread', title: null, published: null, encoding: null },
    { path: WIRE, status: 'read', title: 'Orlivka barracks: 120 dead', published: null, encoding: 'utf-8' },
  ],
  figures,
  discrepancies,
  errors: [UNREAD],
  summary: {
    articles: 2,
    unread: 1,
    figures: figures.length,
    attributed: figures.filter(({ source }) => source !== null).length,
    discrepancies: { error: 1, warning: 2, note: 1 },
  },
};

/** The wire story alone, with nothing found in it. */
export const cleanReport: Report = {
  ...sampleReport,
  articles: sampleReport.articles.slice(2),
  figures: figures.slice(8),
  discrepancies: [],
  errors: [],
  summary: { articles: 1, unread: 0, figures: 2, attributed: 2, discrepancies: { error: 0, warning: 0, note: 0 } },
};

const checks: CheckDescription[] = [
  {
    id: 'sum-mismatch',
    family: 'arithmetic',
    severity: 'error',
    title: 'Total against its parts',
    why: 'A reader who adds up the parts and gets another total trusts neither.',
    help: 'Ask for the part that is missing, or say that the list is not complete.',
  },
  {
    id: 'toll-ahead-of-source',
    family: 'sourcing',
    severity: 'warning',
    title: 'A headline number that nobody gives',
    why: 'A headline is read alone, and a number in it that no source gives is the outlet’s own claim.',
    help: 'Name the source, or take the number that has one.',
  },
  {
    id: 'source-disagreement',
    family: 'conflict',
    severity: 'note',
    title: 'Sources that disagree',
    why: 'Sources often disagree early on; what matters is that the copy shows it.',
    help: 'Give both with their sources and days.',
  },
  {
    id: 'scope-mismatch',
    family: 'scope',
    severity: 'note',
    title: 'Figures that do not count the same thing',
    why: 'Readers compare numbers that stand side by side, and these cannot be compared.',
    help: 'Say beside each figure what it counts and as of when.',
  },
  {
    id: 'unattributed-figure',
    family: 'sourcing',
    severity: 'note',
    title: 'A figure without a source',
    why: 'A number that nobody stands behind cannot be checked.',
    help: 'Name who counted.',
  },
];

/** The sample's sources at hand, an unread input among the inputs, and what was left out here as in `reportContext`. */
export const sampleContext = (known: Partial<ReportContext> = {}): ReportContext =>
  reportContext({
    textOf: (path) => SOURCES[path] ?? null,
    address: (path) => `file:///desk/${path}`,
    checks,
    agreements: [{ title: 'Soldiers killed in Orlivka', figures: [`${DRAFT}#6`, `${WIRE}#1`] }],
    exitCode: 2,
    version: '0.1.0',
    ...known,
  });
