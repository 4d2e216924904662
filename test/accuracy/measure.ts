// How right the text analysis is on the corpus of labelled statements: precision, recall and exactness, by language.
import { readFileSync } from 'node:fs';
import { analyse } from '../../server/src/text/analyse.ts';
import type { Statement, StatementKind } from '../../server/src/text/statement.ts';

export type Language = 'en' | 'zh';

/** One line of test/corpus/*.jsonl; its README says what the fields mean. */
export interface Row {
  readonly id: string;
  readonly kind: StatementKind;
  readonly text: string;
  readonly measurable: boolean;
  readonly vague: boolean;
  readonly task: boolean;
  readonly binary: boolean;
  readonly compound: boolean;
  readonly time_bound: boolean;
  readonly placeholder: boolean;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly delta: number | null;
  readonly unit: string | null;
  readonly direction: string | null;
  readonly trap?: string;
}

/** Shares from 0 to 1; `of` is how many rows the figure rests on. */
export type Figure =
  | { readonly precision: number; readonly recall: number; readonly f1: number; readonly of: number }
  | { readonly exact: number; readonly of: number };

export interface Miss {
  readonly label: string;
  readonly row: Row;
  readonly said: string;
}

export interface Measured {
  /** By label and language: `task.en`. */
  readonly figures: Readonly<Record<string, Figure>>;
  readonly misses: readonly Miss[];
}

export function rowsOf(language: Language): readonly Row[] {
  const file = new URL(`../corpus/${language}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Row);
}

export function measure(): Measured {
  const figures: Record<string, Figure> = {};
  const misses: Miss[] = [];
  for (const language of ['en', 'zh'] as const) {
    const answers = rowsOf(language).map(row => ({ row, statement: analyse(row.text, row.kind) }));
    for (const [label, { asked, wants, says }] of Object.entries(labels)) {
      const of = answers.filter(({ row }) => asked(row));
      const counts = { right: 0, wrong: 0, missed: 0 };
      for (const { row, statement } of of) {
        const [want, said] = [wants(row), says(statement)];
        if (want && said) counts.right++;
        else if (said) counts.wrong++;
        else if (want) counts.missed++;
        if (want !== said)
          misses.push({ label: `${label}.${language}`, row, said: said ? 'false' : 'missed' });
      }
      figures[`${label}.${language}`] = scored(counts);
    }
    for (const [label, { asked, wants, says }] of Object.entries(numbers)) {
      const of = answers.filter(({ row }) => asked(row));
      const wrong = of.filter(({ row, statement }) => wants(row) !== says(statement));
      for (const { row, statement } of wrong)
        misses.push({ label: `${label}.${language}`, row, said: says(statement) });
      figures[`${label}.${language}`] = { exact: share(of.length - wrong.length, of.length), of: of.length };
    }
  }
  return { figures, misses };
}

interface Question<T> {
  readonly asked: (row: Row) => boolean;
  readonly wants: (row: Row) => T;
  readonly says: (statement: Statement) => T;
}

const isResult = ({ kind }: Row) => kind === 'key_result';
const isObjective = ({ kind }: Row) => kind === 'objective';

const labels: Readonly<Record<string, Question<boolean>>> = {
  'not measurable': { asked: isResult, wants: row => !row.measurable, says: said => !said.measurable },
  vague: { asked: isResult, wants: row => row.vague, says: said => said.vagueWords.length > 0 },
  task: { asked: isResult, wants: row => row.task, says: said => said.nature !== 'outcome' },
  binary: { asked: isResult, wants: row => row.binary, says: said => said.binary },
  compound: { asked: isResult, wants: row => row.compound, says: said => said.results.length > 1 },
  'time-bound': { asked: isResult, wants: row => row.time_bound, says: said => said.timeBound !== undefined },
  placeholder: {
    asked: isResult,
    wants: row => row.placeholder,
    says: said => said.placeholder !== undefined,
  },
  'objective with a number': {
    asked: isObjective,
    wants: row => row.target !== null || row.delta !== null,
    says: said => said.target !== undefined || said.delta !== undefined,
  },
  'objective is a task': {
    asked: isObjective,
    wants: row => row.task,
    says: said => said.nature !== 'outcome',
  },
};

const numbers: Readonly<Record<string, Question<string>>> = {
  'from and to': {
    asked: row => isResult(row) && row.baseline !== null && row.target !== null,
    wants: row => `${row.baseline} → ${row.target}`,
    says: said => `${said.baseline?.value} → ${said.target?.value}`,
  },
  target: {
    asked: row => isResult(row) && row.target !== null && !row.compound,
    wants: row => `${row.target}`,
    says: said => `${said.target?.value}`,
  },
  change: {
    asked: row => isResult(row) && row.delta !== null && !row.compound,
    wants: row => `${row.delta}`,
    says: said => `${said.delta?.value}`,
  },
  'no number': {
    asked: row =>
      isResult(row) && row.baseline === null && row.target === null && row.delta === null && !row.placeholder,
    wants: () => 'none',
    says: said => `${said.baseline?.value ?? said.target?.value ?? said.delta?.value ?? 'none'}`,
  },
  direction: {
    asked: row =>
      isResult(row) && !row.compound && /^(?:increase|decrease|maintain)$/.test(row.direction ?? ''),
    wants: row => `${row.direction}`,
    says: said => `${said.direction}`,
  },
};

function scored({ right, wrong, missed }: { right: number; wrong: number; missed: number }): Figure {
  const precision = share(right, right + wrong);
  const recall = share(right, right + missed);
  return {
    precision,
    recall,
    f1: rounded(precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)),
    of: right + missed,
  };
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : rounded(part / whole));
const rounded = (value: number) => Math.round(value * 1000) / 1000;
