// The tree for people: a bar, the numbers, and who and when, in the language of the terminal.
import { bar } from '../../features/describe/index.ts';
import { type TreeBranch, treeView } from '../../features/tree-view/index.ts';
import { tree as words } from '../../messages/tree.ts';
import type { Configured } from '../configs.ts';
import type { Terminal } from '../terminal.ts';
import { type Color, painter } from './paint.ts';

export function treeText(
  { files, service: { settingsFor } }: Pick<Configured, 'files' | 'service'>,
  terminal: Terminal,
): string {
  const { locale, today } = terminal;
  const paint = painter(terminal);
  const paths = new Map(files.map(({ path, snapshot }) => [snapshot.uri, path]));
  const nodes = treeView(
    files.map(({ snapshot }) => snapshot),
    ({ uri }) => ({ locale, today, settings: settingsFor(uri).progress }),
  );
  return nodes
    .map(node => {
      const head = `${paint('bold', node.label)}  ${paint('gray', [paths.get(node.uri), node.description].filter(text => text).join(' · '))}`;
      return `${[head, ...node.children.map(child => linesOf(child, 1, terminal))].join('\n')}\n`;
    })
    .join('\n');
}

/** A row and all below it, a line for each. */
export function linesOf(node: TreeBranch, depth: number, terminal: Terminal): string {
  const paint = painter(terminal);
  const [mark, color] = marks[node.state];
  const progress =
    node.thing === 'objective' || node.thing === 'key_result' ? `${paint(color, bar(node.progress))} ` : '';
  // An initiative's description begins with its state already.
  const state = node.thing === 'initiative' ? '' : words.states[node.state][terminal.locale];
  const facts = [node.description, state].filter(fact => fact !== '').join(' · ');
  const line = `${'  '.repeat(depth)}${paint(color, mark)} ${progress}${node.label}  ${paint('gray', facts)}`;
  return [line, ...node.children.map(child => linesOf(child, depth + 1, terminal))].join('\n');
}

const marks: Readonly<Record<TreeBranch['state'], readonly [mark: string, color: Color]>> = {
  on_track: ['✓', 'green'],
  at_risk: ['!', 'yellow'],
  off_track: ['✗', 'red'],
  done: ['●', 'green'],
  missed: ['✗', 'red'],
  not_started: ['○', 'gray'],
  unknown: ['?', 'gray'],
  cancelled: ['–', 'gray'],
  planned: ['○', 'gray'],
  in_progress: ['▸', 'blue'],
  blocked: ['■', 'red'],
  on_hold: ['‖', 'yellow'],
  unreadable: ['!', 'red'],
  none: ['·', 'gray'],
};
