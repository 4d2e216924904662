import { expect, test } from 'vitest';
import { pathOf, workspaceOf } from '../../../test/support/workspace.ts';
import { factsOf } from './facts.ts';
import { repeatedIn } from './repeated.ts';

const result = 'Raise guests who come back from 31% to 40%';

/** A file with this result, aligned to something or to nothing. */
const file = (name: string, to = '', by = result) => `
  ── ${name}.okr.yaml
  objectives:
    - id: o
      title: Objective of ${name}
      ${to && `aligns_to: ${to}`}
      key_results: [{ id: kr, title: ${by} }, { title: 'Something else from 3 to 5 in ${name}' }]
`;

/** The files that repeat the first key result of the first file. */
function repeatedBy(marked: string): string[] {
  const { index, snapshot } = workspaceOf(marked);
  const own = factsOf(snapshot);
  return own.parts
    .filter(({ address }) => address === 'o/kr')
    .flatMap(part => repeatedIn(own, part, index, () => {}).map(({ file: { uri } }) => pathOf(uri)));
}

test.each<[what: string, files: string, repeated: readonly string[]]>([
  ['what stands beside it', file('a') + file('b') + file('c', '', 'Raise it from 1 to 2'), ['b.okr.yaml']],
  ['however it is written', file('a') + file('b', '', result.toUpperCase()), ['b.okr.yaml']],
  ['not what it is handed down from', file('a', 'b#o/kr') + file('b'), []],
  ['not what its objective is handed down from', file('a', 'b#o') + file('b'), []],
  ['not what is handed down from it', file('a') + file('b', 'a#o'), []],
  ['not over several steps', file('a', 'b#o') + file('b', 'c#o', 'Another from 3 to 6') + file('c'), []],
  ['nothing, where it is handed down at all', file('a', 'b#o') + file('b') + file('c'), []],
  ['only the source of what is handed down', file('a') + file('b', 'c#o') + file('c'), ['c.okr.yaml']],
  ['not another that comes from the same place', file('a', 'c#o') + file('b', 'c#o') + file('c'), []],
  ['nothing, in a circle', file('a', 'b#o') + file('b', 'a#o'), []],
])('a result is repeated by %s', (_, files, repeated) => {
  expect(repeatedBy(files)).toEqual(repeated);
});

test('what is asked for does not grow with how many promise the same', () => {
  const askedOf = (count: number) => {
    const names = Array.from({ length: count }, (_, number) => `f${number}`);
    const { index, snapshot } = workspaceOf(names.map(name => file(name)).join(''));
    const own = factsOf(snapshot);
    const asked = new Set<string>();
    const [part] = own.parts.filter(({ address }) => address === 'o/kr');
    const ask = () => part && repeatedIn(own, part, index, label => asked.add(label));
    // The first to ask has it made out for all.
    ask();
    asked.clear();
    return { repeated: ask()?.length, asked: asked.size };
  };
  expect(askedOf(40)).toEqual({ repeated: 10, asked: 1 });
  expect(askedOf(400)).toEqual(askedOf(40));
});

test.each(['Raise sign-ups from 0 to 100%', 'Win 20 customers', 'Everybody is trained'])(
  '%s may be promised by anybody',
  title => {
    expect(repeatedBy(file('a', '', title) + file('b', '', title))).toEqual([]);
  },
);
