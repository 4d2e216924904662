// All rules, in the order in which they matter: of several findings of one cause, the rule listed first is shown.
import { missingTarget } from './missing-target/index.ts';
import type { Rule } from './rule.ts';
import { ruleFailed } from './rule-failed/index.ts';
import { yamlSyntax } from './yaml-syntax/index.ts';

export const rules: readonly Rule[] = [yamlSyntax, missingTarget, ruleFailed];
