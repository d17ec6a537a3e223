import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../cli/command.ts';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
  packages: Readonly<Record<string, Locked>>;
};
const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  dependencies: Readonly<Record<string, string>>;
};
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** What an installation of the package brings with it. */
const runtime = Object.entries(packages)
  .filter(([path, { dev }]) => path !== '' && dev !== true)
  .map(([path, locked]) => ({ ...locked, path, name: nameOf(path) }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

/** Licences that ask for no more than their notice. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Python-2.0',
]);

const page = (): string => {
  const rows = runtime.map(({ path, name, version, license }) => {
    const why = dependencies[name] === undefined || path !== `node_modules/${name}` ? 'of another' : 'our own';
    return `| ${name} | ${version} | ${license} | ${why} |`;
  });
  return `# Dependencies

What \`npm install figure-audit\` brings along, from the lock file. None of them runs a script when it is installed, and none is under a licence
that asks for more than its notice. A test keeps this page true; \`npm run generate\` writes it.

| package | version | licence | chosen |
|---|---|---|---|
${rows.join('\n')}

${runtime.length} packages, ${Object.keys(dependencies).length} of them chosen.
`;
};

describe('what an installation brings along', () => {
  it('runs no script', () => {
    expect(runtime.filter(({ hasInstallScript }) => hasInstallScript === true)).toEqual([]);
  });

  it('is under a licence that is allowed', () => {
    expect(runtime.filter(({ license }) => license === undefined || !ALLOWED.has(license))).toEqual([]);
  });

  it('is all that the manifest asks for', () => {
    expect(runtime.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  });

  it('is listed', async () => {
    await expect(page()).toMatchFileSnapshot(join(ROOT, 'docs/dependencies.md'));
  });
});
