import { expect, test } from 'vitest';
import { defaultSettings } from '../../progress/index.ts';
import { defaultRuleSettings, type RuleSettings } from '../../rules/levels.ts';
import { configured, isLeftAlone, nearestConfig } from './nearest.ts';
import { readConfig } from './read.ts';
import { configSnapshotOf, configUrisFor, isConfigFile } from './snapshot.ts';

const under = (rules: Partial<RuleSettings> = {}) => ({
  progress: defaultSettings,
  rules: { ...defaultRuleSettings, ...rules },
});
const settingsWith = (text: string, rules?: Partial<RuleSettings>) =>
  configured(under(rules), readConfig(text).config);

test('the nearest file upwards counts, and it alone', () => {
  const [far, near, other] = ['file:///w', 'file:///w/team', 'file:///w/team-b'].map(folder =>
    configSnapshotOf(`${folder}/okr.config.yaml`, ''),
  ) as [never, never, never];
  const all = [far, near, other];
  expect(nearestConfig('file:///w/a.okr.yaml', all)).toBe(far);
  expect(nearestConfig('file:///w/team/a.okr.yaml', all)).toBe(near);
  expect(nearestConfig('file:///w/team/deep/a.okr.yaml', all)).toBe(near);
  expect(nearestConfig('file:///w/team-b/a.okr.yaml', all)).toBe(other);
  expect(nearestConfig('file:///x/a.okr.yaml', all)).toBeUndefined();
  expect(nearestConfig('untitled:Untitled-1', all)).toBeUndefined();
});

test('where to look for it, the nearest folder first; a drive in any spelling', () => {
  expect(configUrisFor('file:///C:/okr/a.okr.yaml')).toEqual([
    'file:///c%3A/okr/okr.config.yaml',
    'file:///c%3A/okr/okr.config.yml',
    'file:///c%3A/okr.config.yaml',
    'file:///c%3A/okr.config.yml',
    'file:///okr.config.yaml',
    'file:///okr.config.yml',
  ]);
  expect(configUrisFor('vscode-vfs://github/a/b.okr.yaml')[0]).toBe('vscode-vfs://github/a/okr.config.yaml');
  expect(configUrisFor('untitled:Untitled-1')).toEqual([]);
});

test.each<[string, boolean]>([
  ['file:///w/okr.config.yaml', true],
  ['okr.config.yml', true],
  ['C:\\w\\okr.config.yaml', true],
  ['file:///w/my-okr.config.yaml', false],
  ['file:///w/config.okr.yaml', false],
])('%s is a configuration file: %s', (path, is) => expect(isConfigFile(path)).toBe(is));

test('the file over the settings over the preset, each one by one', () => {
  const settings = settingsWith('rules: { off-pace: error }\npace: { on_track: 0.8 }\n', {
    preset: 'strict',
    rules: { 'off-pace': 'off', overdue: 'hint' },
  });
  expect(settings.rules).toEqual({ preset: 'strict', rules: { 'off-pace': 'error', overdue: 'hint' } });
  expect(settings.progress).toEqual({ ...defaultSettings, onTrack: 0.8 });
  expect(settingsWith('preset: early-stage\n', { preset: 'strict' }).rules.preset).toBe('early-stage');
});

test('the rhythm goes to the rules about check-ins, which keep their level', () => {
  expect(settingsWith('check_in_every: 1 week\n').rules.rules).toEqual({
    'never-checked-in': { days: 7 },
    'stale-check-in': { days: 7 },
  });
  expect(
    settingsWith('check_in_every: 1 week\nrules: { stale-check-in: [error, { days: 3 }] }\n', {
      rules: { 'never-checked-in': 'warning' },
    }).rules.rules,
  ).toEqual({ 'never-checked-in': ['warning', { days: 7 }], 'stale-check-in': ['error', { days: 3 }] });
});

test('paths to leave alone are seen from the folder of the file', () => {
  const config = configSnapshotOf('file:///w/team/okr.config.yaml', 'ignore: [/old, 归档]\n');
  expect(isLeftAlone('file:///w/team/old/a.okr.yaml', config)).toBe(true);
  expect(isLeftAlone('file:///w/team/%E5%BD%92%E6%A1%A3/a.okr.yaml', config)).toBe(true);
  expect(isLeftAlone('file:///w/team/a.okr.yaml', config)).toBe(false);
  expect(isLeftAlone('file:///w/old/a.okr.yaml', config)).toBe(false);
});
