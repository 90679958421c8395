/** What surrounds a comment that has a line for itself. */
export interface Surroundings {
  /** The level of the line above, and of each level up to it how far its lines stand from the left, in code units. */
  readonly above: number;
  readonly depths: readonly number[];
  /** The line above ends in a colon, so that what stands deeper is in its block. */
  readonly isOpener: boolean;
  /** The level of the line below, and how far it stands from the left. */
  readonly below: number;
  readonly depthBelow: number;
}

/**
 * The level of a comment's line. One that stands no deeper than the line below belongs to that; one that stands deeper
 * belongs to the lines above and stays deeper, in the innermost block that reaches as far.
 */
export function levelOfComment(depth: number, around: Surroundings): number {
  const { above, depths, isOpener, below, depthBelow } = around;
  if (depth <= depthBelow) return below;
  if (isOpener && depth > (depths[above] ?? 0)) return Math.max(above, below) + 1;
  for (let level = above; level > below + 1; level--) if (depth >= (depths[level] ?? 0)) return level;
  return below + 1;
}
