import { textOf } from '../../articles/text-of.ts';
import { inline, page } from '../../reports/visible.ts';
import { CLEAN, INCOMPLETE } from '../exit-code.ts';
import { gather } from '../gather.ts';
import { readInputs } from '../inputs/read-inputs.ts';
import { settingsOf } from '../settings/settings.ts';
import { tellFailures } from '../tell.ts';
import type { Run } from './run.ts';

/** `audit text`: an article's text as it is read, headline first, for a person to look at: control characters are shown, not sent. */
export const printText: Run = async ({ operands, options }, world, messages) => {
  const settings = settingsOf(operands, options, null, world, []);
  const { inputs, failures, reading } = await gather({ settings, outputs: [], options, world, messages }, null);
  tellFailures(failures, messages);
  let code = failures.length > 0 ? INCOMPLETE : CLEAN;
  for await (const item of readInputs(inputs, reading)) {
    if ('article' in item) world.stdout.write(page(linesOf(textOf(item.article))));
    else {
      tellFailures([item.failure], messages);
      code = INCOMPLETE;
    }
  }
  return code;
};

const linesOf = (text: string): string[] =>
  text === ''
    ? []
    : text
        .replace(/\n$/, '')
        .split(/\r\n|[\r\n]/)
        .map(inline);
