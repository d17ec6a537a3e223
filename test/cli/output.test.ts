import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { audit, BIN, CLEAN, ERROR, environment, folder, shell } from './command.ts';

describe('standard output', () => {
  test('carries the report and nothing else; JSON is whole on every exit code', async () => {
    const cwd = folder({ 'clean.md': CLEAN, 'error.md': ERROR, 'bin.txt': '\0' });
    for (const [name, code] of [
      ['clean.md', 0],
      ['error.md', 1],
      ['bin.txt', 2],
    ] as const) {
      const outcome = await audit(['--json', '--stats', '-v', name], { cwd });
      expect(outcome.code).toBe(code);
      expect(JSON.parse(outcome.stdout).errors).toHaveLength(code === 2 ? 1 : 0);
    }
  });

  test('is JSON even where the command line or the configuration makes no sense', async () => {
    const cwd = folder({ 'audit.config.json': '{"nope": 1}', 'a.txt': CLEAN });
    const codeOf = async (...args: string[]) => {
      const { code, stdout } = await audit(args, { cwd });
      return [code, ...JSON.parse(stdout).errors.map((error: { code: string }) => error.code)];
    };
    expect(await codeOf('--json', '--nope')).toEqual([2, 'usage']);
    expect(await codeOf('-f', 'json', '--fail-on', 'nope', 'a.txt')).toEqual([2, 'usage']);
    expect(await codeOf('--format=json', 'a.txt')).toEqual([2, 'config']);
  });

  test('of a megabyte and more arrives whole through a slow pipe', async () => {
    const cwd = folder({ 'many.txt': CLEAN.repeat(800) });
    const { stdout } = await shell('$audit --json many.txt | (sleep 0.5; cat)', { cwd });
    expect(stdout.length).toBeGreaterThan(600_000);
    expect(JSON.parse(stdout).figures).toHaveLength(800);
  });

  test('that nobody reads to its end is no failure', async () => {
    const cwd = folder({ 'many.txt': CLEAN.repeat(800) });
    const line = 'set -o pipefail; $audit --json many.txt | head -1; echo "code $?"';
    expect(await shell(line, { cwd })).toMatchObject({ stdout: '{\ncode 0\n', stderr: '' });
  });

  test('on a full disk is exit code 2', async () => {
    const cwd = folder({ 'a.txt': CLEAN });
    const { code, stderr } = await shell('$audit --json a.txt > /dev/full', { cwd });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'audit: the output could not be written: no space left on device.\n',
    });
  });
});

