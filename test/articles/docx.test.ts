import { Buffer } from 'node:buffer';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { blocksOf, read } from './sound.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (text: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${text.startsWith('<') ? text : run(text)}</w:p>`;
const style = (id: string, name: string): string => `<w:style w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;

const STYLES = `<w:styles ${W}>${style('Titel', 'Title')}${style('berschrift1', 'heading 1')}${style('Beschriftung', 'caption')}</w:styles>`;
const CORE =
  '<cp:coreProperties xmlns:cp="a" xmlns:dc="b" xmlns:dcterms="c"><dc:title>Document1</dc:title><dcterms:created>2022-11-25T10:00:00Z</dcterms:created></cp:coreProperties>';

function docx(body: string, parts: Record<string, string> = {}): Uint8Array {
  const files = {
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': STYLES,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

const failure = async (bytes: Uint8Array): Promise<unknown> => read(bytes, 'a.docx').catch((error: unknown) => error);

describe('a Word document', () => {
  it('is read as headline, paragraphs, rows and captions; its source is its text', async () => {
    const body = [
      p('Bridge falls, 12 dead', 'Titel'),
      p('What happened', 'berschrift1'),
      p(
        `${run('Twelve ')}<w:del><w:r><w:delText>five </w:delText></w:r></w:del><w:ins>${run('people ')}</w:ins><w:r><w:t>died</w:t><w:tab/><w:t>there.</w:t></w:r>`,
      ),
      p(`<w:moveFrom>${run('Moved away.')}</w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden.</w:t></w:r>`),
      `<w:tbl><w:tr><w:tc>${p('Aville')}${p('town')}</w:tc><w:tc>${p('7')}</w:tc></w:tr></w:tbl>`,
      p('Men carry coffins.', 'Beschriftung'),
      p('Photo: a bridge.'),
      '<w:p/>',
    ].join('');
    const article = await read(docx(body, { 'docProps/core.xml': CORE }), 'a.docx');
    expect(blocksOf(article)).toEqual([
      'headline: Bridge falls, 12 dead',
      'body: What happened',
      'body: Twelve people died there.',
      'body: Aville town | 7',
      'caption: Men carry coffins.',
      'caption: Photo: a bridge.',
    ]);
    expect(article).toMatchObject({ title: 'Bridge falls, 12 dead', published: '2022-11-25', stretches: null });
    expect(article.source).toBe(article.text);
  });

  it('finds the headline by its looks where no style says so', async () => {
    const article = await read(docx(p('Bridge falls') + p('Twelve people died.')), 'a.docx');
    expect(blocksOf(article)[0]).toBe('headline: Bridge falls');
  });

  it('is known by how it begins, whatever its name', async () => {
    expect(blocksOf(await read(docx(p('Two died.')), 'upload'))).toEqual(['body: Two died.']);
  });
});

/** A zip of stored parts, made by hand so that it can be wrong; `flags` 1 marks them as encrypted. */
function storedZip(names: readonly string[], flags = 0): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const name of names) {
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(flags, 6);
    header.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    // The header of the cipher.
    entry.writeUInt32LE(12 * flags, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    local.push(header, Buffer.from(name), Buffer.alloc(12 * flags));
    central.push(entry, Buffer.from(name));
    offset += 30 + name.length + 12 * flags;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(names.length, 8);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

describe('an archive that is not read', () => {
  it.each([
    ['is no archive', Buffer.from('PK\x03\x04 and no more'), 'malformed'],
    ['is cut short', docx(p('Two died.')).slice(0, 300), 'malformed'],
    ['holds no Word document', zipSync({ mimetype: strToU8('x') }), 'unsupported'],
    ['holds a part twice', storedZip(['word/a.xml', 'word/a.xml']), 'malformed'],
    ['is encrypted', storedZip(['word/document.xml'], 1), 'unsupported'],
    ['names a part outside itself', storedZip(['../word/document.xml']), 'malformed'],
    ['holds too many parts', storedZip(Array.from({ length: 2001 }, (_, nth) => `${nth}`)), 'too-large'],
    ['holds broken XML', docx('<w:p>'), 'malformed'],
    [
      'holds a document type declaration',
      zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>') }),
      'unsupported',
    ],
    ['grows without end', zipSync({ 'word/document.xml': new Uint8Array(8 * 1024 * 1024) }, { level: 9 }), 'too-large'],
  ])('%s', async (_, bytes, code) => {
    expect(await failure(bytes)).toMatchObject({ name: 'AuditError', code });
  });

  it('grows beyond what it declares', async () => {
    const bytes = Buffer.from(zipSync({ 'word/document.xml': new Uint8Array(8 * 1024 * 1024) }, { level: 9 }));
    const entry = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bytes.writeUInt32LE(100, entry + 24);
    expect(await failure(bytes)).toMatchObject({ name: 'AuditError' });
  });

  it('leaves parts alone that are not wanted', async () => {
    const bytes = zipSync({
      'word/document.xml': strToU8(`<w:document ${W}>${p('Two died.')}</w:document>`),
      'word/media/bomb.bin': new Uint8Array(64 * 1024 * 1024),
    });
    expect(blocksOf(await read(bytes, 'a.docx'))).toEqual(['body: Two died.']);
  });
});
