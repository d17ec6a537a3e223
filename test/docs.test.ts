import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BIN, environment, ROOT, runProcess } from './cli/command.ts';

/** The documents that readers follow; `docs/decisions` tells why, and shows no commands. */
const PAGES = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'samples/README.md', 'eval/README.md'],
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  ...readdirSync(join(ROOT, 'docs/decisions')).map((name) => `docs/decisions/${name}`),
];
const pageAt = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** A fenced block of a page. */
const blocksOf = (page: string, language: string): string[] =>
  [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].filter(([, name]) => name === language).map(([, , text = '']) => text);

/** The lines of a page's `sh` blocks, each with the exit code that the remark behind it claims; 0 where there is none. */
const commandsOf = (page: string) =>
  blocksOf(page, 'sh')
    .flatMap((block) => block.replaceAll('\\\n', '').split('\n'))
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => ({ line: line.replace(/\s+#.*$/, ''), exit: Number(/# exit (\d+)/.exec(line)?.[1] ?? 0) }));

/** What a test does not do again: installing, building, testing, and what takes a person. */
const SKIPPED = /^(?:npm (?:ci|install|link|test|run)|npx|git|code)\b/;
const INSTALL = /^npm ci && (?=node )/;

/** A folder as a newcomer has it: the samples, the command, and a desk's own files. */
let desk = '';
beforeAll(() => {
  desk = mkdtempSync(join(tmpdir(), 'audit-docs-'));
  cpSync(join(ROOT, 'samples'), join(desk, 'samples'), { recursive: true });
  cpSync(join(ROOT, 'samples'), join(desk, 'drafts'), { recursive: true });
  symlinkSync(join(ROOT, 'bin'), join(desk, 'bin'));
  symlinkSync(BIN, join(desk, 'audit'));
  writeFileSync(
    join(desk, 'desk-figures.csv'),
    'measure,group,event,low,high,source,asOf\nkilled,people,Tarsen market,14,14,our count,2023-06-03\n',
  );
});
afterAll(() => rmSync(desk, { recursive: true, force: true }));

const run = (line: string) =>
  runProcess('bash', ['-o', 'pipefail', '-c', line], { cwd: desk, env: { PATH: `${desk}:${process.env.PATH ?? ''}` } });

const missing = (line: string): boolean =>
  line.includes('| jq') && spawnSync('bash', ['-c', 'command -v jq'], { env: environment() }).status !== 0;

describe.each(PAGES)('%s', (path) => {
  const commands = commandsOf(pageAt(path))
    .map(({ line, exit }) => ({ line: line.replace(INSTALL, ''), exit }))
    .filter(({ line }) => !SKIPPED.test(line));

  if (commands.length > 0) {
    it.each(commands)('$line', async ({ line, exit }) => {
      if (missing(line)) return console.warn(`skipped, since jq is not installed: ${line}`);
      const { code, stderr } = await run(line);
      expect({ code, bug: /this is a bug|at .*:\d+:\d+/.test(stderr) }).toEqual({ code: exit, bug: false });
      return undefined;
    });
  }

  const scripts = blocksOf(pageAt(path), 'js');
  if (scripts.length > 0) {
    it.skipIf(!existsSync(join(ROOT, 'dist/index.js'))).each(scripts)('%s', (script) => {
      const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
        cwd: ROOT,
        encoding: 'utf8',
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    });
  }

  /** `<!-- COMMAND -->` over a block of text: the block is what the command prints. Redrawn by `vitest -u`. */
  it('shows what its commands print', async () => {
    let page = pageAt(path);
    for (const [whole, command = ''] of page.matchAll(/^<!-- (audit .*?) -->\n```text\n.*?^```$/gms)) {
      const { stdout } = await run(command);
      page = page.replace(whole, () => `<!-- ${command} -->\n\`\`\`text\n${stdout.trimEnd()}\n\`\`\``);
    }
    await expect(page).toMatchFileSnapshot(join(ROOT, path));
  });

  it('links to what there is', () => {
    const links = [...pageAt(path).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, to = '']) => to);
    const broken = links.filter((to) => !existsSync(join(ROOT, dirname(path), to)));
    expect(broken.map((to) => relative(ROOT, join(ROOT, dirname(path), to)))).toEqual([]);
  });

  it('never sends a reader to the stranger who has the command’s name in the registry', () => {
    expect(pageAt(path)).not.toMatch(/npx audit\b|npm audit\b/);
  });
});
