import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { audit, CLEAN, folder } from './command.ts';

/** Says on stderr, at the end, which packages and which large parts of Node were loaded. */
const WATCHER = `
const Module = require('node:module');
const load = Module._load;
const seen = new Set();
Module._load = function (request, ...more) { seen.add(request); return load.call(this, request, ...more); };
process.on('exit', () => process.stderr.write('LOADED ' + JSON.stringify([...seen])));
`;

describe('what is loaded', () => {
  const loaded = async (...args: string[]): Promise<string[]> => {
    const cwd = folder({ 'watcher.cjs': WATCHER, 'a.txt': CLEAN, 'b.txt': CLEAN, 'sub/c.txt': CLEAN });
    const { code, stderr } = await audit(args, { cwd, env: { NODE_OPTIONS: '--require ./watcher.cjs' } });
    expect(code).toBe(0);
    return JSON.parse(stderr.slice(stderr.indexOf('LOADED ') + 7));
  };
  const packages = (names: readonly string[]) => names.filter((name) => !/^(node:|\.|\/)/.test(name));

  test('for --version is not the program', async () => {
    expect((await loaded('--version')).filter((name) => name.includes('command.cjs'))).toEqual([]);
  });

  test('for a text file is the program, and no package', async () => {
    expect(packages(await loaded('--json', 'a.txt', 'b.txt'))).toEqual([]);
    expect(packages(await loaded('a.txt'))).toEqual([]);
  });

  test('for one text file are no parts of Node that are slow to come', async () => {
    const slow = [
      'node:tty',
      'node:crypto',
      'node:worker_threads',
      'node:child_process',
      'node:net',
      'node:stream',
      'node:v8',
    ];
    expect((await loaded('--json', 'a.txt')).filter((name) => slow.includes(name))).toEqual([]);
  });

  test('for other formats comes without a word of Node about how it was loaded', async () => {
    const cwd = folder({
      'page.html': `<!doctype html><p>${CLEAN}</p>`,
      'item.xml': `<nitf><body><body.head><hedline><hl1>Fire</hl1></hedline></body.head><body.content><p>${CLEAN}</p></body.content></body></nitf>`,
      'wide.md': CLEAN.replace('Lorvik', '北京市'),
      'list.csv': 'path,published\npage.html,2024-01-02\n',
      'audit.config.json': '{}',
    });
    const args = ['*.{html,xml,md}', '--metadata', 'list.csv', '--show', 'figures'];
    const { code, stdout, stderr } = await audit(args, { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('3 articles; 3 figures read');
  });

  test('for a glob is fast-glob, and for a folder is not', async () => {
    // What only fast-glob asks for; it is itself imported, which is not seen here.
    expect(packages(await loaded('*.txt'))).toContain('micromatch');
    expect(packages(await loaded('sub'))).not.toContain('micromatch');
  });
});

describe('the code cache', () => {
  test('is what this Node can use', () => {
    const { openCommand } = createRequire(import.meta.url)('../../bin/open-command.js');
    expect(openCommand().script.cachedDataRejected).toBe(false);
  });

  test('can be missing or of another version: the command is then compiled', () => {
    const { openCommand } = createRequire(import.meta.url)('../../bin/open-command.js');
    for (const cache of [undefined, Buffer.from('of another version'), Buffer.alloc(0)])
      expect(openCommand(cache).command.run).toBeTypeOf('function');
  });
});
