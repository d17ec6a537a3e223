import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { onTestFinished } from 'vitest';
import { audit, BIN, CLEAN, environment, folder, type Outcome, runProcess, shell } from '../cli/command.ts';
import { GROWING, VANISHING } from './preload.ts';

/** Something that was made to break programs, and what comes of it here. */
export interface HostileCase {
  readonly input: string;
  /** `read, N figures`, or the codes of what was not; what else there is to say after a semicolon. */
  readonly outcome: string;
  readonly exit: number;
  /** Why it cannot be tried on this machine, or null. */
  readonly impossible?: () => string | null;
  /** Does it, and answers what came of it. */
  run(): Promise<{ readonly outcome: string; readonly exit: number | null }>;
}

/** What a JSON report says, in the words of the table. */
function told({ code, signal, stdout }: Outcome): { outcome: string; exit: number | null } {
  if (signal !== null) return { outcome: `ended by ${signal}`, exit: null };
  const { errors, figures, articles } = JSON.parse(stdout) as {
    errors: { code: string }[];
    figures: unknown[];
    articles: { status: string }[];
  };
  const isRead = articles.some(({ status }) => status === 'read');
  const read = isRead ? [`read, ${figures.length} ${figures.length === 1 ? 'figure' : 'figures'}`] : [];
  const codes = errors.map((error) => error.code);
  const unread = codes.length > 0 ? [`not read: ${[...new Set(codes)].join(', ')}`] : [];
  return { outcome: [...read, ...unread].join('; '), exit: code };
}

type Files = Readonly<Record<string, string | Uint8Array>>;

/** The files of a folder as JSON; what `args` name, else all of the folder. */
const files =
  (made: () => Files, ...args: readonly string[]) =>
  async () =>
    told(await audit(['--json', '--no-config', ...(args.length > 0 ? args : ['.'])], { cwd: folder(made()) }));

const text = (make: () => string | Uint8Array, name = 'a.txt', ...args: readonly string[]) =>
  files(() => ({ [name]: make() }), ...args, name);

/** Files under a program that changes them while they are read. */
const changing = (preload: string, made: Files) => async () => {
  const refuse = join(folder({ 'preload.cjs': preload }), 'preload.cjs');
  return told(
    await audit(['--json', '--no-config', '.'], { cwd: folder(made), env: { NODE_OPTIONS: `--require=${refuse}` } }),
  );
};

const utf8 = (words: string): Uint8Array => new TextEncoder().encode(words);
const utf16 = (units: readonly number[]): Uint8Array => new Uint8Array(Uint16Array.from([0xfeff, ...units]).buffer);
const unitsOf = (words: string): number[] => Array.from(words, (letter) => letter.charCodeAt(0));

const PART = 'word/document.xml';
const docx = (body: string): Uint8Array =>
  utf8(`<w:document xmlns:w="a"><w:body><w:p><w:r><w:t>${body}</w:t></w:r></w:p></w:body></w:document>`);

/** An archive whose second part has the name of the first. */
function twice(): Uint8Array {
  const archive = zipSync({ 'word/document.xml': docx(CLEAN), 'word/documenu.xml': docx(CLEAN) }, { level: 0 });
  const name = unitsOf('word/documenu.xml');
  for (let at = 0; at < archive.length; at++)
    if (name.every((unit, nth) => archive[at + nth] === unit)) archive[at + name.length - 5] = 't'.charCodeAt(0);
  return archive;
}

/** An archive whose parts say that they are encrypted. */
function encrypted(): Uint8Array {
  const archive = zipSync({ [PART]: docx(CLEAN) });
  const view = new DataView(archive.buffer);
  for (let at = 0; at + 10 < archive.length; at++) {
    if (view.getUint32(at, true) === 0x04034b50) archive[at + 6] = 1;
    if (view.getUint32(at, true) === 0x02014b50) archive[at + 8] = 1;
  }
  return archive;
}

const asNobody = (): string | null => (process.getuid?.() === 0 && statSync(BIN).mode & 0o004 ? null : 'needs root');

/** A folder of a few kilobytes; null where the system lets nobody mount one. */
function smallDisk(): string | null {
  const disk = folder();
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', disk]).status !== 0) return null;
  onTestFinished(() => void spawnSync('umount', [disk]));
  return disk;
}

