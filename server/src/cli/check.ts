// `okr check`: the findings in files, for people and for machines.
import { type Level, presets } from '../rules/rule.ts';
import { findingsOf, threadsFor } from './check/threads.ts';
import { configOptions, configured } from './configs.ts';
import { checkJson } from './formats/check-json.ts';
import { checkText } from './formats/check-text.ts';
import { readInputs } from './inputs.ts';
import type { Command } from './main.ts';
import { countFrom, oneOf, readArgs } from './terminal.ts';

const levels: readonly Level[] = ['error', 'warning', 'info', 'hint'];

export const check: Command = async (args, outer) => {
  const { values, positionals, terminal } = readArgs(args, options, outer);
  const format = oneOf('format', values.format, ['text', 'json'], 'text');
  const failOn = oneOf('fail-on', values['fail-on'], levels, 'error');
  const preset =
    values.preset === undefined ? undefined : oneOf('preset', values.preset, presets, 'standard');
  const threads = values.threads === undefined ? undefined : countFrom('threads', values.threads, 64);

  const inputs = await readInputs(positionals, terminal);
  const made = await configured(inputs, { ...values, preset }, terminal);
  const { files, configs } = made;
  const findings = await findingsOf(made, threads ?? threadsFor(files));
  const checked = [
    ...configs.map(file => ({ ...file, findings: file.snapshot.reading.findings })),
    ...files.map((file, index) => ({ ...file, findings: findings[index] ?? [] })),
  ];
  const report = { files: files.length, checked };
  terminal.print(format === 'json' ? checkJson(report, terminal) : checkText(report, terminal));

  const grave = levels.slice(0, levels.indexOf(failOn) + 1);
  const failed = checked.some(({ findings }) => findings.some(({ level }) => grave.includes(level)));
  if (inputs.incomplete) return 2;
  return failed && !values['exit-zero'] ? 1 : 0;
};

const options = {
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  preset: { type: 'string' },
  'exit-zero': { type: 'boolean' },
  threads: { type: 'string' },
  ...configOptions,
} as const;
