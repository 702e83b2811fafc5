import { endpoint } from "../../web/endpoint.ts";

/** 200 when the database can be reached and has its tables, else 503. Search is told of, and pages do without it. */
export const loader = endpoint({ access: "public" }, async ({ web }) => {
  const health = await web.hearth.health();
  return Response.json(
    { database: health.database ? "up" : "down", search: health.search },
    { status: health.database ? 200 : 503 },
  );
});
