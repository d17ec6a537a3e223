import { describe, expect, test } from 'vitest';
import type { Discrepancy } from '../../src/discrepancies/discrepancy.ts';
import { baselineKey, suppress } from '../../src/discrepancies/suppressed.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { audit, CLEAN, ERROR, folder } from './command.ts';

const figureAt = (id: string, article: string, start: number) => ({ id, article, start, end: start + 2 }) as Figure;
const discrepancy = (check: string, figures: string[], fingerprint = `${check}-print`) =>
  ({ check, figures, fingerprint, articles: ['a.md'], suppressed: null }) as unknown as Discrepancy;
const comment = (check: string, start: number, end: number) => ({
  article: 'a.md',
  check,
  reason: `because ${check}`,
  line: 1,
  covers: { start, end },
});
const NOTHING = { inline: [], config: [], baseline: new Set<string>() };

describe('suppress', () => {
  const figures = [figureAt('f1', 'a.md', 10), figureAt('f2', 'a.md', 110), figureAt('f3', 'b.md', 10)];

  test('marks what a comment covers, by any of its figures', () => {
    const inline = [comment('sum', 100, 200)];
    const marked = (check: string, ids: string[]) =>
      suppress([discrepancy(check, ids)], figures, { ...NOTHING, inline }).discrepancies[0]?.suppressed ?? null;
    expect(marked('sum', ['f1', 'f2'])).toEqual({ by: 'inline', reason: 'because sum' });
    expect(marked('sum', ['f1'])).toBe(null);
    expect(marked('sum', ['f3'])).toBe(null);
    expect(marked('slip', ['f2'])).toBe(null);
  });

  test('takes * for every check, and one of several comments on a paragraph', () => {
    const inline = [comment('slip', 100, 200), comment('*', 100, 200), comment('sum', 0, 90)];
    const { discrepancies, unused } = suppress([discrepancy('sum', ['f2'])], figures, { ...NOTHING, inline });
    expect(discrepancies[0]?.suppressed?.reason).toBe('because *');
    expect(unused.inline.map(({ check }) => check)).toEqual(['slip', 'sum']);
  });

  test('asks the comments first, then the configuration, then the baseline', () => {
    const found = discrepancy('sum', ['f2']);
    const config = [
      { fingerprint: 'sum-print', reason: 'ours' },
      { fingerprint: 'gone', reason: 'old' },
    ];
    const baseline = new Set([baselineKey(found)]);
    const by = (inline: ReturnType<typeof comment>[], more: object) =>
      suppress([found], figures, { ...NOTHING, inline, ...more }).discrepancies[0]?.suppressed?.by;
    expect(by([comment('sum', 100, 200)], { config, baseline })).toBe('inline');
    expect(by([], { config, baseline })).toBe('config');
    expect(by([], { baseline })).toBe('baseline');
    expect(suppress([found], figures, { ...NOTHING, config }).unused.config).toEqual([config[1]]);
  });

  test('does not take the same words in another article for the known ones', () => {
    const known = new Set([baselineKey(discrepancy('sum', ['f1']))]);
    const elsewhere = { ...discrepancy('sum', ['f3']), articles: ['b.md'] };
    expect(suppress([elsewhere], figures, { ...NOTHING, baseline: known }).discrepancies[0]?.suppressed).toBe(null);
  });

  test('takes time that grows with the text, not with its square', () => {
    const many = Array.from({ length: 100_000 }, (_, at) => at);
    const inline = many.map((at) => comment('sum', at * 10, at * 10 + 9));
    const spread = many.map((at) => figureAt(`f${at}`, 'a.md', at * 10));
    const begun = performance.now();
    const { unused } = suppress(
      many.map((at) => discrepancy('sum', [`f${at}`])),
      spread,
      { ...NOTHING, inline },
    );
    expect(unused.inline).toEqual([]);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});

describe('in a draft', () => {
  const ignoring = (words: string) => ERROR.replace('\n\n', `\n\n<!-- audit-ignore ${words} -->\n\n`);

  test('a comment sets a finding aside, with its reason', async () => {
    const cwd = folder({ 'a.md': ignoring('self-contradiction: two counts, as the desk knows') });
    const { code, stdout, stderr } = await audit(['--json', 'a.md'], { cwd });
    const aside = JSON.parse(stdout).discrepancies.find((found: Discrepancy) => found.check === 'self-contradiction');
    expect(aside.suppressed).toEqual({ by: 'inline', reason: 'two counts, as the desk knows' });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('a comment that sets nothing aside is told, with its line', async () => {
    const cwd = folder({ 'a.md': `${CLEAN}\n<!-- audit-ignore self-contradiction: x -->\n\n${CLEAN}` });
    expect((await audit(['a.md'], { cwd })).stderr).toBe(
      'audit: a.md:3 sets self-contradiction aside, and nothing was found there.\n',
    );
    const without = await audit(['a.md', '--no-check', 'self-contradiction'], { cwd });
    expect(without.stderr).toBe('');
  });

  test('a comment for no check gets a suggestion', async () => {
    const cwd = folder({ 'a.md': `<!-- audit-ignore self-contradition: x -->\n\n${CLEAN}` });
    expect((await audit(['a.md'], { cwd })).stderr).toContain('which is no check. Did you mean "self-contradiction"?');
  });

  test('the configuration sets a finding aside by its fingerprint, and is told where it is gone', async () => {
    const cwd = folder({ 'a.md': ERROR });
    const { stdout } = await audit(['--json', 'a.md'], { cwd });
    const suppressions = JSON.parse(stdout).discrepancies.map(({ fingerprint }: Discrepancy) => ({
      fingerprint,
      reason: 'known',
    }));
    const config = { inputs: ['a.md'], suppressions: [...suppressions, { fingerprint: 'feed', reason: 'mended' }] };
    const set = folder({ 'a.md': ERROR, 'audit.config.json': JSON.stringify(config) });
    const { code, stderr } = await audit([], { cwd: set });
    expect(code).toBe(0);
    expect(stderr).toBe('audit: the configuration sets aside feed (mended), which was not found.\n');
  });
});
