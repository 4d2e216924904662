import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edited, workspaceOf } from '../../../../test/support/workspace.ts';
import { factsOf } from '../../workspace/facts.ts';
import { prepareRename, rename } from './index.ts';

/** All files after renaming what is at the `█`; the reason where that is refused. */
function renamed(marked: string, name: string, eol?: '\r\n'): string {
  const workspace = workspaceOf(marked, eol);
  const found = rename(workspace.snapshot, workspace.offset, name, workspace, 'en');
  return 'refused' in found ? found.refused : edited(workspace, found);
}

/** The files as `edited` prints them. */
const files = (marked: string, eol?: '\r\n') => edited(workspaceOf(marked, eol), []);

describe('an id is renamed with what refers to it', () => {
  const before = (cursor: (text: string) => string = text => text) =>
    cursor(`
      ── company.okr.yaml
      objectives:
        - id: win    # the first
          title: Win the market
          key_results: [{ id: third, title: A third of it }]
        - { id: "last", title: Last, aligns_to: win }
      kpis: [{ id: uptime, title: Uptime, guards: [win, last] }]
      ── growth.okr.yaml
      objectives:
        - { id: win, title: win, aligns_to: ["company#win/third", 'company#win', company#last, win] }
      ── team/b.okr.yaml
      objectives:
        - title: Named by the way
          aligns_to: ../company.okr.yaml#win/nothing   # no such result
    `);
  const at = (text: string) => (all: string) => all.replace(text, text.replace(/.$/, '█$&'));
  const after = before()
    .replace('id: win    #', 'id: 赢    #')
    .replace('aligns_to: win }', 'aligns_to: 赢 }')
    .replace('guards: [win', 'guards: [赢')
    .replace('company#win/third', 'company#赢/third')
    .replace("'company#win'", "'company#赢'")
    .replace('company.okr.yaml#win', 'company.okr.yaml#赢');

  test.each(['- id: win', 'guards: [win', '"company#win', "'company#win", 'yaml#win'])('from %s', place => {
    expect(renamed(before(at(place)), '赢')).toBe(files(after));
    expect(renamed(before(at(place)), '赢', '\r\n')).toBe(files(after, '\r\n'));
  });

  test('of a key result, a KPI, and what stands in quotes', () => {
    expect(renamed(before(at('id: third')), 'half')).toBe(
      files(before().replaceAll('third', 'half').replace('half of it', 'third of it')),
    );
    expect(renamed(before(at('id: uptime')), 'up')).toBe(files(before().replace('id: uptime', 'id: up')));
    expect(renamed(before(at('id: "last')), 'end')).toBe(
      files(
        before()
          .replace('"last"', '"end"')
          .replace(', last]', ', end]')
          .replace('company#last', 'company#end'),
      ),
    );
  });

  test('of a document, but not where the way to it is written', () => {
    const of = (id: string) => `
      ── firm.okr.yaml
      id: ${id}
      objectives: [{ id: win, title: Win, aligns_to: ${id.replace('█', '')}#win }]
      ── a.okr.yaml
      objectives: [{ title: A, aligns_to: [${id.replace('█', '')}#win, firm.okr.yaml#win, ${id.replace('█', '')}#nothing] }]
    `;
    expect(renamed(of('comp█any'), 'acme')).toBe(files(of('acme')));
  });

  test('of an initiative, to which nothing refers', () => {
    const of = (id: string) =>
      `── a.okr.yaml\nobjectives: [{ title: A, initiatives: [{ id: ${id}, title: B }, { id: z, title: C }] }]\n`;
    expect(renamed(of('x█'), 'y')).toBe(files(of('y')));
    expect(renamed(of('x█'), 'z')).toContain('already');
  });

  test('and gets quotes where it wants some', () => {
    const of = (id: string) =>
      `── a.okr.yaml\nobjectives: [{ id: ${id}, title: A }, { title: B, aligns_to: ${id} }]\n`;
    expect(renamed(of('x').replace('x', 'x█'), 'null')).toBe(files(of("'null'")));
    expect(renamed(of('x').replace('x', 'x█'), '2026')).toBe(files(of('2026')));
  });

  test('a blank before # is mended on the way', () => {
    expect(
      renamed(
        '── a.okr.yaml\nobjectives:\n  - { id: x█, title: A }\n  - title: B\n    aligns_to: a #x\n',
        'y',
      ),
    ).toBe(files('── a.okr.yaml\nobjectives:\n  - { id: y, title: A }\n  - title: B\n    aligns_to: a#y\n'));
  });

  test('an alias follows what it stands for', () => {
    const of = (id: string) => `
      ── a.okr.yaml
      objectives:
        - { id: ${id}, title: A }
        - { title: B, aligns_to: &up a#${id.replace('█', '')} }
        - { title: C, aligns_to: *up }
        - { title: D, key_results: &all [{ id: k, title: K, aligns_to: ${id.replace('█', '')} }] }
        - { title: E, key_results: *all }
    `;
    expect(renamed(of('x█'), 'y')).toBe(files(of('y')));
  });

  test('the same name again changes nothing', () => {
    expect(renamed(before(at('- id: win')), ' win ')).toBe(files(before()));
  });
});

