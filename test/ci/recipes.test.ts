import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { EXTENSIONS_READ } from '../../src/articles/format.ts';
import { FORMATS } from '../../src/reports/formats.ts';
import { BIN, CLEAN, ERROR, folder, NOTE, ROOT, runProcess } from '../cli/command.ts';
import { ACTION, runAction } from './composite.ts';

const yaml = (path: string) => parse(readFileSync(join(ROOT, path), 'utf8'));

/** A repository that holds drafts, and has the package installed. */
function repository(files: Readonly<Record<string, string>>): string {
  const root = folder(files);
  mkdirSync(join(root, 'node_modules/.bin'), { recursive: true });
  symlinkSync(BIN, join(root, 'node_modules/.bin/audit'));
  return root;
}

describe('the GitHub workflow', () => {
  const { steps } = yaml('docs/ci/github-workflow.yml').jobs.figures;
  const step = steps.find(({ id }: { id?: string }) => id === 'audit');

  test('gives the action only inputs that it has', () => {
    expect(step.uses).toMatch(/\/figure-audit@v\d/);
    expect(Object.keys(ACTION.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)));
    const used = JSON.stringify(steps).match(/steps\.audit\.outputs\.([\w-]+)/g) ?? [];
    expect(used).toHaveLength(2);
    for (const name of used) expect(Object.keys(ACTION.outputs)).toContain(name.split('.').at(-1));
  });

  test('fails on one draft, and leaves the reports that it uploads', async () => {
    const workspace = folder({ 'drafts/a.md': ERROR, 'drafts/b.md': CLEAN });
    const { code, outputs } = await runAction(step.with, workspace);
    expect(code).toBe(1);
    expect(existsSync(join(workspace, outputs.sarif ?? ''))).toBe(true);
    const artifact = steps.find(({ uses }: { uses: string }) => uses.startsWith('actions/upload-artifact')).with.path;
    expect(readFileSync(join(workspace, artifact), 'utf8')).toMatch(/^<!doctype html>/i);
  });
});

describe('the GitLab job', () => {
  const job = yaml('docs/ci/gitlab-ci.yml').figures;

  test('fails on one draft, and leaves the reports that it names', async () => {
    const cwd = repository({ 'drafts/a.md': ERROR, 'drafts/b.md': NOTE });
    const { code, stdout, stderr } = await runProcess('bash', ['-c', job.script.join('\n')], {
      cwd,
      env: job.variables,
    });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/^drafts\/a\.md:\d+:\d+: error self-contradiction/m);
    const { codequality, junit } = job.artifacts.reports;
    const issues = JSON.parse(readFileSync(join(cwd, codequality), 'utf8'));
    expect(issues[0]).toMatchObject({ check_name: 'self-contradiction', location: { path: 'drafts/a.md' } });
    expect(readFileSync(join(cwd, junit), 'utf8')).toContain('<failure');
    for (const path of job.artifacts.paths) expect(existsSync(join(cwd, path))).toBe(true);
  });
});

describe('the pre-commit hooks', () => {
  const hooks = yaml('.pre-commit-hooks.yaml');
  const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const [changed, all] = hooks;

  /** As pre-commit runs a hook: its entry, what the user adds, the names of files. */
  const run = (hook: { entry: string }, cwd: string, names: readonly string[]) => {
    const [program = '', ...args] = hook.entry.split(' ');
    return runProcess(process.execPath, [join(ROOT, bin[program]), ...args, ...names], { cwd });
  };

  test('run in one process, with all files at once', () => {
    expect(hooks.map(({ id }: { id: string }) => id)).toEqual(['figure-audit', 'figure-audit-all']);
    for (const { require_serial, language } of hooks) expect([require_serial, language]).toEqual([true, 'node']);
    expect(changed.pass_filenames ?? true).toBe(true);
    expect(all.pass_filenames).toBe(false);
  });

  test('can be installed from git, where npm asks for a build before it has installed what that needs', async () => {
    const tools = folder({ npm: '#!/bin/sh\necho "npm $*; global $npm_config_global"\n' });
    chmodSync(join(tools, 'npm'), 0o755);
    const { prepare } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts;
    const [program, script] = prepare.split(' ');
    const { stdout } = await runProcess(program, [join(ROOT, script)], {
      cwd: folder(),
      env: { PATH: `${tools}:${process.env.PATH ?? ''}`, npm_config_global: 'true' },
    });
    expect(stdout).toBe('npm ci --include=dev --ignore-scripts; global false\nnpm run build; global false\n');
  });

  test('look at copy only', () => {
    for (const { files } of hooks) {
      const matches = new RegExp(files);
      for (const extension of /\((.*?)\)/.exec(files.replaceAll('?', ''))?.[1]?.split('|') ?? [''])
        expect(EXTENSIONS_READ).toContain(extension);
      for (const path of ['a.md', 'drafts/b.txt', 'c.docx', 'd.html', 'e.htm']) expect(matches.test(path)).toBe(true);
      for (const path of ['package.json', 'a.mdx', 'text', 'b.ts']) expect(matches.test(path)).toBe(false);
    }
    expect(new RegExp(all.files).test('audit.config.json')).toBe(true);
  });

  test('audit the changed files', async () => {
    const cwd = folder({ 'a.md': ERROR, 'b.md': CLEAN });
    expect((await run(changed, cwd, ['a.md', 'b.md'])).code).toBe(1);
    expect((await run(changed, cwd, ['b.md'])).code).toBe(0);
  });

  test('audit all that the configuration names, which may disagree with what has changed', async () => {
    const samples = ['depot-strike-daily-ledger.txt', 'depot-strike-north-wire.txt'];
    const cwd = folder({ 'audit.config.json': '{ "inputs": ["copy"], "failOn": "note" }' });
    mkdirSync(join(cwd, 'copy'));
    for (const name of samples) cpSync(join(ROOT, 'samples', name), join(cwd, 'copy', name));
    const { code, stdout } = await run(all, cwd, []);
    expect(code).toBe(1);
    expect(stdout).toContain('source-disagreement');
    const unset = await run(all, folder({ 'a.md': CLEAN }), []);
    expect({ code: unset.code, told: unset.stderr }).toEqual({
      code: 2,
      told: expect.stringContaining('nothing to audit'),
    });
  });
});

test('formats that recipes name exist', () => {
  const names = FORMATS.map(({ name }) => name);
  const texts = ['docs/ci/github-workflow.yml', 'docs/ci/gitlab-ci.yml'].map((path) =>
    readFileSync(join(ROOT, path), 'utf8'),
  );
  const used = texts.join('\n').match(/(?<=--format )[a-z]+|(?<=^ {12})[a-z]+(?==|$)/gm) ?? [];
  expect(used.length).toBeGreaterThan(4);
  for (const name of used) expect(names).toContain(name);
});
