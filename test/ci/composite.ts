import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { folder, type Outcome, ROOT, runProcess } from '../cli/command.ts';

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly run: string;
  readonly shell: string;
  readonly 'working-directory'?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What `action.yml` says. */
export interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export const ACTION: Action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));

export interface ActionRun {
  /** Of the steps that ran. */
  readonly steps: readonly (Outcome & { readonly name: string })[];
  readonly code: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs the steps of the composite action as the runner does: inputs and outputs put in, bash with its switches, an end at the first failure. */
export async function runAction(
  inputs: Readonly<Record<string, string>>,
  workspace: string,
  actionPath = ROOT,
  path = process.env.PATH ?? '',
): Promise<ActionRun> {
  const given: Record<string, string> = Object.fromEntries(
    Object.entries(ACTION.inputs).map(([name, input]) => [`inputs.${name}`, inputs[name] ?? input.default]),
  );
  const filled = (text: string): string =>
    text.replace(/\$\{\{\s*([\w.-]+)\s*\}\}/g, (_, name: string) => given[name] ?? '');
  const scratch = folder();
  const steps: ActionRun['steps'][number][] = [];
  for (const [at, step] of ACTION.runs.steps.entries()) {
    const [script, output] = [join(scratch, `${at}.sh`), join(scratch, `${at}.out`)];
    writeFileSync(script, filled(step.run));
    writeFileSync(output, '');
    const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, filled(value)]));
    const outcome = await runProcess('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
      cwd: resolve(workspace, filled(step['working-directory'] ?? '.')),
      env: { ...env, PATH: path, GITHUB_ACTION_PATH: actionPath, GITHUB_OUTPUT: output, GITHUB_ACTIONS: 'true' },
    });
    steps.push({ ...outcome, name: step.name });
    for (const line of readFileSync(output, 'utf8').split('\n').filter(Boolean)) {
      const [name = '', ...value] = line.split('=');
      given[`steps.${step.id}.outputs.${name}`] = value.join('=');
    }
    if (outcome.code !== 0) break;
  }
  return {
    steps,
    code: steps.at(-1)?.code ?? null,
    log: steps.map(({ stdout }) => stdout).join(''),
    outputs: Object.fromEntries(Object.entries(ACTION.outputs).map(([name, { value }]) => [name, filled(value)])),
  };
}
