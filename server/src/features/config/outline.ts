// The outline of a configuration file: settings with what they are set to, right or wrong; and what of it can be folded.
import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { isEmpty, styleOf, textOf } from '../../language/lower/nodes.ts';
import { Tree } from '../../language/lower/tree.ts';
import type { Range } from '../../language/range.ts';
import { parseMended } from '../../workspace/config/colons.ts';
import type { ConfigReading } from '../../workspace/config/read.ts';
import { commentFolds, type Fold, oneALine } from '../folding.ts';
import type { OutlineSymbol } from '../symbols.ts';

/** Values that stand on one line are told beside the name; what takes more lines has them below it. */
export function configSymbols({ text }: ConfigReading): readonly OutlineSymbol[] {
  const tree = new Tree(parseMended(text));
  return tree.root ? below(tree.root, { tree, text, depth: 0 }) : [];
}

export function configFolding(reading: ConfigReading): readonly Fold[] {
  const { lines } = reading;
  const parts = (symbols: readonly OutlineSymbol[]): readonly Fold[] =>
    symbols.flatMap(({ range, children }) => [
      { startLine: lines.lineAt(range.start), endLine: lines.lineAt(range.end), kind: 'part' as const },
      ...parts(children),
    ]);
  return oneALine([...parts(configSymbols(reading)), ...commentFolds(reading, new Set())]);
}

interface Within {
  readonly tree: Tree;
  readonly text: string;
  readonly depth: number;
}

function below(node: Node, { depth, ...within }: Within): readonly OutlineSymbol[] {
  if (depth >= deepest) return [];
  const inner = { ...within, depth: depth + 1 };
  if (isMap(node)) return node.items.flatMap(pair => settingOf(pair as Pair<Node, Node | null>, inner));
  return isSeq(node) ? node.items.map(item => itemOf(item as Node, inner)) : [];
}

/** The settings need three levels; what is nested deeper is nobody's. */
const deepest = 4;

function settingOf({ key, value }: Pair<Node, Node | null>, within: Within): readonly OutlineSymbol[] {
  if (!isScalar(key)) return [];
  const { tree } = within;
  const selection = tree.firstLine(key);
  const end = value && !isEmpty(value) ? tree.range(value).end : selection.end;
  return [
    {
      ...written(value, within),
      name: textOf(key).trim() || '…',
      range: { start: selection.start, end: Math.max(end, selection.end) },
      selection,
    },
  ];
}

/** A person is called by their name, whatever comes first. */
function itemOf(item: Node, within: Within): OutlineSymbol {
  const { tree } = within;
  const texts = isMap(item) ? item.items.map(({ value }) => value) : [item];
  const names = texts.flatMap(text => (isScalar(text) ? textOf(text).trim() : []));
  const [name = '…', ...others] = names.filter(text => text !== '');
  return {
    thing: 'setting',
    name,
    detail: others.join(' · '),
    dropped: false,
    range: tree.range(item),
    selection: tree.firstLine(item),
    children: [],
  };
}

function written(
  value: Node | null,
  within: Within,
): Pick<OutlineSymbol, 'thing' | 'detail' | 'dropped' | 'children'> {
  const { tree, text } = within;
  const isListed = value !== null && styleOf(value) === 'block';
  const detail = value && !isListed && !isEmpty(value) ? lineOf(text, tree.firstLine(value)) : '';
  const children = value && isListed ? below(value, within) : [];
  return { thing: isListed ? 'settings' : 'setting', detail, dropped: detail === 'off', children };
}

function lineOf(text: string, { start, end }: Range): string {
  return text.slice(start, end).trim();
}
