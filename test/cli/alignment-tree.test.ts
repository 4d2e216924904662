// `okr tree --by alignment`: who serves whom, over files.
import { expect, test } from 'vitest';
import { folder, okr } from '../support/okr.ts';

const files = {
  'company.okr.yaml': `level: company
objectives:
  - id: win
    title: Shops recommend us
    key_results: [{ id: half, title: From 0 to 4 shops, baseline: 0, target: 4, current: 2 }]
  - { id: last, title: 十年后我们还在 }
`,
  'sales.okr.yaml': `level: department
team: Sales
objectives:
  - { id: grow, title: Sales help shops, aligns_to: [company#win, company#last] }
  - { id: calm, title: Sales are calm }
`,
  'teams/north.okr.yaml': `level: team
objectives:
  - { id: n, title: Shops in the north, aligns_to: company#win/half }
  - { id: s, title: Shops in the south, key_results: [{ title: Half of them, aligns_to: sales#grow }] }
  - { id: a, title: Round, aligns_to: b }
  - { id: b, title: Trip, aligns_to: a }
`,
};

test('people see who serves whom, each once', async () => {
  const cwd = await folder(files);
  const { code, stdout } = await okr(cwd, ['tree', '--by', 'alignment']);
  expect(code).toBe(0);
  expect(stdout).toBe(`· █████░░░░░ Shops recommend us  50% · company
  ? ·········· Sales help shops  Sales · not measured
    ? ·········· Shops in the south  north · not measured
      ? ·········· Half of them  not measured
  · █████░░░░░ From 0 to 4 shops  50% · 0 → 2 → 4
    ? ·········· Shops in the north  north · not measured

? ·········· 十年后我们还在  company · not measured
  ? ·········· Sales help shops  Sales · see above · not measured

Not aligned  2
  ? ·········· Sales are calm  Sales · not measured
  ? ·········· Round  north · not measured
    ? ·········· Trip  north · not measured
      ? ·········· Round  north · see above · not measured
`);
  expect((await okr(cwd, ['tree', '--by', 'alignment', '--locale', 'zh-cn'])).stdout).toMatch(
    /未对齐 {2}2\n/,
  );
});

test('the JSON is a contract', async () => {
  const cwd = await folder(files);
  const { code, stdout } = await okr(cwd, ['tree', '--by', 'alignment', '--format', 'json']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    today: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    objectives: [
      {
        file: 'company.okr.yaml',
        id: 'win',
        line: 3,
        progress: 0.5,
        supported_by: [
          {
            file: 'sales.okr.yaml',
            id: 'grow',
            supported_by: [{ file: 'teams/north.okr.yaml', id: 's', supported_by: [] }],
          },
        ],
        key_results: [{ id: 'half', supported_by: [{ id: 'n' }] }],
        initiatives: [],
      },
      {
        id: 'last',
        supported_by: [
          {
            file: 'sales.okr.yaml',
            id: 'grow',
            title: 'Sales help shops',
            line: 4,
            endLine: 4,
            repeated: true,
          },
        ],
      },
    ],
    unaligned: [
      { id: 'calm' },
      { id: 'a', supported_by: [{ id: 'b', supported_by: [{ id: 'a', repeated: true }] }] },
    ],
  });
});

test('another order is wrong use', async () => {
  const { code, stderr } = await okr(await folder(files), ['tree', '--by', 'owner']);
  expect(code).toBe(2);
  expect(stderr).toContain('file, alignment');
});
