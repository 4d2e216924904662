// A finding on its way out of the runner.
import type { AnyPart } from '../language/model.ts';
import type { Finding, Rule } from './rule.ts';

export interface Found {
  readonly finding: Finding;
  /** It is there and not shown: something else that is found on the part has the same cause, and matters more. */
  readonly isEcho: boolean;
}

/** @param found on which part; none for problems of reading, which have no cause */
export function withEchoes(
  found: readonly { readonly finding: Finding; readonly part: AnyPart | undefined }[],
  orderOf: (rule: Rule) => number,
): readonly Found[] {
  if (!found.some(({ finding }) => finding.rule.cause)) return found.map(alone);
  const first = new Map<string, Map<AnyPart, Rule>>();
  for (const { finding, part } of found) {
    const { cause } = finding.rule;
    if (!cause || !part) continue;
    const parts = first.get(cause) ?? new Map<AnyPart, Rule>();
    const before = parts.get(part);
    if (!before || orderOf(finding.rule) < orderOf(before)) parts.set(part, finding.rule);
    first.set(cause, parts);
  }
  return found.map(({ finding, part }) => {
    const { rule } = finding;
    return { finding, isEcho: Boolean(rule.cause && part && first.get(rule.cause)?.get(part) !== rule) };
  });
}

const alone = ({ finding }: { readonly finding: Finding }): Found => ({ finding, isEcho: false });
