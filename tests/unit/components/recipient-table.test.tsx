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
