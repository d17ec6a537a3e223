import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/reports/formats.ts';
import { audit, environment, folder, ROOT, runProcess } from '../cli/command.ts';
import { NO_NETWORK } from './preload.ts';

const SAMPLES = readdirSync(join(ROOT, 'samples')).map((name) => `samples/${name}`);

/** The same article in every notation that is read. */
const NOTATIONS = {
  'a.html':
    '<html><head><link rel="stylesheet" href="http://example.org/x.css"><script src="http://example.org/x.js"></script></head><body><article><h1>Fire</h1><p>Police said 12 people were killed.</p><img src="http://example.org/x.png"></article></body></html>',
  'a.json': '{"uri":"http://example.org/1","headline":"Fire","body_text":"Police said 12 people were killed."}',
  'a.xml':
    '<nitf><body><body.head><hedline><hl1>Fire</hl1></hedline></body.head><body.content><p>Police said 12 people were killed.</p></body.content></body></nitf>',
  'a.md': '# Fire\n\nPolice said 12 people were killed.\n\n![x](http://example.org/x.png)\n',
  'entity.xml': '<!DOCTYPE nitf SYSTEM "http://example.org/nitf.dtd"><nitf/>',
};

const refusing = () => ({ NODE_OPTIONS: `--require=${join(folder({ 'refuse.cjs': NO_NETWORK }), 'refuse.cjs')}` });

describe('with every socket refused', () => {
  it.each(FORMATS.map(({ name }) => name))('the report as %s is the same', async (format) => {
    const args = ['--no-config', '-f', format, ...SAMPLES];
    const refused = await audit(args, { env: refusing() });
    expect(refused.stderr).not.toContain('NETWORK');
    expect(refused).toEqual(await audit(args));
  });

  it('every notation is read', async () => {
    const cwd = folder(NOTATIONS);
    const { code, stdout, stderr } = await audit(['--json', '--no-config', '.', 'a.json'], { cwd, env: refusing() });
    expect(stderr).not.toContain('NETWORK');
    const { figures, errors } = JSON.parse(stdout);
    expect({ code, figures: figures.length, errors: errors.map((error: { path: string }) => error.path) }).toEqual({
      code: 2,
      figures: 4,
      errors: ['entity.xml'],
    });
  });

  it.each([['checks'], ['explain', 'sum-mismatch'], ['text', 'samples/winter-war.txt'], ['--help'], ['--version']])(
    'audit %s %s answers',
    async (...args) => {
      const { code, stderr } = await audit(args, { env: refusing() });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    },
  );

  it('a socket would be noticed', async () => {
    const { stderr } = await runProcess(process.execPath, ['-e', 'fetch("http://127.0.0.1:9")'], {
      env: environment(refusing()),
    });
    expect(stderr).toContain('NETWORK fetch');
  });
});
