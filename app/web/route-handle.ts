/** For whom a page is; it decides its style sheet and the look of its error pages. */
export type Area = "staff" | "public" | "child" | "parent";

/** What a route may say about itself: `export const handle: RouteHandle = { area: "child", scripts: false }`. */
export type RouteHandle = {
  readonly area?: Area;
  /** Leaves out our scripts: the page is a document and nothing more. */
  readonly scripts?: false;
  /** The page has the way out although it is for everybody: children and parents are led to it. */
  readonly exit?: true;
};

type Match = { readonly handle?: unknown };

/** What the innermost route says, for each question apart; pages are public unless they say otherwise. */
export function handleOf(matches: readonly Match[]): Required<Pick<RouteHandle, "area">> & {
  readonly scripts: boolean;
  readonly exit: boolean;
} {
  const handles = matches.map(({ handle }) => (handle ?? {}) as RouteHandle).reverse();
  const area = handles.find((handle) => handle.area !== undefined)?.area ?? "public";
  return {
    area,
    exit: area === "child" || area === "parent" || handles.some(({ exit }) => exit === true),
    scripts: handles.every(({ scripts }) => scripts !== false),
  };
}
