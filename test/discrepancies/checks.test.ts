import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/discrepancies/checks/index.ts';
import { FAMILIES, SEVERITIES } from '../../src/discrepancies/discrepancy.ts';
import type { Reference } from '../../src/discrepancies/references.ts';
import type { Share } from '../../src/figures/share.ts';
import { brief, find, type Sketch } from './sketch.ts';

interface Case {
  readonly flags: readonly (readonly [found: string, ...sketches: Sketch[]])[];
  readonly passes: readonly (readonly Sketch[])[];
  readonly shares?: readonly Share[];
  readonly references?: readonly Reference[];
  readonly about?: { readonly published: string; readonly title?: string };
}

const head = { zone: 'headline', sentenceIndex: 0, paragraph: 0 } as const;
const side = { group: 'military', side: 'Russia', of: 'Russian soldiers' } as const;
const other = { group: 'military', side: 'Ukraine', of: 'Ukrainian soldiers' } as const;
const share = (kind: Share['kind'], low: number, high = low, rest: Partial<Share> = {}): Share => ({
  article: 'a.md',
  start: 0,
  end: 1,
  kind,
  quote: String(low),
  low,
  high,
  sentenceIndex: 0,
  part: 'a.md#1',
  whole: 'a.md#2',
  days: null,
  ...rest,
});

const entry = (low: number, asOf: string | null, rest: Partial<Reference> = {}): Reference => ({
  measure: 'killed',
  group: null,
  side: null,
  event: ['derna', 'flood'],
  low,
  high: low,
  source: null,
  asOf,
  at: `figures.csv, ${low}`,
  ...rest,
});

