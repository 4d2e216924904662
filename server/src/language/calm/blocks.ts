// The lists and fields that are open while the quick reader goes from line to line.
import { type Pair, type Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { type ThingName, thingOf, things } from '../schema.ts';

type Collection = YAMLMap<Scalar, unknown> | YAMLSeq;

/** A list or a map whose dashes or keys stand in a column. */
interface Block {
  readonly column: number;
  readonly list?: YAMLSeq;
  readonly map?: YAMLMap<Scalar, unknown>;
  /** The field above has nothing on its line, so that what comes next and stands deeper is its value. */
  waiting?: Pair<Scalar, unknown> | undefined;
  /** Nothing stands behind the last dash yet. */
  isOpen?: boolean;
}

/** Each answers false where there is no place, for YAML or for the language. */
export class Blocks {
  root: YAMLMap<Scalar, unknown> | undefined;
  /** Innermost last. */
  readonly #blocks: Block[] = [];

  /** Column of the innermost. */
  get column(): number {
    return this.#blocks.at(-1)?.column ?? -1;
  }

  /** A dash. */
  dash(column: number, offset: number): boolean {
    this.#close(block => block.column > column);
    const top = this.#blocks.at(-1);
    if (!top?.list || top.column < column) {
      const list = begun(new YAMLSeq(), offset);
      if (!this.#put(list)) return false;
      this.#blocks.push({ column, list, isOpen: true });
      return true;
    }
    top.isOpen = true;
    return true;
  }

  /** What stands behind the last dash. */
  item(node: unknown): boolean {
    return this.#blocks.at(-1)?.list !== undefined && this.#put(node);
  }

  /** @param isOpen nothing stands behind the key */
  field(pair: Pair<Scalar, unknown>, column: number, offset: number, isOpen: boolean): boolean {
    this.#close(block => block.column > column || (block.column === column && block.list !== undefined));
    let top = this.#blocks.at(-1);
    if (!top?.map || top.column < column) {
      const map = begun(new YAMLMap<Scalar, unknown>(), offset);
      if (!this.#put(map)) return false;
      top = { column, map };
      this.#blocks.push(top);
    }
    const items = top.map?.items ?? [];
    // Who gives an item a second title may mean the next item.
    if (beginnings.has(pair.key.value) && items.some(({ key }) => key.value === pair.key.value)) return false;
    items.push(pair);
    top.waiting = isOpen ? pair : undefined;
    return true;
  }

  #close(isClosed: (block: Block) => boolean) {
    for (let top = this.#blocks.at(-1); top && isClosed(top); top = this.#blocks.at(-1)) this.#blocks.pop();
  }

  /** Where something is missing. */
  #put(node: unknown): boolean {
    const top = this.#blocks.at(-1);
    if (top?.isOpen && top.list) {
      top.list.items.push(node);
      top.isOpen = false;
      return true;
    }
    if (top?.waiting) {
      // Fields where the language wants items: their dash is missing.
      if (node instanceof YAMLMap && listKeys.has(top.waiting.key.value)) return false;
      top.waiting.value = node;
      top.waiting = undefined;
      return true;
    }
    if (top || this.root || !(node instanceof YAMLMap)) return false;
    this.root = node;
    return true;
  }
}

/** Its end is that of the last thing in it. */
function begun<C extends Collection>(collection: C, offset: number): C {
  collection.range = [offset, offset, offset];
  return collection;
}

const beginnings: ReadonlySet<unknown> = new Set(['id', 'title', 'date']);
const listKeys: ReadonlySet<unknown> = new Set(
  (Object.keys(things) as ThingName[]).flatMap(thing => Object.keys(thingOf(thing).lists)),
);
