import { describe, expect, test } from 'vitest';
import { completes, labelsAt } from '../../../../test/support/completes.ts';

describe('the indentation of a blank line tells the part', () => {
  const at = (indent: number) =>
    `objectives:\n  - title: A\n    key_results:\n      - title: B\n${' '.repeat(indent)}█\n`;
  const result = (line: string) => `objectives:\n  - title: A\n    key_results:\n      - title: B\n${line}\n`;

  test.each<[number, string, string]>([
    [8, 'metric', '        metric: '],
    [6, '- title', '      - title: '],
    [4, 'commitment', '    commitment: '],
    [2, '- title', '  - title: '],
    [0, 'cycle', 'cycle: '],
  ])('%i columns', (indent, label, line) => {
    expect(completes(at(indent), label)).toBe(result(line));
  });

  test.each<[number, string, string]>([
    [11, 'metric', '        metric: '],
    [7, '- title', '      - title: '],
    [5, 'commitment', '    commitment: '],
    [1, 'cycle', 'cycle: '],
  ])('%i columns, where nothing stands: the nearest to the left, put right', (indent, label, line) => {
    expect(completes(at(indent), label)).toBe(result(line));
  });

  test.each([5, 6, 8, 12])('below the key of a list without items, at %i columns: its first item', indent => {
    const text = `objectives:\n  - title: A\n    key_results:\n${' '.repeat(indent)}█\n`;
    expect(completes(text, '- title')).toBe('objectives:\n  - title: A\n    key_results:\n      - title: \n');
  });

  test('right below the key of a list: a neighbour of the key, or the first item', () => {
    const text = 'objectives:\n  - title: A\n    key_results:\n    █\n';
    expect(completes(text, 'owner')).toBe('objectives:\n  - title: A\n    key_results:\n    owner: \n');
    expect(completes(text, '- title')).toBe('objectives:\n  - title: A\n    key_results:\n      - title: \n');
  });

  test('below the key of one part: its keys', () => {
    expect(completes('north_star:\n  █\n', 'unit')).toBe('north_star:\n  unit: \n');
  });

  test('below a key without its value: the value', () => {
    expect(labelsAt('objectives:\n  - title: A\n    status:\n      █\n')).toEqual([
      'draft',
      'active',
      'closed',
      'cancelled',
    ]);
  });
});

describe('what stands below is not torn from its part', () => {
  test('between the keys of an item, however far left', () => {
    const text = 'objectives:\n  - title: A\n█\n    owner: bo\n';
    expect(completes(text, 'why')).toBe('objectives:\n  - title: A\n    why: \n    owner: bo\n');
  });

  test('between a list and its key', () => {
    expect(labelsAt('objectives:\n█\n- title: A\n').slice(0, 3)).toEqual([
      'New objective',
      '- title',
      'New objective: growth',
    ]);
    expect(completes('objectives:\n█\n  - title: A\n', '- title')).toBe(
      'objectives:\n  - title: \n  - title: A\n',
    );
  });

  test('inside text in lines of its own', () => {
    expect(labelsAt('note: |\n  first\n█\n  second\n')).toEqual([]);
  });
});

describe('lists', () => {
  test.each(['      - █', '      -█'])('a dash alone: a new item (%s)', line => {
    expect(completes(`objectives:\n  - title: A\n    key_results:\n${line}\n`, 'title')).toBe(
      'objectives:\n  - title: A\n    key_results:\n      - title: \n',
    );
  });

  test('a dash before the other keys of its item: one more key', () => {
    expect(labelsAt('objectives:\n  - █\n    owner: bo\n')[0]).toBe('title');
    expect(completes('objectives:\n  -   █\n    owner: bo\n', 'title')).toBe(
      'objectives:\n  - title: \n    owner: bo\n',
    );
  });

  test('a dash at a column where no list is open moves to the nearest', () => {
    const text = 'objectives:\n  - title: A\n    key_results:\n       - █\n      - title: B\n';
    expect(completes(text, '- title')).toBe(
      'objectives:\n  - title: A\n    key_results:\n      - title: \n      - title: B\n',
    );
  });

  test('the first half of the first key', () => {
    expect(completes('objectives:\n  - ti█\n', 'title')).toBe('objectives:\n  - title: \n');
  });

  test('values in lines of their own, each once', () => {
    const text =
      'owner: ana\nobjectives:\n  - title: A\n    owner: bo\n    contributors:\n      - ana\n      - █\n';
    expect(labelsAt(text)).toEqual(['bo']);
    expect(completes(text, 'bo')).toContain('      - ana\n      - bo\n');
  });
});

