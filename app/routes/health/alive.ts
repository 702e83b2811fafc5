import { endpoint } from "../../web/endpoint.ts";

/** The process answers. */
export const loader = endpoint({ access: "public" }, () => new Response("alive\n"));
