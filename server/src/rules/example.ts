// How rules write down their examples: as the file would look, moved in with the code around it.

/** The text of an OKR file without the indentation that all its lines share, and without the empty first line. */
export function okr({ raw }: TemplateStringsArray): string {
  const lines = raw.join('').replace(/^\n/, '').replace(/\n *$/, '\n').split('\n');
  const indent = Math.min(...lines.filter(line => line.trim() !== '').map(line => line.search(/\S/)));
  return lines.map(line => line.slice(indent)).join('\n');
}
