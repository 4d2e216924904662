// `okr check` as a person and as CI meet it: exit codes, text, and JSON as a contract.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, okr, okrPath } from '../support/okr.ts';

const good = `cycle: 2026-Q1
owner: dana
objectives:
  - title: Trials turn into teams
    key_results:
      - { title: Weekly trial sign-ups, type: increase, baseline: 40, target: 48, unit: sign-ups, current: 45 }
      - { title: Trials that invite a colleague, type: increase, baseline: 20%, target: 35%, current: 29% }
`;
const noTarget = good.replace(', target: 48', '');
const noOwner = good.replace('owner: dana\n', '');
/** The same of other things: what stands in two files counts twice. */
const ofVisits = (text: string) => text.replaceAll('trial', 'visit').replaceAll('Trials', 'Visits');

test('a clean folder: 0, and says so', async () => {
  const cwd = await folder({ 'a.okr.yaml': good, 'deep/b.okr.yml': ofVisits(good), 'other.yaml': 'a: [' });
  expect(await okr(cwd, ['check'])).toEqual({
    code: 0,
    stdout: 'Nothing to report in 2 files.\n',
    stderr: '',
  });
});

test('an error: 1, one line that editors make a link of, and a summary', async () => {
  const cwd = await folder({ 'okrs/a.okr.yaml': noTarget });
  expect(await okr(cwd, ['check', 'okrs'])).toEqual({
    code: 1,
    stdout: `okrs/a.okr.yaml:6:47  error  No target: what number should be reached?  missing-target

1 error in 1 file.
`,
    stderr: '',
  });
});

test('a warning fails only where that is asked for, and nothing fails with --exit-zero', async () => {
  const cwd = await folder({ 'a.okr.yaml': noOwner });
  expect((await okr(cwd, ['check'])).code).toBe(0);
  expect((await okr(cwd, ['check', '--fail-on', 'warning'])).code).toBe(1);
  expect((await okr(cwd, ['check', '--fail-on=warning', '--exit-zero'])).code).toBe(0);
  expect((await okr(cwd, ['check', '--preset', 'strict'])).code).toBe(1);
});

test('the JSON is a contract', async () => {
  const cwd = await folder({ 'okrs/增长.okr.yaml': noTarget, 'okrs/b.okr.yaml': ofVisits(noOwner) });
  const { stdout, code } = await okr(cwd, ['check', '--format', 'json']);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchSnapshot();
});

test('columns count UTF-16 units from 1, and lines of CRLF files are theirs', async () => {
  const cwd = await folder({
    'a.okr.yaml': `\uFEFF${noTarget.replace('Weekly trial', '📈 试用')}`.replaceAll('\n', '\r\n'),
  });
  const { findings } = JSON.parse((await okr(cwd, ['check', '--format', 'json'])).stdout);
  expect(findings).toMatchObject([
    { rule: 'missing-target', line: 6, column: 40, endLine: 6, endColumn: 48 },
  ]);
});

test('--today and --locale', async () => {
  const cwd = await folder({ 'a.okr.yaml': good });
  const late = JSON.parse((await okr(cwd, ['check', '--format', 'json', '--today', '2026-05-01'])).stdout);
  expect(late).toMatchObject({ today: '2026-05-01' });
  expect(late.findings.map(({ rule }: { rule: string }) => rule)).toContain('overdue');
  expect((await okr(cwd, ['check', '--locale', 'zh-cn'])).stdout).toBe('1 个文件，没有发现问题。\n');
  expect((await okr(cwd, ['check'], { LANG: 'zh_CN.UTF-8' })).stdout).toBe('1 个文件，没有发现问题。\n');
});

test.each([
  ['an unknown command', ['chekc'], /no command “chekc”/],
  ['an unknown option', ['check', '--frobnicate'], /--frobnicate/],
  ['a format that is none', ['check', '--format', 'xml'], /--format is one of text, json, not “xml”/],
  ['a day that is none', ['check', '--today', '2026-02-30'], /--today wants a date/],
  ['a path that is not there', ['check', 'nowhere'], /nowhere: there is no such file or folder/],
  ['a language server without a way to talk', ['lsp'], /okr lsp --stdio/],
])('%s: 2, on standard error', async (_, args, message) => {
  const { code, stderr } = await okr(await folder({ 'a.okr.yaml': good }), args);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
});

test('nothing found: 2, so that a wrong path does not pass for a clean one', async () => {
  const { code, stdout, stderr } = await okr(await folder({ 'okr.yaml': good }), ['check']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/No \.okr\.yaml files in \./);
});

test('one missing path does not hide the findings of the others', async () => {
  const cwd = await folder({ 'a.okr.yaml': noTarget });
  const { code, stdout, stderr } = await okr(cwd, [
    'check',
    'a.okr.yaml',
    'gone.okr.yaml',
    '--format',
    'json',
  ]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/gone\.okr\.yaml/);
  expect(JSON.parse(stdout).findings).toHaveLength(1);
});

test('bad files cost a finding each, never the run', async () => {
  const laughs = `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nobjectives: [*c, *c, *c]\n`;
  const cwd = await folder({
    'empty.okr.yaml': '',
    'comments.okr.yaml': '# soon\n',
    'text.okr.yaml': 'We will grow.\n',
    'binary.okr.yaml': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
    'laughs.okr.yaml': laughs,
    'list.okr.yaml': '- a\n- b\n',
  });
  const { code, stdout, stderr } = await okr(cwd, ['check', '--format', 'json']);
  expect(stderr).toBe('');
  expect(code).toBe(1);
  const { files, findings } = JSON.parse(stdout);
  expect(files).toBe(6);
  const by = (file: string) => findings.filter((finding: { file: string }) => finding.file === file);
  expect(by('empty.okr.yaml')).toEqual([]);
  expect(by('comments.okr.yaml')).toEqual([]);
  expect(by('text.okr.yaml')).toHaveLength(1);
  expect(by('binary.okr.yaml')).toHaveLength(1);
  expect(by('list.okr.yaml')).toHaveLength(1);
});

test('any number of threads reports the same, to the byte', async () => {
  expect(existsSync(join(dirname(okrPath), 'okr/thread.js'))).toBe(true);
  const teams = ['north', 'south', 'east', 'west', 'centre'];
  const cwd = await folder({
    'okr.config.yaml': 'rules:\n  missing-owner: error\n',
    ...Object.fromEntries(
      teams.map(name => [`${name}.okr.yaml`, `${noOwner}    aligns_to: nowhere#${name}\n`]),
    ),
  });
  for (const format of ['text', 'json']) {
    const alone = await okr(cwd, ['check', '--format', format, '--threads', '1']);
    expect(alone.stdout).toContain('broken-reference');
    expect(await okr(cwd, ['check', '--format', format, '--threads', '3'])).toEqual(alone);
  }
  expect(await okr(cwd, ['check', '--threads', '0'])).toMatchObject({ code: 2, stdout: '' });
});

test('help and version', async () => {
  const cwd = await folder({});
  expect(await okr(cwd, ['--help'])).toMatchObject({ code: 0, stdout: expect.stringContaining('okr check') });
  expect(await okr(cwd, ['check', '--help'])).toMatchObject({ code: 0 });
  expect((await okr(cwd, ['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect((await okr(cwd, [])).code).toBe(2);
});
