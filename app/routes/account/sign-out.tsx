import { redirect } from "@remix-run/node";
import { endpoint } from "../../web/endpoint.ts";

/** An address for a form only: opening it by hand leads to where signing out leads. */
export const loader = endpoint({ access: "public" }, () => redirect("/sign-in"));

export const action = endpoint({ access: "public" }, async ({ request, web }) => {
  if (await web.staff()) web.note("signed out");
  for (const cookie of await web.hearth.signIn.end(request.headers)) web.addCookie(cookie);
  return redirect("/sign-in?signed-out=yes");
});
