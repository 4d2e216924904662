import { describe, expect, test } from 'vitest';
import { completes, completionsAt, labelsAt, today } from '../../../../test/support/completes.ts';
import { locales } from '../../language/locale.ts';
import { parseDay } from '../../language/period.ts';
import { read } from '../../language/read.ts';
import { completion } from '../../messages/completion.ts';
import { defaultSettings } from '../../progress/index.ts';
import { rules } from '../../rules/index.ts';
import { defaultRuleSettings } from '../../rules/levels.ts';
import { run } from '../../rules/runner.ts';

describe.each(locales)('a first file in %s', locale => {
  const label = completion.firstFile[locale];

  test.each(['█', '\n█\n', '   █', 'ok█', '# ours\n█\n', '---\n█'])('comes first in %j', text => {
    expect(labelsAt(text, { locale })[0]).toBe(label);
  });

  test('reads without a problem, and says all that a good file says', () => {
    const { document, problems } = read({ text: completes('█', label, { locale }), name: 'first' });
    expect(problems).toEqual([]);
    expect(document.cycle?.value.text).toBe('2026-Q1');
    const [objective] = document.objectives;
    expect(objective?.key_results.map(({ type }) => type?.value)).toEqual(['increase', 'decrease']);
    expect(document.kpis[0]?.guards[0]?.value.objective).toBe(objective?.id?.value);
  });

  test('gives the rules nothing to find', () => {
    const reading = read({ text: completes('█', label, { locale }), name: 'first' });
    expect(run(rules, reading, { today, progress: defaultSettings, rules: defaultRuleSettings })).toEqual([]);
  });

  test('has tab stops', () => {
    expect(completionsAt('█', { locale })[0]?.edit).toMatchObject({
      snippet: true,
      text: expect.stringContaining(`cycle: \${1:2026-Q1}`),
    });
  });
});

test('near the end of a quarter the next one is meant', () => {
  const text = completes('█', completion.firstFile.en, { today: parseDay('2026-03-20') as number });
  expect(text).toContain('cycle: 2026-Q2');
  expect(text).toContain('start: 2026-04-01');
});

test('lines end as those of the file do', () => {
  expect(completes('# ours\r\n█', completion.firstFile.en)).not.toMatch(/[^\r]\n/);
});

test('in a comment there is no file to begin', () => {
  expect(labelsAt('# ours█')).toEqual([]);
});
