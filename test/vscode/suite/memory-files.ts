// A file system in memory, as an extension for a virtual workspace brings one: `memfs:/…`.
import * as vscode from 'vscode';

/** Registered as long as it is not disposed. */
export class MemoryFiles implements vscode.FileSystemProvider, vscode.Disposable {
  static readonly scheme = 'memfs';
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly #files = new Map<string, Uint8Array>();
  readonly #registration: vscode.Disposable;

  readonly onDidChangeFile = this.#changed.event;

  /** @param files texts by their paths */
  constructor(files: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(files)) this.#files.set(path, new TextEncoder().encode(text));
    this.#registration = vscode.workspace.registerFileSystemProvider(MemoryFiles.scheme, this);
  }

  dispose(): void {
    this.#registration.dispose();
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const size = this.#files.get(path)?.length;
    if (size === undefined && this.#below(path).length === 0) throw vscode.FileSystemError.FileNotFound(path);
    const type = size === undefined ? vscode.FileType.Directory : vscode.FileType.File;
    return { type, ctime: 0, mtime: 0, size: size ?? 0 };
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    const types = this.#below(path).map(([name = '', ...deeper]): [string, vscode.FileType] => [
      name,
      deeper.length > 0 ? vscode.FileType.Directory : vscode.FileType.File,
    ]);
    return [...new Map(types)];
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    const bytes = this.#files.get(path);
    if (!bytes) throw vscode.FileSystemError.FileNotFound(path);
    return bytes;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    const type = this.#files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.#files.set(uri.path, content);
    this.#changed.fire([{ type, uri }]);
  }

  delete(uri: vscode.Uri): void {
    this.#files.delete(uri.path);
    this.#changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  }

  createDirectory(): void {}

  /** The names that lead from a folder to each file below it. */
  #below(path: string): string[][] {
    const start = path.endsWith('/') ? path : `${path}/`;
    return [...this.#files.keys()]
      .filter(file => file.startsWith(start))
      .map(file => file.slice(start.length).split('/'));
  }
}
