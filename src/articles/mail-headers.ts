import { isBlank, lineAt, skipBlank, trimBlank } from './lines.ts';
import { type Field, HEADER_NAMES, onOneLine, type Preamble } from './preamble.ts';

const NAME = /^([A-Za-z][A-Za-z-]{0,30}(?: [A-Za-z]{1,20})?):/;

/**
 * Headers as in e-mail (`Subject: …`, `Date: …`, `Byline: …`) up to the first blank line, indented lines going on the one above; null where the
 * text does not begin with any. The first must have a name that is known, lest a headline such as "Syria: 12 killed" be taken for one.
 */
export function readMailHeaders(source: string): Preamble | null {
  const fields: Field[] = [];
  for (let start = 0; start < source.length; ) {
    const { end, next } = lineAt(source, start);
    const from = skipBlank(source, start, end);
    const to = trimBlank(source, from, end);
    const last = fields.at(-1);
    if (from === end) return last ? { fields, end: next } : null;
    if (last && isBlank(source.charCodeAt(start))) {
      fields[fields.length - 1] = { ...last, value: onOneLine(source, last.value.source, to) };
    } else {
      const [mark, name] = NAME.exec(source.slice(from, from + 60)) ?? [];
      if (mark === undefined || name === undefined) return null;
      const field = name.toLowerCase();
      if (!last && !HEADER_NAMES.has(field)) return null;
      fields.push({ name: field, value: onOneLine(source, skipBlank(source, from + mark.length, to), to) });
    }
    start = next;
  }
  return null;
}
