import { ARMED_GROUPS_OF_AFRICA } from './sides/armed-groups-africa.ts';
import { ARMED_GROUPS_OF_ASIA } from './sides/armed-groups-asia.ts';
import { ARMED_GROUPS_OF_THE_WEST } from './sides/armed-groups-west.ts';

/**
 * Armed groups: short English name and other names | adjectives | nouns for their members.
 * Initials that are everyday words stand for no group (*IS* for Islamic State).
 */
export const ARMED_GROUPS = ARMED_GROUPS_OF_ASIA + ARMED_GROUPS_OF_AFRICA + ARMED_GROUPS_OF_THE_WEST;

let names: ReadonlySet<string> | null = null;

/** Whether a side of that short name is an armed group: its members are militants. */
export function isArmedGroup(name: string): boolean {
  names ??= new Set(
    ARMED_GROUPS.split('\n').map((line) => line.slice(0, Math.max(0, line.indexOf(' '))).replaceAll('_', ' ')),
  );
  return names.has(name);
}
