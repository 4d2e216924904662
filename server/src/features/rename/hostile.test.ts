// Half-written and strange files: every answer at every offset is right or empty, and no edit reaches out of its file.
import { describe, expect, test } from 'vitest';
import { edited, workspaceOf } from '../../../../test/support/workspace.ts';
import { applyEdits } from '../../language/range.ts';
import { definition, hierarchyAt, highlights, links, references, selections } from '../navigation/index.ts';
import { moveEdits, prepareRename, rename } from './index.ts';

const texts: Readonly<Record<string, string>> = {
  empty: '',
  'a byte order mark': '\ufeffobjectives: [{ id: x, title: A, aligns_to: x }]\n',
  'a list at the top': '- id: x\n- aligns_to: a#x\n',
  'half a reference': 'objectives:\n  - id: x\n    title: A\n    aligns_to: [a#, "a#x, x/\n',
  'an unclosed brace': 'objectives: [{ id: x, title: A, aligns_to: x, key_results: [{ id: k\n',
  tabs: 'objectives:\n\t- id: x\n\t  title: A\n\t  aligns_to: x\n',
  'wide punctuation': 'objectives：\n  - id：x\n    title：甲\n    aligns_to：x\n',
  'anchors, aliases and tags':
    'objectives:\n  - &o { id: !!str x, title: &t A, aligns_to: &r a#x, owner: *t }\n  - *o\n  - { title: *t, aligns_to: [*r, *none], kpi: *o }\n',
  'texts over several lines':
    'objectives:\n  - id: >-\n      x\n    title: |\n      A\n    aligns_to: "a\\\n      #x"\n',
  'numbers and words for ids':
    'objectives: [{ id: 012, title: A, aligns_to: 012 }, { id: null, title: B, aligns_to: "null" }]\n',
  'ids where none belong':
    'north_star: { id: x, title: N }\nobjectives: [{ id: [x, y], title: { id: x }, aligns_to: { x: x } }]\n',
  'two documents':
    'objectives: [{ id: x, title: A }]\n---\nobjectives: [{ id: x, title: B, aligns_to: x }]\n',
};

describe.each(Object.entries(texts))('%s', (_, text) => {
  test.each(['\n', '\r\n'] as const)('with line ends %j', eol => {
    const workspace = workspaceOf(
      `── b.okr.yaml\nobjectives: [{ title: B, aligns_to: a#x }]\n── a.okr.yaml\n`,
    );
    const uri = 'file:///okr/a.okr.yaml';
    workspace.store.open(uri, text.replaceAll('\n', eol), 1);
    const { store, index } = workspace;
    index.update(store.all());
    const snapshot = store.get(uri) as typeof workspace.snapshot;
    for (let offset = -1; offset <= snapshot.text.length + 1; offset++) {
      definition(snapshot, offset, index);
      references(snapshot, offset, index, true);
      highlights(snapshot, offset, index);
      hierarchyAt(snapshot, offset, index);
      selections(snapshot, offset);
      const found = rename(snapshot, offset, 'renamed', workspace, 'zh-cn');
      const can = prepareRename(snapshot, offset, index, 'zh-cn');
      if ('refused' in found) continue;
      expect(can).toHaveProperty('name');
      for (const { uri, edits } of found) {
        const { text } = store.get(uri) ?? { text: '' };
        // An id and references to it: whatever else a line says stays.
        expect(edits.every(({ range }) => range.end <= text.length && range.end - range.start < 20)).toBe(
          true,
        );
        expect(applyEdits(text, edits)).toContain('renamed');
      }
    }
    const moves = moveEdits([{ from: uri, to: 'file:///okr/sub/z.okr.yaml' }], workspace);
    expect(edited(workspace, moves)).toContain('aligns_to: z#x }');
    expect(links(snapshot)).toEqual([]);
  });
});

test('a reference into a file that can hardly be read still leads there', () => {
  const { snapshot, offset, index, places } = workspaceOf(`
    ── a.okr.yaml
    objectives:
      - id: ⟦x⟧
        title: "A
        key_results:
         - title: B
       - id: y
    ── b.okr.yaml
    objectives: [{ title: B, aligns_to: a#x█ }]
  `);
  const [found] = definition(snapshot, offset, index)?.destinations ?? [];
  expect(`a.okr.yaml:${found?.selection?.start}-${found?.selection?.end}`).toBe(places[0]);
});

test('what is not in the index answers as far as it can', () => {
  const { snapshot, index } = workspaceOf('── a.okr.yaml\nobjectives: [{ id: x, title: A, aligns_to: x }]\n');
  index.remove(snapshot.uri);
  const offset = snapshot.text.indexOf('x }');
  expect(definition(snapshot, offset, index)?.destinations).toHaveLength(1);
  expect(references(snapshot, offset, index, false)).toEqual([]);
});
