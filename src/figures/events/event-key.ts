import type { Happening } from './happening.ts';

/** A short readable key for each happening, no two alike: `istanbul-bombing`, `2006-blast`, `since-1992`, `event`. */
export function nameHappenings(happenings: readonly Happening[]): ReadonlyMap<Happening, string> {
  const times = new Map<string, number>();
  return new Map(
    happenings
      .filter(({ measures }) => measures.size > 0)
      .map((happening) => {
        const base = slug(happening);
        const nth = (times.get(base) ?? 0) + 1;
        times.set(base, nth);
        return [happening, nth === 1 ? base : `${base}-${nth}`];
      }),
  );
}

function slug({ period, places, nouns, deeds, names, days, first }: Happening): string {
  if (period) return period;
  const [name] = names;
  const [place] = places;
  const [noun = 'event'] = nouns.size > 0 ? nouns : deeds;
  const where = name ?? place;
  const year = !where && first.past && days[0] ? String(new Date(days[0].last * 86_400_000).getUTCFullYear()) : null;
  return [where ?? year, noun]
    .filter((part) => part)
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9À-ɏ]+/g, '-')
    .replace(/^-|-$/g, '');
}
