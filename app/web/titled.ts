import type { MetaDescriptor, MetaFunction } from "@remix-run/node";
import { pageTitle } from "../components/govuk/page-title.ts";

/** What the route around all others loads. */
export type RootData = {
  /** The form that was just posted was refused, so the title begins with "Error: ". */
  readonly isRefused: boolean;
};

type Named<Data> = string | ((data: Data | undefined) => string);

/** A page's `meta`: its title, which also says when its form was refused. The title may depend on what was loaded. */
export function titled<Data = unknown>(title: Named<Data>): MetaFunction {
  return ({ matches, data }): MetaDescriptor[] => {
    const root = matches.find(({ id }) => id === "root")?.data as RootData | undefined;
    const words = typeof title === "string" ? title : title(data as Data | undefined);
    return [{ title: pageTitle(words, root?.isRefused ? { "": [""] } : undefined) }];
  };
}

/**
 * The title of a page about one referral: what the page shows, then which referral, so that tabs and the browser's history
 * tell two of them apart. Only its reference, which says nothing about the child.
 */
export function titledOf<Data>(
  title: Named<Data>,
  referenceOf: (data: Data) => string | undefined,
): MetaFunction {
  return titled<Data>((data) => {
    const words = typeof title === "string" ? title : title(data);
    const reference = data === undefined ? undefined : referenceOf(data);
    return reference === undefined ? words : `${words} - Referral ${reference}`;
  });
}
