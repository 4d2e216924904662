// The figures on their way into docs/performance.md, between marks, so that what is written around them stays.
import { readFileSync, writeFileSync } from 'node:fs';

const page = 'docs/performance.md';
const start = '<!-- measured: npm run bench -- --report -->';
const end = '<!-- /measured -->';

/** @throws when the page has no marks. */
export function report(figures: string): void {
  const text = readFileSync(page, 'utf8');
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${page} has no place for figures`);
  writeFileSync(page, `${text.slice(0, from + start.length)}\n\n${figures}\n\n${text.slice(to)}`);
}
