// Small pieces of Markdown.

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

export function yaml(text: string): string {
  return `\`\`\`yaml\n${text.endsWith('\n') ? text : `${text}\n`}\`\`\``;
}

/** The first line of a text as code, whatever is in it. */
export function code(text: string): string {
  const line = text.split('\n')[0] ?? '';
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 || line.trim() === '' ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}
