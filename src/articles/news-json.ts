import { AuditError } from '../errors.ts';
import type { Article } from './article.ts';
import { compose, type Piece, type Run } from './composition.ts';
import { dateOf } from './dates.ts';
import { type Embedded, runInFile } from './embedded.ts';
import { decodeString, jsonStrings } from './json-strings.ts';
import { articleOf, type Manuscript } from './manuscript.ts';
import { copyIn, hasParagraphs } from './news-content.ts';
import { lineColumn } from './offsets.ts';

/** Names of fields, in small letters without `_` and `-`, most telling first: IPTC ninjs 1 to 3, then the records that archives and scrapers write. */
const TITLE = ['headline', 'headlines', 'title', 'headlinemain', 'hed'];
/** The descriptions last: agencies that send no body put the copy there. */
const BODY = [
  'bodies',
  'bodyxhtml',
  'bodyhtml',
  'bodytext',
  'bodymain',
  'body',
  'articlebody',
  'text',
  'content',
  'descriptions',
  'descriptiontext',
];
const PUBLISHED = [
  'contentcreated',
  'firstcreated',
  'published',
  'datepublished',
  'publishedat',
  'pubdate',
  'date',
  'versioncreated',
  'created',
];
const OUTLET = ['outlet', 'publisher', 'infosources', 'infosource', 'source', 'copyrightholder'];
const PLACE = ['place', 'location', 'city', 'dateline'];
const LANGUAGE = ['language', 'lang', 'inlanguage'];
const PATH = ['path', 'id', 'url', 'uri'];

const KNOWN = new Set([TITLE, BODY, PUBLISHED, OUTLET, PLACE, LANGUAGE, PATH].flat());

/** The strings of one record under the names of its fields; of a list or an object the `value`s or `name`s in it, in their order. */
type Fields = ReadonlyMap<string, readonly Embedded[]>;

/**
 * The articles in a JSON file: a ninjs item, a record with a title and a text, or a list of such; in a list the path of each gets its ordinal.
 *
 * @throws AuditError `malformed` with line and column; `unsupported` where there is neither headline nor body.
 */
export function readNewsJson(manuscript: Manuscript): Article[] {
  const { source, path } = manuscript;
  const isList = /^\s*\[/.test(source);
  return [...recordsOf(manuscript, isList)].map(([ordinal, fields]) => {
    return readRecord(isList ? { ...manuscript, path: `${path}#${Number(ordinal) + 1}` } : manuscript, fields);
  });
}

/** The article in one line of a stream, under the path, id or address that it gives itself. */
export function readNewsLine(manuscript: Manuscript): Article {
  const fields = recordsOf(manuscript, false).get('') ?? new Map();
  return readRecord({ ...manuscript, path: said(fields, PATH) ?? manuscript.path }, fields);
}

/** The records by their ordinals in the list; one under `''` where it stands alone. */
function recordsOf({ source, path }: Manuscript, isList: boolean): ReadonlyMap<string, Fields> {
  const read = jsonStrings(source);
  if ('error' in read) {
    const { line, column } = lineColumn({ source }, read.error);
    throw new AuditError('malformed', `${path} is not valid JSON at ${line}:${column}.`, path);
  }
  const records = new Map<string, Map<string, Embedded[]>>(isList ? [] : [['', new Map()]]);
  for (const [place, raw] of read.strings) {
    const names = place.split('.');
    const record = isList ? (names.shift() ?? '') : '';
    const [field = '', ...inside] = names;
    if (!/^(?:\d*\.?(?:value|name)?)$/.test(inside.join('.'))) continue;
    const fields = records.get(record) ?? new Map<string, Embedded[]>();
    records.set(record, fields);
    const name = field.toLowerCase().replace(/[_-]/g, '');
    if (!KNOWN.has(name)) continue;
    const values = fields.get(name) ?? [];
    fields.set(name, values);
    values.push(decodeString(source, raw));
  }
  if (records.size === 0) throw new AuditError('unsupported', `${path} is JSON without any article in it.`, path);
  return records;
}

function readRecord(manuscript: Manuscript, fields: Fields): Article {
  const title = valuesOf(fields, TITLE)[0] ?? null;
  const bodies = valuesOf(fields, BODY);
  const body = bodies.find(({ text }) => hasParagraphs(text)) ?? bodies[0];
  if (!title && !body) {
    const message = `${manuscript.path} is JSON with neither headline nor body; ninjs is read, and records with a title and a text.`;
    throw new AuditError('unsupported', message, manuscript.path);
  }
  const headline: Piece[] = title ? [{ zone: 'headline', runs: runInFile(wholeOf(title), title) }] : [];
  const copy = body ? copyIn(body, title?.text ?? null) : [];
  return articleOf(manuscript, compose([...headline, ...copy]), {
    title: title?.text ?? null,
    published: valuesOf(fields, PUBLISHED).reduce<string | null>((known, { text }) => known ?? dateOf(text), null),
    outlet: said(fields, OUTLET),
    place: said(fields, PLACE),
    language: said(fields, LANGUAGE),
  });
}

/** The values of the fields of these names that say anything, most telling name first. */
const valuesOf = (fields: Fields, names: readonly string[]): Embedded[] =>
  names.flatMap((name) => fields.get(name) ?? []).filter(({ text }) => text.trim() !== '');

const said = (fields: Fields, names: readonly string[]): string | null =>
  valuesOf(fields, names)[0]?.text.trim() ?? null;

const wholeOf = ({ text }: Embedded): Run => ({ text, source: 0, sourceLength: text.length });
