import { describe, expect, test } from "vitest";
import { circuitBreaker } from "#search/circuit-breaker.ts";

function breakerAt(start = 1_000) {
  const clock = { now: start };
  const breaker = circuitBreaker({
    now: () => clock.now,
    failures: 3,
    windowMs: 100,
    openMs: 50,
  });
  return { clock, breaker };
}

describe("A circuit breaker", () => {
  test("lets everything through while failures are few or far between", () => {
    const { clock, breaker } = breakerAt();
    for (let count = 0; count < 6; count += 1) {
      breaker.failed();
      clock.now += 60;
    }
    expect(breaker.allows()).toBe(true);
  });

  test("opens after three failures in the window, and forgets them after a success", () => {
    const { breaker } = breakerAt();
    breaker.failed();
    breaker.failed();
    breaker.succeeded();
    breaker.failed();
    expect(breaker.allows()).toBe(true);
    breaker.failed();
    breaker.failed();
    expect(breaker.allows()).toBe(false);
  });

  test("lets one through after its wait, and all of them once that one succeeds", () => {
    const { clock, breaker } = breakerAt();
    breaker.open(50);
    clock.now += 50;
    expect([breaker.allows(), breaker.allows()]).toEqual([true, false]);
    breaker.succeeded();
    expect([breaker.allows(), breaker.allows()]).toEqual([true, true]);
  });

  test("stays open for another wait when the one that is let through fails", () => {
    const { clock, breaker } = breakerAt();
    breaker.open(50);
    clock.now += 50;
    breaker.allows();
    breaker.failed();
    clock.now += 49;
    expect(breaker.allows()).toBe(false);
    clock.now += 1;
    expect(breaker.allows()).toBe(true);
  });
});