describe('braces and brackets', () => {
  const item = (inside: string) => `objectives:\n  - title: A\n    key_results:\n      - ${inside}\n`;

  test.each([
    ['{ title: B, █ }', '{ title: B, owner:  }'],
    ['{ title: B,█ }', '{ title: B, owner:  }'],
    ['{ title: B, ow█ }', '{ title: B, owner:  }'],
    ['{ title: B, ow█ : x }', '{ title: B, owner : x }'],
    ['{ █ title: B }', '{ owner: ,  title: B }'],
    ['{█}', '{ owner:  }'],
    ['{ title: "B, }", █', '{ title: "B, }", owner: '],
  ])('a key in %s', (before, after) => {
    expect(completes(item(before), 'owner')).toBe(item(after));
  });

  test.each([
    ['{ title: B, status: █ }', '{ title: B, status: active }'],
    ['{ title: B, status:█}', '{ title: B, status: active }'],
    ['{ title: B, status: dra█ft, weight: 2 }', '{ title: B, status: active, weight: 2 }'],
    ["{ title: B, status: 'dra█' }", "{ title: B, status: 'active' }"],
    ['{ title: B, status: "dr█', '{ title: B, status: "active"'],
  ])('a value in %s', (before, after) => {
    expect(completes(item(before), 'active')).toBe(item(after));
  });

  test('over several lines', () => {
    const text = 'kpis:\n  - { id: a,\n      min: 3, █ }\n';
    expect(labelsAt(text)[0]).toBe('title');
    expect(completes(text, 'title')).toBe('kpis:\n  - { id: a,\n      min: 3, title:  }\n');
  });

  test('a list of values, each once', () => {
    const text = 'owner: ana\nobjectives:\n  - { title: A, owner: bo, contributors: [ana, █] }\n';
    expect(labelsAt(text)).toEqual(['bo']);
    expect(completes(text, 'bo')).toContain('contributors: [ana, bo] }');
  });

  test('a list of parts', () => {
    expect(completes(item('{ title: B, check_ins: █ }'), 'Check-in of today')).toBe(
      item('{ title: B, check_ins: [{ date: 2026-02-20, value: , confidence:  }] }'),
    );
    expect(completes(item('{ title: B, check_ins: [{ date: 2026-01-09, value: 2 }, █] }'), 'date')).toContain(
      '}, { date: 2026-02-20 }] }',
    );
  });

  test('one part', () => {
    expect(completes('north_star: { title: A, uni█ }\n', 'unit')).toBe('north_star: { title: A, unit:  }\n');
  });

  test('one that is not closed ends with its item', () => {
    expect(labelsAt(`${item('{ title: B, █')}      - { owner: bo }\n`)).toContain('owner');
  });
});

describe('quotes', () => {
  const file = (value: string) => `owner: "o'neil"\nobjectives:\n  - title: A\n    owner: ${value}\n`;

  test.each([
    ['"o█"', `"o'neil"`],
    ["'o█'", "'o''neil'"],
    ['"o█', `"o'neil"`],
    ['"█"', `"o'neil"`],
    ['█', "o'neil"],
  ])('%s', (before, after) => {
    expect(completes(file(before), "o'neil")).toBe(file(after));
  });

  test('behind the closing quote there is nothing to say', () => {
    expect(labelsAt(file('"o" █'))).toEqual([]);
  });
});

