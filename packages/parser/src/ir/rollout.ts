import type { Origins } from "./origins.ts";

type Stage = { readonly percentage: number; readonly duration: string };

const strategies: Readonly<Record<string, readonly Stage[]>> = {
  immediate: [{ percentage: 100, duration: "PT0S" }],
  gradual: [
    { percentage: 10, duration: "P1D" },
    { percentage: 25, duration: "P2D" },
    { percentage: 50, duration: "P3D" },
    { percentage: 100, duration: "P1D" },
  ],
  standard: [
    { percentage: 50, duration: "P2D" },
    { percentage: 100, duration: "P1D" },
  ],
};

/**
 * How an update is rolled out. What the author left out is worked out as the marketplace's services do: a critical
 * security update reaches everybody at once, a breaking one in four stages, any other in two. What was written keeps its origins.
 */
export function workOutRollout(
  update: Readonly<Record<string, unknown>>,
  origins?: Origins,
): {
  readonly type: string;
  readonly stages: readonly Stage[];
} {
  const { rollout, security, critical, breaking } = update;
  const written = rollout as { readonly type?: string; readonly stages?: readonly Stage[] };
  const fitting = security && critical ? "immediate" : breaking ? "gradual" : "standard";
  const stages = written.stages ?? [];
  const type = written.type ?? (stages.length > 0 ? "gradual" : fitting);
  const whole = { type, stages: stages.length > 0 ? stages : (strategies[type] ?? []) };
  origins?.adopt(whole, written);
  return whole;
}