describe('an output file', () => {
  test('is written whole, leaves nothing beside it, and nothing on standard output', async () => {
    const cwd = folder({ 'a.txt': CLEAN });
    expect(await audit(['--json', '-o', 'report.json', 'a.txt'], { cwd })).toMatchObject({ code: 0, stdout: '' });
    expect(JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8')).figures).toHaveLength(1);
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'report.json']);
  });

  test('keeps its mode when it is replaced', async () => {
    const cwd = folder({ 'a.txt': CLEAN });
    writeFileSync(join(cwd, 'report.json'), 'old', { mode: 0o640 });
    await audit(['--json', '-o', 'report.json', 'a.txt'], { cwd });
    expect(statSync(join(cwd, 'report.json')).mode & 0o777).toBe(0o640);
  });

  test('is one of several reports from one run', async () => {
    const cwd = folder({ 'a.txt': CLEAN });
    const args = ['-f', 'json=a.json', '-f', 'csv=a.csv', '-f', 'compact', '--show', 'figures', 'a.txt'];
    const { code, stdout } = await audit(args, { cwd });
    expect({ code, stdout: stdout.startsWith('{') }).toEqual({ code: 0, stdout: false });
    expect(JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8')).figures).toHaveLength(1);
    expect(readFileSync(join(cwd, 'a.csv'), 'utf8')).toContain('killed');
  });

  test.each([
    [['-f', 'json', '-f', 'csv'], 'only one report fits on standard output'],
    [['-f', 'json=x', '-f', 'csv=x'], 'two reports would go to one file'],
    [['-f', 'json=x', '-o', 'y'], '--output is for a report that has no file'],
  ])('is refused where it makes no sense: %s', async (args, message) => {
    const cwd = folder({ 'a.txt': CLEAN });
    const { code, stderr } = await audit([...args, 'a.txt'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(readdirSync(cwd)).toEqual(['a.txt']);
  });

  test('is never reached through a symbolic link', async () => {
    const cwd = folder({ 'a.txt': CLEAN, 'precious.txt': 'precious' });
    symlinkSync('precious.txt', join(cwd, 'report.txt'));
    const { code, stderr } = await audit(['-o', 'report.txt', 'a.txt'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('symbolic link');
    expect(readFileSync(join(cwd, 'precious.txt'), 'utf8')).toBe('precious');
    expect(readlinkSync(join(cwd, 'report.txt'))).toBe('precious.txt');
  });

  test('is never an input, a folder, or in a folder that is not there', async () => {
    const cwd = folder({ 'a.txt': CLEAN });
    mkdirSync(join(cwd, 'b'));
    for (const file of ['a.txt', 'b', 'gone/report.txt'])
      expect(await audit(['-o', file, 'a.txt'], { cwd })).toMatchObject({ code: 2, stdout: '' });
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(CLEAN);
  });

  test('may be a device, which is written to and stays one', async () => {
    const cwd = folder({ 'a.txt': CLEAN });
    expect((await audit(['-o', '/dev/null', 'a.txt'], { cwd })).code).toBe(0);
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('on a full disk leaves what stood there before, and is exit code 2', async (context) => {
    const cwd = folder({ 'many.txt': CLEAN.repeat(800) });
    const disk = join(cwd, 'disk');
    mkdirSync(disk);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk], { stdio: 'ignore' });
    } catch {
      return context.skip('mounting a small disk is not permitted here');
    }
    onTestFinished(() => void execFileSync('umount', [disk]));
    writeFileSync(join(disk, 'report.json'), 'old');
    const { code, stderr } = await audit(['--json', '-o', 'disk/report.json', 'many.txt'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('no space left on device');
    expect(readdirSync(disk)).toEqual(['report.json']);
    expect(readFileSync(join(disk, 'report.json'), 'utf8')).toBe('old');
  });
});

describe('what is told', () => {
  test('holds no control character of a path, and no command that a CI runner obeys', async () => {
    const cwd = folder({ 'a\n::error::x\u001B[31m.txt': '\0', 'b\n##[group]x.txt': CLEAN, 'c\u202Etxt': 'x\0' });
    for (const args of [['.'], ['.', '-v'], ['a\n::error::x\u001B[31m.txt'], ['c\u202Etxt'], ['--\u001B[2J']]) {
      const { stdout, stderr } = await audit(args, { cwd });
      for (const text of [stdout, stderr]) {
        expect(text).not.toMatch(/[\0-\x09\x0B-\x1F\x7F-\x9F\u202A-\u202E]/);
        expect(text).not.toMatch(/^\s*::|##\[/m);
      }
    }
  });

  test('stays exact in JSON', async () => {
    const name = 'a\n::error::x\u001B[31m.txt';
    const { stdout } = await audit(['--json', '.'], { cwd: folder({ [name]: CLEAN }) });
    expect(JSON.parse(stdout).articles[0].path).toBe(name);
  });

  test('is less with -q, more with -v and --debug, and counts with --stats', async () => {
    const cwd = folder({ 'empty.txt': '', 'gone/.auditignore': '', 'audit.config.json': '{}' });
    const told = async (...args: string[]) => (await audit(['empty.txt', ...args], { cwd })).stderr;
    expect(await told('-q')).toBe('');
    expect(await told()).toBe('audit: empty.txt holds no text.\n');
    expect(await told('--debug')).toContain('audit.config.json');
    expect(await told('--stats')).toMatch(/1 articles?, 0 bytes.*\n.*read \d+\.\d ms/);
    expect((await audit(['gone.txt', '-q'], { cwd })).stderr).toContain('gone.txt was not found');
  });

  test('lists what agrees with --show consistent', async () => {
    const agree = `${CLEAN}\nThe mayor said at least 10 people were killed in the fire.\n`;
    const cwd = folder({ 'a.md': agree });
    expect((await audit(['a.md'], { cwd })).stdout).not.toContain('in agreement');
    for (const show of ['consistent', 'all'])
      expect((await audit(['a.md', '--show', show], { cwd })).stdout).toContain('12 (1:28), ≥ 10 (3:25)');
  });

  test('is a summary on the page of a GitHub run, where there is one', async () => {
    const cwd = folder({ 'error.md': ERROR, 'summary.md': 'before\n' });
    const env = { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') };
    const { code, stdout } = await audit(['-f', 'github', 'error.md'], { cwd, env });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=error\.md,/);
    expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toMatch(/^before\n[\s\S]*self-contradiction/);
  });
});

describe('an interrupt', () => {
  const start = (args: readonly string[], cwd: string) => {
    const child = spawn(process.execPath, [BIN, ...args], { cwd, env: environment() });
    onTestFinished(() => void child.kill('SIGKILL'));
    return child;
  };
  const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  test('ends a run at once, by the signal that shells show as 130', async () => {
    const child = start(['-'], folder());
    await sleep(1000);
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([null, 'SIGINT']);
  });

  test('while a report is written waits until it is whole', async () => {
    const cwd = folder({ 'many.txt': CLEAN.repeat(800) });
    const child = start(['--json', 'many.txt'], cwd);
    // The first of it has come, and nobody takes it: it stands in the middle of writing.
    await once(child.stdout, 'readable');
    child.kill('SIGINT');
    await sleep(200);
    expect(child.exitCode).toBe(null);
    const closed = once(child, 'close');
    const chunks: Buffer[] = [];
    for await (const chunk of child.stdout) chunks.push(chunk);
    await closed;
    expect(JSON.parse(Buffer.concat(chunks).toString()).figures).toHaveLength(800);
  });
});
