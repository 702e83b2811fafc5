import { notFound } from "../../use-cases/errors.ts";
import { endpoint } from "../../web/endpoint.ts";

/** Every address that no other route has; without it the framework would print the address to the log. */
const missing = endpoint({ access: "public" }, () => {
  throw notFound();
});

export const loader = missing;
export const action = missing;

export default function Missing() {
  return null;
}
