import { createContext, type ReactNode, useContext } from "react";

/** Messages by field name, in the order they are to be read. */
export type FormErrors = Readonly<Record<string, readonly string[]>>;

/** What was typed, by field name, as the form sent it. */
export type FormValues = Readonly<Record<string, string | readonly string[] | undefined>>;

type State = { readonly errors: FormErrors; readonly values: FormValues | undefined };

const FormStateContext = createContext<State>({ errors: {}, values: undefined });

type Props = {
  readonly errors?: FormErrors | undefined;
  readonly values?: FormValues | undefined;
  readonly children: ReactNode;
};

/**
 * Gives the errors and the typed values of one form to every field and error summary inside it, once.
 * When `values` is given (after a refused submit) a field shows what was typed and nothing else, so
 * that a box that was cleared stays cleared.
 */
export function FormState({ errors = {}, values, children }: Props) {
  return (
    <FormStateContext.Provider value={{ errors, values }}>{children}</FormStateContext.Provider>
  );
}

/** The errors and typed values of the form around a field. */
export function useFormState(): State {
  return useContext(FormStateContext);
}