describe('what cannot be renamed is told', () => {
  const reason = (marked: string, locale: 'en' | 'zh-cn' = 'en') => {
    const { snapshot, offset, index } = workspaceOf(marked);
    const found = prepareRename(snapshot, offset, index, locale);
    return 'refused' in found ? found.refused : snapshot.text.slice(found.range.start, found.range.end);
  };
  const one = (field: string) => `── a.okr.yaml\nobjectives: [{ id: x, title: A, ${field} }, { title: B }]\n`;

  test.each([
    ['aligns_to: "x█"', 'x'],
    ['owner: da█na', 'Only an id, or a reference to one, can be renamed.'],
    ['aligns_to: o█2', '“o2” tells a place in a list: what stands there has no id yet. Give it one first.'],
    ['aligns_to: nothing█', 'Nothing is called “nothing”, so there is nothing to rename.'],
    ['aligns_to: █a#x', expect.stringContaining('called after its file')],
    ['aligns_to: ./a.okr█.yaml#x', expect.stringContaining('the way to a file')],
  ])('at %s', (field, wanted) => {
    expect(reason(one(field))).toEqual(wanted);
  });

  test('in Chinese too', () => {
    expect(reason(one('aligns_to: o█2'), 'zh-cn')).toBe(
      '“o2”只是列表中的位置：那里的条目还没有 id，请先为它加上。',
    );
  });

  test('nor when it is not clear who means which', () => {
    const twice = '── a.okr.yaml\nobjectives: [{ id: █x, title: A }, { id: x, title: B, aligns_to: x }]\n';
    expect(renamed(twice, 'y')).toContain('may mean one of several');
    expect(reason(twice.replace('█', '').replace('aligns_to: x', 'aligns_to: █x'))).toContain(
      'may mean one of several',
    );
    // Without references nothing can go wrong, and it is the way to mend it.
    const unused = twice.replace(', aligns_to: x', '');
    expect(renamed(unused, 'y')).toBe(files(unused.replace('█x', 'y')));
  });
});

describe('a name is refused', () => {
  const of = (name: string, more = '') =>
    renamed(
      `
      ── a.okr.yaml
      objectives:
        - { id: █win, title: Win, key_results: [{ id: kr, title: K }] }
        - { id: more, title: More }
        - { title: Third, aligns_to: win }
      kpis: [{ id: up, title: Uptime }]
      ${more}`,
      name,
    );

  test.each([
    ['more', '“more” is the id of an objective already: More'],
    ['up', '“up” is the id of a KPI already: Uptime'],
    ['o3', '“o3” is how an objective without an id is called by its place: Third'],
    ['two words', expect.stringContaining('cannot be an id')],
    ['a/b', expect.stringContaining('cannot be an id')],
    ['', expect.stringContaining('cannot be an id')],
  ])('%j', (name, wanted) => expect(of(name)).toEqual(wanted));

  test('only in its scope', () => {
    expect(of('kr')).toContain('{ id: kr, title: Win');
    expect(of('o2')).toContain('{ id: o2, title: Win');
  });

  test('for a document where another goes by it, or it looks like a file', () => {
    const document = '── a.okr.yaml\nid: x█\nobjectives: []\n── b.okr.yaml\nobjectives: []\n';
    expect(renamed(document, 'b')).toBe('“b” is the id of the document already: b.okr.yaml');
    expect(renamed(document, 'c.okr.yaml')).toContain('would take it for a file');
    expect(renamed(document, 'c')).toContain('id: c\n');
  });

  test('where a reference would lead elsewhere', () => {
    const two = (cycle: string) => `
      ── 2026/company.okr.yaml
      cycle: 2026
      objectives: [{ id: w█in, title: Win }]
      ── old/company.okr.yaml
      cycle: ${cycle}
      objectives: [{ id: grow, title: Grow }]
      ── team.okr.yaml
      cycle: 2026
      objectives: [{ title: A, aligns_to: company#grow }]
    `;
    expect(renamed(two('2025'), 'grow')).toBe(
      'With “grow”, the reference company#grow in team.okr.yaml would mean something else.',
    );
    expect(renamed(two('2025'), 'gain')).toContain('id: gain');
  });

  test('where other text says the same through an alias', () => {
    const aliased = '── a.okr.yaml\nobjectives: [{ id: &name x█, title: *name }]\n';
    expect(renamed(aliased, 'y')).toContain('YAML alias');
  });

  test('unless references that led nowhere lead to it then', () => {
    expect(renamed('── a.okr.yaml\nobjectives: [{ id: x█, title: A, aligns_to: y }]\n', 'y')).toContain(
      '{ id: y,',
    );
  });
});

