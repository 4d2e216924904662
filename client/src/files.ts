// Reads files for the server: those of virtual and remote workspaces, and in a browser all.
import { type Disposable, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FileContent,
  type FileExistsParams,
  type FolderEntries,
  fileExistsRequest,
  type ListFolderParams,
  listFolderRequest,
  type ReadFileParams,
  readFileRequest,
} from '../../server/src/lsp/protocol.ts';

/**
 * Answers the server's questions. By `workspace.fs` and not `findFiles`, which waits for ever where nobody has registered a
 * search for the scheme.
 */
export function answerFiles(client: BaseLanguageClient): Disposable[] {
  /** What is not there, or not ours to read, is null. */
  const answer = <P, R>(request: string, look: (params: P) => Promise<R>) =>
    client.onRequest(request, (params: P): Promise<unknown> => look(params).catch(() => null));
  return [
    answer(listFolderRequest, ({ uri }: ListFolderParams) => list(Uri.parse(uri))),
    answer(readFileRequest, ({ uri, limit }: ReadFileParams) => read(Uri.parse(uri), limit)),
    answer(fileExistsRequest, ({ uri }: FileExistsParams) => isFile(Uri.parse(uri))),
  ];
}

async function list(folder: Uri): Promise<FolderEntries> {
  const entries = await workspace.fs.readDirectory(folder);
  const named = (wanted: FileType) => entries.filter(([, type]) => type === wanted).map(([name]) => name);
  return { files: named(FileType.File), folders: named(FileType.Directory) };
}

async function read(uri: Uri, limit: number): Promise<FileContent> {
  const { size } = await workspace.fs.stat(uri);
  if (size > limit) return 'too large';
  return { text: new TextDecoder().decode(await workspace.fs.readFile(uri)) };
}

async function isFile(uri: Uri): Promise<boolean> {
  const { type } = await workspace.fs.stat(uri);
  return (type & FileType.File) !== 0;
}
