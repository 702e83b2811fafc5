/** The id of a field's first control, made from its name: what an error summary links to. */
export function fieldId(name: string): string {
  return name.replace(/[^A-Za-z0-9_-]+/g, "-").replace(/-+$/, "");
}
