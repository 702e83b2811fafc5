import { describe, expect, it } from "vitest";
import { accept, refuse } from "#app/domain/shared/outcome.ts";

describe("outcomes", () => {
  it("an accepted outcome carries its value", () => {
    expect(accept(3)).toEqual({ accepted: true, value: 3 });
  });

  it("a refused outcome carries the name of the refusal and no value", () => {
    expect(refuse("too-late")).toEqual({ accepted: false, refusal: "too-late" });
  });
});
