import { didYouMean } from '../did-you-mean.ts';
import type { Shape } from './config-keys.ts';

/** A value that does not fit its shape, and the way to it from the root. */
export interface Problem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What is wrong with a value that should have this shape. */
export function problemsOf(value: unknown, shape: Shape, path: Problem['path'] = []): Problem[] {
  const wrong = (message: string): Problem[] => [{ path, message }];
  if ('enum' in shape) return shape.enum.some((word) => word === value) ? [] : wrong(`must be ${oneOf(shape.enum)}`);
  if ('anyOf' in shape) {
    const tries = shape.anyOf.map((one) => problemsOf(value, one, path));
    return tries.some((problems) => problems.length === 0) ? [] : tries.flat();
  }
  if (shape.type === 'array')
    return Array.isArray(value)
      ? value.flatMap((item, at) => problemsOf(item, shape.items, [...path, at]))
      : wrong('must be a list');
  if (shape.type === 'object')
    return isRecord(value) ? problemsOfObject(value, shape, path) : wrong('must be an object');
  if (shape.type === 'integer') {
    const fits = Number.isSafeInteger(value) && (value as number) >= shape.minimum;
    return fits ? [] : wrong(`must be a whole number from ${shape.minimum} on`);
  }
  if (shape.type === 'boolean') return typeof value === 'boolean' ? [] : wrong('must be true or false');
  if (typeof value !== 'string') return wrong('must be text');
  return value.length < (shape.minLength ?? 0) ? wrong('must not be empty') : [];
}

function problemsOfObject(
  value: Readonly<Record<string, unknown>>,
  shape: Extract<Shape, { type: 'object' }>,
  path: Problem['path'],
): Problem[] {
  const rest = shape.additionalProperties;
  const known = 'properties' in shape ? shape.properties : {};
  const missing = 'required' in shape ? shape.required.filter((key) => !Object.hasOwn(value, key)) : [];
  return [
    ...missing.map((key) => ({ path, message: `lacks "${key}"` })),
    ...Object.entries(value).flatMap(([key, item]) => {
      const at = [...path, key];
      const inner = Object.hasOwn(known, key) ? known[key] : rest || undefined;
      if (inner !== undefined) return problemsOf(item, inner, at);
      return [{ path: at, message: `is not a key that is known here.${didYouMean(key, Object.keys(known))}` }];
    }),
  ];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const oneOf = (words: readonly string[]): string =>
  `${words.slice(0, -1).map(quoted).join(', ')} or ${quoted(words[words.length - 1] ?? '')}`;
const quoted = (word: string): string => `"${word}"`;
