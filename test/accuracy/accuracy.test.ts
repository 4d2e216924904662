// The text analysis may only get better: what docs/accuracy.md records is reached, and the pages are up to date.
import { describe, expect, it } from 'vitest';
import { type Language, measure, rowsOf } from './measure.ts';
import { pages, recorded, textOf, withFigures } from './page.ts';

const measured = measure();
const record = recorded();

describe('the text analysis on our corpus', () => {
  it('has a record for every figure', () => {
    expect([...record.keys()].sort()).toEqual(Object.keys(measured.figures).sort());
  });

  it.each(Object.entries(measured.figures))('is as right as recorded: %s', (name, figure) => {
    expect('exact' in figure ? figure.exact : figure.f1).toBeGreaterThanOrEqual(record.get(name) ?? 1);
  });

  it.each(pages)('is recorded as it is in $path (else: npm run accuracy)', page => {
    expect(withFigures(page, measured.figures)).toBe(textOf(page));
  });
});

describe.each(['en', 'zh'] as const)('the corpus in %s', (language: Language) => {
  const rows = rowsOf(language);

  it('has many statements, each once', () => {
    expect(rows.length).toBeGreaterThanOrEqual(200);
    expect(new Set(rows.map(row => row.text.toLowerCase())).size).toBe(rows.length);
    expect(new Set(rows.map(row => row.id)).size).toBe(rows.length);
  });

  it('contradicts itself nowhere', () => {
    for (const row of rows) {
      expect(row.vague && row.measurable, row.id).toBe(false);
      expect(row.target !== null && row.delta !== null, row.id).toBe(false);
      expect(row.binary && (row.target !== null || row.delta !== null), row.id).toBe(false);
    }
  });
});
