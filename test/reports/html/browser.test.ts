import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPlain } from '../../../src/articles/plain.ts';
import { audit } from '../../../src/audit.ts';
import { html } from '../../../src/reports/html/html.ts';
import { findChromium, startChromium, type Visit, visit as visitIn } from './chromium.ts';
import { newsroom } from './newsroom.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const ALL = { compare: 'articles', checks: null } as const;
const WIDE = { viewport: { width: 1360, height: 900 } };
const PHONE = { viewport: { width: 360, height: 740 } };

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe-core finds, as short lines. It is a script, so it needs a window that sets the page's policy aside. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate<readonly Violation[]>('axe.run().then(({ violations }) => violations)');
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary}`),
  );
}

async function inView(page: Page, selector: string): Promise<boolean> {
  const box = await page.locator(selector).boundingBox();
  const window = page.viewportSize();
  return box !== null && window !== null && box.height > 0 && box.y >= 0 && box.y + box.height <= window.height;
}

const style = (page: Page, selector: string, property: string, pseudo = ''): Promise<string> =>
  page.evaluate<string>(
    `getComputedStyle(document.querySelector(${JSON.stringify(selector)}), ${JSON.stringify(pseudo)}).getPropertyValue(${JSON.stringify(property)})`,
  );

const background = (page: Page, selector: string): Promise<string> => style(page, selector, 'background-color');

const overflow = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

const hashOf = (page: Page): string => new URL(page.url()).hash;

const program = findChromium();
const title =
  program === null ? 'in a browser (skipped: no Chromium on the PATH, and CHROMIUM_PATH is not set)' : 'in a browser';

describe.skipIf(program === null)(title, () => {
  let folder = '';
  let address = '';
  let browser: Browser | null = null;
  const visit = async (at: string, options: BrowserContextOptions, look: (visit: Visit) => Promise<void>) => {
    browser ??= await startChromium(program ?? '');
    await visitIn(browser, at, options, look);
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'figure-audit-page-'));
    const file = join(folder, 'report.html');
    const { report, context } = newsroom();
    writeFileSync(file, html(report, context));
    address = pathToFileURL(file).href;
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('opens without a complaint or a request, its style sheet accepted by its policy', async () => {
    await visit(address, WIDE, async ({ page, complaints }) => {
      expect(await style(page, 'body', 'margin')).toBe('0px');
      expect(await page.title()).toBe('Figure audit: 6 findings in 4 articles');
      expect(complaints).toEqual([]);
    });
  });

  it('runs no script, should one ever get in', async () => {
    await visit(address, WIDE, async ({ page, complaints }) => {
      await page.evaluate(`{
        const script = document.createElement('script');
        script.textContent = 'document.title = "taken over"';
        document.body.append(script);
      }`);
      expect(await page.title()).toContain('Figure audit');
      expect(complaints.join()).toMatch(/Content Security Policy/);
    });
  });

  it('leads from a figure to its row beside it, and back, with both in view', async () => {
    await visit(address, WIDE, async ({ page }) => {
      await page.locator('#f6').click();
      expect(hashOf(page)).toBe('#d1-6');
      expect(await inView(page, '#d1-6')).toBe(true);
      expect(await inView(page, '#f6')).toBe(true);
      const marked = await background(page, '#d1-6');
      expect(marked).not.toBe(await background(page, '#d1-5'));
      // A figure far down the list, whose row the column must scroll to.
      await page.locator('#f13').click();
      expect(await inView(page, '#r13')).toBe(true);
      expect(await inView(page, '#f13')).toBe(true);
      await page.locator('#r13 .at a').first().click();
      expect(hashOf(page)).toBe('#f13');
      expect(await inView(page, '#f13')).toBe(true);
      await page.goBack();
      expect(hashOf(page)).toBe('#r13');
    });
  });

  it('keeps a brief article in view beside its last row, and scrolls no column of its own', async () => {
    const report = audit([readPlain(readFileSync('samples/flood-sums.txt'), 'flood-sums.txt')], ALL);
    const file = join(folder, 'brief.html');
    writeFileSync(
      file,
      html(report, { ...newsroom().context, textOf: () => readFileSync('samples/flood-sums.txt', 'utf8') }),
    );
    await visit(pathToFileURL(file).href, WIDE, async ({ page }) => {
      expect(await style(page, '.side', 'max-height')).toBe('none');
      const rows = await page.locator('tr.row').count();
      await page.locator('tr.row').last().scrollIntoViewIfNeeded();
      expect(await inView(page, `#r${report.figures.length}`)).toBe(true);
      expect(await inView(page, '#f1')).toBe(true);
      expect(rows).toBeGreaterThan(report.figures.length);
    });
  });

  it('lights a figure everywhere when it is pointed at or reached by keyboard', async () => {
    await visit(address, WIDE, async ({ page }) => {
      const row = '#d1-5';
      const calm = await background(page, row);
      await page.locator('#f5').hover();
      expect(await background(page, row)).not.toBe(calm);
      expect(await style(page, '#f5', 'content', '::after')).toContain('Defence Minister Ilan Verrow');
      await page.mouse.move(1, 1);
      expect(await background(page, row)).toBe(calm);
      await page.locator('#f5').focus();
      expect(await background(page, row)).not.toBe(calm);
      const text = await background(page, 'a.n6');
      await page.locator('#d1-6').hover();
      expect(await background(page, 'a.n6')).not.toBe(text);
    });
  });

  it('leads from the list at the top to a finding and to an article', async () => {
    await visit(address, WIDE, async ({ page }) => {
      await page.locator('.worst a[href="#d3"]').click();
      expect(await inView(page, '#d3 h4')).toBe(true);
      await page.goBack();
      await page.locator('.index a[href="#a4"]').click();
      expect(await inView(page, '#a4 .copy')).toBe(true);
    });
  });

  it('finds its way in a large batch, where articles out of view are not laid out', async () => {
    const { report, context } = newsroom();
    const many = Array.from({ length: 15 }, (_, copy) =>
      report.articles.map((article) => ({ ...article, path: `${copy}/${article.path}` })),
    ).flat();
    const figures = many.flatMap(({ path }) =>
      report.figures
        .filter(({ article }) => path.endsWith(`/${article}`))
        .map((figure) => ({ ...figure, article: path, id: `${path.split('/')[0]}/${figure.id}` })),
    );
    const discrepancies = Array.from({ length: 15 }, (_, copy) =>
      report.discrepancies.map((discrepancy) => ({
        ...discrepancy,
        figures: discrepancy.figures.map((id) => `${copy}/${id}`),
        articles: discrepancy.articles.map((path) => `${copy}/${path}`),
      })),
    ).flat();
    const file = join(folder, 'batch.html');
    const textOf = (path: string) => context.textOf(path.slice(path.indexOf('/') + 1));
    writeFileSync(file, html({ ...report, articles: many, figures, discrepancies }, { ...context, textOf }));
    await visit(pathToFileURL(file).href, WIDE, async ({ page }) => {
      await page.locator('.worst a[href="#d85"]').click();
      expect(await inView(page, '#d85 h4')).toBe(true);
      await page.locator('#d85 td.at a').first().click();
      expect(await inView(page, hashOf(page))).toBe(true);
    });
  });

  it('fits a telephone, and leads down to the row and back up', async () => {
    await visit(address, PHONE, async ({ page }) => {
      expect(await overflow(page)).toBe(0);
      await page.locator('#f6').click();
      expect(await inView(page, '#d1-6')).toBe(true);
      await page.locator('#d1-6 .at a').first().click();
      expect(await inView(page, '#f6')).toBe(true);
      expect(await overflow(page)).toBe(0);
    });
  });

  it.each(['light', 'dark'] as const)(
    'is accessible in %s, wide and on a telephone (axe-core)',
    async (colorScheme) => {
      for (const window of [WIDE, PHONE]) {
        await visit(address, { ...window, colorScheme, bypassCSP: true }, async ({ page }) => {
          expect(await violations(page)).toEqual([]);
        });
      }
    },
  );

  it('is dark where the reader wants it dark, and never on paper', async () => {
    await visit(address, { ...WIDE, colorScheme: 'dark' }, async ({ page }) => {
      expect(await background(page, 'body')).toBe('rgb(21, 23, 26)');
      await page.emulateMedia({ media: 'print' });
      expect(await background(page, 'body')).toBe('rgb(255, 255, 255)');
    });
  });

  it('hides nothing on paper', async () => {
    await visit(address, WIDE, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      const cut = await page.evaluate<number>(
        `[...document.querySelectorAll('.side, .copy, .finding, table')].filter((element) =>
          getComputedStyle(element).overflowY !== 'visible' || element.getBoundingClientRect().height === 0).length`,
      );
      expect(cut).toBe(0);
      const pdf = await page.pdf({ format: 'A4' });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    });
  });
});
