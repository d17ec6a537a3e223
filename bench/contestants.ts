import { readFileSync } from 'node:fs';
import { readPlain } from '../src/articles/read.ts';
import { audit } from '../src/audit.ts';
import { bareTokenizer } from './bare-tokenizer.ts';

/** A program that reads texts in this process. */
export interface Contestant {
  readonly name: string;
  readonly read: (text: string) => unknown;
}

const ENCODER = new TextEncoder();

export const fullAudit = {
  name: 'audit, from bytes to discrepancies',
  read: (text: string) =>
    audit([readPlain(ENCODER.encode(text), 'article.txt')], { compare: 'articles', checks: null }),
};

/** All contestants, ours first. Those that are not installed are left out. */
export async function contestants(): Promise<Contestant[]> {
  const yardsticks = [wink, recognizers, compromise].map(async (open) => {
    try {
      return [await open()];
    } catch {
      return [];
    }
  });
  const bare = { name: 'bare tokenizer with lexicon look-up', read: bareTokenizer() };
  return [fullAudit, bare, ...(await Promise.all(yardsticks)).flat()];
}

/** By a name that is only known when it runs, since the packages are no part of this one and have no types here. */
const load = (name: string): Promise<unknown> => import(name);

interface Wink {
  readDoc(text: string): { tokens(): { out(what: unknown): unknown } };
  readonly its: { readonly pos: unknown };
}

async function wink(): Promise<Contestant> {
  const { default: open } = (await load('wink-nlp')) as { default: (model: unknown, pipe: readonly string[]) => Wink };
  const { default: model } = (await load('wink-eng-lite-web-model')) as { default: unknown };
  const nlp = open(model, ['sbd', 'pos']);
  return {
    name: `wink-nlp ${version('wink-nlp')}, parts of speech`,
    read: (text) => nlp.readDoc(text).tokens().out(nlp.its.pos),
  };
}

async function recognizers(): Promise<Contestant> {
  const name = '@microsoft/recognizers-text-number';
  const { default: found } = (await load(name)) as {
    default: { recognizeNumber(text: string, culture: string): unknown };
  };
  return { name: `Recognizers-Text ${version(name)}, numbers`, read: (text) => found.recognizeNumber(text, 'en-us') };
}

async function compromise(): Promise<Contestant> {
  const { default: nlp } = (await load('compromise')) as {
    default: (text: string) => { numbers(): { json(): unknown } };
  };
  return { name: `compromise ${version('compromise')}, numbers`, read: (text) => nlp(text).numbers().json() };
}

/** Of a package that the benchmark has installed. */
export function version(name: string): string {
  const { version } = JSON.parse(readFileSync(`bench/node_modules/${name}/package.json`, 'utf8')) as {
    version: string;
  };
  return version;
}
