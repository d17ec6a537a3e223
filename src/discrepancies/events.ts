import type { Figure } from '../figures/figure.ts';
import type { ArticleFacts } from './article-facts.ts';
import { bundled } from './bundled.ts';
import { agreementOf } from './event-agreement.ts';
import { type Traits, traitsOf } from './event-traits.ts';

/** Which happening each figure speaks of, across articles. */
export interface Happenings {
  /** Null where the figure's event is not known. */
  readonly of: (figure: Figure) => string | null;
  /** Happenings matched on few traits: what is told of them asks "same event?". */
  readonly likely: ReadonlySet<string>;
}

/** A trait that more happenings than this share tells none of them apart. */
const COMMON = 30;
const CERTAIN = 5;
const LIKELY = 3;

const keyOf = ({ article, event }: { article: string; event: string | null }): string => `${article} ${event}`;

/**
 * Events of different articles are one happening where nothing speaks against it (days, places or kinds apart) and enough for it. A place that both name says
 * most; a day, a kind, further names and shared numbers each say something. Five points make it certain, three likely: a city has two shootings a week.
 * One article's own events are never put together. `none` matches nothing; `all` takes what each article is mainly about for one happening.
 */
export function happeningsOf(
  figures: readonly Figure[],
  articles: readonly ArticleFacts[],
  compare: 'articles' | 'none' | 'all',
): Happenings {
  const alone = figures.every(({ article }) => article === figures[0]?.article);
  const events = compare === 'none' || alone ? [] : traitsOf(figures, articles);
  const clusters = new Map(events.map((traits) => [keyOf(traits), newCluster(traits)]));
  for (const { a, b, agreement } of candidates(events, compare === 'all')) {
    const [one, other] = [clusters.get(keyOf(a)), clusters.get(keyOf(b))];
    if (!one || !other || one === other || !mayJoin(one, other, compare === 'all')) continue;
    for (const key of other.keys) clusters.set(key, one);
    one.keys.push(...other.keys);
    for (const article of other.articles) one.articles.add(article);
    one.members.push(...other.members);
    one.likely ||= other.likely || agreement < CERTAIN;
  }
  const only = onlyEvents(figures);
  const stories = storiesOf(figures);
  const named = (article: string, event: string | null): string | null => {
    const own = event ?? only.get(article) ?? null;
    const known = own === null ? null : (stories.get(keyOf({ article, event: own })) ?? own);
    return known === null
      ? null
      : (clusters.get(keyOf({ article, event: known }))?.name ?? keyOf({ article, event: known }));
  };
  return {
    of: ({ article, event }) => named(article, event),
    likely: new Set([...clusters.values()].filter(({ likely }) => likely).map(({ name }) => name)),
  };
}

/** Where an article tells of one happening, its figures of none in particular are of that one. */
function onlyEvents(figures: readonly Figure[]): ReadonlyMap<string, string | null> {
  const only = new Map<string, string | null>();
  for (const { article, event } of figures) {
    const known = only.get(article);
    if (event !== null) only.set(article, known === undefined || known === event ? event : null);
  }
  for (const { article } of figures) if (!only.has(article)) only.set(article, '');
  return only;
}

/** The event of a headline that no figure of the body is of, with the first event that the body tells of: a headline tells its own story. */
function storiesOf(figures: readonly Figure[]): ReadonlyMap<string, string> {
  const body = figures.filter(({ zone, event }) => zone === 'body' && event !== null);
  const told = new Set(body.map(keyOf));
  const story = new Map(body.toReversed().map(({ article, event }) => [article, event ?? '']));
  const headlines = figures.filter(
    (figure) => figure.zone === 'headline' && figure.event !== null && !told.has(keyOf(figure)),
  );
  return new Map(
    headlines.flatMap((figure) =>
      [story.get(figure.article)].flatMap((event) => (event ? [[keyOf(figure), event]] : [])),
    ),
  );
}

interface Cluster {
  readonly name: string;
  readonly keys: string[];
  readonly articles: Set<string>;
  readonly members: Traits[];
  likely: boolean;
}

const newCluster = (traits: Traits): Cluster => ({
  name: keyOf(traits),
  keys: [keyOf(traits)],
  articles: new Set([traits.article]),
  members: [traits],
  likely: false,
});

/** As many of each are held against each other. */
const MOST_MEMBERS = 12;

/** Not two events of one article, nor events that anything speaks against: else a week's shootings hang together by their neighbours. */
function mayJoin(one: Cluster, other: Cluster, all: boolean): boolean {
  if ([...other.articles].some((article) => one.articles.has(article))) return false;
  const [some, others] = [one, other].map(({ members }) => members.slice(0, MOST_MEMBERS));
  return all || (some ?? []).every((a) => (others ?? []).every((b) => agreementOf(a, b) > 0));
}

interface Candidate {
  readonly a: Traits;
  readonly b: Traits;
  readonly agreement: number;
}

/** Pairs that agree in enough, best first. Only events that share a telling trait are looked at together. */
function candidates(events: readonly Traits[], all: boolean): Candidate[] {
  const traits = events.flatMap(({ numbers, named }, i) => [...numbers, ...named].map((trait) => ({ trait, i })));
  const pairs = new Map<string, Candidate>();
  const consider = (i: number, j: number): void => {
    const [a, b] = [events[i], events[j]];
    if (!a || !b || a.article === b.article || pairs.has(`${i} ${j}`)) return;
    pairs.set(`${i} ${j}`, { a, b, agreement: all && a.main && b.main ? CERTAIN : agreementOf(a, b) });
  };
  for (const sharing of bundled(traits, ({ trait }) => trait).values()) {
    if (sharing.length > COMMON) continue;
    for (const [at, { i }] of sharing.entries()) for (const { i: j } of sharing.slice(at + 1)) consider(i, j);
  }
  const mains = events.flatMap(({ main }, i) => (main ? [i] : []));
  if (all) for (const i of mains.slice(1)) consider(mains[0] ?? 0, i);
  return [...pairs.values()].filter(({ agreement }) => agreement >= LIKELY).sort((x, y) => y.agreement - x.agreement);
}
