import { existsSync, readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

const FOLDER = new URL('../../../shared/eval/formats/schemas/', import.meta.url);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Draft 4 said of a bound whether it is exclusive; later drafts give the exclusive bound itself. */
function fromDraft4(node: Json): Json {
  if (Array.isArray(node)) return node.map(fromDraft4);
  if (node === null || typeof node !== 'object') return node;
  const { id, $schema, exclusiveMinimum, minimum, ...rest } = node;
  const bound: { [key: string]: Json } = {};
  if (exclusiveMinimum === true) bound.exclusiveMinimum = minimum ?? 0;
  else if (minimum !== undefined) bound.minimum = minimum;
  const name = typeof id === 'string' ? {} : id === undefined ? {} : { id };
  const kept = typeof $schema === 'object' ? { $schema } : {};
  return {
    ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, fromDraft4(value)])),
    ...bound,
    ...name,
    ...kept,
  };
}

/** The validator of a format's public schema; null where the schemas are not beside the checkout. */
export function publicSchema(file: string): ValidateFunction | null {
  const url = new URL(file, FOLDER);
  if (!existsSync(url)) return null;
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(fromDraft4(JSON.parse(readFileSync(url, 'utf8'))) as object);
}
