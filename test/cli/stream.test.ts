import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, onTestFinished, test } from 'vitest';
import { audit, BIN, CLEAN, ERROR, environment, folder, NOTE } from './command.ts';

const record = (body: string, nth: number): string =>
  `${JSON.stringify({ headline: `Report ${nth}`, body_text: body })}\n`;
const linesOf = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('JSON Lines', () => {
  const drafts = () =>
    folder({
      'a.md': ERROR,
      'b.md': NOTE,
      'c.md': CLEAN,
      'bin.txt': '\0',
      'list.ndjson': record(ERROR, 1) + record(CLEAN, 2),
      'none.json': '{"entries": []}',
    });

  test('are the same lines, whether they are written as articles are done or all at the end', async () => {
    const cwd = drafts();
    const streamed = await audit(['-f', 'jsonl', '.', 'gone.md'], { cwd });
    const whole = await audit(['-f', 'jsonl', '--baseline', 'none.json', '.', 'gone.md'], { cwd });
    expect(streamed.stdout).toBe(whole.stdout);
    expect(streamed.code).toBe(whole.code);
    expect(linesOf(streamed.stdout).at(-1).type).toBe('summary');
  });

  test('of articles that are not compared hold the same, each right after its article', async () => {
    const cwd = drafts();
    const streamed = await audit(['-f', 'jsonl', '--compare', 'none', '.'], { cwd });
    const whole = await audit(['-f', 'jsonl', '--compare', 'none', '--baseline', 'none.json', '.'], { cwd });
    const bare = (stdout: string) =>
      linesOf(stdout)
        .map(({ type, data }) => JSON.stringify([type, { ...data, id: type === 'discrepancy' ? '' : data.id }]))
        .sort();
    expect(bare(streamed.stdout)).toEqual(bare(whole.stdout));
    const types = linesOf(streamed.stdout).map(({ type }) => type);
    expect(types.indexOf('discrepancy')).toBeLessThan(types.lastIndexOf('article'));
    const ids = linesOf(streamed.stdout).flatMap(({ type, data }) => (type === 'discrepancy' ? [data.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('set aside what comments and the configuration say', async () => {
    const cwd = folder({ 'a.md': ERROR.replace('\n\n', '\n\n<!-- audit-ignore *: known -->\n\n') });
    for (const compare of ['none', 'articles']) {
      const { code, stdout } = await audit(['-f', 'jsonl', '--compare', compare, '.'], { cwd });
      expect(code).toBe(0);
      expect(linesOf(stdout).filter(({ type, data }) => type === 'discrepancy' && data.suppressed === null)).toEqual(
        [],
      );
    }
  });
});

describe('a stream of records on standard input', () => {
  test("is read line by line; a broken line is that line's error", async () => {
    const input = `${record(CLEAN, 1)}{"headline": \n\n${record(CLEAN, 2)}`;
    for (const args of [['-'], ['--stdin-filename', 'wire.ndjson', '-']]) {
      const { code, stdout } = await audit(['-f', 'jsonl', ...args], { input });
      expect(code).toBe(2);
      expect(linesOf(stdout).at(-1).data).toMatchObject({ articles: 2, unread: 1, figures: 2 });
    }
  });

  test('may name its articles alike: their figures are told apart all the same', async () => {
    const line = `${JSON.stringify({ id: 'same', body_text: CLEAN })}\n`;
    const { stdout } = await audit(['-f', 'jsonl', '-'], { input: line.repeat(3) });
    const ids = linesOf(stdout).flatMap(({ type, data }) => (type === 'figure' ? [data.id] : []));
    expect(new Set(ids).size).toBe(3);
  });

  const start = (...args: string[]) => {
    const child = spawn(process.execPath, [BIN, '-f', 'jsonl', ...args, '-'], { env: environment() });
    onTestFinished(() => void child.kill('SIGKILL'));
    return child;
  };
  const linesFrom = ({ stdout }: ReturnType<typeof start>) => createInterface(stdout)[Symbol.asyncIterator]();

  test('answers each article before the next has come', async () => {
    const child = start('--compare', 'none');
    const lines = linesFrom(child);
    for (const nth of [1, 2]) {
      child.stdin.write(record(CLEAN, nth));
      expect(JSON.parse((await lines.next()).value).type).toBe('article');
      expect(JSON.parse((await lines.next()).value).type).toBe('figure');
    }
    child.stdin.end();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  test('ends on an interrupt with whole lines, and 130', async () => {
    const child = start();
    const lines = linesFrom(child);
    child.stdin.write(record(CLEAN, 1) + record(CLEAN, 2).slice(0, 20));
    await lines.next();
    await lines.next();
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([130, null]);
    expect((await lines.next()).done).toBe(true);
  });
});
