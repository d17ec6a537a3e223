import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { audit, CLEAN, folder, type Place, shell } from './command.ts';

/** The paths that were audited, and the errors as code and path. */
async function read(args: readonly string[], place: Place) {
  const { code, stdout, stderr } = await audit(['--json', ...args], place);
  const report = JSON.parse(stdout);
  const by = (wanted: string): string[] =>
    report.articles.flatMap(({ path, status }: { path: string; status: string }) => (status === wanted ? [path] : []));
  const [paths, unread] = [by('read'), by('unread')];
  const errors: string[] = report.errors.map((error: { code: string; path: string }) => `${error.code} ${error.path}`);
  return { code, paths, unread, errors, stderr };
}

describe('named inputs', () => {
  test('are audited once, sorted, by whatever names they are given', async () => {
    const cwd = folder({ 'b.txt': CLEAN, 'a.txt': CLEAN });
    symlinkSync('a.txt', join(cwd, 'link.txt'));
    const names = ['b.txt', './a.txt', join(cwd, 'a.txt'), 'link.txt', '.', 'a*.txt', 'b.txt'];
    expect(await read(names, { cwd })).toMatchObject({ code: 0, paths: ['a.txt', 'b.txt'], errors: [] });
  });

  test('are read whatever their extension, and whatever ignore files say', async () => {
    const cwd = folder({ 'draft.copy': CLEAN, '.gitignore': '*.copy\n' });
    expect(await read(['draft.copy'], { cwd })).toMatchObject({ code: 0, paths: ['draft.copy'] });
  });

  test('with characters of globs in their names are files first', async () => {
    const cwd = folder({ 'a[1].txt': CLEAN, 'a1.txt': CLEAN });
    expect(await read(['a[1].txt'], { cwd })).toMatchObject({ paths: ['a[1].txt'] });
  });

  test.each([
    ['gone.txt', 'not-found'],
    ['*.nope', 'unmatched'],
    ['empty-folder', 'unmatched'],
    ['binary.txt', 'binary'],
    ['broken.txt', 'undecodable'],
    ['large.txt', 'too-large'],
    ['clean.txt/inside.txt', 'not-found'],
  ])('that cannot be read are exit code 2, with the others still audited: %s', async (name, code) => {
    const cwd = folder({
      'clean.txt': CLEAN,
      'binary.txt': 'a\0b',
      'broken.txt': Buffer.from([0x61, 0xff, 0xfe, 0x62, 0x63]),
      'large.txt': 'x'.repeat(2001),
    });
    mkdirSync(join(cwd, 'empty-folder'));
    const result = await read(['clean.txt', name, '--max-file-size', '2k'], { cwd });
    expect(result).toMatchObject({ code: 2, paths: ['clean.txt'], unread: [name], errors: [`${code} ${name}`] });
    expect(result.stderr).toContain(`audit: ${name} `);
  });

  test('that are empty are read, and said to be so', async () => {
    const { code, stderr } = await audit(['empty.txt'], { cwd: folder({ 'empty.txt': '' }) });
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'audit: empty.txt holds no text.\n' });
  });

  test('without permission are exit code 2', async (context) => {
    const cwd = folder({ 'secret.txt': CLEAN, 'shut/a.txt': CLEAN, 'clean.txt': CLEAN });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'secret.txt'), 0);
    chmodSync(join(cwd, 'shut'), 0);
    // Root may read everything, so that somebody else has to try.
    const someone = process.getuid?.() === 0 ? { cwd, uid: 65_534 } : { cwd };
    const reached = await audit(['-V'], someone).catch(() => null);
    if (reached?.code !== 0) return context.skip('nobody but root can reach the program here');
    const result = await read(['.'], someone);
    const errors = ['unreadable secret.txt', 'unreadable shut'];
    expect(result).toMatchObject({ code: 2, paths: ['clean.txt'], errors });
    expect(result.stderr).toContain('secret.txt cannot be read: permission denied.');
  });

  test('may be named pipes and process substitutions', async () => {
    const cwd = folder({ 'a.txt': CLEAN });
    const { code, stdout } = await shell('$audit --json <(cat a.txt)', { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).figures).toHaveLength(1);
  });

  test('that never end are cut off at the limit', async () => {
    const result = await read(['/dev/zero', '--max-file-size', '100k'], {});
    expect(result).toMatchObject({ code: 2, errors: ['too-large /dev/zero'] });
  });

  test('that bear the name of a subcommand are reached with a folder in front', async () => {
    const cwd = folder({ explain: CLEAN });
    expect(await read(['./explain'], { cwd })).toMatchObject({ code: 0, paths: ['explain'] });
  });

  test('that are nearly a subcommand get a suggestion', async () => {
    expect((await audit(['explian'])).stderr).toContain('Did you mean "audit explain"?');
    expect((await audit(['help'])).stderr).toContain('"audit --help" shows how it is used.');
  });
});

