import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workspaceOf } from '../../../../test/support/workspace.ts';
import { snapshotOf } from '../../workspace/snapshot.ts';
import { selections } from './index.ts';

/** What is selected step by step, the first line of each and its last. */
function steps(marked: string): string[] {
  const { snapshot, offset } = workspaceOf(`── a.okr.yaml\n${marked}`);
  return selections(snapshot, offset).map(({ start, end }) => {
    const lines = snapshot.text.slice(start, end).trimEnd().split('\n');
    return lines.length === 1 ? (lines[0] as string) : `${lines[0]} … ${lines.at(-1)?.trim()}`;
  });
}

describe('a selection grows', () => {
  test('from a value over field, key result, list and objective to the document', () => {
    expect(
      steps(`cycle: 2026-Q1
objectives:
  - title: Win
    key_results:
      - title: A third
        target: "3█0%"
        owner: bo
  - title: Last
`),
    ).toEqual([
      '30%',
      '"30%"',
      'target: "30%"',
      'title: A third … owner: bo',
      '- title: A third … owner: bo',
      'key_results: … owner: bo',
      'title: Win … owner: bo',
      '- title: Win … - title: Last',
      'objectives: … - title: Last',
      'cycle: 2026-Q1 … - title: Last',
    ]);
  });

  test('from one name of a reference over it and the list it stands in', () => {
    expect(steps('objectives: [{ title: A, aligns_to: [x, company#wi█n/kr1] }]\n').slice(0, 5)).toEqual([
      'win',
      'company#win/kr1',
      '[x, company#win/kr1]',
      'aligns_to: [x, company#win/kr1]',
      '{ title: A, aligns_to: [x, company#win/kr1] }',
    ]);
  });
});

test('each step holds the one before, whatever is written, and wherever', () => {
  const line = fc.constantFrom(
    'objectives:',
    '  - title: A',
    '  - *x',
    '    owner: [a, "b"',
    '- {',
    '\t',
    'a: &x',
    '    key_results: [{ title: B }]',
    ']',
    '# c',
    '中：',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), fc.integer({ min: -3, max: 120 }), (lines, offset) => {
      const snapshot = snapshotOf('file:///a.okr.yaml', lines.join('\r\n'));
      const ranges = selections(snapshot, offset);
      expect(ranges.at(-1)).toEqual({ start: 0, end: snapshot.text.length });
      for (const [i, outer] of ranges.slice(1).entries()) {
        const inner = ranges[i] as typeof outer;
        expect(
          outer.start <= inner.start &&
            inner.end <= outer.end &&
            outer.end - outer.start > inner.end - inner.start,
        ).toBe(true);
      }
    }),
  );
});
