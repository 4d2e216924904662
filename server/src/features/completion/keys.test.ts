import { describe, expect, test } from 'vitest';
import { completes, completionsAt, labelsAt, saidOf } from '../../../../test/support/completes.ts';
import { keysOf, type ThingName, things } from '../../language/schema.ts';
import { keyWords } from '../../messages/completion.ts';

const keyResult = (rest: string) => `objectives:\n  - title: A\n    key_results:\n      - title: B\n${rest}`;

describe('which keys', () => {
  test('those of the document in the order of the language, without those that are there', () => {
    expect(labelsAt('cycle: 2026-Q1\nteam: Growth\n█\nobjectives: []\n')).toEqual([
      'owner',
      'id',
      'title',
      'level',
      'note',
      'north_star',
      'kpis',
    ]);
  });

  test('those of an objective, its heart first', () => {
    const objective = 'cycle: 2026-Q1\nowner: ana\nobjectives:\n  - title: A\n    █\n';
    expect(labelsAt(objective).slice(0, 4)).toEqual(['key_results', 'commitment', 'id', 'why']);
  });

  test('then what nobody says so far: who, and until when', () => {
    const items = completionsAt('objectives:\n  - title: A\n    █\n').slice(0, 3);
    expect(items.map(({ label, detail }) => [label, detail])).toEqual([
      ['key_results', undefined],
      ['owner', 'missing here'],
      ['due', 'missing here'],
    ]);
    expect(labelsAt('owner: ana\nobjectives:\n  - title: A\n    █\n').slice(0, 2)).toEqual([
      'key_results',
      'due',
    ]);
  });

  test('what the type of a key result needs comes first', () => {
    expect(labelsAt(keyResult('        type: increase\n        target: 9\n        █\n')).slice(0, 3)).toEqual(
      ['baseline', 'unit', 'owner'],
    );
    expect(labelsAt(keyResult('        type: maintain\n        █\n')).slice(0, 3)).toEqual([
      'min',
      'max',
      'unit',
    ]);
    expect(labelsAt(keyResult('        type: milestone\n        █\n'))[0]).toBe('milestones');
  });

  test('a unit that the values tell is not needed, nor a target told as a change', () => {
    expect(
      labelsAt(keyResult('        type: increase\n        baseline: 42%\n        █\n')).slice(0, 2),
    ).toEqual(['target', 'owner']);
    expect(
      labelsAt(keyResult('        type: increase\n        change: +8\n        █\n')).slice(0, 3),
    ).toEqual(['baseline', 'unit', 'owner']);
  });

  test('a key in another spelling counts as written', () => {
    expect(labelsAt(keyResult('        deadline: 2026-03-01\n        █\n'))).not.toContain('due');
  });

  test('keys below the cursor count as written', () => {
    expect(
      labelsAt('objectives:\n  - title: A\n    █\n    owner: dana\n    key_results: []\n'),
    ).not.toContain('owner');
  });

  test.each(Object.keys(things) as ThingName[])('every key of %s has words to be found by', thing => {
    for (const key of keysOf(thing)) expect(keyWords).toHaveProperty(key);
  });
});

describe('what a key inserts', () => {
  test('a field: itself, and the question goes on where its values are known', () => {
    const [status] = completionsAt('objectives:\n  - title: A\n    sta█\n').filter(
      ({ label }) => label === 'status',
    );
    expect(status).toMatchObject({ kind: 'field', edit: { text: 'status: ', snippet: false }, again: true });
    expect(
      completionsAt('objectives:\n  - title: A\n    wh█\n').find(({ label }) => label === 'why')?.again,
    ).toBeUndefined();
  });

  test('a list: its first item', () => {
    expect(completes('objectives:\n  - title: A\n    key█\n', 'key_results')).toBe(
      'objectives:\n  - title: A\n    key_results:\n      - title: \n',
    );
  });

  test('check-ins: one of today, on one line as people write them', () => {
    expect(completes(keyResult('        █\n'), 'check_ins')).toBe(
      keyResult('        check_ins:\n          - { date: 2026-02-20, value:  }\n'),
    );
  });

  test('check-ins in lines where the file writes them so', () => {
    const file = (rest: string) =>
      keyResult(
        `        check_ins:\n          - date: 2026-01-09\n            value: 3\n      - title: C\n${rest}`,
      );
    expect(completes(file('        █\n'), 'check_ins')).toBe(
      file('        check_ins:\n          - date: 2026-02-20\n            value: \n'),
    );
  });

  test('one part: its first key', () => {
    expect(completes('█\nobjectives: []\n', 'north_star')).toBe('north_star:\n  title: \nobjectives: []\n');
  });

  test('a date in a check-in is that of today', () => {
    expect(
      completes(keyResult('        check_ins:\n          - value: 3\n            █\n'), 'date'),
    ).toContain('            date: 2026-02-20\n');
  });

  test('only the name where a colon follows, and only of keys that can hold what is there', () => {
    expect(completes('objectives:\n  - title: A\n    own█: dana\n', 'owner')).toBe(
      'objectives:\n  - title: A\n    owner: dana\n',
    );
    expect(labelsAt('objectives:\n  - title: A\n    k█:\n      - title: B\n')).toEqual([
      'key_results',
      'initiatives',
      'check_ins',
    ]);
    expect(labelsAt('objectives:\n  - title: A\n    own█: dana\n')).not.toContain('key_results');
  });
});

describe('what is said of a key', () => {
  test('its documentation and accepted words, in the language of the reader', () => {
    const commitment = (locale: 'en' | 'zh-cn') =>
      completionsAt('objectives:\n  - title: A\n    █\n', { locale }).find(
        ({ label }) => label === 'commitment',
      );
    const said = (locale: 'en' | 'zh-cn') =>
      saidOf('objectives:\n  - title: A\n    █\n', 'commitment', { locale });
    expect(said('en')).toMatch(/^How firmly it is promised\.\n\n- `committed` Will be/);
    expect(said('zh-cn')).toMatch(/^承诺的程度。\n\n- `committed` 承诺型/);
    expect(commitment('zh-cn')?.detail).toBe('承诺程度');
  });

  test('that the type needs it', () => {
    const detail = (locale: 'en' | 'zh-cn') =>
      completionsAt(keyResult('        type: reach\n        █\n'), { locale })[0]?.detail;
    expect(detail('en')).toBe('needed for reach');
    expect(detail('zh-cn')).toBe('目标值 · reach 类型需要');
  });

  test.each([
    ['截止', 'due'],
    ['负责人', 'owner'],
    ['关键结果', 'key_results'],
  ])('%s finds %s', (typed, key) => {
    const item = completionsAt(`objectives:\n  - title: A\n    ${typed}█\n`, { locale: 'zh-cn' }).find(
      ({ label }) => label === key,
    );
    expect(item?.filterText).toContain(typed);
    expect(item?.edit.range).toEqual({ start: 29, end: 29 + typed.length });
  });
});
