import type { Report } from '../report.ts';
import { jsonText } from './json-text.ts';

/** The report as it is, by the published schema. */
export const json = (report: Report): string => [...jsonPieces(report)].join('');

/** Units that a piece has at least, but for the last. */
const PIECE = 1 << 16;

/** The same in pieces, so that the text of a large report is never held as a whole. */
export function* jsonPieces(report: Report): Generator<string> {
  let piece = '{';
  let before = '\n';
  for (const [key, value] of Object.entries(report)) {
    piece += `${before}  ${JSON.stringify(key)}: `;
    before = ',\n';
    if (!Array.isArray(value) || value.length === 0) {
      piece += indented(value, '  ');
      continue;
    }
    for (const [nth, item] of value.entries()) {
      piece += `${nth === 0 ? '[' : ','}\n    ${indented(item, '    ')}`;
      if (piece.length < PIECE) continue;
      yield piece;
      piece = '';
    }
    piece += '\n  ]';
  }
  yield `${piece}\n}\n`;
}

/** The only line ends in JSON are those between its parts. */
const indented = (value: unknown, blanks: string): string => jsonText(value).replaceAll('\n', `\n${blanks}`);
