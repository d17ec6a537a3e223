import { existsSync, readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

const FOLDER = new URL('../../../shared/eval/formats/schemas/', import.meta.url);

/** Draft 4 of JSON Schema as the validator's draft 7 reads it: addresses go by name, and an exclusive bound is the bound itself. */
function fromDraft4(key: string, value: unknown): unknown {
  if ((key === 'id' || key === '$schema') && typeof value === 'string') return undefined;
  if (typeof value !== 'object' || value === null || !('exclusiveMinimum' in value) || !('minimum' in value))
    return value;
  const { exclusiveMinimum, minimum, ...rest } = value;
  return typeof exclusiveMinimum === 'boolean'
    ? { ...rest, [exclusiveMinimum ? 'exclusiveMinimum' : 'minimum']: minimum }
    : value;
}

/** The validator of a format's public schema; null where the schemas are not beside the checkout. */
export function publicSchema(file: string): ValidateFunction | null {
  const url = new URL(file, FOLDER);
  if (!existsSync(url)) return null;
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(url, 'utf8'), fromDraft4));
}
