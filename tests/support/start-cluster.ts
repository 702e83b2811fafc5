import { startCluster } from "#db/embedded/cluster.ts";

// A process of its own that starts or joins a cluster, says so on one line, and lives until it is told to end.
const [directory = "", password = ""] = process.argv.slice(2);
const cluster = await startCluster({ directory, password, durable: true, say: () => undefined });
console.log(JSON.stringify({ port: cluster.port }));
process.once("SIGTERM", () => void cluster.stop().then(() => process.exit(0)));
process.stdin.resume();
