import { describe, expect, test } from 'vitest';
import { completes, labelsAt, saidOf } from '../../../../test/support/completes.ts';

const keyResults = (line: string) => `objectives:\n  - title: A\n    key_results:\n${line}\n`;

describe('whole key results', () => {
  test('one for each type, in the language of the reader', () => {
    expect(labelsAt(keyResults('      - █'), { locale: 'zh-cn' }).slice(0, 6)).toEqual([
      '关键结果：上升',
      '关键结果：下降',
      '关键结果：累计',
      '关键结果：保持',
      '关键结果：里程碑',
      '关键结果：摸清基线',
    ]);
  });

  test('with the fields that the type needs', () => {
    expect(completes(keyResults('      - █'), 'Key result: decrease')).toBe(
      keyResults(
        '      - title: \n        type: decrease\n        baseline: \n        target: \n        unit: ',
      ),
    );
    expect(completes(keyResults('      █'), 'Key result: milestone')).toBe(
      keyResults('      - title: \n        type: milestone\n        milestones:\n          - { title:  }'),
    );
  });

  test('their documentation says what the type is for and shows them', () => {
    expect(saidOf(keyResults('      - █'), 'Key result: reach')).toBe(
      'A count grows from zero to the target.\n\n```yaml\ntitle:\ntype: reach\ntarget:\nunit:\n```',
    );
  });

  test('for one without a type: each type with its fields', () => {
    const text = keyResults('      - title: B\n        target: 9\n        █');
    expect(labelsAt(text).filter(label => label.startsWith('type'))).toHaveLength(7);
    expect(completes(text, 'type: increase')).toBe(
      keyResults(
        '      - title: B\n        target: 9\n        type: increase\n        baseline: \n        unit: ',
      ),
    );
    expect(labelsAt(keyResults('      - title: B\n        type: reach\n        █'))).not.toContain(
      'type: increase',
    );
  });

  test('in braces', () => {
    const text = keyResults('      - { title: B, █ }');
    expect(completes(text, 'type: reach')).toBe(
      keyResults('      - { title: B, type: reach, target: , unit:  }'),
    );
  });
});

describe('other parts', () => {
  test('an objective with its first key result', () => {
    expect(completes('objectives:\n  - █\n', 'New objective')).toBe(
      'objectives:\n  - title: \n    key_results:\n      - title: \n        type: increase\n        baseline: \n        target: \n        unit: \n',
    );
  });

  test.each([
    [
      'initiatives',
      'New initiative',
      '- title: \n            owner: \n            status: planned\n            due: ',
    ],
    ['milestones', 'New milestone', '- { title: , due:  }'],
    ['check_ins', 'Check-in of today', '- { date: 2026-02-20, value: , confidence:  }'],
    ['plan', 'New step', '- { date: , value:  }'],
  ])('%s', (list, label, item) => {
    const file = (line: string) => keyResults(`      - title: B\n        ${list}:\n          ${line}`);
    expect(completes(file('- █'), label)).toBe(file(item));
  });

  test('the check-in of an objective has no number', () => {
    expect(
      completes('objectives:\n  - title: A\n    check_ins:\n      - █\n', 'Check-in of today'),
    ).toContain('- { date: 2026-02-20, note: , confidence:  }');
  });

  test('a KPI, in braces where the file writes them so', () => {
    expect(completes('kpis:\n  - █\n', 'New KPI')).toBe(
      'kpis:\n  - title: \n    kind: leading\n    min: \n    current: \n    owner: \n',
    );
    expect(completes('kpis:\n  - { title: A }\n  - █\n', 'New KPI')).toBe(
      'kpis:\n  - { title: A }\n  - { title: , kind: leading, min: , current: , owner:  }\n',
    );
  });

  test('none for an item that is begun', () => {
    expect(labelsAt('objectives:\n  - █\n    owner: bo\n')).not.toContain('New objective');
  });
});
