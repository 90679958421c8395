import type { Rule } from "../rule.ts";
import { ambiguousSubmission } from "./ambiguous-submission.ts";
import { constantCondition } from "./constant-condition.ts";
import { duplicateArgument } from "./duplicate-argument.ts";
import { duplicateFunction } from "./duplicate-function.ts";
import { duplicatePackage } from "./duplicate-package.ts";
import { duplicateParameter } from "./duplicate-parameter.ts";
import { duplicateProperty } from "./duplicate-property.ts";
import { duplicateRequirement } from "./duplicate-requirement.ts";
import { duplicateSection } from "./duplicate-section.ts";
import { emptySection } from "./empty-section.ts";
import { englishName } from "./english-name.ts";
import { fallingStages } from "./falling-stages.ts";
import { idleExpression } from "./idle-expression.ts";
import { insecureUrl } from "./insecure-url.ts";
import { invalidAssignment } from "./invalid-assignment.ts";
import { licenceConflict } from "./licence-conflict.ts";
import { literalSecret } from "./literal-secret.ts";
import { loopControlOutsideLoop } from "./loop-control-outside-loop.ts";
import { misplacedFunction } from "./misplaced-function.ts";
import { misplacedProperty } from "./misplaced-property.ts";
import { misplacedRequirement } from "./misplaced-requirement.ts";
import { missingArgument } from "./missing-argument.ts";
import { missingCurrency } from "./missing-currency.ts";
import { missingLabel } from "./missing-label.ts";
import { missingPrice } from "./missing-price.ts";
import { missingProperty } from "./missing-property.ts";
import { missingReturn } from "./missing-return.ts";
import { missingSeatLimit } from "./missing-seat-limit.ts";
import { missingSection } from "./missing-section.ts";
import { nullForRequired } from "./null-for-required.ts";
import { pricedFreeLicence } from "./priced-free-licence.ts";
import { propertyAsSection } from "./property-as-section.ts";
import { proxyWithoutServer } from "./proxy-without-server.ts";
import { requirementCycle } from "./requirement-cycle.ts";
import { secondSingleton } from "./second-singleton.ts";
import { sectionAsProperty } from "./section-as-property.ts";
import { selfRequirement } from "./self-requirement.ts";
import { singletonElsewhere } from "./singleton-elsewhere.ts";
import { staleUpdate } from "./stale-update.ts";
import { trialOutlastsLicence } from "./trial-outlasts-licence.ts";
import { undefinedFunction } from "./undefined-function.ts";
import { undefinedName } from "./undefined-name.ts";
import { unexpectedLabel } from "./unexpected-label.ts";
import { unknownArgument } from "./unknown-argument.ts";
import { unknownBlock } from "./unknown-block.ts";
import { unknownMember } from "./unknown-member.ts";
import { unknownProperty } from "./unknown-property.ts";
import { unknownSection } from "./unknown-section.ts";
import { unknownTestedVersion } from "./unknown-tested-version.ts";
import { unmetRequirement } from "./unmet-requirement.ts";
import { unreachableStatement } from "./unreachable-statement.ts";
import { unsatisfiableRange } from "./unsatisfiable-range.ts";
import { unusedVariable } from "./unused-variable.ts";
import { useBeforeAssignment } from "./use-before-assignment.ts";
import { wrongArgumentCount } from "./wrong-argument-count.ts";
import { wrongLabel } from "./wrong-label.ts";

/** All rules, in the order in which they are applied. */
export const rules: readonly Rule[] = [
  unknownBlock,
  missingLabel,
  unexpectedLabel,
  wrongLabel,
  englishName,
  unknownProperty,
  misplacedProperty,
  sectionAsProperty,
  unknownSection,
  propertyAsSection,
  misplacedRequirement,
  misplacedFunction,
  missingProperty,
  missingSection,
  duplicateProperty,
  duplicateSection,
  nullForRequired,
  emptySection,
  missingPrice,
  missingCurrency,
  fallingStages,
  idleExpression,
  duplicateFunction,
  duplicateParameter,
  undefinedName,
  undefinedFunction,
  unknownMember,
  useBeforeAssignment,
  invalidAssignment,
  wrongArgumentCount,
  missingArgument,
  unknownArgument,
  duplicateArgument,
  loopControlOutsideLoop,
  unusedVariable,
  unreachableStatement,
  missingReturn,
  constantCondition,
  secondSingleton,
  ambiguousSubmission,
  duplicateRequirement,
  selfRequirement,
  unsatisfiableRange,
  pricedFreeLicence,
  trialOutlastsLicence,
  missingSeatLimit,
  literalSecret,
  insecureUrl,
  proxyWithoutServer,
  duplicatePackage,
  unmetRequirement,
  requirementCycle,
  unknownTestedVersion,
  staleUpdate,
  singletonElsewhere,
  licenceConflict,
];
