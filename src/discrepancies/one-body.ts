import type { SourceKind } from '../figures/figure.ts';
import type { Claim } from './claim.ts';

/** Nobody speaks for all of them. */
const LOOSE: ReadonlySet<SourceKind | undefined> = new Set([undefined, 'anonymous', 'witness', 'media', 'medical']);

/** "Three police sources", "a fourth officer": no word of the force, though its people say so. */
const UNNAMED = /\bsources?\b|^(?:an?|one|two|three|second|third|fourth|another)\b/i;

/**
 * Whether two articles credit one body: by one name; a body and one of its own by name ("the coast guard", "Coast Guard chief Tom Aldis"); or
 * officers of the police, of which a happening has one. In one article a reader takes two names for two sources.
 */
export function speakForOne(a: Claim, b: Claim): boolean {
  const [x, y] = [a.figure, b.figure];
  if (x.article === y.article || !x.source || !y.source) return false;
  if (a.voice === b.voice) return true;
  if (LOOSE.has(x.source.kind) || LOOSE.has(y.source.kind)) return false;
  if (UNNAMED.test(x.source.text) || UNNAMED.test(y.source.text)) return false;
  if (x.source.kind === 'police' && y.source.kind === 'police') return true;
  return names(x.source.text, b.voice) || names(y.source.text, a.voice);
}

/** Whether a source as written names the body: "Coast Guard chief" of the coast guard. */
function names(text: string, body: string): boolean {
  const words = ` ${text.toLowerCase().replace(/[^a-z0-9à-ÿ]+/g, ' ')} `;
  return words.includes(` ${body.replace(/[^a-z0-9à-ÿ]+/g, ' ').trim()} `);
}
