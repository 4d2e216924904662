// The only writer of YAML: sets, adds, moves and removes fields and items by edits that leave every other byte alone.

export { isTied } from './edit/anchors.ts';
export {
  addField,
  addFields,
  moveField,
  removeEntry,
  removeField,
  renameField,
  setField,
} from './edit/fields.ts';
export { addItem, type List, type Move, moveItem, removeItem, sortItems } from './edit/items.ts';
export type { Source } from './edit/lines.ts';
export { silenceFile, silenceLine } from './edit/silence.ts';
export type { NewField, NewItem, NewValue, WrittenItem } from './edit/written.ts';
export { yamlText } from './quoting.ts';
