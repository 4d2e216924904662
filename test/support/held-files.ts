// Files that are given out only when a test says so, as they were when they were asked for.
import type { Content } from '../../server/src/workspace/files.ts';
import { MemoryFiles } from './lsp.ts';

export class HeldFiles extends MemoryFiles {
  /** URIs of all that was read, in the order in which it was asked for. */
  readonly asked: string[] = [];
  readonly #isHeld: (uri: string) => boolean;
  #open = () => {};
  #opened: Promise<void>;

  /** @param isHeld which of them wait for `release` */
  constructor(files: Readonly<Record<string, string>>, isHeld: (uri: string) => boolean = () => true) {
    super(files);
    this.#isHeld = isHeld;
    this.#opened = new Promise(resolve => {
      this.#open = resolve;
    });
  }

  /** All that is waited for, and all that is asked for later. */
  release(): void {
    this.#open();
  }

  override async read(uri: string): Promise<Content | undefined> {
    this.asked.push(uri);
    const content = await super.read(uri);
    // A configuration file is wanted before anything else can be answered.
    if (!uri.includes('okr.config') && this.#isHeld(uri)) await this.#opened;
    return content;
  }
}
