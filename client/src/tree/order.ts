// "View Objectives by Alignment", "View Objectives by File": what rows stand below, as this workspace was last looked at.
import { commands, Disposable, type Memento } from 'vscode';
import type { Order, TreeProvider } from './provider.ts';

export function orderCommands(remembered: Memento, tree: TreeProvider): Disposable {
  const show = (order: Order) => {
    tree.order = order;
    // What the buttons in the title go by.
    return commands.executeCommand('setContext', key, order);
  };
  const choose = async (order: Order) => {
    await Promise.all([show(order), remembered.update(key, order)]);
  };
  void show(remembered.get<Order>(key, 'file'));
  return Disposable.from(
    commands.registerCommand('okr.tree.byAlignment', () => choose('alignment')),
    commands.registerCommand('okr.tree.byFile', () => choose('file')),
  );
}

const key = 'okr.tree.order';
