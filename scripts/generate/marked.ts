// A generated table inside a file that people write.

/** The text with the table between its markers, such as `<!-- rules:start -->`; nothing where it has none. */
export function withTable(text: string, table: string, part = 'rules'): string | undefined {
  const [start, end] = [`<!-- ${part}:start -->`, `<!-- ${part}:end -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) return undefined;
  return `${text.slice(0, from + start.length)}\n\n${table}\n\n${text.slice(to)}`;
}
