import { execFileSync, spawnSync } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { environment } from './command.ts';

/** Whether there is a pseudo-terminal to test in. */
export const hasTmux = spawnSync('tmux', ['-V']).status === 0;

/** Whether a program is installed. */
export const has = (program: string): boolean => spawnSync('which', [program]).status === 0;

/** A program in a terminal of its own. */
export interface Terminal {
  /** Presses keys: `Enter`, `Tab`, `C-c`. */
  press(...keys: readonly string[]): void;
  write(text: string): void;
  /** The screen as text without trailing blank lines; with its escape sequences, or with the lines whole that the terminal had to break. */
  screen(how?: 'escapes' | 'unbroken'): string;
  /** Waits until the screen shows it. @throws with the screen where it does not within ten seconds */
  shows(what: string | RegExp): Promise<string>;
}

let count = 0;

/** Starts a line of shell in a terminal of a size. */
export function terminal(line: string, cwd: string, columns: number, rows = 60): Terminal {
  const socket = `audit-test-${process.pid}-${count++}`;
  const tmux = (...args: readonly string[]): string =>
    execFileSync('tmux', ['-L', socket, ...args], {
      encoding: 'utf8',
      cwd,
      env: environment({ LANG: 'C.UTF-8', TERM: 'xterm-256color' }),
    });
  tmux('-f', '/dev/null', '-u', 'new-session', '-d', '-x', String(columns), '-y', String(rows), line);
  tmux('set-option', '-g', 'remain-on-exit', 'on');
  onTestFinished(() => void spawnSync('tmux', ['-L', socket, 'kill-server']));
  const flags = { escapes: ['-e'], unbroken: ['-J'] };
  const screen: Terminal['screen'] = (how) =>
    tmux('capture-pane', '-p', '-S', '-', ...(how === undefined ? [] : flags[how])).replace(/\s+$/, '');
  return {
    screen,
    press: (...keys) => void tmux('send-keys', ...keys),
    write: (text) => void tmux('send-keys', '-l', text),
    async shows(what) {
      for (let tries = 0; tries < 100; tries++) {
        const text = screen();
        if (typeof what === 'string' ? text.includes(what) : what.test(text)) return text;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`the terminal does not show ${what}:\n${screen()}`);
    },
  };
}
