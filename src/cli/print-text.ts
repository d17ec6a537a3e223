import { readArticles } from '../articles/read.ts';
import { textOf } from '../articles/text-of.ts';
import { page, visible } from '../reports/visible.ts';
import { CLEAN, INCOMPLETE } from './exit-code.ts';
import { findInputs } from './find-inputs.ts';
import { KNOWN_EXTENSIONS } from './known-extensions.ts';
import { readBytes } from './read-bytes.ts';
import type { Run } from './run-subcommand.ts';
import { settingsOf } from './settings.ts';

/** `audit text`: an article's text as the stages read it, for a person to look at: control characters are shown, not sent. */
export const printText: Run = async ({ operands, options }, world, messages) => {
  const settings = settingsOf(operands, options, null, world, []);
  const stdinName = options.stdinFilename ?? '<stdin>';
  const { ignore } = settings;
  const found = await findInputs(operands, { world, messages, ignore, stdinName, extensions: KNOWN_EXTENSIONS });
  for (const { message } of found.failures) messages.error(message);
  for (const input of found.inputs) {
    const bytes = await readBytes(input, settings.maxFileSize, world, null);
    for (const article of await readArticles(bytes, input.path, {})) world.stdout.write(page(lines(textOf(article))));
  }
  return found.failures.length > 0 ? INCOMPLETE : CLEAN;
};

const lines = (text: string): string[] =>
  text === ''
    ? []
    : text
        .replace(/\n$/, '')
        .split(/\r\n|[\r\n]/)
        .map(visible);