describe('folders', () => {
  test('are searched for articles; hidden files, packages and links are left out', async () => {
    const cwd = folder({
      'drafts/b.md': CLEAN,
      'drafts/a.TXT': CLEAN,
      'drafts/deep/er/c.html': '<p>Nothing.</p>',
      'drafts/photo.png': 'x',
      'drafts/data.json': '{}',
      'drafts/.hidden.md': CLEAN,
      'drafts/node_modules/p/readme.md': CLEAN,
    });
    symlinkSync('..', join(cwd, 'drafts/up'));
    symlinkSync('b.md', join(cwd, 'drafts/also-b.md'));
    const paths = ['drafts/a.TXT', 'drafts/b.md', 'drafts/deep/er/c.html'];
    expect(await read(['drafts'], { cwd })).toMatchObject({ code: 0, paths });
    expect((await audit(['drafts', '-v'], { cwd })).stderr).toContain('drafts/up: left out, a symbolic link');
  });

  test('honour .gitignore and .auditignore, the innermost last, as git does', async () => {
    const cwd = folder({
      '.gitignore': '*.tmp.md\n/built/\n',
      '.auditignore': 'archive/\n',
      'a.md': CLEAN,
      'a.tmp.md': CLEAN,
      'built/b.md': CLEAN,
      'archive/c.md': CLEAN,
      'keep/d.tmp.md': CLEAN,
      'keep/.gitignore': '!d.tmp.md\n',
    });
    expect((await read(['.'], { cwd })).paths).toEqual(['a.md', 'keep/d.tmp.md']);
    expect((await read(['**/*.md'], { cwd })).paths).toEqual(['a.md', 'keep/d.tmp.md']);
  });

  test('inherit the ignore files of their repository, unless they are ignored themselves', async () => {
    const cwd = folder({
      '.gitignore': 'old.md\nscratch/\n',
      'drafts/old.md': CLEAN,
      'drafts/new.md': CLEAN,
      'scratch/x.md': CLEAN,
    });
    execFileSync('git', ['init', '-q'], { cwd });
    expect((await read(['drafts'], { cwd })).paths).toEqual(['drafts/new.md']);
    expect((await read(['scratch'], { cwd })).paths).toEqual(['scratch/x.md']);
  });
});

describe('globs', () => {
  test('match files, and say so where all of them are ignored', async () => {
    const cwd = folder({
      'wire/a.txt': CLEAN,
      'wire/b.txt': CLEAN,
      'wire/deep/c.txt': CLEAN,
      'wire/.gitignore': 'deep/\n',
    });
    expect((await read(['wire/*.txt'], { cwd })).paths).toEqual(['wire/a.txt', 'wire/b.txt']);
    expect((await read(['wire/{a,b}.txt', 'wire/a.txt'], { cwd })).paths).toEqual(['wire/a.txt', 'wire/b.txt']);
    const ignored = await read(['wire/deep/*.txt'], { cwd });
    expect(ignored).toMatchObject({ code: 2, errors: ['unmatched wire/deep/*.txt'] });
    expect(ignored.stderr).toContain('ignored');
  });
});

