// A file as pieces: every token of YAML's own scanner in the order of the text, each with the level whose column it
// takes when it begins a line. White space is no piece; what stands between two of them is the gap.
import { type CST, Parser } from 'yaml';
import { meantKey } from '../../language/keys.ts';
import { endOf, isBlock, isTrivia, startOf } from './tokens.ts';

/** A column at which the keys of a mapping, the dashes of a list, or a value on a line of its own stand. */
export interface Level {
  /** Column in the text as it is. */
  readonly actual: number;
  /** Column in the formatted text. */
  readonly target: number;
  /** The least column for what continues a value on further lines. */
  readonly floor: number;
  /** A value rather than a mapping or a list. */
  readonly isValue: boolean;
  /** False where it stays as it is, because the lines to be formatted do not hold it whole. */
  readonly isFree: boolean;
  readonly outer: Level | undefined;
}

export interface Piece {
  readonly kind: Kind;
  readonly start: number;
  /** Of a block text, before its last line end. */
  readonly end: number;
  readonly level: Level;
  /** Inside `{ }` or `[ ]`, where lines move with their level and have no column of their own. */
  readonly inFlow: boolean;
  /** Before something that stays where it is. */
  readonly keepsGap: boolean;
  readonly body: BlockBody | undefined;
}

export type Kind = CST.SourceToken['type'] | CST.FlowScalar['type'] | 'directive' | 'error' | 'block-text';

/** The lines of a block text: their column before and after, and whether the empty ones at its end are part of it. */
export interface BlockBody {
  readonly actual: number;
  readonly target: number;
  readonly keepsEnd: boolean;
}

export interface Pieces {
  readonly pieces: readonly Piece[];
  /** Indexes of the dashes of objectives that want a blank line above them. */
  readonly heads: readonly number[];
}

export interface Frame {
  /** Columns from a key to what stands below it. */
  readonly step: number;
  columnOf(offset: number): number;
  /** Whether what stands between two offsets may get another column. */
  isFree(start: number, end: () => number): boolean;
}

/** Undefined where the scanner does not account for every character, or where the text is nested too deep to be meant. */
export function piecesOf(text: string, frame: Frame): Pieces | undefined {
  const walk = new Walk(text, frame);
  for (const token of new Parser().parse(text)) walk.token(token, root, false);
  return walk.at === text.length ? walk : undefined;
}

const root: Level = { actual: 0, target: 0, floor: 0, isValue: false, isFree: true, outer: undefined };

/** An OKR file needs twelve. What is nested deeper than this is not walked, nor is what holds it. */
const deepest = 100;

/** Columns from a dash to what stands behind it. */
export const dash = 2;

class Walk implements Pieces {
  readonly pieces: Piece[] = [];
  readonly heads: number[] = [];
  /** How far the text has been walked. */
  at = 0;
  readonly #text: string;
  readonly #frame: Frame;
  #depth = 0;
  #objectives: CST.Token | undefined;

  constructor(text: string, frame: Frame) {
    this.#text = text;
    this.#frame = frame;
  }

  token(token: CST.Token, level: Level, inFlow: boolean): void {
    if (this.#depth > deepest) return;
    this.#depth++;
    switch (token.type) {
      case 'document':
        this.#value(token.start, token.value, undefined, 0);
        this.#all(token.end, root, false);
        break;
      case 'block-map':
        for (const item of token.items) this.#field(item, level);
        break;
      case 'block-seq':
        this.#list(token, level);
        break;
      case 'flow-collection':
        this.#flow(token, level, inFlow);
        break;
      case 'block-scalar':
        this.#blockText(token, level);
        break;
      default:
        this.#add(token.type, token.source, level, inFlow);
        if ('end' in token) this.#all(token.end, level, inFlow);
    }
    this.#depth--;
  }

  #field(item: CST.BlockMap['items'][number], level: Level): void {
    const by = item.explicitKey ? dash : this.#frame.step;
    if (item.explicitKey) this.#value(item.start, item.key, level, by);
    else {
      this.#all(item.start, level, false);
      if (item.key) this.token(item.key, level, false);
    }
    if (level.outer === undefined && isObjectives(item.key)) this.#objectives = item.value;
    this.#value(item.sep ?? [], item.value, level, by);
  }

  #list(list: CST.BlockSequence, level: Level): void {
    let wasLong = false;
    for (const [index, { start, value }] of list.items.entries()) {
      const first = this.pieces.length;
      this.#value(start, value, level, dash);
      if (list !== this.#objectives) continue;
      const item = this.pieces.slice(first);
      const head = item.findIndex(({ kind }) => kind === 'seq-item-ind');
      const last = item.findLast(({ kind }) => kind !== 'comment');
      if (head < 0 || !last) continue;
      const isLong = this.#text.slice(item[head]?.start, last.end).includes('\n');
      if (index > 0 && (isLong || wasLong)) this.heads.push(first + head);
      wasLong = isLong;
    }
  }