/** Figures as the reading stages would hand them over, by check: what each must find, and what it must let pass. */
const CASES: Readonly<Record<string, Case>> = {
  'self-contradiction': {
    flags: [
      [
        'error self-contradiction 1 2',
        { say: '12', of: 'people', by: 'police' },
        { say: '14', of: 'people', by: 'police' },
      ],
      ['error self-contradiction 1 2', { say: '12', of: 'people' }, { say: '14', of: 'people' }],
      ['warning self-contradiction 1 2', { say: '3', of: 'people' }, { say: '4', of: 'people', phrase: 'the 4' }],
      [
        'warning self-contradiction 1 2',
        { say: '12', of: 'people', by: 'police', quoted: true },
        { say: '14', of: 'people', by: 'police', quoted: true },
      ],
    ],
    passes: [
      [
        { say: '12', of: 'people', asOf: '2024-03-01' },
        { say: '14', of: 'people', asOf: '2024-03-02' },
      ],
      [
        { say: '3', of: 'people' },
        { say: '4', of: 'people' },
      ],
      [
        { say: '12', of: 'people' },
        { say: '12', of: 'people' },
      ],
      [
        { say: '12', of: 'people' },
        { say: '14', of: 'people', event: 'flood' },
      ],
      [
        { say: '12', of: 'people' },
        { say: '14', of: 'people', measure: 'wounded' },
      ],
      [
        { say: '12', of: 'people', sentenceIndex: 3 },
        { say: '14', of: 'people', sentenceIndex: 3 },
      ],
      [
        { say: '40', of: 'people' },
        { say: '3', of: 'people' },
      ],
      [
        { say: '12', of: 'people', place: 'Kyiv' },
        { say: '14', of: 'people', place: 'Lviv' },
      ],
      [
        { say: '12', of: 'people' },
        { say: '14', of: 'people', modality: 'hypothetical' },
      ],
      [
        { say: '12', of: 'people' },
        { say: '14', of: 'people', delta: true },
      ],
      [
        { say: '12', of: 'people' },
        { say: '14', of: 'people', rate: true },
      ],
      [
        { say: '16', of: '' },
        { say: '10', of: '' },
        { say: '6', of: '' },
      ],
    ],
  },
  'source-disagreement': {
    flags: [
      [
        'note source-disagreement 1 2',
        { say: '0', of: 'civilian casualties', group: 'civilians', measure: 'casualties', by: 'the alliance' },
        { say: '5', of: 'civilians', group: 'civilians', by: 'the mayor' },
      ],
      [
        'note source-disagreement 1 2',
        { say: '12', of: 'demonstrators', by: 'police' },
        { say: '26', of: 'supporters', by: 'the party' },
      ],
      ['note source-disagreement 1 2', { say: '12', by: 'the governor' }, { say: '9', by: 'the UN' }],
      [
        'note source-disagreement 1 3 2',
        { say: '40', by: 'the army' },
        { say: '90', by: 'the mayor' },
        { say: '300', by: 'the rebels' },
      ],
      ['note source-disagreement 1 2', { say: 'at least 45', by: 'officials' }, { say: '126', by: 'the council' }],
      ['note source-disagreement 1 2', { say: '12', by: 'the governor' }, { say: '14' }],
      [
        'note source-disagreement 1 2',
        { say: '12', by: 'the government', asOf: '1996-08-23' },
        { say: '17', by: 'a paper', asOf: '1996-08-24' },
      ],
    ],
    passes: [
      [
        { say: '0', of: 'casualties', measure: 'casualties', by: 'bomb experts', kind: 'expert' },
        { say: '2', of: 'people', by: 'the mayor' },
      ],
      [
        { say: '12', of: 'passengers', by: 'police' },
        { say: '26', of: 'miners', by: 'police' },
      ],
      // One counts a day, the other a war.
      [
        { say: '14', of: 'people', by: 'the agency' },
        { say: '18,787', of: 'people', by: 'the ministry' },
      ],
      // The worst hurt are some of the hurt.
      [
        { say: '15', measure: 'wounded', cues: ['severe'], by: 'the ministry' },
        { say: '26', measure: 'wounded', by: 'the union' },
      ],
      // Each governor counts his own province's.
      [
        { say: '2', of: 'people', by: 'Governor Ana Brodek' },
        { say: '3', of: 'people', by: 'Governor Petro Hlyn' },
      ],
      // Every paragraph has other troops.
      [
        { say: '850', measure: 'deployed', group: 'military', of: 'troops', by: 'London' },
        { say: '2,000', measure: 'deployed', group: 'military', of: 'troops', by: 'the Pentagon' },
      ],
      // Other days' releases are other people.
      [
        { say: '49', measure: 'released', of: 'prisoners', by: 'Kyiv', asOf: '2024-09-13' },
        { say: '93', measure: 'released', of: 'prisoners', by: 'the president' },
      ],
      [
        { say: '12', by: 'the governor' },
        { say: 'about 12', by: 'the UN' },
      ],
      [
        { say: 'dozens', by: 'the governor' },
        { say: '120', by: 'the UN' },
      ],
      [
        { say: 'at least 40', by: 'the governor' },
        { say: '52', by: 'the UN' },
      ],
      [
        { say: '12', by: 'the governor' },
        { say: '2', by: 'a witness', kind: 'witness' },
      ],
      [{ say: '120', by: 'the governor' }, { say: '12' }],
    ],
  },
  'display-vs-body': {
    flags: [
      ['error display-vs-body 1 2', { say: '40', ...head }, { say: 'at least 52', by: 'officials' }],
      ['error display-vs-body 1 2', { say: '40', ...head, zone: 'caption' }, { say: '52' }],
      ['warning display-vs-body 1 2', { say: '80', ...head }, { say: 'at least 24', by: 'officials' }],
      ['warning display-vs-body 1 2', { say: '25', ...head }, { say: 'at least 24', by: 'officials' }],
      ['warning display-vs-body 1 2', { say: 'up to 150', ...head }, { say: 'up to 120', by: 'officials' }],
    ],
    passes: [
      [
        { say: '52', ...head },
        { say: 'at least 52', by: 'officials' },
      ],
      [{ say: '6,000', ...head }, { say: '5,937' }],
      [
        { say: '40', ...head },
        { say: '40', by: 'police' },
      ],
    ],
  },
  'quote-vs-paraphrase': {
    flags: [
      [
        'note quote-vs-paraphrase 1 2',
        { say: '40', of: 'soldiers', group: 'military', by: 'the commander' },
        { say: '30', of: 'men', group: 'military', by: 'the commander', quoted: true },
      ],
    ],
    passes: [
      [
        { say: '30', of: 'soldiers', group: 'military', by: 'the commander' },
        { say: '30', of: 'men', group: 'military', by: 'the commander', quoted: true },
      ],
    ],
  },
  'hedge-dropped': {
    flags: [
      ['warning hedge-dropped 1 2', { say: '300', ...head }, { say: 'as many as 300' }],
      ['note hedge-dropped 1 2', { say: '40', ...head }, { say: 'at least 40' }],
      // Who takes the number up does not say it anew.
      ['note hedge-dropped 1 2', { say: '40', ...head }, { say: 'at least 40' }, { say: '40', phrase: 'the 40' }],
    ],
    passes: [
      [{ say: 'up to 300', ...head }, { say: 'as many as 300' }],
      [{ say: '40', ...head }, { say: 'at least 40' }, { say: '40', by: 'police' }],
    ],
  },
  'bound-vs-point': {
    flags: [['note bound-vs-point 1 2', { say: 'as many as 40' }, { say: '41', by: 'the mayor' }]],
    passes: [[{ say: 'as many as 40' }, { say: '38', by: 'the mayor' }]],
  },
  rounded: {
    flags: [['note rounded 1', { say: 'about 61,207' }]],
    passes: [[{ say: 'about 61,000' }], [{ say: '61,207' }], [{ say: 'nearly 5,999' }]],
  },
  'kind-collapse': {
    flags: [
      ['error kind-collapse 1 2', { say: '900', ...head }, { say: '910', measure: 'casualties' }, { say: '107' }],
      ['note kind-collapse 1 2', { say: '100', by: 'the union' }, { say: '100', by: 'the UN', measure: 'casualties' }],
    ],
    passes: [
      [{ say: '107', ...head }, { say: '910', measure: 'casualties' }, { say: '107' }],
      [{ say: '12' }, { say: '12', measure: 'wounded' }],
    ],
  },
  'scope-mismatch': {
    flags: [
      [
        'note scope-mismatch 1 2',
        { say: '5,937', ...side, by: 'the minister', speaksFor: 'Russia', asOf: '2022-09-21' },
        {
          say: 'more than 100,000',
          ...side,
          measure: 'casualties',
          by: 'the general',
          speaksFor: 'United States',
          asOf: '2022-11-09',
        },
      ],
      [
        'note scope-mismatch 1 2',
        { say: 'about 55,000', ...other, by: 'the president' },
        { say: 'nearly 1,200,000', ...side, measure: 'casualties', by: 'the institute' },
      ],
      [
        'note scope-mismatch 1 2',
        { say: '150,000', ...side, measure: 'deployed', cues: ['contrast'] },
        { say: '125,600', ...other, measure: 'strength', by: 'the institute' },
      ],
      [
        'note scope-mismatch 1 2',
        { say: '80', group: 'military', of: 'government soldiers', measure: 'casualties', by: 'rebels' },
        { say: '3', group: 'military', of: 'soldiers', by: 'the army' },
      ],
      [
        'note scope-mismatch 1 2',
        { say: '1,000', group: 'militants', of: 'militants', by: 'the ministry' },
        { say: '200', group: 'men', of: 'men', measure: 'casualties', by: 'their spokesman' },
      ],
    ],
    passes: [
      [
        { say: '29', group: 'military', measure: 'casualties', by: 'the Third Zone' },
        { say: '4', group: 'military', by: 'a spokesman for the Third Zone' },
      ],
      [
        { say: 'up to 430', ...side, measure: 'casualties', by: 'the ministry' },
        { say: '31,000', ...side, by: 'the president' },
      ],
      [
        { say: '12', ...side, by: 'the army' },
        { say: '30', ...side, measure: 'wounded', by: 'the army' },
        { say: '42', ...side, measure: 'casualties', by: 'the army' },
      ],
      [
        { say: '5,937', ...side, by: 'the minister' },
        {
          say: 'more than 100,000',
          ...side,
          measure: 'casualties',
          by: 'the general',
          event: 'another war',
          paragraph: 9,
        },
      ],
      [
        { say: '93', ...side, by: 'a report' },
        { say: '115', ...side, measure: 'wounded', by: 'a report' },
        { say: '208', ...side, measure: 'casualties', by: 'the army' },
      ],
    ],
  },
  'population-mismatch': {
    flags: [
      [
        'warning population-mismatch 1 2',
        { say: '310', group: 'military', of: 'soldiers' },
        { say: '310', group: 'civilians', of: 'civilians' },
      ],
    ],
    passes: [
      [
        { say: '310', group: 'military', of: 'soldiers' },
        { say: '310', of: 'people' },
      ],
      [
        { say: '310', group: 'women', of: 'women' },
        { say: '310', group: 'civilians', of: 'civilians' },
      ],
      [
        { say: '12', group: 'military', of: 'soldiers' },
        { say: '12', group: 'civilians', of: 'civilians' },
      ],
    ],
  },
  'attacker-inclusion': {
    flags: [
      [
        'note attacker-inclusion 1 2',
        { say: '13', cues: ['attacker'], by: 'police' },
        { say: '12', cues: ['without-attacker'], by: 'officials' },
      ],
    ],
    passes: [
      [
        { say: '13', cues: ['attacker'], by: 'police' },
        { say: '13', by: 'officials' },
      ],
    ],
  },
  'geographic-scope': {
    flags: [
      [
        'note geographic-scope 1 2',
        { say: '140', place: 'Kharkiv' },
        { say: '140', place: 'Poltava', by: 'the governor' },
      ],
    ],
    passes: [
      [
        { say: '140', place: 'Kharkiv' },
        { say: '140', place: 'Kharkiv, Ukraine' },
      ],
      [{ say: '140', place: 'Kharkiv' }, { say: '140' }],
    ],
  },
  'cumulative-vs-incident': {
    flags: [
      ['note cumulative-vs-incident 1 2', { say: '400', cues: ['cumulative'] }, { say: '12', cues: ['contrast'] }],
    ],
    passes: [[{ say: '400', cues: ['cumulative'] }, { say: '12' }]],
  },
  'part-exceeds-whole': {
    flags: [
      [
        'error part-exceeds-whole 1 2',
        { say: '12' },
        { say: '14', group: 'children', part: true, whole: 'a.md#1', sentenceIndex: 0 },
      ],
      ['warning part-exceeds-whole 1 2', { say: '50', of: 'people' }, { say: '60', of: 'soldiers', group: 'military' }],
    ],
    passes: [
      // "One" is somebody, not all.
      [
        { say: '1', of: 'people', measure: 'wounded', by: 'police' },
        { say: '2', of: 'gunmen', group: 'militants', measure: 'wounded', by: 'police' },
      ],
      [{ say: '12' }, { say: '4', group: 'children', part: true, whole: 'a.md#1' }],
      [{ say: 'at least 12' }, { say: '14', group: 'children', part: true, whole: 'a.md#1' }],
      [
        { say: '12', event: 'flood' },
        { say: '14', group: 'children' },
      ],
    ],
  },
  'unit-mismatch': {
    flags: [
      ['warning unit-mismatch 1', { say: '1,200', of: 'people', measure: 'displaced', sentenceIndex: 1, start: 500 }],
    ],
    passes: [
      [{ say: '1,200', of: 'people', measure: 'displaced', sentenceIndex: 0 }],
      [{ say: '6,000', of: 'people', measure: 'displaced', sentenceIndex: 1 }],
    ],
    shares: [share('households', 1200, 1200, { part: null, whole: null })],
  },
  'plan-vs-actual': {
    flags: [
      [
        'warning plan-vs-actual 1 2',
        { say: '3,000', ...head, measure: 'deployed', group: 'military' },
        { say: '3,000', measure: 'deployed', group: 'military', modality: 'planned' },
      ],
    ],
    passes: [
      [
        { say: '3,000', ...head, measure: 'deployed', modality: 'planned', group: 'military' },
        { say: '3,000', measure: 'deployed', modality: 'planned', group: 'military' },
      ],
    ],
  },
  'undefined-term': {
    flags: [['note undefined-term 1', { say: '40,000', of: 'casualties', measure: 'casualties' }]],
    passes: [
      [{ say: '40,000', of: 'soldiers', measure: 'casualties' }],
      [
        { say: '40,000', of: 'casualties', measure: 'casualties' },
        { say: '30,000', measure: 'wounded' },
      ],
    ],
  },
  'side-mismatch': {
    flags: [
      ['warning side-mismatch 1 2', { say: '12,500', ...side }, { say: '12,500', ...other }],
      ['warning side-mismatch 1 2', { say: 'at least 310', ...side }, { say: '310', ...other }],
      ['warning side-mismatch 1 2', { say: '9', ...side }, { say: '9', ...other, phrase: 'the 9' }],
    ],
    passes: [
      [
        { say: '9', ...side },
        { say: '9', ...other },
      ],
      [
        { say: '12,500', ...side },
        { say: '12,500', ...other, sentenceIndex: 0 },
      ],
      [
        { say: '12,500', ...side },
        { say: '12,500', ...side },
      ],
    ],
  },
  'undated-disagreement': {
    flags: [
      [
        'warning undated-disagreement 1 2',
        { say: '40', of: 'men', by: 'the ministry', asOf: '2024-03-03' },
        { say: '52', of: 'men', by: 'the ministry' },
      ],
    ],
    passes: [
      [
        { say: '40', of: 'men', by: 'the ministry', asOf: '2024-03-03' },
        { say: '40', of: 'men', by: 'the ministry' },
      ],
    ],
  },
  'stale-figure': {
    flags: [
      ['error stale-figure 1 2', { say: '40', ...head }, { say: '52', cues: ['update'] }],
      [
        'note stale-figure 1 2',
        { say: '40', article: 'b.md', start: 0, asOf: '2024-03-01' },
        { say: '52', article: 'a.md', start: 0, asOf: '2024-03-03' },
      ],
    ],
    passes: [
      [
        { say: '52', ...head },
        { say: '40', cues: ['previous'] },
        { say: '52', cues: ['update'] },
      ],
    ],
    about: { published: '2024-03-09', title: 'Flood sweeps away the bridge of Vardø harbour' },
  },
  'toll-fell': {
    flags: [
      [
        'warning toll-fell 1 2',
        { say: '52', of: 'people', by: 'officials', asOf: '2024-03-05' },
        { say: '47', of: 'people', by: 'officials', asOf: '2024-03-08' },
      ],
    ],
    passes: [
      [
        { say: '47', of: 'people', by: 'officials', asOf: '2024-03-05' },
        { say: '52', of: 'people', by: 'officials', asOf: '2024-03-08' },
      ],
      [
        { say: '52', by: 'officials', asOf: '2024-03-05' },
        { say: '47', by: 'officials', asOf: '2024-03-08', cues: ['revised'] },
      ],
      [
        { say: '52', by: 'officials', asOf: '2024-03-05', measure: 'missing' },
        { say: '47', by: 'officials', asOf: '2024-03-08', measure: 'missing' },
      ],
    ],
  },
  'toll-update': {
    flags: [
      // The missing are found.
      [
        'note toll-update 1 2',
        { say: '3,330', measure: 'missing', asOf: '1995' },
        { say: '1,200', measure: 'missing', by: 'the institute', asOf: '2013-10-05' },
      ],
      ['note toll-update 2 1', { say: '52', cues: ['update'] }, { say: '40', cues: ['previous'] }],
      [
        'note toll-update 1 2 3',
        { say: '40', asOf: '2024-03-01', by: 'officials' },
        { say: '45', asOf: '2024-03-02', by: 'officials' },
        { say: '52', asOf: '2024-03-03', by: 'officials' },
      ],
      [
        'note toll-update 1 2',
        { say: '52', measure: 'missing', asOf: '2024-03-01' },
        { say: '18', measure: 'missing', asOf: '2024-03-02', cues: ['total'] },
      ],
    ],
    passes: [
      [
        { say: '12', of: 'people', asOf: '2024-03-01' },
        { say: '15', of: 'people', asOf: '2024-03-02' },
      ],
      [
        { say: '3', measure: 'detained', asOf: '2024-03-01' },
        { say: '5', measure: 'detained', asOf: '2024-03-02' },
      ],
    ],
  },
  'undated-moving-figure': {
    flags: [['note undated-moving-figure 1', { say: 'more than 25,000', cues: ['cumulative'] }]],
    passes: [[{ say: 'more than 25,000', cues: ['cumulative'], asOf: '2024-03-01' }], [{ say: '12' }]],
  },
  'update-not-linked': {
    flags: [['error update-not-linked 1 2', { say: '40', cues: ['total'] }, { say: '52', cues: ['total'] }]],
    passes: [
      [
        { say: '40', cues: ['total'] },
        { say: '52', cues: ['total', 'update'] },
      ],
    ],
  },
  anniversary: {
    flags: [
      ['note anniversary 1 2', { say: '298', of: 'people', asOf: '2014' }, { say: '280', of: 'people', asOf: '2014' }],
    ],
    passes: [
      [
        { say: '298', of: 'people', asOf: '2014' },
        { say: '298', of: 'people', asOf: '2014' },
      ],
    ],
    about: { published: '2024-07-17' },
  },
  unattributed: {
    flags: [
      ['note unattributed 1 2', { say: '40' }, { say: '3', measure: 'missing' }],
      ['warning unattributed 1', { say: '40,000', ...side }],
    ],
    passes: [
      [{ say: '40', by: 'police' }],
      [{ say: '40', ...head }],
      [{ say: '40' }, { say: '40', by: 'police' }],
      [{ say: '40', asOf: '1995' }],
    ],
    about: { published: '2024-03-01' },
  },
  'vague-source': {
    flags: [['note vague-source 1', { say: '12', by: 'officials', kind: 'anonymous' }]],
    passes: [
      [{ say: '12', by: 'the ministry' }],
      [
        { say: '12', by: 'officials', kind: 'anonymous' },
        { say: '12', by: 'the ministry' },
      ],
    ],
  },
  'single-source': {
    flags: [['note single-source 1', { say: '300', ...side, by: 'the army', speaksFor: 'Ukraine' }]],
    passes: [
      [
        { say: '300', ...side, by: 'the army', speaksFor: 'Ukraine' },
        { say: '300', ...side, by: 'the UN' },
      ],
      [{ say: '12', ...side, by: 'the army', speaksFor: 'Ukraine' }],
    ],
  },
  'party-source': {
    flags: [
      ['note party-source 1', { say: '40', ...side, by: 'the army', speaksFor: 'Ukraine' }],
      ['note party-source 1', { say: '40', ...side, by: 'the army', speaksFor: 'Russia' }],
    ],
    passes: [
      [{ say: '40', ...side, by: 'the UN' }],
      [{ say: '40', group: 'civilians', by: 'the army', speaksFor: 'Ukraine' }],
    ],
  },
  'caveat-missing': {
    flags: [['note caveat-missing 1', { say: '40', ...side, by: 'the army', speaksFor: 'Ukraine' }]],
    passes: [
      [{ say: '40', ...side, by: 'the army', speaksFor: 'Ukraine', cues: ['disputed'] }],
      [{ say: '40', ...side, by: 'the army', speaksFor: 'Russia' }],
    ],
  },
  circular: {
    flags: [
      ['note circular 1 2', { say: '12', by: 'the agency, citing the ministry' }, { say: '12', by: 'the ministry' }],
    ],
    passes: [
      [
        { say: '12', by: 'the agency' },
        { say: '12', by: 'the ministry' },
      ],
    ],
  },
  magnitude: {
    flags: [
      [
        'error magnitude 1 2',
        { say: '45,000', measure: 'mobilized', of: 'reservists' },
        { say: '450,000', measure: 'mobilized', of: 'reservists' },
      ],
      // The limit leaves room for it, but "the" takes the number up.
      [
        'error magnitude 1 2',
        { say: 'at least 310', of: 'soldiers' },
        { say: '3,100', of: 'soldiers', phrase: 'the 3,100' },
      ],
    ],
    passes: [
      [
        { say: '45,000', measure: 'mobilized' },
        { say: '45,000', measure: 'mobilized' },
      ],
    ],
  },
  'scale-word': {
    flags: [
      ['error scale-word 1 2', { say: '300,000', measure: 'mobilized' }, { say: '300', measure: 'mobilized' }],
      [
        'warning scale-word 1 2',
        { say: '300,000', measure: 'mobilized', by: 'the minister' },
        { say: '300', measure: 'mobilized', by: 'a translation' },
      ],
    ],
    passes: [
      [
        { say: '300,000', measure: 'mobilized' },
        { say: '301,000', measure: 'mobilized' },
      ],
    ],
  },
  transposition: {
    flags: [
      [
        'error transposition 1 2',
        { say: '5,937', ...side, by: 'the ministry' },
        { say: '5,397', ...side, by: 'the ministry' },
      ],
    ],
    passes: [
      [
        { say: '52', by: 'police' },
        { say: '25', by: 'police', event: 'flood' },
      ],
    ],
  },
  'sum-mismatch': {
    flags: [
      [
        'note sum-mismatch 1 2 3',
        { say: '14', sentenceIndex: 0 },
        { say: '8', group: 'military', part: true, whole: 'a.md#1', sentenceIndex: 0 },
        { say: '5', group: 'civilians', part: true, whole: 'a.md#1', sentenceIndex: 0 },
      ],
      [
        'error sum-mismatch 1 2 3',
        { say: '26', sentenceIndex: 0 },
        { say: '12', part: true, whole: 'a.md#1', place: 'Arvan', sentenceIndex: 0 },
        { say: '17', part: true, whole: 'a.md#1', place: 'Castor', sentenceIndex: 0 },
      ],
      [
        'error sum-mismatch 1 2 3',
        { say: '14', sentenceIndex: 0 },
        { say: '8', group: 'military', sentenceIndex: 0 },
        { say: '5', group: 'civilians', sentenceIndex: 0 },
      ],
      [
        'error sum-mismatch 1 2 3',
        { say: '14', sentenceIndex: 0 },
        { say: '9', group: 'military', sentenceIndex: 1 },
        { say: '8', group: 'civilians', sentenceIndex: 1 },
      ],
      [
        'warning sum-mismatch 1 2 3',
        { say: 'tens of thousands', group: 'military', side: ['Russia', 'Ukraine'], measure: 'casualties' },
        { say: 'more than 100,000', ...side, measure: 'casualties', start: 500 },
        { say: 'more than 100,000', ...other, measure: 'casualties', start: 500, sentenceIndex: 1 },
      ],
      [
        'error sum-mismatch 3 1 2',
        { say: '12', by: 'the army', sentenceIndex: 0 },
        { say: '30', by: 'the army', measure: 'wounded', sentenceIndex: 0 },
        { say: '45', by: 'the army', measure: 'casualties', cues: ['total'], sentenceIndex: 0 },
      ],
    ],
    passes: [
      [
        { say: '13', sentenceIndex: 0 },
        { say: '8', group: 'military', sentenceIndex: 0 },
        { say: '5', group: 'civilians', sentenceIndex: 0 },
      ],
      [
        { say: '24', sentenceIndex: 0 },
        { say: '8', group: 'military', part: true, whole: 'a.md#1', sentenceIndex: 0 },
        { say: '5', group: 'civilians', part: true, whole: 'a.md#1', sentenceIndex: 0 },
      ],
      [
        { say: '14', sentenceIndex: 0 },
        { say: '8', of: 'women', group: 'women', part: true, whole: 'a.md#1', sentenceIndex: 0 },
        { say: '9', of: 'foreigners', part: true, whole: 'a.md#1', sentenceIndex: 0 },
      ],
      [
        { say: '14', sentenceIndex: 0 },
        { say: '12', group: 'civilians', sentenceIndex: 0 },
        { say: '4', group: 'children', sentenceIndex: 0 },
      ],
      [
        { say: '40', sentenceIndex: 0 },
        { say: '8', group: 'military', sentenceIndex: 0 },
        { say: '5', group: 'civilians', sentenceIndex: 0 },
      ],
      [
        { say: 'at least 12', sentenceIndex: 0 },
        { say: '8', group: 'military', sentenceIndex: 0 },
        { say: '5', group: 'civilians', sentenceIndex: 0 },
      ],
    ],
  },
  'percent-mismatch': {
    flags: [['error percent-mismatch 1 2', { say: '12' }, { say: '40', event: 'base' }]],
    passes: [[{ say: '12' }, { say: '400', event: 'base' }]],
    shares: [share('percent', 0.03)],
  },
  'double-count': {
    flags: [
      [
        'error double-count 3 1 2',
        { say: '12' },
        { say: '4', group: 'children', part: true, whole: 'a.md#1' },
        { say: '16', cues: ['total', 'update'] },
      ],
    ],
    passes: [
      [{ say: '12' }, { say: '4', group: 'children', part: true, whole: 'a.md#1' }, { say: '12', cues: ['total'] }],
    ],
  },
  'delta-mismatch': {
    flags: [
      [
        'error delta-mismatch 2 3 1',
        { say: '12', delta: true, sentenceIndex: 0 },
        { say: '50', cues: ['update'], sentenceIndex: 0 },
        { say: '40', cues: ['previous'], sentenceIndex: 0 },
      ],
    ],
    passes: [
      [
        { say: '10', delta: true, sentenceIndex: 0 },
        { say: '50', cues: ['update'], sentenceIndex: 0 },
        { say: '40', cues: ['previous'], sentenceIndex: 0 },
      ],
    ],
  },
  'delta-repeated': {
    flags: [['note delta-repeated 1 2', { say: '12', delta: true }, { say: '12', delta: true }]],
    passes: [
      [{ say: '12', delta: true }, { say: '12' }],
      [
        { say: '12', delta: true, asOf: '2024-03-01' },
        { say: '12', delta: true, asOf: '2024-03-02' },
      ],
    ],
  },
  'rate-mismatch': {
    flags: [['note rate-mismatch 1', { say: '3,000' }]],
    passes: [[{ say: '9,000' }]],
    shares: [share('rate', 100, 100, { part: null, whole: 'a.md#1', days: 90 })],
  },
  'ratio-mismatch': {
    flags: [['warning ratio-mismatch 1 2', { say: '60' }, { say: '40', event: 'last year' }]],
    passes: [[{ say: '78' }, { say: '40', event: 'last year' }]],
    shares: [share('times', 2)],
  },
  respectively: {
    flags: [['warning respectively 1 2 3', { say: '4' }, { say: '7', start: 5 }, { say: '9', start: 10 }]],
    passes: [[{ say: '4', start: 30 }]],
    shares: [share('pairing', 3, 2, { end: 20 })],
  },
  'table-vs-text': {
    flags: [
      ['error table-vs-text 1 2', { say: '52', of: 'people' }, { say: '40', rule: 'table-cell' }],
      ['warning table-vs-text 1 2', { say: '52', by: 'the mayor' }, { say: '40', rule: 'table-cell' }],
      [
        'error table-vs-text 3 1 2',
        { say: '8', rule: 'table-cell', part: true, cues: ['breakdown'] },
        { say: '5', rule: 'table-cell', part: true, cues: ['breakdown'] },
        { say: '16', rule: 'table-cell', cues: ['total'] },
      ],
    ],
    passes: [
      [
        { say: '52', of: 'people' },
        { say: '52', rule: 'table-cell' },
      ],
      // What the table counts is older, by the text's own word.
      [
        { say: '52', of: 'people', cues: ['previous'] },
        { say: '60', rule: 'table-cell', measure: 'wounded' },
      ],
      [
        { say: '8', rule: 'table-cell', part: true, cues: ['breakdown'] },
        { say: '8', rule: 'table-cell', part: true, cues: ['breakdown'] },
        { say: '16', rule: 'table-cell', cues: ['total'] },
      ],
    ],
  },
  'rank-vs-total': {
    flags: [['error rank-vs-total 1', { say: '12' }]],
    passes: [[{ say: '13' }], [{ say: 'at least 12' }]],
    shares: [share('rank', 13, 13, { part: null, whole: 'a.md#1' })],
  },
  'reference-mismatch': {
    flags: [
      ['warning reference-mismatch 1', { say: '60', event: 'derna-flood' }],
      ['note reference-mismatch 1', { say: '60', event: 'derna-flood', by: 'the army', measure: 'wounded' }],
    ],
    passes: [
      [{ say: '52', event: 'derna-flood' }],
      [{ say: 'more than 50', event: 'derna-flood' }],
      [{ say: '60', event: 'kyiv-strike' }],
      [{ say: '60', event: 'derna-flood', modality: 'hypothetical' }],
    ],
    references: [
      entry(40, '2024-03-01'),
      entry(52, '2024-03-03'),
      entry(90, null, { measure: 'wounded', source: 'the mayor' }),
    ],
  },
  'reference-stale': {
    flags: [['warning reference-stale 1', { say: '40', event: 'derna-flood' }]],
    passes: [[{ say: '40', event: 'derna-flood', asOf: '2024-03-01' }], [{ say: '52', event: 'derna-flood' }]],
    references: [entry(40, '2024-03-01'), entry(52, '2024-03-03')],
  },
  implausible: {
    flags: [
      [
        'warning implausible 2 1',
        { say: '900', measure: 'strength', group: 'militants' },
        { say: '1,200', group: 'militants' },
      ],
    ],
    passes: [
      [
        { say: '900', measure: 'strength', group: 'militants' },
        { say: '120', group: 'militants' },
      ],
      [{ say: '5', measure: 'strength', group: 'militants' }, { say: '12' }],
    ],
  },
};

