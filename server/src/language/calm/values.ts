// Nodes of the values that the quick reader takes.
import { Pair, parse, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { blockText } from './block-text.ts';
import { inMap, quoted } from './line.ts';

type Value = Scalar | YAMLMap | YAMLSeq;

/**
 * The node of what stands behind a key or a dash, and looks as ./line.ts has it; nothing where it is not what it seems.
 * @param start of it in the text
 * @param written to its end; a bare text comes with all that follows on its line
 * @param owner column of the key or the dash, than which what goes on below has to stand deeper
 */
export function valueNode(text: string, start: number, written: string, owner: number): Value | undefined {
  const sign = written.charAt(0);
  if (sign === '"' || sign === "'") return quotedNode(written, start);
  if (sign === '{' || sign === '[') return isDeeper(written, owner) ? flowNode(text, start) : undefined;
  if (sign === '|' || sign === '>') return blockText(text, start, owner);
  const hash = written.indexOf(' #');
  const source = (hash < 0 ? written : written.slice(0, hash)).trimEnd();
  return /:(?: |$)/.test(source) ? undefined : plainNode(source, start);
}

/** What `key:` has where nothing follows but space and a comment. */
export function emptyNode(text: string, colon: number): Scalar {
  const at = behind(space, text, colon + 1);
  return scalar(null, '', 'PLAIN', at, at);
}

export function keyNode(name: string, start: number): Scalar {
  return scalar(name, name, 'PLAIN', start, start + name.length);
}

function isDeeper(written: string, owner: number): boolean {
  return (
    !written.includes('\n') ||
    [...written.matchAll(/\n( *)/g)].every(([, indent = '']) => indent.length > owner)
  );
}

/** The brackets were looked at as a whole: all in them is what it seems. */
function flowNode(text: string, start: number): YAMLMap | YAMLSeq {
  const map = text.charAt(start) === '{' ? new YAMLMap() : undefined;
  const list = map ? undefined : new YAMLSeq();
  let at = start + 1;
  for (;;) {
    at = behind(between, text, at);
    if (text.charAt(at) === '}' || text.charAt(at) === ']') break;
    const colon = map ? text.indexOf(':', at) : at;
    const from = map ? behind(colonAndSpace, text, colon) : at;
    const value = flowValue(text, from);
    map?.items.push(new Pair(keyNode(text.slice(at, colon), at), value));
    list?.items.push(value);
    at = value.range?.[1] ?? from;
  }
  const node = (map ?? list) as YAMLMap | YAMLSeq;
  node.flow = true;
  node.range = [start, at + 1, at + 1];
  return node;
}

function flowValue(text: string, start: number): Value {
  const sign = text.charAt(start);
  if (sign === '[' || sign === '{') return flowNode(text, start);
  const end = behind(sign === '"' || sign === "'" ? quotedText : bareText, text, start);
  const written = text.slice(start, end);
  return sign === '"' || sign === "'" ? quotedNode(written, start) : plainNode(written.trimEnd(), start);
}

const space = / */y;
const between = /[\s,]*/y;
const colonAndSpace = /: */y;
const quotedText = new RegExp(quoted, 'y');
const bareText = new RegExp(inMap, 'y');

/** Offset behind what a sticky pattern takes. */
function behind(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function quotedNode(written: string, start: number): Scalar {
  const inside = written.slice(1, -1);
  const isSingle = written.charAt(0) === "'";
  const value = isSingle ? inside.replaceAll("''", "'") : inside;
  return scalar(value, value, isSingle ? 'QUOTE_SINGLE' : 'QUOTE_DOUBLE', start, start + written.length);
}

function plainNode(source: string, start: number): Scalar {
  return scalar(meant(source), source, 'PLAIN', start, start + source.length);
}

/** As the core schema of YAML 1.2 has it. */
function meant(source: string): unknown {
  if (number.test(source)) return Number(source);
  return special.test(source) ? parse(source) : source;
}

const number = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;
const special = /^(?:0[ox][\da-fA-F]+|[-+]?\.(?:inf|nan)|~|null|true|false)$/i;

function scalar(value: unknown, source: string, type: Scalar.Type, start: number, end: number): Scalar {
  const node = new Scalar(value);
  node.source = source;
  node.type = type;
  node.range = [start, end, end];
  return node;
}