const mayMount = (): string | null => {
  const disk = folder();
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', disk]);
  if (status === 0) spawnSync('umount', [disk]);
  return status === 0 ? null : 'may not mount';
};

const wholeLines = (stdout: string): boolean =>
  stdout.endsWith('\n') &&
  stdout
    .trimEnd()
    .split('\n')
    .every((line) => JSON.parse(line).type !== undefined);

const numberOf = async (count: number): Promise<{ outcome: string; exit: number | null }> => {
  const cwd = folder();
  for (let nth = 0; nth < count; nth++) {
    if (nth % 1000 === 0) mkdirSync(join(cwd, String(nth / 1000)));
    writeFileSync(join(cwd, String(Math.floor(nth / 1000)), `${nth}.txt`), CLEAN);
  }
  const { code, stdout } = await shell('$audit -f jsonl --compare none . | tail -1', { cwd });
  const { data } = JSON.parse(stdout);
  return { outcome: `${data.articles} read, ${data.figures} figures`, exit: code };
};

export const CASES: readonly HostileCase[] = [
  {
    input: 'control characters and escape sequences among the words',
    outcome: 'read, 1 figure; the table shows none of them raw',
    exit: 0,
    run: async () => {
      const cwd = folder({ 'a.txt': `\u001b]0;x\u0007\u001b[2J${CLEAN}\u009b31m\u0008\u007f\n` });
      const { outcome, exit } = told(await audit(['--json', 'a.txt'], { cwd }));
      const { stdout, stderr } = await audit(['--show', 'all', 'a.txt'], { cwd });
      const raw = Array.from(stdout + stderr).some((letter) => /[\0-\x09\x0b-\x1f\x7f-\x9f]/.test(letter));
      return { outcome: `${outcome}; the table shows ${raw ? 'some' : 'none'} of them raw`, exit };
    },
  },
  {
    input: 'bidirectional overrides',
    outcome: 'read, 1 figure',
    exit: 0,
    run: text(() => `\u202e${CLEAN}\u2066\u202c`),
  },
  {
    input: 'half a surrogate pair in UTF-16',
    outcome: 'not read: undecodable',
    exit: 2,
    run: text(() => utf16([...unitsOf(CLEAN), 0xd83d, 0x20])),
  },
  {
    input: 'half a surrogate pair in UTF-8',
    outcome: 'not read: undecodable',
    exit: 2,
    run: text(() => Buffer.concat([utf8(CLEAN), Uint8Array.of(0xed, 0xa0, 0xbd)])),
  },
  {
    input: 'half a surrogate pair escaped in JSON',
    outcome: 'read, 1 figure',
    exit: 0,
    run: text(() => `{"headline":"\\ud83d","body_text":${JSON.stringify(CLEAN)}}`, 'a.json'),
  },
  { input: 'NUL', outcome: 'not read: binary', exit: 2, run: text(() => `${CLEAN}\0`) },
  { input: 'no bytes at all', outcome: 'read, 0 figures', exit: 0, run: text(() => '') },
  {
    input: '10 MB on one line',
    outcome: 'read, 1 figure',
    exit: 0,
    run: text(() => CLEAN.trim().padEnd(9_999_999, ' and nothing else was said')),
  },
  {
    input: '10 MB of one letter',
    outcome: 'read, 0 figures',
    exit: 0,
    run: text(() => 'x'.repeat(9_999_999)),
  },
  {
    input: 'a byte more than --max-file-size',
    outcome: 'not read: too-large',
    exit: 2,
    run: text(() => 'x'.repeat(10_000_001)),
  },
  {
    input: '100,000 numbers in a row',
    outcome: 'read, 0 figures',
    exit: 0,
    run: text(() => Array.from({ length: 100_000 }, (_, nth) => nth).join(' ')),
  },
  {
    input: 'a number of a million digits',
    outcome: 'read, 0 figures',
    exit: 0,
    run: text(() => `Police said ${'9'.repeat(1_000_000)} people were killed.`),
  },
  {
    input: '100,000 nested tags',
    outcome: 'read, 1 figure',
    exit: 0,
    run: text(() => `<html><body>${'<div>'.repeat(100_000)}<p>${CLEAN}`, 'a.html'),
  },
  {
    input: '100,000 nested elements of XML',
    outcome: 'read, 0 figures',
    exit: 0,
    run: text(() => `<nitf>${'<p>'.repeat(100_000)}${'</p>'.repeat(100_000)}</nitf>`, 'a.xml'),
  },
  {
    input: '100,000 nested lists of JSON',
    outcome: 'not read: unsupported',
    exit: 2,
    run: text(() => `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'a.json'),
  },
  {
    input: '100,000 nested quotations of Markdown',
    outcome: 'read, 1 figure',
    exit: 0,
    run: text(() => `${'>'.repeat(100_000)} ${CLEAN}`, 'a.md'),
  },
  {
    input: 'a zip bomb of 200 MB',
    outcome: 'not read: too-large',
    exit: 2,
    run: text(() => zipSync({ [PART]: new Uint8Array(200_000_000) }), 'a.docx'),
  },
  {
    input: 'an archive of 3,000 parts',
    outcome: 'not read: too-large',
    exit: 2,
    run: text(
      () => zipSync(Object.fromEntries(Array.from({ length: 3000 }, (_, nth) => [`word/${nth}.xml`, utf8('')]))),
      'a.docx',
    ),
  },
  {
    input: 'an archive that holds one name twice',
    outcome: 'not read: malformed',
    exit: 2,
    run: text(twice, 'a.docx'),
  },
  { input: 'an encrypted archive', outcome: 'not read: unsupported', exit: 2, run: text(encrypted, 'a.docx') },
  {
    input: 'an archive that is cut off',
    outcome: 'not read: malformed',
    exit: 2,
    run: text(() => zipSync({ [PART]: docx(CLEAN) }).slice(0, -30), 'a.docx'),
  },
  {
    input: 'an archive with parts named ../../x and /x',
    outcome: 'not read: malformed',
    exit: 2,
    run: text(() => zipSync({ '../../x': utf8(''), '/x': utf8(''), [PART]: docx(CLEAN) }), 'a.docx'),
  },
  {
    input: 'an entity bomb',
    outcome: 'not read: unsupported',
    exit: 2,
    run: text(
      () =>
        `<!DOCTYPE nitf [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, nth) => `<!ENTITY a${nth} "${`&a${nth === 0 ? '' : nth - 1};`.repeat(10)}">`).join('')}]><nitf><p>&a8;</p></nitf>`,
      'a.xml',
    ),
  },
  {
    input: 'an entity that names a file',
    outcome: 'not read: unsupported',
    exit: 2,
    run: text(() => '<!DOCTYPE nitf [<!ENTITY a SYSTEM "file:///etc/passwd">]><nitf><p>&a;</p></nitf>', 'a.xml'),
  },
  {
    input: 'a folder with symbolic links to itself and its parent',
    outcome: 'read, 1 figure',
    exit: 0,
    run: async () => {
      const cwd = folder({ 'in/a.txt': CLEAN });
      symlinkSync('.', join(cwd, 'in/self'));
      symlinkSync('..', join(cwd, 'in/up'));
      symlinkSync('gone', join(cwd, 'in/broken.txt'));
      return told(await audit(['--json', '--no-config', '.'], { cwd }));
    },
  },
  {
    input: 'a symbolic link to itself, named',
    outcome: 'not read: unreadable',
    exit: 2,
    run: async () => {
      const cwd = folder();
      symlinkSync('a.txt', join(cwd, 'a.txt'));
      return told(await audit(['--json', '--no-config', 'a.txt'], { cwd }));
    },
  },
  {
    input: 'a file that is gone when it is opened',
    outcome: 'read, 1 figure; not read: unreadable',
    exit: 2,
    run: changing(VANISHING, { 'a.txt': CLEAN, 'going.txt': CLEAN }),
  },
  {
    input: 'a file that grows while it is read',
    outcome: 'read, 1 figure; not read: too-large',
    exit: 2,
    run: changing(GROWING, { 'a.txt': CLEAN, 'growing.txt': CLEAN }),
  },
  {
    input: 'a device without end',
    outcome: 'not read: too-large',
    exit: 2,
    run: files(() => ({}), '/dev/zero'),
  },
  {
    input: 'a file that nobody may read',
    outcome: 'read, 1 figure; not read: unreadable',
    exit: 2,
    impossible: asNobody,
    run: async () => {
      const cwd = folder({ 'a.txt': CLEAN, 'secret.txt': CLEAN, 'secret/b.txt': CLEAN });
      chmodSync(cwd, 0o755);
      chmodSync(join(cwd, 'secret.txt'), 0);
      chmodSync(join(cwd, 'secret'), 0);
      return told(await withoutRights(['--json', '--no-config', '.'], cwd));
    },
  },
  {
    input: 'a full disk under --output',
    outcome: 'unwritable; nothing is left there',
    exit: 2,
    impossible: mayMount,
    run: async () => {
      const disk = smallDisk();
      if (disk === null) throw new Error('no disk');
      const cwd = folder({ 'a.txt': CLEAN.repeat(50) });
      const { code, stderr } = await audit(['--json', '-o', join(disk, 'report.json'), 'a.txt'], { cwd });
      const why = stderr.includes('no space left on device') ? 'unwritable' : stderr;
      return {
        outcome: `${why}; ${readdirSync(disk).length === 0 ? 'nothing' : 'something'} is left there`,
        exit: code,
      };
    },
  },
  {
    input: 'standard output on a full disk',
    outcome: 'audit: the output could not be written: no space left on device.',
    exit: 2,
    run: async () => {
      const { code, stderr } = await shell('$audit --json a.txt > /dev/full', { cwd: folder({ 'a.txt': CLEAN }) });
      return { outcome: stderr.trim(), exit: code };
    },
  },
  {
    input: 'a reader that goes away after the first line',
    outcome: 'ends quietly',
    exit: 0,
    run: async () => {
      const line = 'set -o pipefail; $audit -f jsonl . | head -1 > /dev/null';
      const { code, stderr } = await shell(line, { cwd: folder({ 'a.txt': CLEAN.repeat(2000), 'b.txt': CLEAN }) });
      return { outcome: stderr === '' ? 'ends quietly' : stderr, exit: code };
    },
  },
  {
    input: 'an interrupt midway',
    outcome: 'whole lines so far',
    exit: 130,
    run: async () => {
      const child = spawn(process.execPath, [BIN, '-f', 'jsonl', '--compare', 'none', '-'], { env: environment() });
      let stdout = '';
      child.stdout.on('data', (chunk) => {
        if (stdout === '') child.kill('SIGINT');
        stdout += chunk;
      });
      child.stdin.on('error', () => {});
      child.stdin.write(`${JSON.stringify({ headline: 'Fire', body_text: CLEAN })}\n`.repeat(2000));
      const [code] = await once(child, 'close');
      return { outcome: wholeLines(stdout) ? 'whole lines so far' : 'half a line', exit: code as number };
    },
  },
  {
    input: 'paths with line feeds, escape sequences and workflow commands',
    outcome: 'read, 3 figures; the table shows none of them raw',
    exit: 0,
    run: async () => {
      const cwd = folder({ 'a\n::error::x.txt': CLEAN, 'b\u001b[2J.txt': CLEAN, '\u202e##[x].txt': CLEAN });
      const { outcome, exit } = told(await audit(['--json', '--no-config', '.'], { cwd }));
      const { stdout, stderr } = await audit(['-v', '--show', 'all', '.'], { cwd });
      const raw = /[\0-\x09\x0b-\x1f\x7f-\x9f\u202e]|^::|##\[/m.test(stdout + stderr);
      return { outcome: `${outcome}; the table shows ${raw ? 'some' : 'none'} of them raw`, exit };
    },
  },
  { input: '5,000 files', outcome: '5000 read, 5000 figures', exit: 0, run: () => numberOf(5000) },
  {
    input: '100,000 files',
    outcome: '100000 read, 100000 figures',
    exit: 0,
    impossible: () => (process.env.AUDIT_LONG_TESTS ? null : 'AUDIT_LONG_TESTS is not set'),
    run: () => numberOf(100_000),
  },
];

/** As a user who owns nothing. */
const withoutRights = (args: readonly string[], cwd: string): Promise<Outcome> =>
  runProcess('setpriv', ['--reuid=65534', '--regid=65534', '--clear-groups', process.execPath, BIN, ...args], { cwd });
