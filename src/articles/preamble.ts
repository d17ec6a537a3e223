import type { Metadata } from './article.ts';
import { type Run, verbatim } from './composition.ts';
import { placeAndDay } from './dateline.ts';
import { dateOf } from './dates.ts';

/** A named value and where it stands. */
export interface Field {
  /** In small letters. */
  readonly name: string;
  readonly value: Run;
}

/** What stands before a draft's body and says what it is: front matter, or headers as in e-mail. */
export interface Preamble {
  readonly fields: readonly Field[];
  /** Where the body begins. */
  readonly end: number;
}

const same = (text: string): string => text;
const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i;

/** Names under which drafts give their metadata, most telling first, and how each value is read. */
const TITLE = ['title', 'headline', 'subject', 'hed'];
const PUBLISHED = ['published', 'date', 'publishdate', 'pubdate', 'published_at', 'datepublished', 'sent', 'created'];
const OUTLET = ['outlet', 'publisher', 'publication', 'source', 'agency'];
const PLACE = ['place', 'location', 'city'];
const LANGUAGES = ['lang', 'language'];
const PEOPLE = ['from', 'to', 'by', 'byline', 'author', 'slug', 'dateline', 'embargo'];

/** Names that a list of headers may begin with. */
export const HEADER_NAMES: ReadonlySet<string> = new Set([TITLE, PUBLISHED, OUTLET, PLACE, LANGUAGES, PEOPLE].flat());

/** The headline among a preamble's fields, or null. */
export const titleOf = ({ fields }: Preamble): Run | null =>
  fields.find(({ name, value }) => TITLE.includes(name) && value.text !== '')?.value ?? null;

/** What a preamble says of its draft; what it does not say is null. */
export function metadataOf(preamble: Preamble): Metadata {
  const first = (names: readonly string[], read: (text: string) => string | null): string | null => {
    for (const { name, value } of preamble.fields) {
      const found = names.includes(name) && value.text !== '' ? read(value.text) : null;
      if (found !== null) return found;
    }
    return null;
  };
  return {
    title: titleOf(preamble)?.text ?? null,
    published: first(PUBLISHED, dateOf) ?? first(['dateline'], (text) => placeAndDay(text).date),
    outlet: first(OUTLET, same),
    place: first(PLACE, same) ?? first(['dateline'], (text) => placeAndDay(text).place),
    language: first(LANGUAGES, (text) => (LANGUAGE.test(text) ? text.replace('_', '-') : null)),
  };
}

/** The same words on one line; a run by itself, since line breaks have gone. */
export function onOneLine(source: string, start: number, end: number): Run {
  const run = verbatim(source, start, end);
  return /[\r\n]/.test(run.text) ? { ...run, text: run.text.split(/\s+/).join(' ') } : run;
}
