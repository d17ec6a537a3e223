import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXTENSIONS_READ, formatOf } from '../../src/articles/format.ts';
import { OPTIONS } from '../../src/cli/command-line/options.ts';
import { SUBCOMMANDS } from '../../src/cli/command-line/subcommands.ts';
import { CLEAN, FOUND, INCOMPLETE, INTERRUPTED } from '../../src/cli/exit-code.ts';
import { CONFIG_KEYS } from '../../src/cli/settings/config-keys.ts';
import { FORMATS } from '../../src/reports/formats.ts';
import { ROOT } from '../cli/command.ts';

const PAGE = 'docs/coverage.md';

interface Row {
  readonly section: string;
  readonly name: string;
  readonly file: string;
  readonly title: string;
}

const rows: readonly Row[] = readFileSync(join(ROOT, PAGE), 'utf8')
  .split('\n## ')
  .slice(1)
  .flatMap((part) => {
    const section = part.slice(0, part.indexOf('\n'));
    return [...part.matchAll(/^\| (.+?) \| \[.+?\]\((.+?)\) \| (.+) \|$/gm)].map(
      ([, name = '', file = '', title = '']) => ({
        section,
        name: name.replaceAll('`', ''),
        file: normalize(join(dirname(PAGE), file)),
        title,
      }),
    );
  });

const namesOf = (section: string): string[] => rows.flatMap((row) => (row.section === section ? [row.name] : []));

/** The parts of a file that hold a test of this title, each with the table that it is run over. */
const testsIn = (file: string, title: string): string[] =>
  readFileSync(join(ROOT, file), 'utf8')
    .split(/\n(?=\s*(?:test|it|describe)\b)/)
    .filter((block) => ["'", '"', '`'].some((quote) => block.includes(quote + title + quote)));

describe('the list of what is proved', () => {
  test.each<[string, readonly string[]]>([
    ['Options', [...OPTIONS.map(({ name }) => `--${name}`), '--help', '--version']],
    ['Subcommands', SUBCOMMANDS.map(({ name }) => name)],
    ['Formats, out', FORMATS.map(({ name }) => name)],
    ['Configuration', CONFIG_KEYS.map(({ name }) => name)],
  ])('has a row for each of %s, and no other', (section, names) => {
    expect(namesOf(section).sort()).toEqual([...names].sort());
  });

  test('has a row for whatever a file is read as', () => {
    const read = EXTENSIONS_READ.map((extension) => formatOf(new Uint8Array(), `a.${extension}`));
    expect(namesOf('Inputs')).toEqual(expect.arrayContaining(read));
  });

  test('has a row for each exit code', () => {
    const codes = [CLEAN, FOUND, INCOMPLETE, INTERRUPTED].map(String);
    expect(namesOf('Exit codes')).toEqual(expect.arrayContaining(codes));
  });

  test.each(rows)('$section: $name is proved by a test', ({ section, name, file, title }) => {
    const found = testsIn(file, title);
    expect(found.length, `${file}: ${title}`).toBeGreaterThan(0);
    if (section === 'Formats, out') expect(readFileSync(join(ROOT, file), 'utf8')).toMatch(new RegExp(`\\b${name}\\b`));
    if (section !== 'Options') return;
    const short = OPTIONS.find((option) => `--${option.name}` === name)?.short ?? name.charAt(2).toUpperCase();
    const uses = found.some((block) => block.includes(name) || block.includes(`'-${short}`));
    expect(uses, `${title} uses ${name}`).toBe(true);
  });
});
