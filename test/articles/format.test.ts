import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { formatOf } from '../../src/articles/format.ts';
import { bytesOf, read } from './sound.ts';

describe('formatOf', () => {
  it.each([
    ['a.txt', 'Two died.', 'plain'],
    ['a.TXT', '<html><p>Two died.', 'page'],
    ['a.md', '<html>', 'markdown'],
    ['dir.d/a', '  <!DOCTYPE html><p>', 'page'],
    ['-', '<?xml version="1.0"?><nitf/>', 'xml'],
    ['-', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html>', 'page'],
    ['-', '{ "headline": "x" }', 'json'],
    ['a.txt', '{ "headline": "x" }', 'plain'],
    ['-', 'PK\x03\x04', 'docx'],
    ['a.jsonl', '', 'ndjson'],
    ['a.log', 'Two died.', 'plain'],
  ])('takes %s with %j for %s', (path, text, format) => {
    expect(formatOf(bytesOf(text), path)).toBe(format);
  });

  it('looks through UTF-16', () => {
    expect(formatOf(Buffer.from('\ufeff<!doctype html>', 'utf16le'), 'a')).toBe('page');
  });
});

it.each(['%PDF-1.7', '{\\rtf1 x}'])('says what %s is, and reads it not as text', async (start) => {
  expect(await read(start, 'a.txt').catch((error: unknown) => error)).toMatchObject({ code: 'unsupported' });
});

it.each(['a.txt', 'a.md', 'a.html', 'a.xml', 'a.json'])('says that %s is binary', async (path) => {
  const bytes = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3);
  expect(await read(bytes, path).catch((error: unknown) => error)).toMatchObject({ code: 'binary', path });
});
