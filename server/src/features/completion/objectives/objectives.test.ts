import { describe, expect, test } from 'vitest';
import { completes, completionsAt, labelsAt, saidOf, today } from '../../../../../test/support/completes.ts';
import { fill, type Locale, locales } from '../../../language/locale.ts';
import { parseDay } from '../../../language/period.ts';
import { read } from '../../../language/read.ts';
import { completion, type FunctionName } from '../../../messages/completion.ts';
import { defaultSettings } from '../../../progress/index.ts';
import { rules } from '../../../rules/index.ts';
import { defaultRuleSettings } from '../../../rules/levels.ts';
import { run } from '../../../rules/runner.ts';
import { functionNames } from './index.ts';

const label = (name: FunctionName, locale: Locale) =>
  fill(completion.templates.objectiveOf[locale], { of: completion.functions[name][locale] });

const findings = (text: string, day = today) =>
  run(rules, read({ text, name: 'test' }), {
    today: day,
    progress: defaultSettings,
    rules: defaultRuleSettings,
  }).map(({ rule, at }) => `${rule.id}: ${text.slice(at.start, at.end)}`);

const files = {
  'the first of a file': 'cycle: 2026-Q1\nowner: ana\nobjectives:\n  - █\n',
  'four columns, Windows': 'cycle: 2026-Q1\r\nowner: ana\r\nobjectives:\r\n    - █\r\n',
  'in braces': 'cycle: 2026-Q1\nowner: ana\nobjectives: [{ █ }]\n',
  'where nothing says when': 'owner: ana\nobjectives:\n  - █\n',
};

describe.each(locales)('whole objectives in %s', locale => {
  describe.each(functionNames)('%s', name => {
    test.each(Object.entries(files))('gives the rules nothing to find: %s', (_, file) => {
      const text = completes(file, label(name, locale), { locale });
      const { document, problems } = read({ text, name: 'test' });
      expect(problems).toEqual([]);
      expect(document.objectives[0]?.key_results).toHaveLength(3);
      expect(findings(text)).toEqual([]);
    });

    test('nor on the first days of its cycle', () => {
      const day = parseDay('2026-04-02') as number;
      const file = 'cycle: 2026-Q2\nowner: ana\nobjectives:\n  - █\n';
      expect(findings(completes(file, label(name, locale), { locale, today: day }), day)).toEqual([]);
    });

    test('a number stands once in the snippet, and the fields follow the title', () => {
      const item = completionsAt(files['the first of a file'], { locale }).find(
        it => it.label === label(name, locale),
      );
      const stops = [...(item?.edit.text ?? '').matchAll(/\$\{(\d+):([^}]*)\}/g)];
      const texts = new Map(stops.map(([, number, text]) => [number, text]));
      for (const [, number, text] of stops) expect(texts.get(number)).toBe(text);
      expect(texts.size).toBeLessThan(stops.length);
    });
  });
});

test('an owner is asked for where the file names none', () => {
  expect(completes('cycle: 2026-Q1\nobjectives:\n  - █\n', 'New objective: sales')).toContain(
    '    owner: \n',
  );
});

test('the team of the file comes first', () => {
  const file = 'team: 市场部\nobjectives:\n  - █\n';
  const objectives = labelsAt(file, { locale: 'zh-cn' }).filter(it => it.startsWith('新目标：'));
  expect(objectives.slice(0, 2)).toEqual(['新目标：市场', '新目标：增长']);
});

test('written in the language of the objectives that are there, whoever reads', () => {
  const file = 'objectives:\n  - title: 更多人想起我们\n  - █\n';
  expect(completes(file, 'New objective: hiring')).toContain('优秀的人愿意来');
  expect(saidOf(file, 'New objective: hiring')).toContain('优秀的人愿意来');
});
