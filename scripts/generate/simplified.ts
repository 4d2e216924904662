// The table of traditional characters and the simplified ones that they are written as, cut from OpenCC's.
import { Converter } from 'opencc-js/t2cn';

/** A module of pairs; those characters only that one character of the basic plane replaces. */
export function simplifiedTable(): string {
  const convert = Converter({ from: 't', to: 'cn' });
  const pairs: string[] = [];
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const char = String.fromCharCode(code);
    const simple = convert(char);
    if (simple !== char && simple.length === 1) pairs.push(char + simple);
  }
  const lines = pairs.join('').match(/.{1,100}/gsu) ?? [];
  return `// Traditional characters, each followed by its simplified one. Made from OpenCC (Apache-2.0) by \`npm run generate\`.
const pairs =
  '${lines.join("' +\n  '")}';

export const simplified: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, at) => [pairs.charAt(2 * at), pairs.charAt(2 * at + 1)]),
);
`;
}
