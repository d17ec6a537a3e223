import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCommandLine } from '../../src/cli/command-line/command-line.ts';
import { OPTIONS } from '../../src/cli/command-line/options.ts';
import { readPlainCommandLine } from '../../src/cli/command-line/plain-command-line.ts';
import { SUBCOMMANDS } from '../../src/cli/command-line/subcommands.ts';
import { didYouMean, nearest } from '../../src/cli/did-you-mean.ts';
import { processWorld } from '../../src/cli/process-world.ts';
import { bytesOf } from '../../src/cli/settings/file-size.ts';
import { audit } from './command.ts';

const world = processWorld();

describe('the plain command line', () => {
  const words = fc.oneof(
    fc.constantFrom(
      '--json',
      '-f',
      '--format',
      '--format=json',
      'json',
      'table',
      'a.txt',
      '*.md',
      '-',
      '--',
      '',
      '-q',
      'help',
    ),
    fc.constantFrom(...SUBCOMMANDS.map(({ name }) => name)),
    fc.string(),
  );

  test('says what commander says, wherever it says anything', async () => {
    let plain = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 5 }), async (argv) => {
        const read = readPlainCommandLine(argv);
        if (read === null) return;
        plain++;
        expect(await readCommandLine(argv, world)).toEqual(read);
      }),
      { numRuns: 2000 },
    );
    expect(plain).toBeGreaterThan(100);
  });

  test('is known for what is typed most', () => {
    expect(readPlainCommandLine(['a.txt'])).not.toBe(null);
    expect(readPlainCommandLine(['--json', 'a.txt', 'b.txt'])?.operands).toEqual(['a.txt', 'b.txt']);
    expect(readPlainCommandLine(['-f', 'json', 'a.txt'])?.options.format).toEqual(['json']);
  });
});

describe('the command line', () => {
  test('knows every option of the table', async () => {
    for (const { name, argument, choices } of OPTIONS) {
      const argv = [`--${name}`, ...(argument === undefined ? [] : [choices?.[0] ?? 'x']), 'a.txt'];
      expect((await readCommandLine(argv, world))?.operands, name).toEqual(['a.txt']);
    }
  });

  test('keeps the order of what is given more than once', async () => {
    const read = await readCommandLine(['-f', 'json=a', 'x', '--format=csv', '--no-check', 'b', '--check', 'a'], world);
    expect(read?.options.format).toEqual(['json=a', 'csv']);
    expect(read?.options.check).toEqual([
      { id: 'b', run: false },
      { id: 'a', run: true },
    ]);
  });

  test.each([
    [['--jsno', 'a'], 'there is no option --jsno. Did you mean "--json"?'],
    [['-x', 'a'], 'there is no option -x. audit --help lists the options.'],
    [['--fail-on', 'eror'], '--fail-on takes error, warning, note or never, not "eror". Did you mean "error"?'],
    [['--show', 'figure', 'a'], '--show takes figures, consistent or all, not "figure". Did you mean "figures"?'],
    [['--compare', 'x', 'a'], '--compare takes articles, none or all, not "x".'],
    [['--format'], '--format needs a value: NAME[=FILE].'],
    [['--fail-on'], '--fail-on needs error, warning, note or never.'],
    [['-f', 'json=', 'a'], '"json=" names no file after the "=".'],
    [['-f', 'jsonn', 'a'], 'there is no format "jsonn". Did you mean "json"?'],
    [['--check', 'sum-mismach', 'a'], 'there is no check "sum-mismach". Did you mean "sum-mismatch"?'],
    [['explain', 'sum-mismach'], 'Did you mean "sum-mismatch"?'],
    [['completion', 'bsh'], 'Did you mean "bash"?'],
    [['text'], '"audit text" needs a file.'],
    [['completion'], '"audit completion" needs a shell: bash, zsh or fish.'],
    [['checks', 'a'], '"audit checks" takes no argument.'],
    [['explain', 'a', 'b'], '"audit explain" takes one check only.'],
    [['lsp', '--sdtio'], 'there is no option --sdtio. Did you mean "--stdio"?'],
  ])('says what is wrong with %s', async (argv, message) => {
    const { code, stdout, stderr } = await audit(argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr.split('\n')).toHaveLength(2);
  });
});

describe('--help and --version', () => {
  test('print to stdout, and name every option and subcommand', async () => {
    const { code, stdout, stderr } = await audit(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const { name } of OPTIONS) expect(stdout).toContain(`--${name}`);
    for (const { name } of SUBCOMMANDS) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test.each([['--version'], ['-V'], ['--version', '--json'], ['a.txt', '-V']])('agree: %s %s', async (...argv) => {
    expect(await audit(argv)).toMatchObject({ code: 0, stderr: '', stdout: (await audit(['-V'])).stdout });
  });

  test('say the version of the package', async () => {
    const { version } = (await import('../../package.json', { with: { type: 'json' } })).default;
    expect((await audit(['-V', '-V'])).stdout).toBe(`audit ${version}\n`);
    expect((await audit(['-V'])).stdout).toBe(`audit ${version}\n`);
  });
});

describe('didYouMean', () => {
  test('finds what a slip of the finger meant, and nothing else', () => {
    const names = ['explain', 'checks', 'init', 'text'];
    expect(nearest('explian', names)).toBe('explain');
    expect(nearest('check', names)).toBe('checks');
    expect(nearest('TEXT', names)).toBe('text');
    expect(nearest('drafts', names)).toBe(null);
    expect(nearest('x'.repeat(100_000), names)).toBe(null);
    expect(didYouMean('drafts', names)).toBe('');
  });
});

describe('bytesOf', () => {
  test.each([
    ['4096', 4096],
    [4096, 4096],
    ['500k', 500_000],
    ['20MB', 20_000_000],
    ['1.5 GB', 1_500_000_000],
    ['', null],
    ['-1', null],
    ['10 apples', null],
    ['1e9', null],
  ])('reads %s', (size, bytes) => {
    expect(bytesOf(size)).toBe(bytes);
  });
});
