// All rules, in the order in which they matter: of several findings of one cause, the rule listed first is shown.

import { alignmentCycle } from './alignment-cycle/index.ts';
import { allDueAtTheEnd } from './all-due-at-the-end/index.ts';
import { ambiguousReference } from './ambiguous-reference/index.ts';
import { binaryKeyResult } from './binary-key-result/index.ts';
import { blockedWithoutNote } from './blocked-without-note/index.ts';
import { brokenReference } from './broken-reference/index.ts';
import { businessAsUsual } from './business-as-usual/index.ts';
import { checkInInTheFuture } from './check-in-in-the-future/index.ts';
import { checkInOutOfOrder } from './check-in-out-of-order/index.ts';
import { compoundKeyResult } from './compound-key-result/index.ts';
import { confidenceDrop } from './confidence-drop/index.ts';
import { currentDisagrees } from './current-disagrees/index.ts';
import { cyclesDoNotOverlap } from './cycles-do-not-overlap/index.ts';
import { directionContradiction } from './direction-contradiction/index.ts';
import { dueOutsideCycle } from './due-outside-cycle/index.ts';
import { duplicateId } from './duplicate-id/index.ts';
import { duplicateKey } from './duplicate-key/index.ts';
import { duplicateKeyResult } from './duplicate-key-result/index.ts';
import { emptyObjective } from './empty-objective/index.ts';
import { fullWidthPunctuation } from './full-width-punctuation/index.ts';
import { impossibleWeights } from './impossible-weights/index.ts';
import { individualAppraisal } from './individual-appraisal/index.ts';
import { invalidCycle } from './invalid-cycle/index.ts';
import { invalidDate } from './invalid-date/index.ts';
import { invalidQuantity } from './invalid-quantity/index.ts';
import { invalidValue } from './invalid-value/index.ts';
import { kpiNotActionable } from './kpi-not-actionable/index.ts';
import { kpiOutOfBand } from './kpi-out-of-band/index.ts';
import { kpisAllLagging } from './kpis-all-lagging/index.ts';
import { laggingOnly } from './lagging-only/index.ts';
import { levelSkipped } from './level-skipped/index.ts';
import { misplacedKey } from './misplaced-key/index.ts';
import { missingBaseline } from './missing-baseline/index.ts';
import { missingCommitment } from './missing-commitment/index.ts';
import { missingDeadline } from './missing-deadline/index.ts';
import { missingGuardrail } from './missing-guardrail/index.ts';
import { missingOwner } from './missing-owner/index.ts';
import { missingTarget } from './missing-target/index.ts';
import { missingTitle } from './missing-title/index.ts';
import { missingUnit } from './missing-unit/index.ts';
import { movedAway } from './moved-away/index.ts';
import { multipleOwners } from './multiple-owners/index.ts';
import { neverCheckedIn } from './never-checked-in/index.ts';
import { numberMismatch } from './number-mismatch/index.ts';
import { objectiveHasNumber } from './objective-has-number/index.ts';
import { objectiveIsTask } from './objective-is-task/index.ts';
import { offPace } from './off-pace/index.ts';
import { orphanInitiative } from './orphan-initiative/index.ts';
import { overdue } from './overdue/index.ts';
import { overlappingKeyResults } from './overlapping-key-results/index.ts';
import { ownerOverload } from './owner-overload/index.ts';
import { percentOutOfRange } from './percent-out-of-range/index.ts';
import { placeholder } from './placeholder/index.ts';
import { relativeWithoutBaseline } from './relative-without-baseline/index.ts';
import { resultWithoutInitiative } from './result-without-initiative/index.ts';
import type { Rule } from './rule.ts';
import { ruleFailed } from './rule-failed/index.ts';
import { sandbagging } from './sandbagging/index.ts';
import { severalParents } from './several-parents/index.ts';
import { solutionInKeyResult } from './solution-in-key-result/index.ts';
import { staleCheckIn } from './stale-check-in/index.ts';
import { statusContradictsProgress } from './status-contradicts-progress/index.ts';
import { targetEqualsBaseline } from './target-equals-baseline/index.ts';
import { taskKeyResult } from './task-key-result/index.ts';
import { timidAspiration } from './timid-aspiration/index.ts';
import { tooFewKeyResults } from './too-few-key-results/index.ts';
import { tooLong } from './too-long/index.ts';
import { tooManyInitiatives } from './too-many-initiatives/index.ts';
import { tooManyKeyResults } from './too-many-key-results/index.ts';
import { tooManyKpis } from './too-many-kpis/index.ts';
import { tooManyObjectives } from './too-many-objectives/index.ts';
import { unalignedObjective } from './unaligned-objective/index.ts';
import { unitMismatch } from './unit-mismatch/index.ts';
import { unknownKey } from './unknown-key/index.ts';
import { unknownRule } from './unknown-rule/index.ts';
import { unmeasuredObjective } from './unmeasured-objective/index.ts';
import { unreachableTarget } from './unreachable-target/index.ts';
import { unscored } from './unscored/index.ts';
import { unsupportedNorthStar } from './unsupported-north-star/index.ts';
import { unusedSuppression } from './unused-suppression/index.ts';
import { vagueKeyResult } from './vague-key-result/index.ts';
import { vanityMetric } from './vanity-metric/index.ts';
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

  placeholder,
  vagueKeyResult,
  missingTarget,
  targetEqualsBaseline,
  missingBaseline,
  missingUnit,
  binaryKeyResult,
  relativeWithoutBaseline,
  numberMismatch,
  directionContradiction,
  percentOutOfRange,
  unitMismatch,
  unmeasuredObjective,
  currentDisagrees,

  taskKeyResult,
  compoundKeyResult,
  solutionInKeyResult,
  overlappingKeyResults,
  objectiveIsTask,
  objectiveHasNumber,
  emptyObjective,
  tooManyObjectives,
  tooManyKeyResults,
  tooFewKeyResults,
  tooManyInitiatives,
  tooLong,

  missingOwner,
  multipleOwners,
  ownerOverload,
  impossibleWeights,
  unreachableTarget,
  timidAspiration,
  sandbagging,
  missingCommitment,
  confidenceDrop,
  statusContradictsProgress,
  blockedWithoutNote,
  kpiOutOfBand,

  brokenReference,
  ambiguousReference,
  alignmentCycle,
  cyclesDoNotOverlap,
  unalignedObjective,
  levelSkipped,
  severalParents,
  duplicateKeyResult,
  businessAsUsual,
  vanityMetric,
  laggingOnly,
  missingGuardrail,
  unsupportedNorthStar,
  orphanInitiative,
  resultWithoutInitiative,
  tooManyKpis,
  kpiNotActionable,
  kpisAllLagging,
  individualAppraisal,

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
