import { counted } from '../numbers.ts';
import { articleId, findingId } from './anchors.ts';
import type { Copy } from './copy.ts';
import { dateWords } from './dates.ts';
import { figureList } from './figure-list.ts';
import { type FindingSetting, findingCard, grade } from './finding.ts';
import { type Markup, markup, outwardLink } from './markup.ts';
import type { Finding, Sheet } from './sheet.ts';
import { MOST_LIT } from './style-sheet.ts';
import { factLine } from './wording.ts';

/** Figures that nobody is credited with. */
export const withoutSource = ({ entries }: Sheet): number =>
  entries.filter(({ figure }) => figure.source === null).length;

function slug(sheet: Sheet, titled: boolean): Markup {
  const { article, number, entries, findings } = sheet;
  const bare = withoutSource(sheet);
  const facts = [
    ...(article.published === null ? [] : [dateWords(article.published)]),
    counted(entries.length, 'figure'),
    ...(bare > 0 ? [`${bare} without a source`] : []),
    counted(findings.length, 'finding'),
  ];
  return markup`<header class="slug"><p class="number" aria-hidden="true">${number}</p><div><h2 id="${articleId(number)}-h"${titled && markup` class="vh"`}>${article.title ?? article.path}</h2>
<p><code>${outwardLink(article.path, article.path)}</code> <span class="facts">${factLine(facts)}</span></p></div></header>`;
}

/** Findings between articles stand in a section of their own; here is the way to them. */
const pointer = (finding: Finding): Markup =>
  markup`<li>${grade(finding)} <a href="#${findingId(finding)}">${finding.discrepancy.title}</a></li>`;

/** An article's marked text beside what was found in it. */
export function articleSection(sheet: Sheet, { text, titled, brief }: Copy, setting: FindingSetting): Markup {
  const id = articleId(sheet.number);
  const own = sheet.findings.filter(({ across }) => !across);
  const shared = sheet.findings.filter(({ across }) => across);
  return markup`<section class="sheet" id="${id}" aria-labelledby="${id}-h">
${slug(sheet, titled)}
<div class="spread${sheet.entries.length <= MOST_LIT && markup` lit`}${brief && markup` brief`}"><div class="copy">${text}</div>
<div class="side" role="region" aria-label="Findings and figures of article ${sheet.number}">
${own.length > 0 && markup`<h3>Findings</h3>${own.map((finding) => findingCard(finding, setting))}`}
${
  shared.length > 0 &&
  markup`<h3>With other articles</h3><ul class="pointers">${shared.map(pointer)}</ul>
`
}<h3>Figures</h3>
${sheet.entries.length > 0 ? figureList(sheet, setting.shown) : markup`<p class="aside">No figures of casualties or personnel were read.</p>`}
</div></div></section>
`;
}
