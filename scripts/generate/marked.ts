// A generated table inside a file that people write.

const start = '<!-- rules:start -->';
const end = '<!-- rules:end -->';

/** The text with the table between its markers; nothing where it has none. */
export function withTable(text: string, table: string): string | undefined {
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) return undefined;
  return `${text.slice(0, from + start.length)}\n\n${table}\n\n${text.slice(to)}`;
}
