// Parts of an OKR file for tests, read from YAML as people write it.
import type { Document, KeyResult, Kpi, Objective } from '../language/model.ts';
import { type Day, parseDay } from '../language/period.ts';
import { read } from '../language/read.ts';
import { defaultSettings, objectiveProgress, resultProgress } from './index.ts';

/** In the first quarter of 2026 unless `head` says otherwise; its first day is 0 % of the time, its last 100 %. */
export const quarter = 'cycle: 2026-Q1';

/** A test's text must be clean, or it tests something else than it seems to. */
export function documentOf(text: string): Document {
  const { document, problems } = read({ text, name: 'test' });
  if (problems.length > 0) throw new Error(`${JSON.stringify(problems)} in\n${text}`);
  return document;
}

/** @param fields the lines under `objectives: - title: O` */
export function objectiveOf(fields: string, head = quarter): Objective {
  return only(documentOf(`${head}\nobjectives:\n  - title: O\n${indented(fields, 4)}\n`).objectives);
}

/** @param fields the lines under `key_results: - title: KR` */
export function keyResultOf(fields: string, head = quarter): KeyResult {
  return only(objectiveOf(`key_results:\n  - title: KR\n${indented(fields, 4)}`, head).key_results);
}

export function kpiOf(fields: string): Kpi {
  return only(documentOf(`objectives: []\nkpis:\n  - title: K\n${indented(fields, 4)}\n`).kpis);
}

export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`not a day: ${text}`);
  return parsed;
}

/** 45 of the 89 days from 2026-01-01 to 2026-03-31 are over. */
export const middle = day('2026-02-15');

/** Progress of a key result with these fields. */
export function resultOf(fields: string, today = middle, head = quarter) {
  return resultProgress(keyResultOf(fields, head), today, defaultSettings);
}

export function groupOf(fields: string, today = middle, head = quarter) {
  return objectiveProgress(objectiveOf(fields, head), today, defaultSettings);
}

function indented(lines: string, by: number): string {
  return lines
    .split('\n')
    .map(line => ' '.repeat(by) + line)
    .join('\n');
}

function only<T>(items: readonly T[]): T {
  const [item, ...more] = items;
  if (item === undefined || more.length > 0) throw new Error(`one wanted, ${items.length} found`);
  return item;
}
