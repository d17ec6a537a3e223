import { expect, test } from 'vitest';
import { inline, page, visible, wellFormed } from '../../src/reports/visible.ts';

test.each([
  ['\u001B[31mred\u001B[0m', '␛[31mred␛[0m'],
  ['a\0b\x07', 'a␀b␇'],
  ['one\r\ntwo', 'one␍␊two'],
  ['\x7F', '␡'],
  ['\x9B31m', '\\u{9B}31m'],
  ['abc\u202Edcb', 'abc\\u{202E}dcb'],
  ['\u2066x\u2069', '\\u{2066}x\\u{2069}'],
  ['half \uD83D', 'half \\u{D83D}'],
  ['whole 😀 é 漢', 'whole 😀 é 漢'],
  ['drafts/\u200Bx', 'drafts/\\u{200B}x'],
])('%j is shown as %s', (text, shown) => expect(visible(text)).toBe(shown));

test('the article’s own words go on one line, without their invisible hyphens', () => {
  expect(inline('more\tthan\n  100\u00A0000 casu\u00ADal\u200Bties\u001B')).toBe('more than 100 000 casualties␛');
});

test('half surrogate pairs become replacement characters, whole ones stay', () => {
  expect(wellFormed('a\uDC00b😀')).toBe('a\uFFFDb😀');
});

test.each([
  ['::error file=a::b', ': :error file=a::b'],
  ['  \u00A0::warning::b', '  \u00A0: :warning::b'],
  ['see ##[error]b', 'see # #[error]b'],
  ['##vso[task.complete]', '# #vso[task.complete]'],
  ['12:30:45', '12:30:45'],
  ['## By quantity', '## By quantity'],
])('no line of a page is a command: %j', (line, shown) => {
  expect(page(['first', line])).toBe(`first\n${shown}\n`);
});
