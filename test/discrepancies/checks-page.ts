import type { Check } from '../../src/discrepancies/check.ts';
import type { Family } from '../../src/discrepancies/discrepancy.ts';

const FAMILY: Readonly<Record<Family, string>> = {
  conflict: 'Conflict: one thing, numbers that cannot all hold',
  scope: 'Scope: numbers side by side that do not count the same thing',
  time: 'Time: numbers that have moved on',
  sourcing: 'Sourcing: what a number lacks to be checked',
  slip: 'Slips: how a number went wrong at the keyboard',
  arithmetic: 'Arithmetic: totals, parts, changes and shares that do not work out',
};

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');

const section = ({ id, severity, title, why, advice, flags, passes }: Check): string =>
  [
    `### ${id}`,
    `*${severity}*: ${title}.`,
    why,
    `What to do: ${advice}.`,
    ...flags.map((text) => `Finds something in\n\n${quoted(text)}`),
    ...passes.map((text) => `Finds nothing in\n\n${quoted(text)}`),
  ].join('\n\n');

/** docs/checks.md: what every check finds, why, and what to do, from the checks themselves. */
export function checksPage(checks: readonly Check[]): string {
  const families = Object.entries(FAMILY).map(([family, heading]) => {
    const own = checks.filter((check) => check.family === family);
    return [`## ${heading}`, ...own.map(section)].join('\n\n');
  });
  return `${[HEAD, ...families].join('\n\n')}\n`;
}

const HEAD = `# The checks

A finding says that numbers are *incompatible as written*. It says nothing of which of them is true, and it never averages.

An **error** cannot stand in the outlet's own voice. A **warning** is for the editor to decide: another reading exists. A **note** is what a fact-checker wants to know, and is never a fault: sources that disagree are good copy,
as long as readers see both. The severity under each name is that of a plain case. It is a step milder where the words stand in a quotation, where the text itself says that figures differ, where the number is planned or feared, and where two
articles may only be telling of the same event; between two named sources nothing is ever an error.

The examples are run as tests. \`audit explain CHECK\` prints a section of this page; the page is written by \`npm run generate\`.`;
