// `okr explain` for people and for machines: what is read, a line for a line, and nothing that a terminal obeys.
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { folder, okr } from '../support/okr.ts';

const statements = [
  'Cut support tickets from 120 to 30 a month',
  'Improve weekly sign-ups',
  'Publish the new pricing page by March 31',
  '',
  '将平均处理时间从 2:37 缩短到 1:30',
  '年度收入达到 1200万元',
  '提升 20% 的周活跃用户',
];

const explained = async (args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}) =>
  okr(await folder({}), ['explain', ...args], env, input);

test('the JSON is a contract', async () => {
  const { code, stdout } = await explained(['--format', 'json', '-'], `${statements.join('\n')}\n`);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchSnapshot();
});

test('JSON lines: an answer for every line, blank ones too, with the same fields', async () => {
  const { code, stdout } = await explained(['--format', 'jsonl', '-'], statements.join('\r\n'));
  expect(code).toBe(0);
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
  expect(answers.map(({ text }) => text)).toEqual(statements);
  const [first, , , blank] = answers;
  expect(first).toMatchObject({
    kind: 'key_result',
    measurable: true,
    vague: false,
    task: false,
    binary: false,
    compound: false,
    time_bound: false,
    baseline: 120,
    target: 30,
    delta: null,
    direction: 'decrease',
  });
  expect(Object.keys(blank)).toEqual(Object.keys(first));
  expect(new Set(Object.values(blank).map(value => JSON.stringify(value)))).toEqual(
    new Set(['""', '"key_result"', 'false', 'null', '[]']),
  );
});

test('docs/command-line.md shows what is printed', async () => {
  const page = await readFile('docs/command-line.md', 'utf8');
  const [, command = '', shown] = /^\$ okr explain "(.*)"\n([^`]*)^```/m.exec(page) ?? [];
  expect((await explained([command])).stdout).toBe(shown);
  const section = page.slice(page.indexOf('### `okr explain'));
  const [, documented = ''] = /^```jsonc\n(.*?)^```/ms.exec(section) ?? [];
  const statement = JSON.parse(documented.replace(/(?<=[\s,{[])\/\/.*/g, ''));
  expect(JSON.parse((await explained(['--format', 'jsonl', statement.text])).stdout)).toEqual(statement);
});

test('numbers are absolute, changes signed', async () => {
  const read = async (text: string) => JSON.parse((await explained(['--format', 'jsonl', text])).stdout);
  expect(await read('将平均处理时间从 2:37 缩短到 1:30')).toMatchObject({ baseline: 157, target: 90 });
  expect(await read('年度收入达到 1200万元')).toMatchObject({ target: 12_000_000, unit: '元' });
  const hours = await read('Cut the time to a first answer from 8 hours to 3 hours');
  expect(hours).toMatchObject({ baseline: 8, target: 3, unit: 'hours' });
  expect(await read('Reduce churn by 5%')).toMatchObject({ delta: -5, unit: '%', direction: 'decrease' });
  expect(await read('Double the number of paying teams')).toMatchObject({ delta: 100 });
});

test('people see the parts by name, the five letters and a better wording, in their language', async () => {
  const text = 'Improve weekly sign-ups';
  expect((await explained([text])).stdout).toMatchSnapshot();
  expect((await explained(text.split(' '))).stdout).toBe((await explained([text])).stdout);
  expect((await explained([text], '', { LANG: 'zh_CN.UTF-8' })).stdout).toMatchSnapshot();
  expect((await explained(['-'], statements.join('\n'))).stdout).toMatchSnapshot();
  expect((await explained(['--kind', 'objective', 'Shops love to recommend us'])).stdout).toMatchSnapshot();
});

test('what a terminal would obey is shown, never sent', async () => {
  const attack = '\u001b[2JRaise \u009b31m sign-ups \u202efrom 40\u0007 to 60';
  for (const format of ['text', 'json', 'jsonl']) {
    const { code, stdout } = await explained(['--format', format, '-'], attack);
    expect(code).toBe(0);
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}]/u);
  }
  expect((await explained([attack])).stdout).toContain('\\u{1b}[2JRaise \\u{9b}31m sign-ups \\u{202e}from');
});

test.each([
  ['nothing to explain', [], /Which statement\?/],
  ['a kind that is none', ['--kind', 'goal', 'Grow'], /--kind is one of objective, key_result/],
  ['a format that is none', ['--format', 'xml', 'Grow'], /--format is one of text, json, jsonl/],
])('%s: 2', async (_, args, message) => {
  const { code, stderr } = await explained(args);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
});

test('200 statements take about as long as one, and a hostile one does not take much longer', async () => {
  const time = async (input: string) => {
    const start = performance.now();
    expect((await explained(['--format', 'jsonl', '-'], input)).code).toBe(0);
    return performance.now() - start;
  };
  const one = await time('Raise sign-ups from 40 to 60');
  const many = Array.from({ length: 200 }, (_, index) => `Raise sign-ups of group ${index} from 40 to 60`);
  expect(await time(many.join('\n'))).toBeLessThan(one + 1000);
  const hostile = ['a '.repeat(50_000), '1'.repeat(100_000), '从 1 '.repeat(25_000), '（'.repeat(100_000)];
  expect(await time(hostile.join('\n'))).toBeLessThan(one + 1500);
});
