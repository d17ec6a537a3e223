import type { Options } from './command-line/options.ts';
import type { Messages } from './messages.ts';
import type { ReportOutput } from './outputs/report-outputs.ts';
import type { Settings } from './settings/settings.ts';
import type { World } from './world.ts';

/** All that one pass over the inputs needs; --watch makes several. */
export interface Run {
  readonly settings: Settings;
  readonly outputs: readonly ReportOutput[];
  readonly options: Options;
  readonly world: World;
  readonly messages: Messages;
}
