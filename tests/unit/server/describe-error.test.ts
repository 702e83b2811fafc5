import { expect, test } from "vitest";
import { describeError } from "#app/server/describe-error.ts";

test("an error is known by its kind and place, and never by its words", () => {
  const cause = Object.assign(new Error("Key (email)=(robin@example.org) already exists"), {
    code: "23505",
    constraint_name: "person_email_unique",
    detail: "robin@example.org",
  });
  const error = new Error("Failed query: insert into person\nparams: robin@example.org", { cause });
  const described = describeError(error);
  expect(described).toMatchObject({
    type: "Error",
    cause: { code: "23505", constraint: "person_email_unique" },
  });
  expect(described.at[0]).toContain("describe-error.test.ts");
  expect(JSON.stringify(described)).not.toContain("robin");
});

test("what is thrown and is no error gives away nothing either", () => {
  expect(describeError("robin@example.org")).toEqual({ type: "string", at: [] });
});

test("causes that go round are followed only so far", () => {
  const error = new Error("a");
  error.cause = error;
  expect(JSON.stringify(describeError(error)).match(/"type"/g)).toHaveLength(4);
});