test('whatever is renamed to whatever, everything leads where it led, and nothing but names changes', () => {
  const id = fc.constantFrom('x', 'y', 'o1', 'o2', '增长', 'null', 'kr1');
  const reference = fc
    .tuple(
      fc.constantFrom('', 'a#', 'b#', 'team/b.okr.yaml#', '../a.okr.yaml#'),
      id,
      fc.constantFrom('', '/x', '/kr1'),
    )
    .map(parts => parts.join(''));
  const written = (text: fc.Arbitrary<string>) =>
    fc
      .tuple(
        text,
        fc.constantFrom(
          (t: string) => `'${t}'`,
          (t: string) => `"${t}"`,
        ),
      )
      .map(([t, write]) => write(t));
  const objective = fc
    .tuple(
      fc.option(written(id)),
      fc.array(written(reference), { maxLength: 3 }),
      fc.option(written(id)),
      fc.boolean(),
    )
    .map(([own, to, result, isFlow]) => {
      const fields = [
        ...(own === null ? [] : [`id: ${own}`]),
        'title: Same',
        `aligns_to: [${to.join(', ')}]`,
        `key_results: [{ ${result === null ? '' : `id: ${result}, `}title: K }]`,
      ];
      return isFlow ? `  - { ${fields.join(', ')} } # end` : `  - ${fields.join('\n    ')}`;
    });
  const file = fc
    .tuple(fc.constantFrom('', '', 'id: a\n'), fc.array(objective, { minLength: 1, maxLength: 4 }))
    .map(([head, all]) => `${head}objectives:\n${all.join('\n')}\n`);
  let changed = 0;
  fc.assert(
    fc.property(
      file,
      file,
      fc.nat(),
      id,
      fc.constantFrom(undefined, '\r\n' as const),
      (a, b, seed, name, eol) => {
        const workspace = workspaceOf(`── a.okr.yaml\n${a}── team/b.okr.yaml\n${b}`, eol);
        const { store, index, snapshot } = workspace;
        const { parts, references } = factsOf(snapshot);
        const names = [...parts.flatMap(({ id }) => id ?? []), ...references].map(({ range }) => range.end);
        const offset = names[seed % Math.max(1, names.length)] ?? 0;
        const found = rename(snapshot, offset, name, workspace, 'en');
        if ('refused' in found || found.length === 0) return;
        changed++;
        const after = workspaceOf(edited(workspace, found).replaceAll('\r\n', '\n'), eol);
        for (const before of store.all()) {
          const [was, is] = [before, after.store.get(before.uri) as typeof before].map(factsOf);
          const leads = (facts: typeof was, all: typeof index) =>
            facts?.references.map(each =>
              all.resolve(each).targets.map(part => `${part.file.key} ${part.file.parts.indexOf(part)}`),
            );
          const nowhereBefore = leads(was, index)?.map(targets => targets.length === 0) ?? [];
          const known = (targets: readonly unknown[], i: number) => (nowhereBefore[i] ? [] : targets);
          expect(leads(is, after.index)?.map(known)).toEqual(leads(was, index)?.map(known));
          expect(is?.parts.map(({ title }) => title)).toEqual(was?.parts.map(({ title }) => title));
        }
      },
    ),
    { numRuns: 300 },
  );
  expect(changed).toBeGreaterThan(50);
});
