import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CardReach } from "#app/components/invitations/card-reach.tsx";
import { homesAtOnce } from "#app/domain/matching/card-holders.ts";

type Props = Parameters<typeof CardReach>[0];

const words = (changes: Partial<Props> = {}) =>
  renderToStaticMarkup(
    <CardReach
      status="published"
      audience="homes-that-fit"
      given={homesAtOnce}
      holding={homesAtOnce}
      {...changes}
    />,
  );

test("a commissioner reads how many homes hold the card and how more come to hold it", () => {
  expect(words()).toContain(
    "24 homes have been given the card; 24 may still answer. When one declines, the next best home gets it.",
  );
});

test("where fewer fit, the page says so", () => {
  expect(words({ given: 5, holding: 3 })).toContain(
    "5 homes have been given the card; 3 may still answer. It goes to the 24 homes that fit",
  );
});

test("where only invited homes get the card, no other home gets it", () => {
  const invited = words({ audience: "invited-only", given: 1, holding: 0 });
  expect(invited).toContain(
    "1 home has been given the card; none may still answer. Only homes that you ask get it.",
  );
});

test("a referral that looks for no home says nothing of it", () => {
  expect(words({ status: "decided" })).toBe("");
});
