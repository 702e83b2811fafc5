import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { RecipientTable } from "#app/components/invitations/recipient-table.tsx";

const now = new Date("2026-11-22T19:00:00Z");
const home = (homeAlias: string) => ({
  homeId: homeAlias,
  homeAlias,
  homeKind: "fostering-household" as const,
  providerName: "Larkspur Lane Fostering",
  distanceBand: "under-5" as const,
  miles: 4.2 as number | null,
  fitsSince: now,
  invitedAt: null,
  offer: null,
  declined: null,
});

test("homes that answered stand above those that have not, offers first", () => {
  const declined = { reason: "staffing" as const, note: "", at: now };
  const markup = renderToStaticMarkup(
    <RecipientTable
      referralId="r"
      now={now}
      recipients={[
        home("Silent"),
        { ...home("Declined"), declined },
        { ...home("Offering"), offer: "signed" },
      ]}
    />,
  );
  const places = ["Answered: 2", "Offering", "Declined", "No answer yet: 1", "Silent"].map((word) =>
    markup.indexOf(word),
  );
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((one, other) => one - other));
});

test("a home is so many miles away as on the other pages, and in a band only where nothing can be measured", () => {
  const table = (miles: number | null) =>
    renderToStaticMarkup(
      <RecipientTable referralId="r" now={now} recipients={[{ ...home("Rowan"), miles }]} />,
    );
  expect(table(4.2)).toContain("4.2 miles");
  expect(table(null)).toContain("Less than 5 miles");
});

test("a home that has the card because it fits is not said to have been asked", () => {
  const table = (invitedAt: Date | null) =>
    renderToStaticMarkup(
      <RecipientTable referralId="r" now={now} recipients={[{ ...home("Rowan"), invitedAt }]} />,
    );
  expect(table(null)).toContain("It fits");
  expect(table(now)).toContain("You asked, ");
});
