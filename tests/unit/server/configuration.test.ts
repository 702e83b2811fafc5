import { describe, expect, test } from "vitest";
import { isConfigurationError, readConfiguration } from "#app/server/configuration.ts";

const made = () => ({ sessionSecret: "made for sessions", linkSecret: "made for links" });
const neverMade = () => {
  throw new Error("Secrets were made up.");
};
const safe = {
  NODE_ENV: "production",
  APP_URL: "https://hearth.example",
  SESSION_SECRET: "s".repeat(32),
  LINK_SECRET: "l".repeat(32),
  DATABASE_URL: "postgres://hearth_app:pw@db/hearth",
};

function problemsOf(...input: Parameters<typeof readConfiguration>): readonly string[] {
  try {
    readConfiguration(...input);
  } catch (error) {
    if (isConfigurationError(error)) return error.problems;
    throw error;
  }
  return [];
}

describe("with nothing set", () => {
  const configuration = readConfiguration({}, "everything", made);

  test("the address is this machine's, on port 3000", () => {
    expect([configuration.port, configuration.appUrl]).toEqual([3000, "http://localhost:3000"]);
  });

  test("Postgres is the built-in one and answers searches too", () => {
    expect(configuration.database).toEqual({ web: undefined, worker: undefined, owner: undefined });
    expect(configuration.search).toBeUndefined();
  });

  test("the secrets are those kept for this installation", () => {
    expect(configuration.sessionSecret).toBe("made for sessions");
    expect(configuration.linkSecret).toBe("made for links");
  });

  test("nothing is taken for production", () => {
    expect(configuration.production).toBe(false);
  });
});

test("a variable that is set to nothing counts as not set", () => {
  expect(readConfiguration({ PORT: "", MEILI_URL: "" }, "everything", made).port).toBe(3000);
});

test("the address of the site loses its path, because sign-in compares origins", () => {
  const { appUrl } = readConfiguration({ APP_URL: "https://a.example/x/" }, "everything", made);
  expect(appUrl).toBe("https://a.example");
});

test("every problem is named at once", () => {
  const wrong = {
    PORT: "many",
    DATABASE_URL: "mysql://db",
    MEILI_URL: "search",
    SESSION_SECRET: "short",
    LOG_LEVEL: "loud",
  };
  expect(problemsOf(wrong, "everything", made).map((problem) => problem.split(" ")[0])).toEqual([
    "PORT",
    "DATABASE_URL",
    "MEILI_URL",
    "SESSION_SECRET",
    "LOG_LEVEL",
  ]);
});

test("a port that no machine has is refused", () => {
  expect(problemsOf({ PORT: "70000" }, "everything", made)).toEqual([
    "PORT must be a number from 0 to 65535",
  ]);
});

describe("in production", () => {
  test("a complete environment is accepted, and no secret is made up", () => {
    expect(readConfiguration(safe, "web", neverMade).production).toBe(true);
  });

  test.each(["APP_URL", "SESSION_SECRET", "LINK_SECRET", "DATABASE_URL"])(
    "web pages need %s",
    (name) => {
      expect(problemsOf({ ...safe, [name]: undefined }, "web", neverMade)).toEqual([
        `${name} must be set in production`,
      ]);
    },
  );

  test("the worker needs an address of its own and a sender for its letters", () => {
    expect(problemsOf(safe, "worker", neverMade)).toEqual([
      "WORKER_DATABASE_URL must be set in production",
      "MAIL_FROM must be set in production",
    ]);
  });

  test("migrations need the owner's address and no secrets", () => {
    const none = () => ({ sessionSecret: "", linkSecret: "" });
    expect(problemsOf({ NODE_ENV: "production" }, "migrate", none)).toEqual([
      "DATABASE_OWNER_URL must be set in production",
    ]);
  });

  test("an address without encryption is refused", () => {
    const open = { ...safe, APP_URL: "http://hearth.example" };
    expect(problemsOf(open, "web", neverMade)).toEqual([
      "APP_URL must begin with https:// in production",
    ]);
  });

  test("one secret for two uses is refused", () => {
    const same = { ...safe, LINK_SECRET: safe.SESSION_SECRET };
    expect(problemsOf(same, "web", neverMade)).toEqual([
      "SESSION_SECRET and LINK_SECRET must differ",
    ]);
  });

  test("what is missing is named beside what is malformed", () => {
    const wrong = { ...safe, PORT: "many", DATABASE_URL: undefined };
    expect(problemsOf(wrong, "web", neverMade)).toHaveLength(2);
  });

  test("the start with made-up people is refused", () => {
    expect(problemsOf(safe, "everything", neverMade)).toEqual([
      expect.stringContaining("made-up people"),
    ]);
  });
});