describe('values', () => {
  const file = (line: string) => `objectives:\n  - title: A\n    ${line}\n    owner: bo\n`;

  test.each([
    ['status: █', 'status: active'],
    ['status:█', 'status: active'],
    ['status: dr█aft', 'status: active'],
    ['status: █ # for now', 'status: active # for now'],
    ['status: █# for now', 'status: active # for now'],
    ['status：█', 'status: active'],
    ['status：dr█', 'status: active'],
    ['status:dr█', 'status: active'],
    ['"status": █', '"status": active'],
  ])('%s', (before, after) => {
    expect(completes(file(before), 'active')).toBe(file(after));
  });

  test('a key of parts: its first item', () => {
    expect(completes(file('key_results: █'), 'title'.padStart(7, '- '))).toBe(
      file('key_results:\n      - title: '),
    );
    expect(completes('north_star:█\n', 'title')).toBe('north_star:\n  title: \n');
  });
});

describe('nothing', () => {
  test.each([
    ['in a comment', 'owner: ana # da█\nobjectives: []\n'],
    ['on a line of comment', '# ow█\nobjectives: []\n'],
    ['in a block of text', 'note: |\n  ow█\nobjectives: []\n'],
    ['on a blank line of a block of text', 'note: >-\n  one\n  █\n'],
    ['behind the header of a block of text', 'note: |█\n'],
    ['in text that goes on', 'note: one\n  tw█\n'],
    ['in quotes that go on', 'note: "one\n  tw█"\n'],
    ['in free text', 'objectives:\n  - title: Gro█\n'],
    ['behind a value', 'objectives:\n  - title: A\n    status: active █\n'],
    ['behind a value in braces', 'kpis:\n  - { title: A █ }\n'],
    ['in the indentation', 'objectives:\n  - title: A\n  █  owner: bo\n'],
    ['before a dash', 'objectives:\n █ - title: A\n'],
    ['under a key that means nothing', 'whatever:\n  █\n'],
    ['at a value whose list follows', 'objectives: █\n  - title: A\n'],
    ['between a key and the list that is its value', 'owner:\n  █\n  - ana\n'],
    ['in a list at the root', '- title: A\n  █\n'],
  ])('%s', (_, text) => {
    expect(labelsAt(text)).toEqual([]);
  });
});

describe('layouts', () => {
  test('four columns', () => {
    const text = 'objectives:\n    - title: A\n      owner: bo\n      █\n';
    expect(completes(text, 'key_results')).toBe(
      'objectives:\n    - title: A\n      owner: bo\n      key_results:\n          - title: \n',
    );
  });

  test('dashes with room behind them', () => {
    const text = 'objectives:\n  -   title: A\n      █\n';
    expect(completes(text, 'key_results')).toBe(
      'objectives:\n  -   title: A\n      key_results:\n        -   title: \n',
    );
  });

  test('items at the column of their parent', () => {
    const text = 'objectives:\n- title: A\n  key_results:\n  - title: B\n    █\n';
    expect(completes(text, 'milestones')).toBe(
      'objectives:\n- title: A\n  key_results:\n  - title: B\n    milestones:\n    - { title:  }\n',
    );
    expect(completes('objectives:\n- title: A\n█\n', '- title')).toBe('objectives:\n- title: A\n- title: \n');
    expect(completes('objectives:\n- title: A\n█\n', 'kpis')).toBe(
      'objectives:\n- title: A\nkpis:\n- title: \n',
    );
  });

  test('line ends of Windows', () => {
    expect(completes('objectives:\r\n  - title: A\r\n    █\r\n', 'key_results')).toBe(
      'objectives:\r\n  - title: A\r\n    key_results:\r\n      - title: \r\n',
    );
  });

  test('a byte order mark', () => {
    expect(completes('\uFEFF█\nobjectives: []\n', 'team')).toBe('\uFEFFteam: \nobjectives: []\n');
  });

  test('tabs count for two columns, and are replaced', () => {
    expect(completes('objectives:\n\t- title: A\n\t\t█\n', 'owner')).toBe(
      'objectives:\n\t- title: A\n    owner: \n',
    );
  });
});

describe('files that cannot be read', () => {
  test('a mistake further up', () => {
    expect(completes('team: "Growth\nobjectives:\n  - title: [\n  - title: B\n    ow█\n', 'owner')).toContain(
      '  - title: B\n    owner: \n',
    );
  });

  test('a mistake further down', () => {
    expect(
      labelsAt('objectives:\n  - title: A\n    █\n    why: "never closed\n  key_results: {\n'),
    ).toContain('owner');
  });
});
