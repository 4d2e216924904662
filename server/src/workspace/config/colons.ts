// Colons behind settings that YAML takes for text: full-width ones, and those without a space. Mended on a copy, as in OKR files.
import { type Parsed, parse } from '../../language/parse.ts';
import type { Problem } from '../../language/problem.ts';
import { applyEdits, type TextEdit, undoing } from '../../language/range.ts';
import { rules } from '../../rules/index.ts';
import { personFields, settings } from './schema.ts';

/** The text as YAML with such colons put right; all places are told as typed. */
export function parseMended(typed: string): Parsed {
  const slips = [...typed.matchAll(pattern)].flatMap(slipOf);
  if (slips.length === 0) return parse(typed);
  const edits = slips.map(({ edit }) => edit);
  const parsed = parse(applyEdits(typed, edits));
  const before = undoing(edits);
  const moved = parsed.problems.map(problem => asTyped(problem, before));
  return {
    ...parsed,
    typed,
    toTyped: offset => before(parsed.toTyped(offset)),
    readUpTo: before(parsed.readUpTo),
    problems: [...slips.map(({ problem }) => problem), ...moved],
  };
}

const pattern = /(?<=^[ \t]*(?:-[ \t]+)?)([a-z_-]{2,40})([ \t]*(?:：[ \t\u3000]*|:(?=[^\s:/])))/gm;

const known: ReadonlySet<string> = new Set([
  ...Object.entries(settings).flatMap(([key, { fields = {} }]) => [key, ...Object.keys(fields)]),
  ...Object.keys(personFields),
  ...rules.map(({ id }) => id),
]);

function slipOf(match: RegExpMatchArray): readonly { edit: TextEdit; problem: Problem }[] {
  const [whole, key = '', sign = ''] = match;
  if (!known.has(key)) return [];
  const end = (match.index ?? 0) + whole.length;
  const edit = { range: { start: end - sign.length, end }, text: ': ' };
  const shared = { at: edit.range, data: { key } };
  if (sign.includes('：'))
    return [
      {
        edit,
        problem: {
          ...shared,
          code: 'full-width-punctuation',
          message: 'wide-colon',
          fix: { title: 'fix-wide-colon', data: { key }, edits: [edit] },
        },
      },
    ];
  return [
    {
      edit,
      problem: {
        ...shared,
        code: 'yaml-syntax',
        message: 'space-after-colon',
        fix: { title: 'fix-space-after-colon', data: { key }, edits: [edit] },
      },
    },
  ];
}

/** A problem with the places of its repairs moved back to where they were typed. */
function asTyped<P extends Problem>(problem: P, before: (offset: number) => number): P {
  const moved = <E extends { readonly range: { start: number; end: number } }>(edit: E) => ({
    ...edit,
    range: { start: before(edit.range.start), end: before(edit.range.end) },
  });
  const { at, fix, suggest } = problem;
  return {
    ...problem,
    at: { start: before(at.start), end: before(at.end) },
    ...(fix && { fix: { ...fix, edits: fix.edits.map(moved) } }),
    ...(suggest && { suggest: suggest.map(each => ({ ...each, edits: each.edits.map(moved) })) }),
  };
}
