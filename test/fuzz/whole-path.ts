import assert from 'node:assert/strict';
import type { Article } from '../../src/articles/article.ts';
import { readEach } from '../../src/articles/read.ts';
import { audit } from '../../src/audit.ts';
import { describeCheck } from '../../src/cli/subcommands/check-words.ts';
import { readCounts } from '../../src/counts/read.ts';
import { agreementsOf } from '../../src/discrepancies/agreements.ts';
import { CHECKS } from '../../src/discrepancies/checks/index.ts';
import { AuditError } from '../../src/errors.ts';
import { readQuantities } from '../../src/quantities/read.ts';
import type { Report } from '../../src/report.ts';
import { FORMATS } from '../../src/reports/formats.ts';
import { reportContext } from '../../src/reports/report-context.ts';
import type { Span } from '../../src/span.ts';
import { openDocument } from '../../src/tokens/document.ts';

const ALL = { compare: 'articles', checks: null } as const;

const renders = await Promise.all(FORMATS.map(async ({ name, load }) => ({ name, render: await load() })));
const descriptions = CHECKS.map(describeCheck);

/** The articles in some bytes. Errors that were foreseen are let pass, all others thrown. */
export async function articlesIn(bytes: Uint8Array, path: string): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const read of readEach(bytes, path)) if (!(read instanceof AuditError)) articles.push(read);
  return articles.map((article, nth) => ({ ...article, path: `${nth}/${article.path}` }));
}

/** Takes articles through every stage and every format. @throws AssertionError where a promise is broken, and whatever a stage throws */
export function expectPromises(articles: readonly Article[]): Report {
  for (const article of articles) expectStages(article);
  const report = audit(articles, ALL);
  expectReport(report, articles);
  assert.deepEqual(audit(articles, ALL), report, 'the same articles give the same report');
  expectFormats(report, articles);
  return report;
}

function expectSpan({ start, end }: Span, within: Span, what: string): void {
  assert.ok(start >= within.start && start < end && end <= within.end, `${what}: ${start} to ${end}`);
}

function expectInterval({ low, high }: { low: number; high: number | null }, what: string): void {
  assert.ok(Number.isSafeInteger(low) && low >= 0, `${what}: low is ${low}`);
  if (high !== null) assert.ok(Number.isSafeInteger(high) && low <= high, `${what}: ${low} to ${high}`);
}

/** Sentences stand in their blocks, tokens in their sentences, and what is counted among the tokens. */
function expectStages(article: Article): void {
  const document = openDocument(article);
  let last = 0;
  for (const sentence of document.sentences) {
    const block = article.blocks[sentence.paragraph];
    assert.ok(block, 'a sentence has a block');
    expectSpan(sentence, block, 'sentence');
    assert.ok(sentence.start >= last, 'sentences are in order');
    last = sentence.end;
    let at = sentence.start;
    const tokens = document.tokens(sentence.index);
    for (const token of tokens) {
      expectSpan(token, { start: at, end: sentence.end }, 'token');
      at = token.end;
    }
    const quantities = readQuantities(tokens);
    for (const quantity of quantities) {
      expectSpan(quantity, sentence, 'quantity');
      assert.ok(quantity.from <= quantity.first && quantity.first < quantity.after && quantity.after <= quantity.to);
      assert.ok(quantity.to <= tokens.length);
      if (quantity.kind === 'count') expectInterval(quantity, 'quantity');
    }
    for (const { quantity } of readCounts(article.text, tokens, quantities, sentence.zone === 'headline', null))
      expectSpan(quantity, sentence, 'count');
  }
}

function expectReport(report: Report, articles: readonly Article[]): void {
  assert.deepEqual(JSON.parse(JSON.stringify(report)), report, 'a report is plain JSON');
  const sources = new Map(articles.map(({ path, source }) => [path, source]));
  const ids = new Set(report.figures.map(({ id }) => id));
  assert.equal(ids.size, report.figures.length, 'ids are told apart');
  for (const figure of report.figures) {
    const source = sources.get(figure.article) ?? '';
    const file = { start: 0, end: source.length };
    expectSpan(figure, file, 'figure');
    expectSpan(figure.sentence, file, 'sentence of a figure');
    if (figure.source) expectSpan(figure.source, file, 'source');
    assert.equal(figure.quote, source.slice(figure.start, figure.end), 'a quote is what stands there');
    expectInterval(figure, 'figure');
    assert.ok(figure.line >= 1 && figure.column >= 1);
    if (figure.whole !== null) assert.ok(ids.has(figure.whole), 'the whole of a part is a figure');
  }
  for (const { figures, articles: named, ratio, gap, message } of report.discrepancies) {
    assert.ok(figures.length > 0 && figures.every((id) => ids.has(id)), 'a discrepancy is about figures');
    assert.ok(named.every((path) => sources.has(path)));
    for (const number of [ratio, gap]) assert.ok(number === null || (Number.isFinite(number) && number >= 0));
    assert.match(message, /\.$/);
  }
}

/** Every format shows it, always the same, in a terminal that is narrow or wide. */
function expectFormats(report: Report, articles: readonly Article[]): void {
  const read = new Map(articles.map((article) => [article.path, article]));
  const context = reportContext({
    width: 20 + ((articles[0]?.source.length ?? 0) % 120),
    show: 'all',
    textOf: (path) => read.get(path)?.source ?? null,
    articleOf: (path) => read.get(path) ?? null,
    checks: descriptions,
    agreements: agreementsOf(report.figures, articles, ALL),
  });
  for (const { name, render } of renders)
    assert.equal(render(report, context), render(report, context), `${name} is always the same`);
}
