// All rules, in the order in which they matter: of several findings of one cause, the rule listed first is shown.
import { currentDisagrees } from './current-disagrees/index.ts';
import { dueOutsideCycle } from './due-outside-cycle/index.ts';
import { duplicateId } from './duplicate-id/index.ts';
import { duplicateKey } from './duplicate-key/index.ts';
import { fullWidthPunctuation } from './full-width-punctuation/index.ts';
import { impossibleWeights } from './impossible-weights/index.ts';
import { invalidCycle } from './invalid-cycle/index.ts';
import { invalidDate } from './invalid-date/index.ts';
import { invalidQuantity } from './invalid-quantity/index.ts';
import { invalidValue } from './invalid-value/index.ts';
import { misplacedKey } from './misplaced-key/index.ts';
import { missingBaseline } from './missing-baseline/index.ts';
import { missingDeadline } from './missing-deadline/index.ts';
import { missingOwner } from './missing-owner/index.ts';
import { missingTarget } from './missing-target/index.ts';
import { missingTitle } from './missing-title/index.ts';
import { movedAway } from './moved-away/index.ts';
import { offPace } from './off-pace/index.ts';
import { overdue } from './overdue/index.ts';
import type { Rule } from './rule.ts';
import { ruleFailed } from './rule-failed/index.ts';
import { targetEqualsBaseline } from './target-equals-baseline/index.ts';
import { tooFewKeyResults } from './too-few-key-results/index.ts';
import { tooManyKeyResults } from './too-many-key-results/index.ts';
import { tooManyObjectives } from './too-many-objectives/index.ts';
import { unitMismatch } from './unit-mismatch/index.ts';
import { unknownKey } from './unknown-key/index.ts';
import { unmeasuredObjective } from './unmeasured-objective/index.ts';
import { vagueKeyResult } from './vague-key-result/index.ts';
import { yamlSyntax } from './yaml-syntax/index.ts';

export const rules: readonly Rule[] = [
  yamlSyntax,
  fullWidthPunctuation,
  unknownKey,
  misplacedKey,
  missingTitle,
  invalidValue,
  invalidQuantity,
  invalidDate,
  invalidCycle,
  duplicateId,
  duplicateKey,

  vagueKeyResult,
  missingTarget,
  targetEqualsBaseline,
  missingBaseline,
  unitMismatch,
  unmeasuredObjective,
  currentDisagrees,

  tooManyObjectives,
  tooManyKeyResults,
  tooFewKeyResults,

  missingOwner,
  impossibleWeights,

  missingDeadline,
  dueOutsideCycle,
  overdue,
  offPace,
  movedAway,

  ruleFailed,
];
