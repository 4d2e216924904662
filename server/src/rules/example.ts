// How rules write down their examples: as the file would look, moved in with the code around it.

/** The text of an OKR file without the indentation of its first line, and without the empty line before that. */
export function okr({ raw }: TemplateStringsArray): string {
  const text = raw.join('').replace(/^\n/, '').replace(/\n *$/, '\n');
  const indent = text.slice(0, text.search(/\S/));
  // Hundreds of examples are read at every start: whole texts at a time, not line by line.
  return text.slice(indent.length).replaceAll(`\n${indent}`, '\n');
}
