import { redirect } from "@remix-run/node";
import { ButtonLink } from "../../components/govuk/button-link.tsx";
import { Hero } from "../../components/layout/hero.tsx";
import { PublicLayout } from "../../components/layout/public-layout.tsx";
import { endpoint } from "../../web/endpoint.ts";
import { firstPage } from "../../web/navigation.ts";
import type { RouteHandle } from "../../web/route-handle.ts";
import { titled } from "../../web/titled.ts";

export const handle: RouteHandle = { area: "public", scripts: false };
export const meta = titled("Find the right home for a child in care");

/** Whoever is signed in goes on to their own first page. */
export const loader = endpoint({ access: "public" }, async ({ web }) => {
  const session = await web.staff();
  return session ? redirect(firstPage(session.actor)) : null;
});

export default function Start() {
  return (
    <PublicLayout>
      <Hero title="Find the right home for a child in care">
        <p className="govuk-body-l">
          Councils see every home that fits, and why. Homes are asked only about children they could
          care for. The child is heard before anyone decides.
        </p>
        <ButtonLink href="/sign-in" variant="start">
          Sign in
        </ButtonLink>
      </Hero>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-one-third">
          <h2 className="govuk-heading-m">For councils</h2>
          <p className="govuk-body">
            Describe what a child needs, without a name or an address. See every home that fits in
            order, need by need, with what is met, not met and not known.
          </p>
          <p className="govuk-body">
            A home that is not on the list has a reason, and you can look it up.
          </p>
        </div>
        <div className="govuk-grid-column-one-third">
          <h2 className="govuk-heading-m">For fostering agencies and homes</h2>
          <p className="govuk-body">
            Confirm a vacancy with one press. Be asked only about children your home could lawfully
            and sensibly care for.
          </p>
          <p className="govuk-body">Every offer gets an answer, with the reason.</p>
        </div>
        <div className="govuk-grid-column-one-third">
          <h2 className="govuk-heading-m">For children and parents</h2>
          <p className="govuk-body">
            Open the private link that the social worker gave you. See the homes in plain words, say
            what you think, and get a reply.
          </p>
          <p className="govuk-body">
            <a className="govuk-link" href="/help/children">
              Help for children
            </a>{" "}
            and{" "}
            <a className="govuk-link" href="/help/parents">
              help for parents
            </a>
          </p>
        </div>
      </div>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <hr className="govuk-section-break govuk-section-break--l govuk-section-break--visible" />
          <h2 className="govuk-heading-m">What Hearth promises</h2>
          <ul className="govuk-list govuk-list--bullet">
            <li>Fit comes before fees, and reasons come before scores.</li>
            <li>Every vacancy says when it was last confirmed, and by whom.</li>
            <li>One set of rules for council homes and independent homes.</li>
            <li>No decision without asking the child, or saying why that was not possible.</li>
            <li>Hearth decides nothing. People decide, and their reasons are kept.</li>
          </ul>
          <p className="govuk-body">
            <a className="govuk-link" href="/about-the-data">
              Where the data comes from
            </a>
          </p>
        </div>
      </div>
    </PublicLayout>
  );
}
