import type { Options } from '../cli/command-line/options.ts';
import type { OnSlip } from '../cli/inputs/list-file.ts';
import { type KnownMetadata, readMetadata } from '../cli/inputs/metadata-file.ts';
import { readReferences } from '../cli/inputs/reference-file.ts';
import { type BaselineEntry, readBaseline } from '../cli/settings/baseline.ts';
import { findConfig, readConfig } from '../cli/settings/config-file.ts';
import { type Settings, settingsOf } from '../cli/settings/settings.ts';
import type { World } from '../cli/world.ts';
import { CHECKS } from '../discrepancies/checks/index.ts';
import type { Reference } from '../discrepancies/references.ts';

/** What holds for the drafts below one configuration. */
export interface Rules {
  /** The configuration's file; null where there is none. Drafts with the same one are compared with each other. */
  readonly config: string | null;
  readonly settings: Settings;
  readonly references: readonly Reference[];
  readonly baseline: readonly BaselineEntry[];
  readonly known: KnownMetadata;
}

const CHECK_IDS = CHECKS.map(({ id }) => id);

/** An editor shows one failure: that of the list, until it is mended. */
const refuse: OnSlip = (slip) => {
  throw slip;
};

/**
 * The rules for a draft in a folder, as the command would have them there. Read anew each time: it takes a millisecond, and a configuration
 * that has just been saved holds.
 * @throws AuditError `config`
 */
export async function rulesFor(folder: string, options: Options, world: World): Promise<Rules> {
  const there = { ...world, cwd: folder };
  const path = options.config === false ? null : (options.config ?? findConfig(there));
  const file = path === null ? null : await readConfig(path, there);
  const settings = settingsOf([], options, file, there, CHECK_IDS);
  const { against, baseline, metadata } = settings;
  return {
    config: path,
    settings,
    references: against === null ? [] : await readReferences(against, there, refuse),
    baseline: baseline === null ? [] : readBaseline(baseline, there),
    known: metadata === null ? new Map() : await readMetadata(metadata, there, refuse),
  };
}
