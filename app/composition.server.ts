import { randomUUID } from "node:crypto";
import { databaseOver, type Sql } from "#db/client.ts";
import { isReady } from "#db/readiness.ts";
import { repositoriesFor } from "#db/repositories/all.ts";
import { findViewsActor, signInStore } from "#db/repositories/identity.ts";
import { hashPassword, isPassword } from "#db/repositories/people.ts";
import { type Transaction, transactAs } from "#db/transaction.ts";
import { candidateRetriever } from "#search/candidates.ts";
import type { Log } from "#search/log.ts";
import { marketOver } from "#search/market.ts";
import { postgresRetriever } from "#search/postgres-retriever.ts";
import { keptRoll } from "#search/roll-retriever.ts";
import { vacancyIndex } from "#search/vacancy-index.ts";
import type { Actor } from "./domain/access/actor.ts";
import { type CalendarDate, londonDate } from "./domain/shared/calendar-date.ts";
import type { Configuration } from "./server/configuration.ts";
import type { Market } from "./use-cases/browsing/market.ts";
import type { Context } from "./use-cases/context.ts";
import type { CandidateRetriever } from "./use-cases/matching/candidate-retriever.ts";
import { type SearchHealth, searchHealth } from "./web/search-health.ts";
import type { ViewsSession } from "./web/session.ts";
import { signInLibrary } from "./web/sign-in/library.ts";
import { type SignIn, signIn } from "./web/sign-in/sign-in.ts";
import {
  countTries,
  failuresPerAddress,
  type Tries,
  triesPerAccount,
  windowSeconds,
} from "./web/sign-in/tries.ts";
import { type ViewsCookie, viewsCookie } from "./web/views-cookie.ts";

/** Pools of connections, each in the role of its work. */
export type Pools = {
  /** In the role `hearth_app`: serves pages. */
  readonly web: Sql;
  /** In the role `hearth_sign_in`: the only one that reads passwords and sessions. */
  readonly signIn: Sql;
};

/** Several times what it takes to check a password, so that every answer takes the same time; in milliseconds. */
const signInPace = 250;

export type Health = { readonly database: boolean; readonly search: SearchHealth };

/** All that the web server and the pages are given of the rest. */
export type Hearth = {
  /** The address people use, without a slash at its end. */
  readonly appUrl: string;
  /** For a use-case that the actor asks for. */
  readonly contextFor: ContextFor;
  readonly signIn: SignIn;
  /** Tries to open a private link, counted with those to sign in from the same address. */
  readonly linkTries: Pick<Tries, "countFrom" | "forgetFrom">;
  readonly viewsCookie: ViewsCookie;
  /** The child or parent whose link is open in the browser that sent these headers. */
  readonly findViews: (headers: Headers) => Promise<ViewsSession | undefined>;
  readonly health: () => Promise<Health>;
};

export type ContextFor = (actor: Actor) => Context;
type Clock = () => Date;

const hour = 3_600_000;
let lately = { hour: -1, day: londonDate(new Date(0)) };

/** The day in London. It is asked for many times a page, costs a time zone each time, and changes on the hour only. */
function londonDayOf(instant: Date): CalendarDate {
  const asked = Math.floor(instant.getTime() / hour);
  if (lately.hour !== asked) lately = { hour: asked, day: londonDate(instant) };
  return lately.day;
}

/** Where candidates are found: Postgres, unless there is an index. */
export type RetrieverOver = (transaction: Transaction) => CandidateRetriever;
/** Where vacancies are browsed: the same. */
export type MarketOver = (transaction: Transaction) => Market;

const noLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Joins use-cases, database and sign-in: the one place where they meet. */
export function compose(
  configuration: Pick<Configuration, "appUrl" | "sessionSecret" | "search">,
  pools: Pools,
  now: Clock = () => new Date(),
  log: Log = noLog,
): Hearth {
  const web = databaseOver(pools.web);
  const roll = keptRoll();
  const index = configuration.search && vacancyIndex({ ...configuration.search, log });
  const cookie = viewsCookie(isSecure(configuration.appUrl));
  return {
    appUrl: configuration.appUrl,
    contextFor: contextsOver(
      pools.web,
      now,
      (transaction) => candidateRetriever(transaction, index, roll),
      (transaction) => marketOver(transaction, index),
    ),
    ...composeSignIn(configuration, pools.signIn, now),
    viewsCookie: cookie,
    async findViews(headers) {
      const token = cookie.read(headers);
      const actor = token === undefined ? undefined : await findViewsActor(web, token, now());
      return actor && { actor };
    },
    async health() {
      const [database, search] = await Promise.all([
        isReady(pools.web),
        searchHealth(configuration.search?.url),
      ]);
      return { database, search };
    },
  };
}

/**
 * Contexts over one pool: what the worker uses too, with a pool in the role `hearth_worker` and the actor
 * `{ kind: "worker" }`.
 */
export function contextsOver(
  pool: Sql,
  now: Clock = () => new Date(),
  retrieverOver: RetrieverOver = postgresRetriever,
  market: MarketOver = (transaction) => marketOver(transaction, undefined),
): ContextFor {
  const database = databaseOver(pool);
  return (actor) => ({
    actor,
    now,
    today: () => londonDayOf(now()),
    newId: <Id extends string>() => randomUUID() as string as Id,
    transact: (work) =>
      transactAs(database, actor, (transaction) =>
        work(
          Object.assign(repositoriesFor(transaction, actor), {
            candidateRetriever: retrieverOver(transaction),
            market: market(transaction),
          }),
        ),
      ),
  });
}

function composeSignIn(
  { appUrl, sessionSecret }: Pick<Configuration, "appUrl" | "sessionSecret">,
  pool: Sql,
  now: Clock,
): Pick<Hearth, "signIn" | "linkTries"> {
  const { adapter, findStaff, findSitting, limiter } = signInStore(databaseOver(pool));
  const library = signInLibrary({
    appUrl,
    secret: sessionSecret,
    adapter,
    hashPassword,
    isPassword,
    findStaff,
  });
  const limits = {
    account: limiter("account", triesPerAccount, windowSeconds),
    address: limiter("address", failuresPerAddress, windowSeconds),
  };
  const tries = countTries(limits, sessionSecret, isSecure(appUrl));
  const composed = signIn({
    library,
    tries,
    findStaff,
    findSitting,
    secret: sessionSecret,
    isSecure: isSecure(appUrl),
    now,
    pace: signInPace,
  });
  return { signIn: composed, linkTries: tries };
}

function isSecure(appUrl: string): boolean {
  return appUrl.startsWith("https:");
}
