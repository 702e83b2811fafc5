import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ClaimCard } from "#app/components/administration/claim-card.tsx";
import { ClaimNote } from "#app/components/provider/claim-note.tsx";

const claim = {
  homeId: "h1",
  alias: "Larch House",
  kind: "childrens-home",
  urn: "2748291",
  providerName: "Elm Care",
  authorityName: "Hither",
  register: { organisation: "Somebody Else Limited", name: null, authorityName: "Yonder" },
} as const;

test("an administrator reads what the provider says beside what the register says, and answers for that number", () => {
  const card = renderToStaticMarkup(<ClaimCard claim={claim} />);
  expect(card).toContain("Elm Care: Larch House");
  expect(card).toContain("Children&#x27;s home in Hither");
  expect(card).toContain("Somebody Else Limited, in Yonder");
  expect(card).toContain('name="urn" value="2748291"');
});

test("a provider reads why its home is not shown, and nothing once the number is confirmed", () => {
  const note = (state: "confirmed" | "unconfirmed" | "refused", owner: string | null) =>
    renderToStaticMarkup(<ClaimNote claim={state} urn="2748291" owner={owner} />);
  expect(note("unconfirmed", "Somebody Else")).toContain(
    "The register names Somebody Else for number 2748291.",
  );
  expect(note("unconfirmed", null)).toContain("names no owner for");
  expect(note("refused", "Somebody Else")).toContain("said that this home does not run under it");
  expect(note("confirmed", "Somebody Else")).toBe("");
});
