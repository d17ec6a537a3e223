import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, onTestFinished, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { processWorld } from '../../src/cli/process-world.ts';
import { audit, BIN, CLEAN, ERROR, environment, folder, ROOT } from './command.ts';

const SAMPLES = join(ROOT, 'samples');
const PATIENCE = 120_000;

/** So many copies of each sample. */
function copies(times: number): Record<string, string> {
  const texts = readdirSync(SAMPLES).map((name) => [name, readFileSync(join(SAMPLES, name), 'utf8')] as const);
  const numbered = (nth: number) => texts.map(([name, text]) => [`${nth}/${name}`, text] as const);
  return Object.fromEntries(Array.from({ length: times }, (_, nth) => numbered(nth)).flat());
}

const record = (fields: object): string => `${JSON.stringify(fields)}\n`;

describe('with workers', () => {
  test('the report is the same, byte for byte, whatever their number', { timeout: PATIENCE }, async () => {
    const cwd = folder({
      ...copies(30),
      'bad.txt': '\0\u0001',
      'empty.txt': '',
      // Its articles take each other's names, and that of a file.
      'list.ndjson': `${record({ id: '1/ferry-accident.txt', body_text: ERROR }).repeat(3)}{"headline": \n`,
    });
    const run = (workers: string) =>
      audit(['-f', 'jsonl', '--compare', 'none', '.', 'list.ndjson', 'gone.txt', '-j', workers], { cwd });
    const alone = await run('0');
    expect(alone.code).toBe(2);
    expect(alone.stdout.length).toBeGreaterThan(500_000);
    for (const workers of ['1', '3']) expect(await run(workers)).toEqual(alone);
  });

  test('articles are compared with each other all the same', { timeout: PATIENCE }, async () => {
    const cwd = folder(copies(2));
    for (const format of ['json', 'jsonl', 'table']) {
      const run = (workers: string) => audit(['-f', format, '.', '-j', workers], { cwd });
      expect(await run('2')).toEqual(await run('0'));
    }
  });

  test('formats that quote the article have its text', async () => {
    const cwd = folder(copies(1));
    for (const format of ['frames', 'sarif', 'html']) {
      const run = (workers: string) => audit(['-f', format, '.', '-j', workers], { cwd });
      expect(await run('2')).toEqual(await run('0'));
    }
  });

  test('an article that brings the program down is lost alone', async () => {
    const preload = `const { trim } = String.prototype;
      String.prototype.trim = function () {
        if (this.includes('Crashton')) throw new TypeError('made by a test');
        return trim.call(this);
      };`;
    const cwd = folder({ 'preload.cjs': preload, 'a.txt': CLEAN, 'b.txt': `${CLEAN}\nCrashton.\n`, 'c.txt': CLEAN });
    const env = { NODE_OPTIONS: '--require ./preload.cjs' };
    for (const workers of ['0', '2']) {
      const { code, stdout, stderr } = await audit(['--json', '.', '--debug', '-j', workers], { cwd, env });
      const report = JSON.parse(stdout);
      expect(code).toBe(2);
      expect(report.errors).toMatchObject([{ path: 'b.txt', code: 'crash' }]);
      const articles = report.articles.map(({ path, status }: Record<string, string>) => `${path} ${status}`);
      expect(articles).toEqual(['a.txt read', 'c.txt read', 'b.txt unread']);
      expect(stderr).toContain('preload.cjs');
    }
  });

  test('one that dies leaves its work to the main thread', async () => {
    const cwd = folder({
      ...copies(3),
      'worker.cjs': "require('node:worker_threads').parentPort.once('message', () => process.exit(3));",
    });
    const run = async (workers: string) => {
      let written = '';
      const write = (text: string): void => {
        written += text;
      };
      const sink = { isTerminal: false, columns: null, closed: false, write };
      const world = { ...processWorld(join(cwd, 'worker.cjs')), cwd, env: {}, stdout: sink };
      const code = await main(['--json', '--quiet', '.', '-j', workers], world);
      return { code, written };
    };
    expect(await run('2')).toEqual(await run('0'));
  });

  test('their number is auto or a whole number', async () => {
    for (const workers of ['many', '-1', '1.5', '65'])
      expect(await audit([`--workers=${workers}`, '.'])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('JSON Lines with workers', () => {
  const start = (cwd: string, ...args: string[]) => {
    const child = spawn(process.execPath, [BIN, '-f', 'jsonl', '-j', '2', ...args], { cwd, env: environment() });
    onTestFinished(() => void child.kill('SIGKILL'));
    return { child, lines: createInterface(child.stdout)[Symbol.asyncIterator]() };
  };

  test('an interrupt keeps what is written whole', { timeout: PATIENCE }, async () => {
    const { child, lines } = start(folder(copies(60)), '.');
    const over = once(child, 'exit');
    const written = [(await lines.next()).value];
    child.kill('SIGINT');
    for (let line = await lines.next(); !line.done; line = await lines.next()) written.push(line.value);
    expect(await over).toEqual([130, null]);
    const types = written.map((line) => JSON.parse(line).type);
    expect(types[0]).toBe('article');
    expect(types).not.toContain('summary');
  });

  test('each record of standard input is answered before the next has come', async () => {
    const { child, lines } = start(ROOT, '--compare', 'none', '-');
    for (const nth of [1, 2, 3]) {
      child.stdin.write(record({ headline: `Report ${nth}`, body_text: CLEAN }));
      expect(JSON.parse((await lines.next()).value).type).toBe('article');
      expect(JSON.parse((await lines.next()).value).type).toBe('figure');
    }
    child.stdin.end();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});
