// Pictures made of characters: a bar of progress, a line of values. Both align in any font that has fixed width.

/**
 * Progress 0–1 as blocks, `█████░░░░░`; what lies outside is cut off. It looks full only when all is done, and empty only
 * when nothing is. What is not known is dotted, which is not the same as empty.
 */
export function bar(progress: number | null, width = 10): string {
  if (progress === null) return '·'.repeat(width);
  const blocks = Math.round(Math.min(1, Math.max(0, progress)) * width);
  const least = progress > 0 ? 1 : 0;
  const most = progress < 1 ? width - 1 : width;
  const full = Math.min(most, Math.max(least, blocks));
  return '█'.repeat(full) + '░'.repeat(width - full);
}

/** Values from lowest to highest as `▁▃▅█`, at most the last `width` of them; all in the middle where none differs. */
export function sparkline(values: readonly number[], width = 24): string {
  const shown = values.slice(-width);
  const low = Math.min(...shown);
  const range = Math.max(...shown) - low;
  return shown.map(value => heights[range === 0 ? 3 : Math.round(((value - low) / range) * 7)]).join('');
}

const heights = '▁▂▃▄▅▆▇█';
