import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { audit, CLEAN, ERROR, folder } from './command.ts';

const entries = (cwd: string) =>
  JSON.parse(readFileSync(join(cwd, 'b.json'), 'utf8')).entries.map(
    ({ articles }: { articles: string[] }) => articles[0],
  );

test('what is in the baseline is shown, and not failed on', async () => {
  const cwd = folder({ 'old.md': ERROR });
  expect((await audit(['old.md'], { cwd })).code).toBe(1);
  expect((await audit(['old.md', '--baseline', 'b.json', '--write-baseline'], { cwd })).code).toBe(0);
  expect((await audit(['old.md', '--baseline', 'b.json'], { cwd })).code).toBe(0);
  const { stdout } = await audit(['old.md', '--baseline', 'b.json', '--json'], { cwd });
  const [discrepancy] = JSON.parse(stdout).discrepancies;
  expect(discrepancy.suppressed.by).toBe('baseline');
});

test('a new finding is failed on, whatever else was mended', async () => {
  const cwd = folder({ 'old.md': ERROR, 'same.md': ERROR });
  await audit(['old.md', '--baseline', 'b.json', '--write-baseline'], { cwd });
  writeFileSync(join(cwd, 'old.md'), ERROR.replace('14', '19'));
  expect((await audit(['old.md', '--baseline', 'b.json'], { cwd })).code).toBe(1);
  writeFileSync(join(cwd, 'old.md'), CLEAN);
  expect((await audit(['same.md', '--baseline', 'b.json'], { cwd })).code).toBe(1);
});

test('an edit elsewhere in the article leaves a known finding known', async () => {
  const cwd = folder({ 'old.md': ERROR });
  await audit(['old.md', '--baseline', 'b.json', '--write-baseline'], { cwd });
  writeFileSync(join(cwd, 'old.md'), `The mayor of Lorvik spoke to reporters.\n\n${ERROR}\n\nNothing else was said.\n`);
  expect((await audit(['old.md', '--baseline', 'b.json'], { cwd })).code).toBe(0);
});

test('entries that no longer occur are told, and pruned; those of articles that were not looked at stay', async () => {
  const cwd = folder({ 'a.md': ERROR, 'b.md': ERROR, 'c.md': ERROR });
  await audit(['.', '--compare', 'none', '--baseline', 'b.json', '--write-baseline'], { cwd });
  expect(entries(cwd).sort()).toEqual(['a.md', 'b.md', 'c.md']);
  writeFileSync(join(cwd, 'a.md'), CLEAN);
  rmSync(join(cwd, 'c.md'));
  const told = await audit(['a.md', '--baseline', 'b.json'], { cwd });
  expect(told.stderr.match(/no longer occurs/g)).toHaveLength(2);
  await audit(['a.md', '--baseline', 'b.json', '--write-baseline'], { cwd });
  expect(entries(cwd)).toEqual(['b.md']);
});

test.each(['{', '{}', '{"entries": [{}]}'])('a file that is no baseline is refused: %s', async (text) => {
  const cwd = folder({ 'a.md': CLEAN, 'b.json': text });
  expect(await audit(['a.md', '--baseline', 'b.json'], { cwd })).toMatchObject({ code: 2, stdout: '' });
});

test('a baseline that is not there is refused, since none of its findings would be known', async () => {
  const cwd = folder({ 'a.md': CLEAN });
  const { code, stderr } = await audit(['a.md', '--baseline', 'gone.json'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toBe('audit: gone.json is not there. --write-baseline writes one.\n');
});

test('a baseline that cannot be written is exit code 2, with the report printed', async () => {
  const cwd = folder({ 'a.md': ERROR });
  const { code, stdout } = await audit(['a.md', '--baseline', 'gone/b.json', '--write-baseline', '-f', 'compact'], {
    cwd,
  });
  expect({ code, found: stdout.includes('self-contradiction') }).toEqual({ code: 2, found: true });
});
