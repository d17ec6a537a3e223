import type { Measure } from './categories.ts';

/** What an order of that kind does to those whom it reaches: *evacuation orders*, *draft notices*. */
export const ORDERED: ReadonlyMap<string, Measure> = new Map([
  ['evacuation', 'evacuated'],
  ['evacuate', 'evacuated'],
  ['draft', 'mobilized'],
  ['call_up', 'mobilized'],
  ['conscription', 'mobilized'],
  ['mobilization', 'mobilized'],
  ['mobilisation', 'mobilized'],
  ['enlistment', 'mobilized'],
]);
