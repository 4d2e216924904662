// okr.config.yaml on the command line: the nearest one upwards counts, and --config, --no-config and --preset come over it.
import { expect, test } from 'vitest';
import { folder, okr } from '../support/okr.ts';

/** Says nothing of who answers for it, which is a warning. */
const ownerless = `cycle: 2026-Q1
objectives:
  - title: Customers find help before they ask for it
    key_results:
      - { title: Answers found in the handbook, type: increase, baseline: 40%, target: 65%, current: 56% }
      - { title: Open questions, type: decrease, baseline: 120, target: 30, unit: questions, current: 70 }
`;

/** The same of another matter: what stands in two files counts twice. */
const ofGuides = (text: string) =>
  text.replace('handbook', 'guide').replace('Open questions', 'Open complaints');

const config = (level: string) => `rules: { missing-owner: ${level} }\n`;

/** `file rule level` of each finding. */
async function found(cwd: string, ...args: string[]): Promise<string[]> {
  const { stdout } = await okr(cwd, ['check', '--format', 'json', ...args]);
  return JSON.parse(stdout).findings.map(
    ({ file, rule, level }: Record<string, string>) => `${file} ${rule} ${level}`,
  );
}

test('each file has the nearest configuration upwards, also from above where the command runs', async () => {
  const cwd = await folder({
    'okr.config.yaml': config('error'),
    'a.okr.yaml': ownerless,
    'team/okr.config.yml': config('hint'),
    'team/deep/b.okr.yaml': ofGuides(ownerless),
  });
  expect(await found(cwd)).toEqual([
    'a.okr.yaml missing-owner error',
    'team/deep/b.okr.yaml missing-owner hint',
  ]);
  expect(await found(`${cwd}/team/deep`)).toEqual(['b.okr.yaml missing-owner hint']);
  expect((await okr(cwd, ['check'])).code).toBe(1);
});

test('--config names one for all, --no-config reads none, --preset comes over the file', async () => {
  const cwd = await folder({
    'okr.config.yaml': 'preset: early-stage\n',
    'ours.yaml': config('error'),
    'a.okr.yaml': ownerless,
  });
  expect(await found(cwd)).toEqual(['a.okr.yaml missing-owner info']);
  expect(await found(cwd, '--config', 'ours.yaml')).toEqual(['a.okr.yaml missing-owner error']);
  expect(await found(cwd, '--no-config')).toEqual(['a.okr.yaml missing-owner warning']);
  expect(await found(cwd, '--preset', 'strict')).toContain('a.okr.yaml missing-owner error');
  expect(await found(cwd, '--preset', 'strict', '--no-config')).toContain('a.okr.yaml missing-owner error');
});

test('a configuration that is named and not there: 2', async () => {
  const { code, stderr } = await okr(await folder({ 'a.okr.yaml': ownerless }), [
    'check',
    '--config',
    'x.yaml',
  ]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^okr: x\.yaml: there is no such file/);
});

test('its own mistakes are listed once, and do not count as files', async () => {
  const cwd = await folder({
    'okr.config.yaml': 'rules:\n  missing-onwer: off\n',
    'a.okr.yaml': `owner: dana\n${ownerless}`,
    'b.okr.yaml': `owner: dana\n${ofGuides(ownerless)}`,
  });
  expect(await okr(cwd, ['check'])).toEqual({
    code: 0,
    stdout: `okr.config.yaml:2:3  warning  There is no rule “missing-onwer”; did you mean “missing-owner”?  configuration

1 warning in 2 files.
`,
    stderr: '',
  });
  expect((await okr(cwd, ['check', '--fail-on', 'warning'])).code).toBe(1);
});

test('a configuration that YAML cannot read: an error, and what can be read of it counts', async () => {
  const cwd = await folder({
    'okr.config.yaml': `${config('off')}preset: "strict\n`,
    'a.okr.yaml': ownerless,
  });
  expect((await okr(cwd, ['check'])).code).toBe(1);
  expect(await found(cwd)).not.toContainEqual(expect.stringContaining('missing-owner'));
});

test('a configuration can be checked alone', async () => {
  const cwd = await folder({ 'okr.config.yaml': 'preset: loud\n' });
  expect(await found(cwd, 'okr.config.yaml')).toEqual(['okr.config.yaml configuration warning']);
});

test('what it leaves alone is neither checked nor shown, even when it is named', async () => {
  const cwd = await folder({
    'okr.config.yaml': 'ignore: [archive, "*.draft.okr.yaml"]\n',
    'a.okr.yaml': ownerless,
    'b.draft.okr.yaml': ownerless,
    'teams/archive/c.okr.yaml': ownerless,
  });
  expect(await found(cwd)).toEqual(['a.okr.yaml missing-owner warning']);
  expect(await found(cwd, 'b.draft.okr.yaml')).toEqual([]);
  expect((await okr(cwd, ['check', 'teams'])).code).toBe(0);
  const { stdout } = await okr(cwd, ['tree', '--format', 'json']);
  expect(JSON.parse(stdout).files.map(({ file }: { file: string }) => file)).toEqual(['a.okr.yaml']);
});

test('pace and the fiscal year decide health', async () => {
  const text = ownerless.replace('2026-Q1', 'FY26-Q4').replace('cycle', 'owner: dana\ncycle');
  const cwd = await folder({
    'okr.config.yaml': 'fiscal_year_start: 4\npace: { on_track: 1 }\n',
    'a.okr.yaml': text,
  });
  const health = async (...args: string[]) => {
    const { stdout } = await okr(cwd, ['tree', '--format', 'json', '--today', '2026-03-12', ...args]);
    return JSON.parse(stdout).files[0].objectives[0].key_results.map((one: { health: string }) => one.health);
  };
  expect(await health()).toEqual(['at_risk', 'at_risk']);
  expect(await health('--no-config')).toEqual(['not_started', 'not_started']);
});

test('check_in_every is when a check-in is stale', async () => {
  const checkedIn = ownerless
    .replace('cycle', 'owner: dana\ncycle')
    .replace('current: 56% }', 'check_ins: [{ date: 2026-02-12, value: 56% }] }')
    .replace('current: 70 }', 'check_ins: [{ date: 2026-02-19, value: 70 }] }');
  const cwd = await folder({
    'a.okr.yaml': checkedIn,
    'weekly/okr.config.yaml': 'check_in_every: 每周\n',
    'weekly/b.okr.yaml': ofGuides(checkedIn),
  });
  expect(await found(cwd)).toEqual(['weekly/b.okr.yaml stale-check-in info']);
});
