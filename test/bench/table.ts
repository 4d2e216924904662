// Figures as a Markdown table that reads just as well in a terminal.

/** Names to the left, figures to the right; a figure that there is none of is a dash. */
export function tableOf(head: readonly string[], rows: readonly (readonly (string | undefined)[])[]): string {
  const cells = [head, ...rows].map(row => head.map((_, column) => row[column] ?? '–'));
  const widths = head.map((_, column) => Math.max(...cells.map(row => row[column]?.length ?? 0)));
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  const [first = [], ...rest] = cells.map(row =>
    row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    ),
  );
  return [first, rule, ...rest].map(row => `| ${row.join(' | ')} |`).join('\n');
}

/** Three figures are as many as a busy machine can tell apart. */
export function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
