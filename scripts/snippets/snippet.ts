/** A snippet as VS Code reads it; a tab stands for one step of indentation. */
export interface Snippet {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly description: string;
}
