import { isLonger } from "../../values/duration.ts";
import type { BlockRule } from "../rule.ts";

/** Nobody can try something for longer than they may use it. */
export const trialOutlastsLicence: BlockRule = {
  scope: "block",
  visit: (report) => ({
    block({ spec, sections, segment }) {
      if (spec?.ir !== "license") return;
      const durationIn = (section: string) =>
        sections.find(({ name }) => name === section)?.properties.find(({ name }) => name === "durasi");
      const licence = durationIn("model_lisensi");
      const trial = durationIn("trial");
      if (typeof licence?.value !== "string" || typeof trial?.value !== "string") return;
      const isOff = sections.some(
        ({ name, properties }) =>
          name === "trial" && properties.some((each) => each.name === "enabled" && each.value === false),
      );
      if (isOff || !isLonger(trial.value, licence.value)) return;
      const { start, end } = trial.node.value;
      const text = segment.text.slice(licence.node.value.start, licence.node.value.end);
      const fix = [{ start, end, text }];
      report("trial-outlasts-licence", trial.node.value, {}, { related: [licence.node.value], fix });
    },
  }),
};
