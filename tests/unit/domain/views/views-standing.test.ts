import { describe, expect, it } from "vitest";
import { type SaidViews, stillToAsk, viewsStanding } from "#app/domain/views/views-standing.ts";

const nothing: SaidViews = { audience: "child", answer: null, why: "", mattersMost: "" };

describe("whether the child and the parents were heard", () => {
  it("at first both are still to ask", () => {
    const standing = viewsStanding([], []);
    expect(standing).toEqual({ child: "missing", parent: "missing" });
    expect(stillToAsk(standing)).toEqual(["child", "parent"]);
  });

  it("an answer, a reason or a wish is a view", () => {
    for (const said of [{ answer: "no" }, { why: "too far" }, { mattersMost: "my dog" }] as const)
      expect(viewsStanding([{ ...nothing, ...said }], []).child).toBe("views-recorded");
  });

  it("a question alone, or blanks, is not a view", () => {
    expect(viewsStanding([nothing, { ...nothing, why: "  " }], []).child).toBe("missing");
  });

  it("the reason why somebody could not be asked stands in for their views", () => {
    expect(viewsStanding([], [{ audience: "parent" }])).toEqual({
      child: "missing",
      parent: "absence-recorded",
    });
  });

  it("views that were given count more than an absence recorded earlier", () => {
    const views = [{ ...nothing, answer: "yes" as const }];
    expect(viewsStanding(views, [{ audience: "child" }]).child).toBe("views-recorded");
  });

  it("a parent's views never stand in for the child's", () => {
    const standing = viewsStanding([{ ...nothing, audience: "parent", answer: "yes" }], []);
    expect(stillToAsk(standing)).toEqual(["child"]);
  });
});
