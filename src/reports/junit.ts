import type { Failure, Report } from '../report.ts';
import { type Finding, failuresOf, failureWords, findingsOf, groupBy, homeOf } from './lookup.ts';
import { accountLines, oneLine, setAside } from './wording.ts';

/** What XML 1.0 has no way to write: controls, half surrogate pairs and two non-characters. */
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF\uD800-\uDFFF]/gu;

/** Mark-up, white space that attributes would lose, and what a terminal may obey: written by number. */
const REFERRED = /[&<>"'\t\r\x7F-\x9F\u2028-\u202E\u2066-\u2069]/g;

const xmlText = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(REFERRED, (char) => `&#${char.charCodeAt(0)};`);

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlText(String(value)).replace(/\n/g, '&#10;')}"`)
    .join('');

const element = (name: string, values: Readonly<Record<string, string | number>>, content = ''): string =>
  content === '' ? `<${name}${attributes(values)}/>` : `<${name}${attributes(values)}>${content}</${name}>`;

type Outcome = 'passed' | 'failure' | 'error' | 'skipped';

interface Case {
  readonly name: string;
  readonly outcome: Outcome;
  readonly place: Readonly<Record<string, string | number>>;
  readonly content: string;
}

function caseOf(finding: Finding): Case {
  const { discrepancy, figures } = finding;
  const { check, title, severity, message } = discrepancy;
  const [first] = figures;
  const name = `${check}: ${title}`;
  const place: Case['place'] = first === undefined ? {} : { file: first.article, line: first.line };
  const aside = setAside(discrepancy);
  if (aside !== null) return { name, place, outcome: 'skipped', content: element('skipped', { message: aside }) };
  const rows = figures.map((figure) => `${figure.article}:${figure.line}:${figure.column}: ${oneLine(figure)}`);
  const details = [...accountLines(discrepancy), ...rows].join('\n');
  return {
    name,
    place,
    outcome: 'failure',
    content: element('failure', { type: severity, message }, xmlText(details)),
  };
}

const errorCase = (failure: Failure): Case => {
  const message = failureWords(failure);
  const content = element('error', { type: failure.code, message }, xmlText(message));
  return { name: `not read: ${failure.code}`, outcome: 'error', place: {}, content };
};

const CLEAN: Case = { name: 'figures agree', outcome: 'passed', place: {}, content: '' };

function totals(cases: readonly Case[]): Readonly<Record<string, number>> {
  const count = (outcome: Outcome): number => cases.filter((one) => one.outcome === outcome).length;
  return {
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
    time: 0,
  };
}

function suite(path: string, cases: readonly Case[]): string {
  const body = cases.map(({ name, place, content }) =>
    element('testcase', { classname: path, name, time: 0, ...place }, content),
  );
  return element('testsuite', { name: path, ...totals(cases) }, `\n    ${body.join('\n    ')}\n  `);
}

/** JUnit's XML: a suite per article, a failing case per finding, an error for what was not read, and a passing case for a clean article. */
export function junit(report: Report): string {
  const findings = groupBy(findingsOf(report), homeOf);
  const failures = groupBy(failuresOf(report), ({ path }) => path ?? 'audit');
  const paths = new Set([...report.articles.map(({ path }) => path), ...failures.keys()]);
  const suites = [...paths].map((path): [string, Case[]] => {
    const cases = [...(failures.get(path) ?? []).map(errorCase), ...(findings.get(path) ?? []).map(caseOf)];
    return [path, cases.length > 0 ? cases : [CLEAN]];
  });
  const all = totals(suites.flatMap(([, cases]) => cases));
  const body = suites.map(([path, cases]) => suite(path, cases)).join('\n  ');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', { name: 'audit', ...all }, `\n  ${body}\n`)}\n`;
}
