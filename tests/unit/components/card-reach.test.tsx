import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CardReach } from "#app/components/invitations/card-reach.tsx";
import { homesAtOnce } from "#app/domain/matching/card-holders.ts";

type Props = Parameters<typeof CardReach>[0];

const words = (changes: Partial<Props> = {}) =>
  renderToStaticMarkup(
    <CardReach status="published" audience="homes-that-fit" holding={homesAtOnce} {...changes} />,
  );

test("a commissioner reads how many homes hold the card and how more come to hold it", () => {
  expect(words()).toContain(
    "24 homes have the card. When one declines, the next best home gets it.",
  );
});

test("where fewer fit, the page says so", () => {
  expect(words({ holding: 1 })).toContain("1 home has the card. It goes to the 24 homes that fit");
});

test("where only invited homes get the card, no other home gets it", () => {
  const invited = words({ audience: "invited-only", holding: 3 });
  expect(invited).toContain("3 homes have the card. Only homes that you ask get it.");
});

test("a referral that looks for no home says nothing of it", () => {
  expect(words({ status: "decided" })).toBe("");
});
