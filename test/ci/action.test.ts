import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLEAN, ERROR, folder, NOTE } from '../cli/command.ts';
import { ACTION, runAction } from './composite.ts';

describe('the action', () => {
  test('fails on a draft with an error, with annotations in the log and SARIF beside', async () => {
    const workspace = folder({ 'drafts/bad.md': ERROR, 'drafts/good.md': CLEAN });
    const { steps, code, log, outputs } = await runAction({ files: 'drafts', 'sarif-file': 'out.sarif' }, workspace);
    expect(steps.map(({ name, code: own }) => [name, own])).toEqual([
      ['Make the command ready', 0],
      ['Audit', 0],
      ['Verdict', 1],
    ]);
    expect({ code, outputs }).toEqual({ code: 1, outputs: { 'exit-code': '1', sarif: './out.sarif' } });
    expect(log).toMatch(/^::error file=drafts\/bad\.md,line=1,/m);
    const { runs } = JSON.parse(readFileSync(join(workspace, 'out.sarif'), 'utf8'));
    expect(runs[0].results[0].ruleId).toBe('self-contradiction');
  });

  test('passes clean copy, and says nothing', async () => {
    const { code, log, outputs } = await runAction({ files: 'a.md' }, folder({ 'a.md': CLEAN }));
    expect({ code, log, outputs }).toEqual({ code: 0, log: '', outputs: { 'exit-code': '0', sarif: '' } });
  });

  test('fails on what it cannot read, whatever was found', async () => {
    const { code, outputs } = await runAction(
      { files: 'a.md\ngone.md', 'fail-on': 'never' },
      folder({ 'a.md': ERROR }),
    );
    expect({ code, exit: outputs['exit-code'] }).toEqual({ code: 2, exit: '2' });
  });

  test('takes several files and reports, a line each', async () => {
    const workspace = folder({ 'one draft.md': CLEAN, 'b.txt': NOTE });
    const inputs = { files: ' one draft.md\n\n  *.txt\n', format: 'compact\njson=report.json\n', 'fail-on': 'note' };
    const { code, log } = await runAction(inputs, workspace);
    expect(code).toBe(1);
    expect(log).toMatch(/^b\.txt:\d+:\d+: note /m);
    const { articles } = JSON.parse(readFileSync(join(workspace, 'report.json'), 'utf8'));
    expect(articles.map(({ path }: { path: string }) => path)).toEqual(['b.txt', 'one draft.md']);
  });

  test('works in a folder, and by its configuration', async () => {
    const workspace = folder({ 'desk/audit.config.json': '{ "inputs": ["."] }', 'desk/a.md': ERROR });
    const { code, outputs } = await runAction({ 'working-directory': 'desk', 'sarif-file': 'out.sarif' }, workspace);
    expect({ code, sarif: outputs.sarif }).toEqual({ code: 1, sarif: 'desk/out.sarif' });
    expect(existsSync(join(workspace, 'desk/out.sarif'))).toBe(true);
    const other = folder({ 'other.json': '{ "failOn": "never" }', 'a.md': ERROR });
    expect((await runAction({ files: 'a.md', config: 'other.json' }, other)).code).toBe(0);
  });

  test('runs nothing that stands in its inputs', async () => {
    const workspace = folder({ 'bad.md': ERROR });
    const trap = '$(touch sprung) `touch sprung`; touch sprung\n--write-baseline\n"; touch sprung; "\nexit-code=0';
    for (const input of Object.keys(ACTION.inputs).filter((name) => name !== 'working-directory')) {
      const { code, outputs } = await runAction({ files: 'bad.md', [input]: trap }, workspace);
      // That name is as good as any other for a file, up to the end of its line.
      expect([input, code, outputs['exit-code']]).toEqual(input === 'sarif-file' ? [input, 1, '1'] : [input, 2, '2']);
    }
    expect(existsSync(join(workspace, 'sprung'))).toBe(false);
    expect(existsSync(join(workspace, 'audit.baseline.json'))).toBe(false);
    for (const { run } of ACTION.runs.steps) expect(run).not.toContain('${{');
  });

  test('builds a checkout that brings no build', async () => {
    const tools = folder({ npm: '#!/bin/sh\necho "npm $*, in $PWD"\n' });
    chmodSync(join(tools, 'npm'), 0o755);
    const checkout = folder();
    const { steps } = await runAction({}, folder(), checkout, `${tools}:${process.env.PATH ?? ''}`);
    expect(steps[0]?.stdout).toBe(`npm ci --include=dev --no-audit --no-fund, in ${checkout}\n`);
  });

  test('says what is wrong where Node is too old', async () => {
    const old =
      '#!/bin/sh\nexec "$REAL" -e "Object.defineProperty(process.versions, \'node\', { value: \'18.20.0\' }); $2"\n';
    const tools = folder({ node: old.replace('"$REAL"', process.execPath) });
    chmodSync(join(tools, 'node'), 0o755);
    const { code, log } = await runAction({}, folder(), undefined, `${tools}:${process.env.PATH ?? ''}`);
    expect({ code, log }).toEqual({ code: 1, log: expect.stringMatching(/^::error::figure-audit needs Node 20\.19/) });
  });

  test('names an input for every option that its description promises, and describes all of them', () => {
    for (const { description, default: value } of Object.values(ACTION.inputs)) {
      expect(description).toMatch(/\.$/);
      expect(typeof value).toBe('string');
    }
    expect(ACTION.runs.using).toBe('composite');
    for (const { shell } of ACTION.runs.steps) expect(shell).toBe('bash');
  });
});
