import { readDate } from './dates.ts';

/** Where, and on which day, a report was filed, as its first words say. */
export interface Dateline {
  readonly place: string;
  /** EDTF; null where no full date is given. */
  readonly date: string | null;
  /** How many units of the text it takes, with its dash. */
  readonly length: number;
}

const DASH = /\s(?:--|[-–—])\s|(?:--|—)\s?/;
const AGENCY = /\s{0,3}\(([A-Z][\w .,/&-]{1,40})\)\s{0,3}$/;
const AGENCY_WITHOUT_DASH = /^.{3,80}?\([A-Z][\w ./&-]{1,30}\)(?= {1,3}[A-Z"“])/;
const TEXT_MARK = /^\[(?:excerpts?|text|report)[^\]]{0,40}\]\s{0,3}/i;
const CAPITALS = /^[A-ZÀ-Þ][A-ZÀ-Þ.'’ /-]{2,}(?:,|\s?\(|$)/;
const NAME = /^[A-ZÀ-Þ][A-Za-zÀ-ÿ.'’ ,/()-]{2,60}$/;

/**
 * The dateline that a paragraph begins with, or null: `KYIV, Nov. 25 (Agency) — `, `San Salvador, 5 Dec 88 (Radio X) -- [Text] `,
 * `BILBAO, Spain (AP) — `, `NEW DELHI — `. Without a dash it takes an agency in brackets; without an agency or a day, a place in capitals.
 */
export function readDateline(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, 140);
  const dash = DASH.exec(head);
  const marked = dash ? head.slice(0, dash.index) : (AGENCY_WITHOUT_DASH.exec(head)?.[0] ?? '');
  const { place, date, dated } = placeAndDay(marked);
  if (!NAME.test(place) || !(dated || AGENCY.test(marked) || CAPITALS.test(place))) return null;
  const length = marked.length + (dash?.[0].length ?? 0);
  const rest = head.slice(length);
  const lead = rest.length - rest.trimStart().length;
  const mark = rest.startsWith('[', lead) ? (TEXT_MARK.exec(rest.slice(lead))?.[0].length ?? 0) : 0;
  return { place, date, length: length + lead + mark };
}

const BARE =
  /^((?:[A-Z]{4,20}|[A-Z]{3} [A-Z]{3,20})(?:[ /-][A-Z]{2,20}){0,3}(?:, [A-Z][a-z]{1,20}\.?)?) (?=[A-Z](?:[a-z]|\.| [a-z]))/;

/**
 * The place that a lead begins with where an archive has lost the agency and the dash: `TRIPOLI Warplanes struck …`; null where it begins with
 * none. Capitals that come again in the `copy` are an acronym.
 */
export function readBareDateline(lead: string, copy: string): string | null {
  const place = BARE.exec(lead.slice(0, 100))?.[1];
  if (place === undefined) return null;
  const [word = ''] = place.split(/[ ,/-]/);
  const again = copy.indexOf(word, copy.indexOf(lead) + word.length);
  return again < 0 ? place : null;
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/** Parts "KYIV, Ukraine, Nov. 25 (Agency)" into the place and the day. */
export function placeAndDay(text: string): { place: string; date: string | null; dated: boolean } {
  const agency = AGENCY.exec(text.slice(0, 200));
  const words = (agency ? text.slice(0, agency.index) : text).trim();
  for (let comma = words.indexOf(','); comma >= 0; comma = words.indexOf(',', comma + 1)) {
    const rest = words.slice(comma + 1).trim();
    const read = readDate(rest);
    const dated = read ? /^[\s.,]{0,3}$/.test(rest.slice(read.length)) : WEEKDAY.test(rest);
    if (dated) return { place: words.slice(0, comma).trim(), date: read?.date ?? null, dated };
  }
  return { place: words, date: null, dated: false };
}
