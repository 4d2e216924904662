// How a row looks: its icon, its texts, and whether it is first shown open.
import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import type { TreeItem as Item } from '../../../server/src/lsp/protocol.ts';
import type { Row } from './rows.ts';

/** @param topCount how many rows the view has, or will have, at the top. */
export function drawn(row: Row, topCount: number): TreeItem {
  const { item, key } = row;
  const tree = new TreeItem(item.label, item.hasChildren ? opened(row, topCount) : None);
  tree.id = key;
  tree.description = item.description;
  tree.iconPath = iconOf(item);
  tree.contextValue = item.thing;
  tree.accessibilityInformation = { label: item.spoken };
  // A scheme of our own: Git and others paint rows whose URI is a file's.
  tree.resourceUri = Uri.from({ scheme: 'okr', path: '/', query: key });
  // Of rows that are in no file there is nothing to open.
  if (item.uri !== '') tree.command = { command: 'okr.tree.open', title: '', arguments: [row] };
  return tree;
}

/** How a row with children is first shown; after that the user decides. A few are open, many are an overview. */
function opened({ item: { thing }, parent }: Row, topCount: number): TreeItemCollapsibleState {
  const isOpen = parent
    ? thing === 'objective' &&
      parent.item.thing === 'document' &&
      (parent.children?.length ?? 0) <= fewObjectives
    : thing !== 'unaligned' && topCount <= fewTops;
  return isOpen ? Expanded : Collapsed;
}

const { None, Collapsed, Expanded } = TreeItemCollapsibleState;

const fewTops = 4;
/** More than anyone should have, and than a window shows. */
const fewObjectives = 12;

function iconOf({ thing, state }: Item): ThemeIcon {
  if (thing === 'unaligned') return new ThemeIcon('debug-disconnect');
  const [icon, color] = icons[state];
  const own =
    state === 'unknown'
      ? calmIcons[thing]
      : thing === 'kpi' && state === 'on_track'
        ? 'dashboard'
        : undefined;
  return new ThemeIcon(own ?? icon, color === undefined ? undefined : new ThemeColor(color));
}

/** State is told by shape; colour only says it again. */
const icons: Readonly<Record<Item['state'], readonly [icon: string, color?: string]>> = {
  on_track: ['pass', 'charts.green'],
  at_risk: ['warning', 'charts.yellow'],
  off_track: ['error', 'charts.red'],
  done: ['pass-filled', 'charts.green'],
  missed: ['circle-slash', 'charts.red'],
  not_started: ['circle-outline'],
  unknown: ['question'],
  cancelled: ['close', 'disabledForeground'],
  planned: ['circle-outline'],
  in_progress: ['play-circle', 'charts.blue'],
  blocked: ['stop-circle', 'charts.red'],
  on_hold: ['debug-pause', 'charts.yellow'],
  unreadable: ['warning', 'list.errorForeground'],
  none: ['graph'],
};

/** What things look like as long as nothing is known of how they do. */
const calmIcons: Readonly<Partial<Record<Item['thing'], string>>> = {
  document: 'file',
  objective: 'target',
  kpi: 'dashboard',
  north_star: 'star-empty',
};
