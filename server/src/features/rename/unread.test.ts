// A rename passes no reference by only because its line is broken: it is refused then, and where it is said.
import { expect, test } from 'vitest';
import { workspaceOf } from '../../../../test/support/workspace.ts';
import { rename } from './index.ts';

/** The reason against renaming what is at the `█`; undefined where nothing speaks against it. */
function against(marked: string): string | undefined {
  const workspace = workspaceOf(marked);
  const found = rename(workspace.snapshot, workspace.offset, 'renamed', workspace, 'en');
  return 'refused' in found ? found.refused : undefined;
}

/** Two files; the second refers to the first in some way. */
const company = (id: string) => `
  ── company.okr.yaml
  objectives: [{ id: ${id}, title: Win and win again, key_results: [{ id: third, title: A third }] }]
`;

test.each([
  ['two in one text', 'aligns_to: company#win, company#last'],
  ['with something behind it', 'aligns_to: company#win (the first)'],
  ['in a list of lists', 'aligns_to: [[company#win]]'],
  ['the way to a key result', 'aligns_to: company#win/third and more'],
])('%s: refused with its line', (_, line) => {
  expect(against(`${company('█win')}  ── a.okr.yaml\n  objectives:\n    - title: A\n      ${line}\n`)).toBe(
    'Line 3 of a.okr.yaml has “win” where it cannot be read, and may refer to it. Mend that line first.',
  );
});

test.each([
  ['a comment', '# aligns_to: company#win'],
  ['a title', 'why: Because of company#win'],
  ['another name', 'aligns_to: company#win-more, company#last'],
  ['its own file, where the name is another’s', 'aligns_to: win, last'],
  ['a field of its own', 'x-was: company#win'],
  ['read though it is mistyped', 'aligns_to company#win'],
])('%s: not in the way', (_, line) => {
  expect(
    against(
      `${company('█win')}  ── a.okr.yaml\n  objectives:\n    - title: A\n      ${line}\n      due: someday\n`,
    ),
  ).toBeUndefined();
});

test('in its own file the bare name is enough', () => {
  expect(
    against(
      '── a.okr.yaml\nobjectives:\n  - { id: █win, title: A }\n  - title: B\n    aligns_to: win, last\n',
    ),
  ).toContain('Line 4 of a.okr.yaml');
});

test('a document and a key result are looked for as they are written', () => {
  const b = '  ── b.okr.yaml\n  objectives: [{ title: B, aligns_to: "acme#win/third, win" }]\n';
  const of = (id: string, third: string) =>
    `── a.okr.yaml\nid: ${id}\nobjectives: [{ id: win, title: A, key_results: [{ id: ${third}, title: C }] }]\n`;
  expect(against(of('█acme', 'third') + b)).toContain('“acme”');
  expect(against(of('acme', '█third') + b)).toContain('“third”');
});
