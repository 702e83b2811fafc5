import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DistanceRings } from "#app/components/product/distance-rings.tsx";
import { ringMarks, ringScale } from "#app/components/product/ring-marks.ts";

const distances = [
  { anchor: "home", label: "Where the child lived", miles: 4.2 },
  { anchor: "school", label: "School", miles: 0 },
  { anchor: "relative", label: "Grandmother", miles: 62.3 },
];

test("a mark is as far from the middle as its place is from the home", () => {
  const scale = ringScale(62.3, 100);
  for (const mark of ringMarks(distances, scale)) {
    expect(Math.hypot(mark.x, mark.y)).toBeCloseTo(scale(mark.miles), 0);
  }
});

test("nothing lies outside the picture", () => {
  const scale = ringScale(62.3, 100);
  expect(scale(62.3)).toBeLessThanOrEqual(100);
});

test("a very near place does not fill the whole picture", () => {
  expect(ringScale(0.5, 100)(0.5)).toBeLessThan(50);
});

test("the table says what the picture shows, for every place", () => {
  const page = renderToStaticMarkup(
    <DistanceRings distances={distances} homeName="Willow House" />,
  );
  const table = /<table.*<\/table>/.exec(page)?.[0] ?? "";
  for (const { label, miles } of distances) {
    expect(table).toContain(label);
    expect(table).toContain(`${miles.toFixed(1)} miles`);
  }
});

test("a home without any places to measure from is drawn without failing", () => {
  expect(renderToStaticMarkup(<DistanceRings distances={[]} homeName="Willow House" />)).toContain(
    "Miles from",
  );
});
