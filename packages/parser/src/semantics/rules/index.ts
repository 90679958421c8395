import type { Rule } from "../rule.ts";
import { ambiguousSubmission } from "./ambiguous-submission.ts";
import { duplicateProperty } from "./duplicate-property.ts";
import { duplicateSection } from "./duplicate-section.ts";
import { emptySection } from "./empty-section.ts";
import { englishName } from "./english-name.ts";
import { idleExpression } from "./idle-expression.ts";
import { fallingStages } from "./falling-stages.ts";
import { misplacedFunction } from "./misplaced-function.ts";
import { misplacedProperty } from "./misplaced-property.ts";
import { misplacedRequirement } from "./misplaced-requirement.ts";
import { missingCurrency } from "./missing-currency.ts";
import { missingLabel } from "./missing-label.ts";
import { missingPrice } from "./missing-price.ts";
import { missingProperty } from "./missing-property.ts";
import { missingSection } from "./missing-section.ts";
import { nullForRequired } from "./null-for-required.ts";
import { propertyAsSection } from "./property-as-section.ts";
import { secondSingleton } from "./second-singleton.ts";
import { sectionAsProperty } from "./section-as-property.ts";
import { unexpectedLabel } from "./unexpected-label.ts";
import { unknownBlock } from "./unknown-block.ts";
import { unknownProperty } from "./unknown-property.ts";
import { unknownSection } from "./unknown-section.ts";
import { wrongLabel } from "./wrong-label.ts";
import { duplicateRequirement } from "./duplicate-requirement.ts";
import { selfRequirement } from "./self-requirement.ts";
import { unsatisfiableRange } from "./unsatisfiable-range.ts";
import { pricedFreeLicence } from "./priced-free-licence.ts";
import { trialOutlastsLicence } from "./trial-outlasts-licence.ts";
import { missingSeatLimit } from "./missing-seat-limit.ts";
import { literalSecret } from "./literal-secret.ts";
import { insecureUrl } from "./insecure-url.ts";
import { proxyWithoutServer } from "./proxy-without-server.ts";
import { duplicatePackage } from "./duplicate-package.ts";
import { unmetRequirement } from "./unmet-requirement.ts";
import { requirementCycle } from "./requirement-cycle.ts";
import { unknownTestedVersion } from "./unknown-tested-version.ts";
import { staleUpdate } from "./stale-update.ts";
import { singletonElsewhere } from "./singleton-elsewhere.ts";
import { licenceConflict } from "./licence-conflict.ts";

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
