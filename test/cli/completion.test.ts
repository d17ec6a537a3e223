import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { OPTIONS } from '../../src/cli/command-line/options.ts';
import { SUBCOMMANDS } from '../../src/cli/command-line/subcommands.ts';
import { FORMATS } from '../../src/reports/formats.ts';
import { audit, environment, folder } from './command.ts';
import { has, hasTmux, terminal } from './tmux.ts';

const script = async (shell: string): Promise<string> => (await audit(['completion', shell])).stdout;
const FLAGS = [
  ...OPTIONS.flatMap(({ name, short }) => [`--${name}`, ...(short === undefined ? [] : [`-${short}`])]),
  ...['-h', '--help', '-V', '--version'],
].sort();
const FORMAT_NAMES = FORMATS.map(({ name }) => name).sort();

describe.skipIf(!has('bash'))('in bash', () => {
  const complete = async (...words: string[]): Promise<string[]> => {
    const cwd = folder({ 'draft.md': '', 'two words.md': '' });
    const ask = `${await script('bash')}
      COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; COMPREPLY=()
      _audit 2>/dev/null; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', ask], { cwd, env: environment(), encoding: 'utf8' });
    expect(stderr).toBe('');
    return stdout.split('\n').filter(Boolean).sort();
  };

  test('options, their values, subcommands and files are completed', async () => {
    expect(await complete('audit', '--no-c')).toEqual(['--no-check', '--no-color', '--no-config']);
    expect(await complete('audit', '-f', '')).toEqual(FORMAT_NAMES);
    expect(await complete('audit', '--format', '=', 'js')).toEqual(['json', 'jsonl']);
    expect(await complete('audit', '--fail-on', 'n')).toEqual(['never', 'note']);
    expect(await complete('audit', 'ex')).toEqual(['explain']);
    expect(await complete('audit', 'explain', 'self-')).toEqual(['self-contradiction']);
    expect(await complete('audit', 'completion', '')).toEqual(['bash', 'fish', 'zsh']);
    expect(await complete('audit', 'dr')).toEqual(['draft.md']);
  });

  test('all options and subcommands are', async () => {
    expect(await complete('audit', '-')).toEqual(FLAGS);
    expect(await complete('audit', '')).toEqual(
      [...SUBCOMMANDS.map(({ name }) => name), 'draft.md', 'two words.md'].sort(),
    );
    expect(await complete('audit', 'text', '-')).toEqual(FLAGS);
    expect(await complete('audit', 'lsp', '')).toEqual(['--stdio']);
    expect(await complete('audit', 'lsp', '--')).toEqual(['--stdio']);
  });
});

describe.skipIf(!has('fish'))('in fish', () => {
  const complete = async (line: string): Promise<string[]> => {
    const cwd = folder({ 'audit.fish': await script('fish'), 'draft.md': '' });
    const ask = `source audit.fish; complete -C '${line}'`;
    const { stdout, stderr } = spawnSync('fish', ['--no-config', '-c', ask], {
      cwd,
      env: environment({ HOME: cwd }),
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    return stdout
      .split('\n')
      .filter(Boolean)
      .map((text) => text.split('\t')[0] ?? '')
      .sort();
  };

  test('options, their values, subcommands and files are completed', async () => {
    expect(await complete('audit --no-c')).toEqual(['--no-check', '--no-color', '--no-config']);
    expect(await complete('audit -f ')).toEqual(FORMAT_NAMES);
    expect(await complete('audit --fail-on n')).toEqual(['never', 'note']);
    expect(await complete('audit ex')).toEqual(['explain']);
    expect(await complete('audit explain self-')).toEqual(['self-contradiction']);
    expect(await complete('audit completion ')).toEqual(['bash', 'fish', 'zsh']);
    expect(await complete('audit dr')).toEqual(['draft.md']);
  });

  test('all options and subcommands are', async () => {
    expect(await complete('audit --')).toEqual(FLAGS.filter((flag) => flag.startsWith('--')));
    const names = SUBCOMMANDS.map(({ name }) => name);
    expect((await complete('audit ')).filter((word) => names.includes(word))).toEqual([...names].sort());
    expect(await complete('audit lsp --s')).toContain('--stdio');
  });
});

describe.skipIf(!has('zsh') || !hasTmux)('in zsh (needs tmux)', () => {
  test.each([
    ['audit --no-co', ['--no-color', '--no-config']],
    ['audit --fail-on ', ['error', 'warning', 'note', 'never']],
    ['audit -f js', ['json ', 'jsonl']],
    ['audit explain self-c', ['audit explain self-contradiction']],
    ['audit completion fi', ['audit completion fish']],
    ['audit expl', ['audit explain']],
    ['audit dra', ['audit draft.md']],
    ['audit lsp ', ['audit lsp --stdio']],
    ['audit -', FLAGS.filter((flag) => flag.startsWith('--'))],
    ['audit ', SUBCOMMANDS.map(({ name }) => name)],
  ])('%s is completed', async (line, expected) => {
    const rc = `PS1='> '; autoload -U compinit; compinit -u -D; ${await script('zsh')}`;
    const shown = terminal('ZDOTDIR=. zsh', folder({ '.zshrc': rc, 'draft.md': '' }), 120);
    await shown.shows(/>$/);
    shown.write(line);
    await shown.shows(line.trimEnd());
    shown.press('Tab', 'Tab');
    for (const word of expected) await shown.shows(word);
  });
});
