// Switches a rule off in a configuration file: `rules: { missing-unit: off }`.
import { isAlias, isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';
import { put } from '../../language/edit/flow.ts';
import { columnOf, insertion, lineBelow, lineEndOf } from '../../language/edit/lines.ts';
import { endOf } from '../../language/lower/nodes.ts';
import { applyEdits, type Range, type TextEdit } from '../../language/range.ts';
import { readConfig } from '../../workspace/config/read.ts';

/** Nothing where the file is in no state for it. */
export function switchOff(text: string, rule: string): readonly TextEdit[] {
  const edits = editsFor(text, rule);
  if (edits.length === 0) return [];
  const [before, after] = [readConfig(text), readConfig(applyEdits(text, edits))];
  const isOff = after.config.rules[rule] === 'off';
  return isOff && after.findings.length <= before.findings.length ? edits : [];
}

function editsFor(text: string, rule: string): readonly TextEdit[] {
  const { contents: root, errors } = parseDocument(text, { logLevel: 'error', uniqueKeys: false });
  if (errors.length > 0) return [];
  const eol = lineEndOf(text);
  if (root !== null && !(isMap(root) && !root.flow)) return [];
  const rules = root && pairOf(root, 'rules');
  if (!rules) {
    const gap = /[^\r\n\ufeff]$/.test(text) ? eol : '';
    return [insertion(text.length, `${gap}rules:${eol}  ${rule}: off${eol}`)];
  }
  const { key, value } = rules;
  if (!value || (isScalar(value) && value.source === '')) {
    const end = isScalar(key) ? (key.range?.[1] ?? 0) : 0;
    return [lineBelow({ text }, end, 2, `${rule}: off`)];
  }
  if (!isMap(value)) return [];
  const own = pairOf(value, rule);
  if (own) {
    const node = own.value as Parameters<typeof endOf>[0] | null;
    if (!node?.range || isAlias(node)) return [];
    return [{ range: { start: node.range[0], end: endOf(node, text) }, text: 'off' }];
  }
  return [addedTo(text, value, `${rule}: off`)];
}

function addedTo(text: string, map: YAMLMap, written: string): TextEdit {
  const [start = 0, end = 0] = map.range ?? [];
  const last = map.items.at(-1);
  const node = (last?.value ?? last?.key) as Parameters<typeof endOf>[0] | undefined;
  if (!map.flow)
    return lineBelow({ text }, node ? endOf(node, text) : end, columnOf({ text }, start), written);
  const before: Range | undefined = node?.range ? { start: node.range[0], end: node.range[1] } : undefined;
  return put(text, { start, end }, before, undefined, written);
}

function pairOf(map: YAMLMap, name: string) {
  return map.items.find(({ key }) => isScalar(key) && key.value === name);
}
