import { SEVERITIES } from '../../discrepancies/discrepancy.ts';
import { articleId } from './anchors.ts';
import { withoutSource } from './article-section.ts';
import { dateWords } from './dates.ts';
import { type Markup, markup } from './markup.ts';
import type { Sheet } from './sheet.ts';
import { GRADES } from './wording.ts';

const worstFirst = ({ totals: a, number: m }: Sheet, { totals: b, number: n }: Sheet): number =>
  b.error - a.error || b.warning - a.warning || b.note - a.note || m - n;

const count = (value: number): Markup =>
  value === 0 ? markup`<td class="count nil">–</td>` : markup`<td class="count">${value}</td>`;

function line(sheet: Sheet): Markup {
  const { number, article, entries, totals } = sheet;
  const name = article.title ?? article.path;
  const counts = [entries.length, withoutSource(sheet), ...SEVERITIES.map((severity) => totals[severity])];
  return markup`<tr><td class="count">${number}</td><th scope="row">${
    article.status === 'read' ? markup`<a href="#${articleId(number)}">${name}</a>` : markup`${name} <em>not read</em>`
  }${article.title !== null && markup`<small>${article.path}</small>`}</th><td>${article.published === null ? '–' : dateWords(article.published)}</td>${counts.map(count)}</tr>
`;
}

/** The articles of a batch, worst first, with what was found in each. */
export const articleIndex = (sheets: readonly Sheet[]): Markup =>
  markup`<section aria-labelledby="articles"><h2 id="articles">Articles</h2>
<div class="wide"><table class="index"><thead><tr><th scope="col" class="count"><abbr title="Number">No.</abbr></th><th scope="col">Article</th><th scope="col">Published</th><th scope="col" class="count">Figures</th><th scope="col" class="count">No source</th>${SEVERITIES.map((severity) => markup`<th scope="col" class="count">${GRADES[severity].word}s</th>`)}</tr></thead><tbody>
${[...sheets].sort(worstFirst).map(line)}</tbody></table></div></section>
`;