describe('the list of checks', () => {
  const files = readdirSync(new URL('../../src/discrepancies/checks', import.meta.url)).filter(
    (name) => name !== 'index.ts',
  );

  it('holds every file of the folder, each under its own name', () => {
    expect(CHECKS.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  it('has cases for every check', () => expect(Object.keys(CASES).sort()).toEqual(CHECKS.map(({ id }) => id).sort()));

  it.each(CHECKS)(
    '$id says what it is, why it matters and what to do',
    ({ id, family, severity, title, why, advice, flags, passes }) => {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(FAMILIES).toContain(family);
      expect(SEVERITIES).toContain(severity);
      expect(title).not.toMatch(/\.$/);
      expect(why).toMatch(/\.$/);
      expect(advice).toMatch(/^[a-z].*[^.]$/);
      if (!id.startsWith('reference-')) expect(Math.min(flags.length, passes.length)).toBeGreaterThan(0);
    },
  );
});

describe.each(Object.entries(CASES))('%s', (id, { flags, passes, ...options }) => {
  it.each(flags.map(([expected, ...sketches]) => ({ expected, sketches })))(
    'finds $expected',
    ({ expected, sketches }) => {
      const found = find(sketches, { ...options, checks: [id] });
      expect(brief(found)).toEqual([expected]);
      for (const { title, message, advice } of found) {
        expect(title).not.toMatch(/undefined|null|NaN|\.$/);
        expect(message).toMatch(/^[^.].*[^.]\.$/);
        expect(message).not.toMatch(/undefined|null|NaN/);
        expect(advice).not.toBe('');
      }
    },
  );

  it.each(passes.map((sketches) => ({ sketches, says: sketches.map(({ say }) => say).join(' and ') })))(
    'lets $says pass',
    ({ sketches }) => {
      expect(brief(find(sketches, { ...options, checks: [id] }))).toEqual([]);
    },
  );
});
