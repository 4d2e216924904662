// Giving ids, documents and files other names, with all that refers to them.
export type { FileEdits } from './file-edits.ts';
export { type Move, moveEdits } from './moves.ts';
export { prepareRename, type Renameable, rename } from './rename.ts';
export type { Refused } from './target.ts';
