import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { BIN, CLEAN, environment } from '../cli/command.ts';

const MB = 1_000_000;
const BODY = `${CLEAN}${'Nothing else was said about it, and nobody was asked. '.repeat(70)}`;

/** The most memory that the command held while it read so many megabytes of records. Megabytes. */
async function peak(megabytes: number): Promise<number> {
  const args = [BIN, '-f', 'jsonl', '--no-config', '--compare', 'none', '--stats', '-'];
  const child = spawn(process.execPath, args, { env: environment() });
  let told = '';
  let last = '';
  child.stderr.on('data', (text) => {
    told += text;
  });
  child.stdout.on('data', (text) => {
    last = (last + text).slice(-1000);
  });
  let records = 0;
  for (let sent = 0; sent < megabytes * MB; records++) {
    const line = `${JSON.stringify({ headline: `Report ${records}`, body_text: BODY })}\n`;
    sent += line.length;
    if (!child.stdin.write(line)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  const [code] = await once(child, 'close');
  expect(code).toBe(0);
  expect(JSON.parse(last.trimEnd().split('\n').at(-1) ?? '').data).toMatchObject({ articles: records, unread: 0 });
  return Number(/memory ([\d,]+) MB/.exec(told)?.[1]?.replace(',', ''));
}

describe('records on standard input', () => {
  it('take no more memory for six times as much', { timeout: 300_000 }, async () => {
    expect(await peak(24)).toBeLessThan(1.5 * (await peak(4)) + 60);
  });

  it.skipIf(!process.env.AUDIT_LONG_TESTS)('take at most 300 MB for 200 MB', { timeout: 900_000 }, async () => {
    expect(await peak(200)).toBeLessThan(300);
  });
});
