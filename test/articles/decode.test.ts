import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/articles/decode.ts';
import { AuditError } from '../../src/errors.ts';

const WORDS = 'Twelve killed — “sources” in Łódź, 30 wounded 🕊';

function failure(bytes: Uint8Array, declared: string | null = null): AuditError {
  try {
    decode(bytes, 'draft.txt', declared);
  } catch (error) {
    if (error instanceof AuditError) return error;
    throw error;
  }
  throw new Error('was decoded');
}

describe('decode', () => {
  const wide = Buffer.from(WORDS, 'utf16le');
  const big = Buffer.from(wide).swap16();

  it.each([
    ['UTF-8', Buffer.from(WORDS), 'utf-8'],
    ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(WORDS)]), 'utf-8'],
    ['UTF-16LE with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), wide]), 'utf-16le'],
    ['UTF-16BE with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), big]), 'utf-16be'],
    ['UTF-16LE without', wide, 'utf-16le'],
    ['UTF-16BE without', big, 'utf-16be'],
  ])('reads %s, without the mark', (_, bytes, encoding) => {
    expect(decode(bytes, 'draft.txt')).toEqual({ source: WORDS, encoding });
  });

  it('keeps line breaks as they are', () => {
    expect(decode(Buffer.from('a\r\nb\rc\n'), 'draft.txt').source).toBe('a\r\nb\rc\n');
  });

  it('reads windows-1252 only where the format declares it', () => {
    const bytes = Uint8Array.of(0x93, 0x35, 0x80, 0x94, 0xe9);
    expect(decode(bytes, 'page.html', 'ISO-8859-1')).toEqual({ source: '“5€”é', encoding: 'windows-1252' });
    expect(failure(bytes).code).toBe('undecodable');
    expect(failure(bytes, 'shift_jis').code).toBe('undecodable');
  });

  it('believes valid UTF-8 over what is declared', () => {
    expect(decode(Buffer.from('é'), 'page.html', 'windows-1252').source).toBe('é');
  });

  it('names the byte where UTF-8 breaks, past replacement characters that the file itself holds', () => {
    const broken = Buffer.concat([Buffer.from('\ufffdé12'), Uint8Array.of(0xff), Buffer.from('x')]);
    expect(failure(broken)).toMatchObject({ code: 'undecodable', path: 'draft.txt' });
    expect(failure(broken).message).toContain('byte 7 ');
    expect(failure(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), broken])).message).toContain('byte 10 ');
  });

  it('names the byte of a lone surrogate and of a unit cut in two', () => {
    expect(failure(Uint8Array.of(0xff, 0xfe, 0x41, 0, 0, 0xd8, 0x42, 0)).message).toContain('byte 4 ');
    expect(failure(Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x42)).message).toContain('byte 4 ');
  });

  it('calls NUL what it is', () => {
    expect(failure(Uint8Array.of(65, 66, 0, 67))).toMatchObject({ code: 'binary' });
    expect(failure(Uint8Array.of(65, 66, 0, 67)).message).toContain('byte 2 ');
  });

  it('reads any text back in any encoding', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0') && !text.startsWith('\ufeff')),
        (text) => {
          expect(decode(Buffer.from(text), 'a.txt').source).toBe(text);
          const marked = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
          expect(decode(marked, 'a.txt').source).toBe(text);
        },
      ),
    );
  });

  it('fails only with errors that are foreseen', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          decode(bytes, 'a.txt');
        } catch (error) {
          expect(error).toBeInstanceOf(AuditError);
        }
      }),
    );
  });
});
