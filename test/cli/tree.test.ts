// `okr tree` for people and for machines.
import { expect, test } from 'vitest';
import { folder, okr } from '../support/okr.ts';

const support = `cycle: 2026-Q1
team: Support
owner: dana
objectives:
  - id: calm
    title: Customers rarely need us
    key_results:
      - id: tickets
        title: Cut support tickets from 120 to 30 a month
        type: decrease
        baseline: 120
        target: 30
        unit: tickets/month
        owner: bo
        check_ins:
          - { date: 2026-01-19, value: 104 }
          - { date: 2026-02-02, value: 90 }
          - { date: 2026-02-16, value: 75, confidence: 0.7 }
        initiatives:
          - { id: study, title: Study the commonest tickets, status: done, due: 2026-02-01 }
      - title: 平均处理时间从 2:37 缩短到 1:30
        baseline: 2:37
        target: 1:30
        current: 2:50
      - { title: Learn what a ticket costs us, type: baseline }
    initiatives:
      - { title: Hire one more writer, status: in_progress, owner: cy }
kpis:
  - { id: uptime, title: Site uptime, kind: leading, min: 99.5%, current: 99.7%, owner: ops }
`;

test('the JSON is a contract', async () => {
  const cwd = await folder({ 'okrs/support.okr.yaml': support });
  const { code, stdout } = await okr(cwd, ['tree', '--format', 'json']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchSnapshot();
});

test('people see bars, numbers, owners and dates, in their language', async () => {
  const cwd = await folder({ 'support.okr.yaml': support });
  expect((await okr(cwd, ['tree'])).stdout).toMatchSnapshot();
  expect((await okr(cwd, ['tree', '--locale', 'zh-cn'])).stdout).toMatchSnapshot();
});

test('a broken file shows what can be read', async () => {
  const cwd = await folder({ 'support.okr.yaml': support.replace('owner: bo', 'owner：bo') });
  const { code, stdout } = await okr(cwd, ['tree', '--format', 'json']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout).files[0].objectives[0].key_results).toHaveLength(3);
});
