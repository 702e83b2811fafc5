import { createContext, useContext } from "react";

/** What the document needs to know of the request it answers; empty in the browser. */
export type RequestFacts = { readonly nonce?: string; readonly reference?: string };

const RequestFactsContext = createContext<RequestFacts>({});

export const RequestFactsProvider = RequestFactsContext.Provider;

/** The facts of the request, on the server. */
export function useRequestFacts(): RequestFacts {
  return useContext(RequestFactsContext);
}
