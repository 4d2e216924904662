// What `okr check` says of places in other files.
import { expect, test } from 'vitest';
import { folder, okr } from '../support/okr.ts';

const head = 'cycle: 2026-Q1\nowner: dana\nobjectives:\n';
const results = (what: string) => `    key_results:
      - { title: Raise ${what} from 31% to 40%, type: increase, baseline: 31%, target: 40%, current: 38% }
      - { title: Cut ${what} that wait from 9% to 5%, type: decrease, baseline: 9%, target: 5%, current: 6% }
`;
const files = {
  'a.okr.yaml': `${head}  - id: one\n    title: Guests feel at home\n    aligns_to: b#two\n${results('guests')}`,
  'b.okr.yaml': `${head}  - id: two\n    title: The kitchen is glad to cook\n    aligns_to: a#one\n${results('dishes')}`,
};

test('they are led to below the finding', async () => {
  const { code, stdout } = await okr(await folder(files), ['check']);
  expect(code).toBe(1);
  expect(stdout).toBe(`a.okr.yaml:6:16  error  Aligned in a circle: one → b#two → one.  alignment-cycle
    b.okr.yaml:5:12  “b#two” is aligned to “one”
b.okr.yaml:6:16  error  Aligned in a circle: two → a#one → two.  alignment-cycle
    a.okr.yaml:5:12  “a#one” is aligned to “two”

2 errors in 2 files.
`);
});

test('and they are in the JSON', async () => {
  const { stdout } = await okr(await folder(files), ['check', '--format', 'json']);
  expect(JSON.parse(stdout).findings[0].related).toEqual([
    { file: 'b.okr.yaml', line: 5, column: 12, message: '“b#two” is aligned to “one”' },
  ]);
});

test('of one file alone nothing is said that others might answer', async () => {
  const cwd = await folder(files);
  expect(await okr(cwd, ['check', 'a.okr.yaml'])).toMatchObject({ code: 0, stderr: '' });
});
