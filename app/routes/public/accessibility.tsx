import { endpoint } from "../../web/endpoint.ts";
import type { RouteHandle } from "../../web/route-handle.ts";
import { titled } from "../../web/titled.ts";
import { Article } from "./article.tsx";

export const handle: RouteHandle = { area: "public", scripts: false, exit: true };
export const meta = titled("Accessibility statement");
export const loader = endpoint({ access: "public" }, () => null);

export default function Accessibility() {
  return (
    <Article exit title="Accessibility statement">
      <p>This statement is about Hearth, wherever a council or a provider runs it.</p>
      <p>We want as many people as possible to be able to use it. You should be able to:</p>
      <ul>
        <li>do everything with only a keyboard, and with a screen reader</li>
        <li>do everything without JavaScript, and on a phone 360 pixels wide</li>
        <li>zoom to 400% without reading sideways, and change colours, spacing and fonts</li>
        <li>understand the pages for children at a reading age of about 9</li>
      </ul>
      <h2>How accessible it is</h2>
      <p>
        Hearth aims for level AA of the Web Content Accessibility Guidelines, version 2.2. Nobody
        independent has audited it yet, so we say that it is partially compliant. We do not know
        what an audit would find.
      </p>
      <h2>What we know is not good enough</h2>
      <ul>
        <li>Pages are in English only.</li>
        <li>Pictures of homes carry the description that the home wrote. Some may say little.</li>
        <li>The printed sheet with a private link has no large-print form of its own.</li>
        <li>It has not been tested with disabled people, or with children.</li>
      </ul>
      <h2>How it is tested</h2>
      <p>
        Tests that run with every change open pages in a browser with and without JavaScript, at the
        width of a phone and of a desk, and check them with axe. Other tests check that every error
        is listed at the top and leads to its field, that colours have enough contrast, and that the
        pages for children are in short sentences and everyday words. Such tests find only some of
        the problems that people meet.
      </p>
      <h2>If you cannot use a page</h2>
      <p>
        Tell the council or the provider that gave you access. They must answer you, and must give
        you what is on the page in another form. A child or a parent can do every step by telephone
        or in person with the social worker, who writes it down.
      </p>
      <h2>Enforcement</h2>
      <p>
        The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and
        Mobile Applications) (No. 2) Accessibility Regulations 2018. If you are not happy with how
        your complaint was answered, contact the{" "}
        <a href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service</a>
        .
      </p>
    </Article>
  );
}
