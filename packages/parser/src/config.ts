export { renderConfigFault } from "./diagnostics/render.ts";
export { textFaults } from "./diagnostics/text-messages.ts";
export { decodeText, type TextFault } from "./config/decode-text.ts";
export { manifestGlobs, type ManifestGlobs } from "./config/globs.ts";
export { configName, plainConfig, readConfig, type Config, type ConfigFault } from "./config/read-config.ts";
export { findRule, isRuleSetting, ruleSettings, type RuleFault } from "./config/rules.ts";
