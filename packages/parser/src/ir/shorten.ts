/** A name as far as a person would read it in a message; somebody else's may be of any length. */
export function shorten(name: string): string {
  return name.length > 80 ? `${name.slice(0, 80)}…` : name;
}