  #flow({ start, items, end }: CST.FlowCollection, level: Level, inFlow: boolean): void {
    this.#add(start.type, start.source, level, inFlow);
    for (const item of items) {
      this.#all(item.start, level, true);
      if (item.key) this.token(item.key, level, true);
      this.#all(item.sep, level, true);
      if (item.value) this.token(item.value, level, true);
    }
    const [closing, ...behind] = end;
    this.#all(closing && [closing], level, true);
    this.#all(behind, level, inFlow);
  }

  #blockText({ props, source }: CST.BlockScalar, level: Level): void {
    for (const prop of props) this.token(prop, level, false);
    const header = props.find(({ type }) => type === 'block-scalar-header');
    const [sign = ''] = header && 'source' in header ? [header.source] : [];
    const indicated = /[1-9]/.exec(sign)?.[0];
    const block = (level.isValue && level.outer) || level;
    const below = level.isValue ? level.target : level.target + this.#frame.step;
    const body =
      indicated === undefined
        ? { actual: /^(?:[ \t]*\r?\n)*( *)/.exec(source)?.[1]?.length ?? 0, target: below }
        : { actual: block.actual + Number(indicated), target: block.target + Number(indicated) };
    const isFree = this.#frame.isFree(this.at, () => this.at + source.length);
    this.#add('block-text', source, block, false, {
      body: { ...body, ...(!isFree && { target: body.actual }), keepsEnd: sign.includes('+') },
    });
  }

  /**
   * What stands behind a dash, the colon of a key or `---`, down to the value.
   * @param lead the mark and what is between it and the value: line ends, comments, anchor and tag.
   * @param block the mapping or list that it stands in; undefined for the whole document.
   */
  #value(
    lead: readonly CST.SourceToken[],
    value: CST.Token | null | undefined,
    block: Level | undefined,
    by: number,
  ): void {
    const mark = lead.findIndex(({ type }) => indicators.has(type));
    const isAfterDash = lead[mark]?.type !== 'map-value-ind';
    const inner = this.#levelOf(lead.slice(mark + 1), value, block, by, isAfterDash);
    for (const [index, { type, source }] of lead.entries()) {
      const keepsGap = index === mark && inner !== block && !inner.isFree;
      this.#add(type, source, index <= mark ? (block ?? root) : inner, false, { keepsGap });
    }
    if (value) this.token(value, inner, false);
  }

  #levelOf(
    lead: readonly CST.SourceToken[],
    value: CST.Token | null | undefined,
    block: Level | undefined,
    by: number,
    isAfterDash: boolean,
  ): Level {
    const first = lead.findIndex(({ type }) => !isTrivia(type) && type !== 'comment');
    const before = first < 0 ? lead : lead.slice(0, first);
    const begin = lead[first]?.offset ?? (value ? startOf(value) : undefined);
    const isOwn = block === undefined || isAfterDash || before.some(({ type }) => type === 'newline');
    if (begin === undefined || !(isBlock(value) || isOwn)) return block ?? root;
    const start = isBlock(value) ? startOf(value) : begin;
    const actual = this.#frame.columnOf(start);
    const isFree = this.#frame.isFree(start, () => (value ? endOf(value) : begin));
    const target = isFree ? (block?.target ?? 0) + by : actual;
    const floor = isBlock(value) ? target + 1 : block ? block.target + 1 : 0;
    return { actual, target, floor, isValue: !isBlock(value), isFree, outer: block };
  }

  #all(tokens: readonly CST.SourceToken[] | undefined, level: Level, inFlow: boolean): void {
    for (const { type, source } of tokens ?? []) this.#add(type, source, level, inFlow);
  }

  #add(
    kind: Kind | CST.Token['type'],
    source: string,
    level: Level,
    inFlow: boolean,
    { keepsGap = false, body }: { keepsGap?: boolean; body?: BlockBody } = {},
  ): void {
    const start = this.at;
    this.at += source.length;
    if (isTrivia(kind) || source === '') return;
    const end = start + source.length - (body ? (/\r?\n$/.exec(source)?.[0].length ?? 0) : 0);
    this.pieces.push({ kind: kind as Kind, start, end, level, inFlow, keepsGap, body });
  }
}

const indicators: ReadonlySet<string> = new Set([
  'seq-item-ind',
  'map-value-ind',
  'explicit-key-ind',
  'doc-start',
]);

function isObjectives(key: CST.Token | null | undefined): boolean {
  if (!key || !('source' in key)) return false;
  return meantKey(key.source.replace(/^(["'])(.*)\1$/, '$2'), 'document')?.key === 'objectives';
}
