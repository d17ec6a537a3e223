import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit, folder, ROOT } from '../cli/command.ts';

const SAMPLES = readdirSync(join(ROOT, 'samples'))
  .filter((name) => name !== 'README.md')
  .map((name) => `samples/${name}`)
  .sort();

const report = async (paths: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> =>
  (await audit(['--json', '--no-config', ...paths], { env })).stdout;

/** Machines that differ from the one at hand. */
const ENVIRONMENTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a day ahead': { TZ: 'Pacific/Kiritimati' },
  'a day behind': { TZ: 'Pacific/Pago_Pago' },
  'in Turkish': { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  'in German': { LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8' },
  'without a locale': { LC_ALL: 'C', LANG: 'C' },
  'with colours forced': { FORCE_COLOR: '3', CLICOLOR_FORCE: '1' },
  'without colours': { NO_COLOR: '1', TERM: 'dumb' },
  'in a narrow terminal': { COLUMNS: '20', LINES: '5' },
  'in a CI': { CI: 'true', GITHUB_ACTIONS: 'true' },
};

describe('the report is the same to the last byte', () => {
  it.each(Object.keys(ENVIRONMENTS))('%s', async (name) => {
    expect(await report(SAMPLES, ENVIRONMENTS[name])).toBe(await report(SAMPLES));
  });

  it('in whatever order the inputs are named', async () => {
    const usual = await report(SAMPLES);
    expect(usual).toContain('"discrepancies"');
    expect(await report(SAMPLES.toReversed())).toBe(usual);
    expect(await report([...SAMPLES.slice(5), ...SAMPLES.slice(0, 5)])).toBe(usual);
  });

  it('and twice in a row', async () => {
    expect(await report(SAMPLES)).toBe(await report(SAMPLES));
  });

  it('wherever the files were made in whatever order', async () => {
    const made = async (names: readonly string[]): Promise<string> => {
      const cwd = folder();
      mkdirSync(join(cwd, 'samples'));
      for (const name of names) writeFileSync(join(cwd, name), readFileSync(join(ROOT, name)));
      return (await audit(['--json', '--no-config', 'samples'], { cwd })).stdout;
    };
    expect(await made(SAMPLES.toReversed())).toBe(await made(SAMPLES));
  });
});
