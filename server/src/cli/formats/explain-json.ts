// Explanations as JSON: a contract, described in docs/command-line.md. Fields are added, never changed; else `version` rises.
import { explain } from '../../features/explain/index.ts';
import { letters } from '../../rules/smart-score/index.ts';
import type { Span, StatementKind, TextQuantity } from '../../text/statement.ts';

/** One document with all answers. */
export function explainJson(texts: readonly string[], kind: StatementKind): string {
  const statements = texts.map(text => answer(text, kind));
  return `${safe(JSON.stringify({ version: 1, statements }, undefined, 2))}\n`;
}

/** One answer a line, as many as there are texts. */
export function explainJsonl(texts: readonly string[], kind: StatementKind): string {
  return texts.map(text => `${safe(JSON.stringify(answer(text, kind)))}\n`).join('');
}

type Answer = ReturnType<typeof answerTo>;

function answer(text: string, kind: StatementKind): Answer | ReturnType<typeof nothing> {
  return text.trim() === '' ? nothing(text, kind) : answerTo(text, kind);
}

function answerTo(text: string, kind: StatementKind) {
  const { statement, smart, better } = explain(text, kind);
  const { baseline, target, delta } = statement;
  const place = placeIn(text);
  return {
    text,
    kind,
    measurable: statement.measurable,
    vague: statement.vagueWords.length > 0,
    task: statement.nature !== 'outcome',
    binary: statement.binary,
    compound: statement.results.length > 1,
    time_bound: statement.timeBound !== undefined,
    baseline: baseline?.value ?? null,
    target: target?.value ?? null,
    delta: delta?.value ?? null,
    unit: (target ?? delta ?? baseline)?.unit ?? null,
    direction: statement.direction ?? null,
    nature: statement.nature,
    quantities: statement.quantities.map(quantity => quantityOf(quantity, text)),
    results: statement.results.map(place),
    deadline: statement.timeBound ? place(statement.timeBound) : null,
    frequency: statement.frequency ? place(statement.frequency) : null,
    placeholder: statement.placeholder ? place(statement.placeholder) : null,
    solution: statement.solution ? place(statement.solution) : null,
    vague_words: statement.vagueWords.map(place),
    task_words: statement.taskWords.map(place),
    smart: Object.fromEntries(letters.map(letter => [letter, smart[letter].mark])),
    better: better ?? null,
  };
}

const placeIn =
  (text: string) =>
  ({ start, end }: Span) => ({ text: text.slice(start, end), start, end });

function quantityOf(quantity: TextQuantity, text: string) {
  const { value, unit = null, dimension, role, comparator = null } = quantity;
  return { ...placeIn(text)(quantity), value, unit, dimension, role, comparator };
}

/** A blank line is answered too, so that answers can be counted off against lines. */
function nothing(text: string, kind: StatementKind) {
  return {
    text,
    kind,
    measurable: false,
    vague: false,
    task: false,
    binary: false,
    compound: false,
    time_bound: false,
    baseline: null,
    target: null,
    delta: null,
    unit: null,
    direction: null,
    nature: null,
    quantities: [],
    results: [],
    deadline: null,
    frequency: null,
    placeholder: null,
    solution: null,
    vague_words: [],
    task_words: [],
    smart: null,
    better: null,
  };
}

/** What JSON leaves as it is, but a terminal obeys or a reader of lines breaks at. */
function safe(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
