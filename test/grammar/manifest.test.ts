// What package.json promises: texts in both languages, files that are there, and lines of `okr check` that editors can read.
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { levelDocs, presetDocs } from '../../server/src/workspace/config/schema.ts';

const root = new URL('../../', import.meta.url);
const load = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const manifest = load('package.json');
const english: Record<string, string> = load('package.nls.json');
const chinese: Record<string, string> = load('package.nls.zh-cn.json');
const strings = [...stringsOf(manifest)];

test('each text has an English and a Chinese wording, and each wording is used', () => {
  const used = strings.flatMap(text => /^%(.+)%$/.exec(text)?.[1] ?? []);
  const keys = [...new Set(used)].sort();
  expect(Object.keys(english).sort()).toEqual(keys);
  expect(Object.keys(chinese).sort()).toEqual(keys);
});

test('both wordings lead to the same commands and settings', () => {
  const links = (text = '') => (text.match(/\(command:[\w.]+\)|#okr[\w.]+#/g) ?? []).sort();
  for (const key of Object.keys(english)) expect(links(chinese[key]), key).toEqual(links(english[key]));
});

test('presets and levels are described as in okr.config.yaml', () => {
  const described = { preset: presetDocs, rules: levelDocs } as const;
  for (const [setting, docs] of Object.entries(described)) {
    for (const [word, doc] of Object.entries(docs)) {
      const key = `setting.${setting}.${word}`;
      expect([key, english[key], chinese[key]]).toEqual([key, doc.en, doc['zh-cn']]);
    }
  }
});

test('commands that texts and menus name are there', () => {
  const declared: string[] = manifest.contributes.commands.map(({ command }: { command: string }) => command);
  const linked = Object.values(english).flatMap(text =>
    [...text.matchAll(/\(command:(okr[\w.]+)\)/g)].map(([, id]) => id),
  );
  const inMenus = Object.values(manifest.contributes.menus as Record<string, { command: string }[]>).flatMap(
    items => items.map(({ command }) => command),
  );
  expect(linked.length).toBeGreaterThan(0);
  expect(declared).toEqual(expect.arrayContaining([...linked, ...inMenus]));
});

test('the files that the extension brings along are there', () => {
  const paths = strings.filter(text => /^(?:\.\/)?(?:syntaxes|images)\//.test(text));
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter(path => !existsSync(new URL(path, root)))).toEqual([]);
});

test.each([
  ['examples/a.okr.yaml', 'warning', 'This result has no number to check later.', 'vague-key-result'],
  ['C:\\okrs\\增长.okr.yaml', 'hint', '标题过长：超过  70 个汉字。', 'too-long'],
])('the problem matcher reads what okr check says of %s', (file, level, message, rule) => {
  const [{ pattern }] = manifest.contributes.problemMatchers;
  const found = new RegExp(pattern.regexp).exec(`${file}:12:9  ${level}  ${message}  ${rule}`);
  const { file: path, line, column, severity, message: text, code } = pattern;
  const groups = [path, line, column, severity, text, code];
  expect(groups.map(group => found?.[group])).toEqual([file, '12', '9', level, message, rule]);
});

function* stringsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) yield* stringsOf(part);
}
