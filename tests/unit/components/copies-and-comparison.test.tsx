import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { type ComparedNeed, Comparison } from "#app/components/matching/comparison.tsx";
import { type CopiedHome, CopyList } from "#app/components/matching/copy-list.tsx";
import { firstHome as home } from "#tests/support/first-home.ts";

const copied = (changes: Partial<CopiedHome>, mayAsk = true) =>
  renderToStaticMarkup(
    <CopyList
      homes={[{ ...home, asWritten: [], mayBeAsked: true, ...changes }]}
      from={11}
      referralId="r"
      mayAsk={mayAsk}
    />,
  );

test("a home of a copy that does not meet the referral as written says so, and is asked all the same only where the law allows", () => {
  const unmet = { asWritten: ["A home without pets"] };
  expect(copied(unmet)).toContain("A home without pets.");
  expect(copied(unmet)).toContain("it all the same");
  const unlawful = copied({ ...unmet, mayBeAsked: false });
  expect(unlawful).not.toContain("<input");
  expect(unlawful).toContain("when the referral itself has been changed");
});

test("a home of a copy that was asked is not asked again, nor any by somebody who may not ask", () => {
  const asked = copied({ answer: { is: "offered" } });
  expect(asked).toContain("Has offered");
  expect(asked).not.toContain("<input");
  expect(copied({}, false)).not.toContain("<input");
  expect(copied({})).toContain('name="homeId"');
});

const need = (code: string, kind: ComparedNeed["kind"], one: string, other: string) =>
  ({
    code,
    kind,
    label: code,
    cells: [one, other].map((verdict) => ({ verdict, sentence: `says ${code}`, confirmed: null })),
  }) as ComparedNeed;

test("a must that all homes meet is named and takes no row; a wish that all meet keeps its words", () => {
  const page = renderToStaticMarkup(
    <Comparison
      referralId="r"
      homes={[home, { ...home, homeId: "h2", alias: "Hazel" }].map((one) => ({
        ...one,
        listed: true,
      }))}
      distances={[]}
      rows={[
        need("agreed", "must", "met", "met"),
        need("disputed", "must", "met", "not-known"),
        need("silent", "must", "not-known", "not-known"),
        need("liked", "wish", "met", "met"),
      ]}
    />,
  );
  expect(page).toContain("Met by all 2");
  expect(page).toContain("<li>agreed</li>");
  expect(page).not.toContain("says agreed");
  expect(page).toContain("Not known of any");
  expect(page).toContain("<li>silent</li>");
  expect(page).toContain("says disputed");
  expect(page).toContain("says liked");
});

test("a cell of what a home has not said bears no date of confirmation", () => {
  const compared = (verdict: "met" | "not-known") =>
    renderToStaticMarkup(
      <Comparison
        referralId="r"
        homes={[home, { ...home, homeId: "h2" }].map((one) => ({ ...one, listed: true }))}
        distances={[]}
        rows={[
          {
            code: "autism",
            kind: "must",
            label: "Autism",
            cells: [
              { verdict, sentence: "says", confirmed: "24 August 2026" },
              { verdict: "not-met", sentence: "says", confirmed: null },
            ],
          },
        ]}
      />,
    );
  expect(compared("met")).toContain("Confirmed 24 August 2026");
  expect(compared("not-known")).not.toContain("Confirmed 24 August");
});
