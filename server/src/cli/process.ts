// The `okr` command as a process: its terminal is the process's own, and its exit code too.
import { text } from 'node:stream/consumers';
import manifest from '../../../package.json' with { type: 'json' };
import { localeOf } from '../language/locale.ts';
import { today } from '../node/clock.ts';
import { main } from './main.ts';

const { env, stdin, stdout, stderr } = process;

process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  locale: localeOf(env.LC_ALL || env.LC_MESSAGES || env.LANG),
  today: today(),
  version: manifest.version,
  colors: stdout.isTTY && !env.NO_COLOR,
  print: text => stdout.write(text),
  complain: text => stderr.write(text),
  input: () => text(stdin),
});
