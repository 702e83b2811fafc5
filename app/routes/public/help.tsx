import { endpoint } from "../../web/endpoint.ts";
import type { RouteHandle } from "../../web/route-handle.ts";
import { titled } from "../../web/titled.ts";
import { Article } from "./article.tsx";

export const handle: RouteHandle = { area: "public", scripts: false };
export const meta = titled("Help");
export const loader = endpoint({ access: "public" }, () => null);

export default function Help() {
  return (
    <Article title="Help">
      <p>
        There is help for <a href="/help/children">children</a> and for{" "}
        <a href="/help/parents">parents</a>.
      </p>
      <h2>You cannot sign in</h2>
      <p>
        The administrator of your organisation can give you access again if it was stopped. Whoever
        runs Hearth for your organisation makes new accounts. After several wrong passwords, wait 15
        minutes.
      </p>
      <h2>A page says that it cannot be found</h2>
      <p>
        It may belong to another organisation, or your role may have changed. Both look the same on
        purpose.
      </p>
      <h2>A referral or an offer looks wrong</h2>
      <p>
        Ask the council about a referral, and the provider about a home or an offer. Each change is
        kept with the name of the person who made it.
      </p>
      <h2>A child is at risk now</h2>
      <p>Call 999. Do not use Hearth for emergencies.</p>
    </Article>
  );
}
