import { byAge } from '../age.ts';
import { daysBetween, daysOf } from '../calendar.ts';
import type { Check, Finding, Material } from '../check.ts';
import type { Claim } from '../claim.ts';
import type { Clash } from '../clashes.ts';
import { numberOf, sayerOf, thingOf } from '../wording.ts';

/** As far down as a reader of the headline comes. */
const LEAD = 2;

/** The older and the newer claim of an update. */
const inTime = ({ first, second }: Clash): readonly [Claim, Claim] =>
  byAge(first, second) <= 0 ? [first, second] : [second, first];

/** The headline over a body that has a newer number. */
function* displayed({ clashes }: Material): Iterable<Finding> {
  for (const { verdict, contained, comparison, first, second } of clashes) {
    if (verdict !== 'update' || contained || comparison.gap === null || first.figure.article !== second.figure.article)
      continue;
    const [older, newer] = first.figure.zone === 'body' ? [second, first] : [first, second];
    const isOver =
      older.figure.zone !== 'body' && newer.figure.zone === 'body' && !newer.figure.cues.includes('previous');
    if (!isOver || newer.figure.low < older.figure.low) continue;
    yield {
      claims: [older, newer],
      pair: [older, newer],
      severity: newer.figure.paragraph <= LEAD ? 'error' : 'warning',
    };
  }
}

/** An article that came out after another had a newer number, and has only older ones. */
function* lagging({ clashes }: Material): Iterable<Finding> {
  const newest = new Map<string, Claim>();
  const own = new Map<string, Claim>();
  for (const clash of clashes) {
    if (clash.verdict !== 'update' || clash.contained) continue;
    for (const claim of inTime(clash)) {
      keepNewest(newest, clash.subject, claim);
      keepNewest(own, `${clash.subject}\n${claim.figure.article}`, claim);
    }
  }
  for (const [key, older] of own) {
    const newer = newest.get(key.slice(0, key.lastIndexOf('\n')));
    if (!newer || newer.figure.article === older.figure.article) continue;
    const behind = daysBetween(newer.known, daysOf(older.facts.published));
    const rises = newer.figure.low > older.figure.low;
    if (behind !== null && behind > 0 && rises)
      yield { claims: [older, newer], pair: [older, newer], data: { behind } };
  }
}

function keepNewest(newest: Map<string, Claim>, key: string, claim: Claim): void {
  const known = newest.get(key);
  if (!known || byAge(known, claim) < 0) newest.set(key, claim);
}

export const staleFigure: Check = {
  id: 'stale-figure',
  family: 'time',
  severity: 'warning',
  title: 'an older number where a newer one is known',
  why: 'Headlines are written once and age first; articles are overtaken by others. The number is not wrong, it is no longer the count.',
  advice: 'use the newer number, or say as of when the older one held',
  flags: ['# Toll reaches 40\n\nThe death toll from the flood rose to 52 on Tuesday, up from 40, officials said.'],
  passes: ['# Toll reaches 52\n\nThe death toll from the flood rose to 52 on Tuesday, up from 40, officials said.'],
  find: (material) => [...displayed(material), ...lagging(material)],
  word: ({ claims: [older, newer] }) => {
    if (!older || !newer) return { title: '', message: '' };
    const title = `${thingOf(older)}: ${numberOf(older)} where ${numberOf(newer)} is known`;
    return {
      title,
      message: `${thingOf(older)}: ${numberOf(older)} (${sayerOf(older)}) is older than ${numberOf(newer)} (${sayerOf(newer)}).`,
    };
  },
};
