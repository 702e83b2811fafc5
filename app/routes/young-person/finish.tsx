import { redirect } from "@remix-run/node";
import { YoungPersonLayout } from "../../components/layout/young-person-layout.tsx";
import { Sheet } from "../../components/young-person/sheet.tsx";
import { endSitting } from "../../use-cases/views/end-sitting.ts";
import { endpoint } from "../../web/endpoint.ts";
import type { RouteHandle } from "../../web/route-handle.ts";
import { titled } from "../../web/titled.ts";

export const handle: RouteHandle = { area: "child", scripts: false };
export const meta = titled("You are finished");

export const loader = endpoint({ access: "public" }, () => null);

/** Ends the sitting, if there is one. Pressed twice, or too late, it leads to the same page. */
export const action = endpoint({ access: "public" }, async ({ request, web }) => {
  const open = await web.views();
  const sitting = web.hearth.viewsCookie.read(request.headers);
  if (open && sitting) await endSitting(web.hearth.contextFor(open.actor), sitting);
  web.addCookie(web.hearth.viewsCookie.clear());
  return redirect("/your-homes/finish");
});

export default function Finished() {
  return (
    <YoungPersonLayout homeHref="/help/children">
      <h1 className="govuk-heading-xl">You are finished</h1>
      <Sheet>
        <p className="govuk-body">Your page is closed now. You can close this window.</p>
        <p className="govuk-body">
          To come back, use your link and your 6 numbers again. If they do not work, ask the social
          worker for new ones.
        </p>
      </Sheet>
    </YoungPersonLayout>
  );
}