describe('standard input', () => {
  test('is read for -, and where nothing is named', async () => {
    expect(await read(['-'], { input: CLEAN })).toMatchObject({ code: 0, paths: ['<stdin>'] });
    expect(await read([], { input: CLEAN })).toMatchObject({ code: 0, paths: ['<stdin>'] });
  });

  test('bears the name it is given, which says how it is read', async () => {
    const input = '---\ntitle: "None"\npublished: 2024-01-02\n---\n\nText.\n';
    const { stdout } = await audit(['--json', '--stdin-filename', 'drafts/x.md', '-'], { input });
    expect(JSON.parse(stdout).articles).toMatchObject([
      { path: 'drafts/x.md', title: 'None', published: '2024-01-02' },
    ]);
  });

  test('that is empty, and that nobody named, is no clean article', async () => {
    expect(await audit([])).toMatchObject({ code: 2, stdout: '' });
    expect((await audit([])).stderr).toContain('nothing to audit');
  });

  test('that is a folder cannot be read', async () => {
    const { code, stderr } = await shell('$audit - < .');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'audit: standard input cannot be read: it is a folder.\n',
    });
  });

  test('is cut off at the limit', async () => {
    const result = await read(['-', '--max-file-size', '1k'], { input: 'x'.repeat(100_000) });
    expect(result).toMatchObject({ code: 2, errors: ['too-large <stdin>'] });
  });
});

describe('what is known of articles from elsewhere', () => {
  const published = async (args: readonly string[], cwd: string) => {
    const { stdout } = await audit(['--json', ...args], { cwd });
    return JSON.parse(stdout).articles.map((article: { published: string | null }) => article.published);
  };

  test('comes from --published and --metadata, by paths relative to the list', async () => {
    const cwd = folder({
      'drafts/a.txt': CLEAN,
      'drafts/b.txt': CLEAN,
      'lists/m.json': JSON.stringify([{ path: '../drafts/a.txt', published: '2021-02-03', title: 'A' }]),
      'lists/m.csv': 'path,published,outlet\n../drafts/b.txt,2021-02-04,"The ""Wire"""\n',
    });
    expect(await published(['drafts', '--published', '2020-01-01'], cwd)).toEqual(['2020-01-01', '2020-01-01']);
    expect(await published(['drafts', '--metadata', 'lists/m.json'], cwd)).toEqual(['2021-02-03', null]);
    const both = ['drafts', '--metadata', 'lists/m.csv', '--published', '2020-01-01'];
    expect(await published(both, cwd)).toEqual(['2020-01-01', '2021-02-04']);
  });

  test.each([
    ['{"path": "a.txt"}', 'it is not a list'],
    ['[{"published": "2020-01-01"}]', 'entry 1 is left out: it has no path'],
    ['[{"path": "a.txt", "published": 2020}]', 'entry 1 is left out: it has a published that is not text'],
    ['[{', 'm.json is no list of metadata'],
    [
      '[{"path": "a.txt", "published": "yesterday"}]',
      'entry 1 is left out: it has a published that is no day, "yesterday"',
    ],
    [
      '[{"path": "a.txt", "publishd": "2020-01-01"}]',
      'entry 1 is left out: it has a "publishd", which is not known. Did you mean "published"?',
    ],
  ])('is refused where it makes no sense: %s', async (text, message) => {
    const { code, stderr } = await audit(['a.txt', '--metadata', 'm.json'], {
      cwd: folder({ 'a.txt': CLEAN, 'm.json': text }),
    });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test('leaves out the entry with a slip: the other articles have what is known of them', async () => {
    const cwd = folder({
      'a.txt': CLEAN,
      'b.txt': CLEAN,
      'm.csv': 'path,published\na.txt,XXXX-10-09\nb.txt,2021-02-04\n',
    });
    const { code, stdout, stderr } = await audit(['--json', 'a.txt', 'b.txt', '--metadata', 'm.csv'], { cwd });
    const { articles, errors } = JSON.parse(stdout);
    expect(code).toBe(2);
    expect(articles.map((article: { published: string | null }) => article.published)).toEqual([null, '2021-02-04']);
    expect(errors).toMatchObject([{ path: 'm.csv', code: 'config' }]);
    expect(stderr).toContain('entry 1 is left out: it has a published that is no day, "XXXX-10-09"');
  });

  test('may say more than is read of it', async () => {
    const list = JSON.stringify([{ path: 'a.txt', published: '2021-02-03', photographer: 'someone' }]);
    expect(await published(['a.txt', '--metadata', 'm.json'], folder({ 'a.txt': CLEAN, 'm.json': list }))).toEqual([
      '2021-02-03',
    ]);
  });

  test.each(['yesterday', '2022-13-01', '2022-02-30', '22-01-01'])('is no day: %s', async (day) => {
    expect(await audit(['--published', day, '-'], { input: CLEAN })).toMatchObject({ code: 2, stdout: '' });
  });
});
