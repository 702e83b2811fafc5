import { z } from "zod";

/** How detailed the log is. */
export const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

/** Everything that differs between installations, checked once when a process starts. */
export type Configuration = {
  /** True only where real people's records are kept: made-up secrets and demonstration data are refused. */
  readonly production: boolean;
  readonly port: number;
  /** The address people use, without a slash at its end: scheme, host and port. */
  readonly appUrl: string;
  /** Addresses of Postgres, one per role; none at all means the built-in one. */
  readonly database: {
    readonly web: string | undefined;
    readonly worker: string | undefined;
    readonly owner: string | undefined;
  };
  /** Undefined means that Postgres answers searches too. */
  readonly search: { readonly url: string; readonly key: string | undefined } | undefined;
  readonly mail: {
    /** Without one, messages stay in the database and are shown on a page. */
    readonly smtpUrl: string | undefined;
    readonly from: string;
  };
  /** Signs sessions. */
  readonly sessionSecret: string;
  /** Signs the links of invitations, of the young person's and of the parent's pages. */
  readonly linkSecret: string;
  readonly logLevel: (typeof logLevels)[number];
};

/** Which of Hearth's processes reads the configuration; each needs other addresses in production. */
export type ProcessKind = "everything" | "web" | "worker" | "migrate";

const requiredInProduction = {
  everything: [],
  web: ["APP_URL", "SESSION_SECRET", "LINK_SECRET", "DATABASE_URL"],
  worker: ["APP_URL", "SESSION_SECRET", "LINK_SECRET", "WORKER_DATABASE_URL", "MAIL_FROM"],
  migrate: ["DATABASE_OWNER_URL"],
} as const satisfies Record<ProcessKind, readonly string[]>;

/** The two secrets that an installation without its own gets made for it. */
export type MadeSecrets = { readonly sessionSecret: string; readonly linkSecret: string };

/** All that is wrong with the environment, in one message that can be shown as it is. */
export type ConfigurationProblem = { readonly problems: readonly string[] };

const shortestSecret = 32;

const address = (schemes: readonly string[]) =>
  z
    .string()
    .refine((value) => schemes.some((scheme) => value.startsWith(scheme)) && URL.canParse(value), {
      error: `must be an address beginning with ${schemes.join(" or ")}`,
    });
const postgresAddress = address(["postgres://", "postgresql://"]).optional();
const secret = z
  .string()
  .min(shortestSecret, { error: `must have at least ${shortestSecret} characters` })
  .optional();

const environment = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  PORT: z.coerce
    .number({ error: "must be a number from 0 to 65535" })
    .int({ error: "must be a whole number" })
    .min(0, { error: "must be a number from 0 to 65535" })
    .max(65_535, { error: "must be a number from 0 to 65535" })
    .default(3000),
  APP_URL: address(["http://", "https://"]).optional(),
  DATABASE_URL: postgresAddress,
  WORKER_DATABASE_URL: postgresAddress,
  DATABASE_OWNER_URL: postgresAddress,
  MEILI_URL: address(["http://", "https://"]).optional(),
  MEILI_KEY: z.string().optional(),
  SMTP_URL: address(["smtp://", "smtps://"]).optional(),
  MAIL_FROM: z.string().optional(),
  SESSION_SECRET: secret,
  LINK_SECRET: secret,
  LOG_LEVEL: z.enum(logLevels).default("info"),
});

type Environment = z.infer<typeof environment>;

/**
 * Reads the configuration from environment variables. What is missing outside production is filled in:
 * `madeSecrets` is asked for secrets only then.
 * Throws one error naming every problem; `isConfigurationError` recognises it.
 */
export function readConfiguration(
  variables: Readonly<Record<string, string | undefined>>,
  kind: ProcessKind,
  madeSecrets: () => MadeSecrets,
): Configuration {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = environment.safeParse(given);
  const malformed = parsed.error?.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
  const problems = [...(malformed ?? []), ...problemsInProduction(given, kind)];
  if (!parsed.success || problems.length > 0) throw configurationError(problems);
  return configurationFrom(parsed.data, madeSecrets);
}

function configurationFrom(env: Environment, madeSecrets: () => MadeSecrets): Configuration {
  const made = env.SESSION_SECRET && env.LINK_SECRET ? undefined : madeSecrets();
  return {
    production: env.NODE_ENV === "production",
    port: env.PORT,
    appUrl: new URL(env.APP_URL ?? `http://localhost:${env.PORT}`).origin,
    database: {
      web: env.DATABASE_URL,
      worker: env.WORKER_DATABASE_URL,
      owner: env.DATABASE_OWNER_URL,
    },
    search: env.MEILI_URL ? { url: env.MEILI_URL, key: env.MEILI_KEY } : undefined,
    mail: {
      smtpUrl: env.SMTP_URL,
      from: env.MAIL_FROM ?? "Hearth <hearth@localhost>",
    },
    sessionSecret: env.SESSION_SECRET ?? made?.sessionSecret ?? "",
    linkSecret: env.LINK_SECRET ?? made?.linkSecret ?? "",
    logLevel: env.LOG_LEVEL,
  };
}

function problemsInProduction(
  given: Readonly<Record<string, string | undefined>>,
  kind: ProcessKind,
): string[] {
  if (given.NODE_ENV !== "production") return [];
  if (kind === "everything") {
    return [
      "NODE_ENV is production, but `npm start` is for trying Hearth out, with made-up people. " +
        "In production run `npm run db:migrate`, `npm run serve` and `npm run worker`",
    ];
  }
  const problems = requiredInProduction[kind]
    .filter((name) => given[name] === undefined)
    .map((name) => `${name} must be set in production`);
  if (given.APP_URL?.startsWith("http://")) {
    problems.push("APP_URL must begin with https:// in production");
  }
  if (given.SESSION_SECRET !== undefined && given.SESSION_SECRET === given.LINK_SECRET) {
    problems.push("SESSION_SECRET and LINK_SECRET must differ");
  }
  return problems;
}

function configurationError(problems: readonly string[]): Error & ConfigurationProblem {
  const text = `Hearth cannot start with this environment:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`;
  return Object.assign(new Error(text), { problems });
}

/** Whether an error is the one that lists problems of the environment. */
export function isConfigurationError(error: unknown): error is Error & ConfigurationProblem {
  return error instanceof Error && "problems" in error;
}
