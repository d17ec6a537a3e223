import { daysBetween } from './calendar.ts';
import type { Traits } from './event-traits.ts';

/** Days that reports of one happening mostly lie apart at most. */
const NEAR = 4;
/** Days after which an article is hardly still about it. */
const RETOLD = 14;
/** A month says nothing of a day. */
const A_DAY = 7;
/** A number that two happenings seldom share. */
const LARGE = 100;
/** Names that make up for places that differ: a street here, its town there. */
const MANY = 2;

/** How much speaks for one happening: where, when, what and how many, in points; 0 where something speaks against it. */
export function agreementOf(a: Traits, b: Traits): number {
  const both = a.main && b.main;
  const apart = daysBetween(a.days, b.days);
  if (Math.abs(apart ?? 0) > (both ? RETOLD : NEAR) || shared(a.measures, b.measures) === 0) return 0;
  if (areApart(a.kinds, b.kinds)) return 0;
  const isPlaced = shared(a.places, b.places) > 0 || isNamedIn(a, b) || isNamedIn(b, a);
  const named = shared(a.named, b.named);
  if (!isPlaced && named < MANY && areApart(a.places, b.places)) return 0;
  const where = Number(isPlaced) + Math.min(MANY, named) + half(shared(a.nations, b.nations));
  return where + when(a, b, apart) + (both ? what(a, b) : 0) + alike(a, b);
}

const half = (n: number): number => (n > 0 ? 0.5 : 0);

const isDated = ({ days }: Traits): boolean => days !== null && days.last - days.first <= A_DAY;

function when(a: Traits, b: Traits, apart: number | null): number {
  if (apart === null || !isDated(a) || !isDated(b)) return 0;
  if (Math.abs(apart) <= 1) return 1;
  return Math.abs(apart) <= NEAR ? 0.5 : 0;
}

/** Both are sieges, of hotels. Disasters and accidents are rarer than violence. */
function what(a: Traits, b: Traits): number {
  const kinds = [...a.kinds].filter((kind) => b.kinds.has(kind));
  const kind = kinds.some((one) => one === 'disaster' || one === 'accident') ? 1 : half(kinds.length);
  return kind + Math.min(1, shared(a.settings, b.settings) / 2);
}

/** Numbers that both give: one says something, a large one or two of them much. */
function alike({ numbers: one }: Traits, { numbers: other }: Traits): number {
  const isLarge = [...one].some((number) => other.has(number) && Number(number.split(' ')[1]) >= LARGE);
  return Math.min(2, shared(one, other) + Number(isLarge));
}

/** Whether a place of the one is named in the other's lead or beside its figures. */
const isNamedIn = ({ places }: Traits, { around }: Traits): boolean => shared(places, around) > 0;

function shared<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): number {
  let n = 0;
  for (const item of a) if (b.has(item)) n++;
  return n;
}

/** Both say something, and nothing alike. */
const areApart = <Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): boolean =>
  a.size > 0 && b.size > 0 && shared(a, b) === 0;
