import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { CONFIG_KEYS, configSchema } from '../../src/cli/settings/config-keys.ts';
import { commentedConfig } from '../../src/cli/subcommands/init-config.ts';
import { audit, CLEAN, ERROR, folder, NOTE } from './command.ts';

const configured = (config: unknown, more: Record<string, string> = {}) =>
  folder({
    'audit.config.json': typeof config === 'string' ? config : JSON.stringify(config),
    'drafts/clean.md': CLEAN,
    'drafts/error.md': ERROR,
    'drafts/note.md': NOTE,
    ...more,
  });

describe('the configuration', () => {
  test('is found upwards, and its paths are relative to it', async () => {
    const cwd = configured({ inputs: ['drafts'], ignore: ['error.md'] });
    for (const at of [cwd, join(cwd, 'drafts')]) {
      const { code, stdout } = await audit(['--json'], { cwd: at });
      expect(code).toBe(0);
      expect(JSON.parse(stdout).articles).toHaveLength(2);
    }
  });

  test('yields to the command line, and to --no-config', async () => {
    const cwd = configured({ failOn: 'never', inputs: ['gone'] });
    expect((await audit(['drafts'], { cwd })).code).toBe(0);
    expect((await audit(['drafts', '--fail-on', 'error'], { cwd })).code).toBe(1);
    expect((await audit(['drafts', '--no-config'], { cwd })).code).toBe(1);
    expect((await audit([], { cwd })).code).toBe(2);
  });

  test('may lie elsewhere, and must then be there', async () => {
    const cwd = configured('{}', { 'strict.json': '{"failOn": "note"}' });
    expect((await audit(['drafts/note.md'], { cwd })).code).toBe(0);
    expect((await audit(['drafts/note.md', '--config', 'strict.json'], { cwd })).code).toBe(1);
    expect((await audit(['drafts/note.md', '--config', 'gone.json'], { cwd })).code).toBe(2);
  });

  test('may hold comments and trailing commas', async () => {
    const cwd = configured('// ours\n{ "failOn": /* all */ "never", }');
    expect((await audit(['drafts'], { cwd })).code).toBe(0);
  });

  test.each([
    [
      '{\n  "failon": "error"\n}',
      'audit.config.json:2:3 "failon" is not a key that is known here. Did you mean "failOn"?',
    ],
    ['{"failOn": "eror"}', 'audit.config.json:1:2 "failOn" must be "error", "warning", "note" or "never"'],
    ['{"inputs": "drafts"}', '"inputs" must be a list'],
    ['{"inputs": [""]}', '"inputs.0" must not be empty'],
    ['{"maxWarnings": -1}', '"maxWarnings" must be a whole number from 0 on'],
    ['{"checks": {"self-contradiction": "off"}}', '"checks.self-contradiction" must be true or false'],
    [
      '{"checks": {"self-contradition": false}}',
      'there is no check "self-contradition". Did you mean "self-contradiction"?',
    ],
    ['{"suppressions": [{"fingerprint": "f"}]}', '"suppressions.0" lacks "reason"'],
    ['{"suppressions": [{"fingerprint": "f", "reason": "r", "by": "me"}]}', '"suppressions.0.by" is not a key'],
    ['{"__proto__": {"failOn": "never"}}', '"__proto__" is not a key'],
    ['{"maxFileSize": "big"}', '"big" is no file size'],
    ['{"failOn" "error"}', 'audit.config.json:1:11 colon expected'],
    ['', 'audit.config.json:1:1'],
    ['[]', 'must be an object'],
  ])('is refused where it makes no sense: %s', async (text, message) => {
    const { code, stdout, stderr } = await audit(['drafts/clean.md'], { cwd: configured(text) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('leaves checks out; the command line chooses among all', async () => {
    const cwd = configured({ checks: { 'self-contradiction': false } });
    const checks = async (...args: string[]) => {
      const { stdout } = await audit(['--json', 'drafts/error.md', ...args], { cwd });
      return JSON.parse(stdout).discrepancies.map(({ check }: { check: string }) => check);
    };
    expect(await checks()).not.toContain('self-contradiction');
    expect(await checks('--check', 'self-contradiction')).toEqual(['self-contradiction']);
    expect(await checks('--no-config', '--no-check', 'self-contradiction')).not.toContain('self-contradiction');
    expect(await checks('--no-config')).toContain('self-contradiction');
  });

  test('as printed gives the same settings again', async () => {
    const cwd = configured({
      inputs: ['drafts'],
      failOn: 'warning',
      checks: { 'self-contradiction': false },
      baseline: 'b.json',
    });
    const first = await audit(['--print-config', '--max-warnings', '3'], { cwd });
    const again = folder({ 'audit.config.json': first.stdout });
    expect((await audit(['--print-config'], { cwd: again })).stdout).toBe(first.stdout);
    expect(JSON.parse(first.stdout)).toMatchObject({ inputs: ['drafts'], maxWarnings: 3, baseline: 'b.json' });
  });
});

describe('the published schema', () => {
  const schema = configSchema();

  test('accepts and refuses what the program does', () => {
    const validate = new Ajv2020().compile(schema);
    expect(validate({ inputs: ['a'], checks: { x: false }, maxFileSize: '5MB' })).toBe(true);
    for (const wrong of [{ nope: 1 }, { failOn: 'x' }, { maxWarnings: -1 }, { suppressions: [{ reason: 'r' }] }])
      expect(validate(wrong)).toBe(false);
    for (const { name, example } of CONFIG_KEYS) expect(validate({ [name]: example })).toBe(true);
  });
});

describe('audit init', () => {
  test('writes a configuration that changes nothing, and never over another', async () => {
    const cwd = folder({ 'a.md': CLEAN });
    expect(await audit(['init'], { cwd })).toMatchObject({ code: 0, stdout: 'Wrote audit.config.json.\n' });
    expect((await audit(['a.md'], { cwd })).code).toBe(0);
    expect(await audit(['init'], { cwd })).toMatchObject({ code: 2, stdout: '' });
    expect(readFileSync(join(cwd, 'audit.config.json'), 'utf8')).toBe(commentedConfig());
  });

  test('gives examples that are right once they are no comments', async () => {
    const text = commentedConfig().replace(/^ {2}\/\/ "/gm, '  "');
    const cwd = folder({ 'audit.config.json': text });
    const { code, stdout, stderr } = await audit(['--print-config'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(Object.keys(JSON.parse(stdout)).sort()).toEqual(['$schema', ...CONFIG_KEYS.map(({ name }) => name)].sort());
  });
});
