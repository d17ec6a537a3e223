import type { CheckDescription } from '../report-context.ts';
import { type Markup, markup } from './markup.ts';
import type { Finding } from './sheet.ts';

/** The checks that found something on this page, by their ids; 1-based numbers name their anchors. */
export type Checks = ReadonlyMap<string, CheckDescription & { readonly number: number }>;

/** Of all that is known of checks, what the findings need, in the order in which they come. */
export function checksOf(findings: readonly Finding[], known: readonly CheckDescription[]): Checks {
  const byId = new Map(known.map((check) => [check.id, check]));
  const found = [...new Set(findings.map(({ discrepancy }) => discrepancy.check))].flatMap((id) => byId.get(id) ?? []);
  return new Map(found.map((check, index) => [check.id, { ...check, number: index + 1 }]));
}

/** A check's title, leading to what it means; its id where nothing more is known. */
export function checkLink(id: string, checks: Checks): Markup {
  const check = checks.get(id);
  return check === undefined ? markup`${id}` : markup`<a href="#c${check.number}">${check.title}</a>`;
}

/** What the checks mean, why they matter, and what to do. */
export const checkSection = (checks: Checks): Markup | null =>
  checks.size === 0
    ? null
    : markup`<section class="checks" aria-labelledby="checks"><h2 id="checks">What was checked</h2>
<dl>${[...checks.values()].map(
        ({
          id,
          number,
          title,
          why,
          help,
        }) => markup`<div id="c${number}"><dt>${title} <code>${id}</code></dt><dd>${why} ${help}</dd></div>
`,
      )}</dl></section>
`;
