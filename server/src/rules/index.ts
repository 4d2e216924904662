// All rules, in the order in which they matter: of several findings of one cause, the rule listed first is shown.

import { allDueAtTheEnd } from './all-due-at-the-end/index.ts';
import { blockedWithoutNote } from './blocked-without-note/index.ts';
import { checkInInTheFuture } from './check-in-in-the-future/index.ts';
import { checkInOutOfOrder } from './check-in-out-of-order/index.ts';
import { confidenceDrop } from './confidence-drop/index.ts';
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
import { kpiNotActionable } from './kpi-not-actionable/index.ts';
import { kpiOutOfBand } from './kpi-out-of-band/index.ts';
import { kpisAllLagging } from './kpis-all-lagging/index.ts';
import { misplacedKey } from './misplaced-key/index.ts';
import { missingBaseline } from './missing-baseline/index.ts';
import { missingCommitment } from './missing-commitment/index.ts';
import { missingDeadline } from './missing-deadline/index.ts';
import { missingOwner } from './missing-owner/index.ts';
import { missingTarget } from './missing-target/index.ts';
import { missingTitle } from './missing-title/index.ts';
import { movedAway } from './moved-away/index.ts';
import { multipleOwners } from './multiple-owners/index.ts';
import { neverCheckedIn } from './never-checked-in/index.ts';
import { offPace } from './off-pace/index.ts';
import { orphanInitiative } from './orphan-initiative/index.ts';
import { overdue } from './overdue/index.ts';
import { resultWithoutInitiative } from './result-without-initiative/index.ts';
import type { Rule } from './rule.ts';
import { ruleFailed } from './rule-failed/index.ts';
import { sandbagging } from './sandbagging/index.ts';
import { severalParents } from './several-parents/index.ts';
import { staleCheckIn } from './stale-check-in/index.ts';
import { statusContradictsProgress } from './status-contradicts-progress/index.ts';
import { targetEqualsBaseline } from './target-equals-baseline/index.ts';
import { timidAspiration } from './timid-aspiration/index.ts';
import { tooFewKeyResults } from './too-few-key-results/index.ts';
import { tooManyInitiatives } from './too-many-initiatives/index.ts';
import { tooManyKeyResults } from './too-many-key-results/index.ts';
import { tooManyKpis } from './too-many-kpis/index.ts';
import { tooManyObjectives } from './too-many-objectives/index.ts';
import { unitMismatch } from './unit-mismatch/index.ts';
import { unknownKey } from './unknown-key/index.ts';
import { unknownRule } from './unknown-rule/index.ts';
import { unmeasuredObjective } from './unmeasured-objective/index.ts';
import { unreachableTarget } from './unreachable-target/index.ts';
import { unscored } from './unscored/index.ts';
import { unusedSuppression } from './unused-suppression/index.ts';
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
  tooManyInitiatives,

  missingOwner,
  multipleOwners,
  impossibleWeights,
  unreachableTarget,
  timidAspiration,
  sandbagging,
  missingCommitment,
  confidenceDrop,
  statusContradictsProgress,
  blockedWithoutNote,
  kpiOutOfBand,

  severalParents,
  orphanInitiative,
  resultWithoutInitiative,
  tooManyKpis,
  kpiNotActionable,
  kpisAllLagging,

  missingDeadline,
  dueOutsideCycle,
  overdue,
  unscored,
  staleCheckIn,
  neverCheckedIn,
  checkInOutOfOrder,
  checkInInTheFuture,
  offPace,
  movedAway,
  allDueAtTheEnd,

  unknownRule,
  unusedSuppression,
  ruleFailed,
];
