import { page, visible } from '../reports/visible.ts';
import type { Sink } from './world.ts';

/** What goes to stderr: one line each, in which no control character of a path or an article survives. */
export interface Messages {
  /** What could not be done. */
  error(text: string): void;
  /** What was done, and may not be what was meant. */
  warn(text: string): void;
  /** What --verbose adds. */
  info(text: string): void;
  /** What --debug adds; several lines stay so. */
  debug(text: string): void;
}

export type Level = 'quiet' | 'normal' | 'verbose' | 'debug';
const LEVELS: readonly Level[] = ['quiet', 'normal', 'verbose', 'debug'];

const RED = '\x1B[31m';
const YELLOW = '\x1B[33m';
const PLAIN = '\x1B[39m';

export function messages(sink: Sink, level: Level, color: boolean): Messages {
  const line = (text: string, paint: string): void => {
    const safe = page([`audit: ${visible(text)}`]);
    sink.write(color && paint ? `${paint}${safe.slice(0, 6)}${PLAIN}${safe.slice(6)}` : safe);
  };
  const from =
    (least: Level, paint: string) =>
    (text: string): void => {
      if (LEVELS.indexOf(level) >= LEVELS.indexOf(least)) line(text, paint);
    };
  const debug = from('debug', '');
  return {
    error: from('quiet', RED),
    warn: from('normal', YELLOW),
    info: from('verbose', ''),
    debug: (text) => text.split('\n').forEach(debug),
  };
}
