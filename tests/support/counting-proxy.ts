import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { afterAll } from "vitest";

export type CountingProxy = {
  /** The address given, by way of the proxy. */
  readonly through: (address: string) => string;
  /** How often a question was sent and its answer waited for since the last time this was asked. */
  readonly roundTrips: () => number;
};

/** Stands between a pool and its database and counts how often they wait for each other. */
export async function countingProxy(address: string): Promise<CountingProxy> {
  const server = new URL(address);
  const open = new Set<Socket>();
  let trips = 0;
  const proxy = createServer((client) => {
    const database = connect(Number(server.port), server.hostname);
    let isAnswered = true;
    client.on("data", (said) => {
      if (isAnswered) trips += 1;
      isAnswered = false;
      database.write(said);
    });
    database.on("data", (said) => {
      isAnswered = true;
      client.write(said);
    });
    for (const [one, other] of [
      [client, database],
      [database, client],
    ] as const) {
      open.add(one);
      one.on("error", () => other.destroy());
      one.on("close", () => {
        open.delete(one);
        other.destroy();
      });
    }
  }).listen(0, "127.0.0.1");
  await once(proxy, "listening");
  afterAll(() => {
    for (const socket of open) socket.destroy();
    proxy.close();
  });
  const place = proxy.address();
  const port = typeof place === "object" && place ? place.port : 0;
  return {
    through: (each) => {
      const url = new URL(each);
      url.hostname = "127.0.0.1";
      url.port = String(port);
      return url.href;
    },
    roundTrips: () => {
      const counted = trips;
      trips = 0;
      return counted;
    },
  };
}
