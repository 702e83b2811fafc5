/** An answer that a rule may refuse: the refusal is a value with a name, never an exception. */
export type Outcome<Value, Refusal extends string> =
  | { readonly accepted: true; readonly value: Value }
  | { readonly accepted: false; readonly refusal: Refusal };

/** The accepted answer. */
export function accept<Value>(value: Value): { readonly accepted: true; readonly value: Value } {
  return { accepted: true, value };
}

/** The refused answer, named by a closed list of refusals. */
export function refuse<Refusal extends string>(
  refusal: Refusal,
): { readonly accepted: false; readonly refusal: Refusal } {
  return { accepted: false, refusal };
}
