// "View Objectives by Alignment", "View Objectives by File": what rows stand below, as this workspace was last looked at.
import { commands, Disposable, type Memento } from 'vscode';
import type { Order, TreeProvider } from './provider.ts';

export function orderCommands(remembered: Memento, tree: TreeProvider): Disposable {
  const show = (order: Order) => {
    tree.order = order;
    void remembered.update(key, order);
    // What the buttons in the title go by.
    void commands.executeCommand('setContext', key, order);
  };
  show(remembered.get<Order>(key, 'file'));
  return Disposable.from(
    commands.registerCommand('okr.tree.byAlignment', () => show('alignment')),
    commands.registerCommand('okr.tree.byFile', () => show('file')),
  );
}

const key = 'okr.tree.order';
