import { endpoint } from "../../web/endpoint.ts";
import type { RouteHandle } from "../../web/route-handle.ts";
import { titled } from "../../web/titled.ts";
import { Article } from "./article.tsx";

export const handle: RouteHandle = { area: "public", scripts: false, exit: true };
export const meta = titled("Privacy");
export const loader = endpoint({ access: "public" }, () => null);

export default function Privacy() {
  return (
    <Article exit title="Privacy">
      <p>
        There are shorter pages for <a href="/privacy/children">children</a> and for{" "}
        <a href="/privacy/parents">parents</a>.
      </p>
      <h2>Who is responsible</h2>
      <p>
        Each council is the controller of its referrals, its decisions, and what children and
        parents tell it. Each provider is the controller of what it says about its homes, vacancies
        and offers. Whoever runs Hearth does so for them, as their processor. To use your rights,
        write to the council or the provider. Hearth has no name or address to find a child by.
      </p>
      <h2>What is held</h2>
      <ul>
        <li>
          About a child: age, sex, and where they matter for finding a home, needs, risks,
          background, legal status, the rough area of home and school, and brothers and sisters.
          Also what people who know the child write, and what the child and parents say.
        </li>
        <li>
          About homes: what the home says of itself. A household is known by a code. Hearth holds no
          address of any home.
        </li>
        <li>
          About staff: name, work e-mail address, organisation, role, and a record of what they
          opened and changed.
        </li>
      </ul>
      <h2>What is never asked for</h2>
      <p>
        A child&apos;s name, date of birth, address, school&apos;s name, NHS number or pupil number.
        Before a referral is published, Hearth looks for such things in what was written and asks
        for them to be taken out. It can miss some, so whoever publishes must check as well. Even
        without names, a referral is treated as personal data about a child.
      </p>
      <h2>Who sees what</h2>
      <ul>
        <li>
          The council sees its own referrals. No other council does. A regional partnership sees
          those of its members.
        </li>
        <li>
          A home sees a shortened card, and only when it could lawfully and sensibly care for the
          child.
        </li>
        <li>Children and parents see the options chosen for them, in general words.</li>
        <li>What a child or a parent says goes to the council. The homes do not see it.</li>
      </ul>
      <h2>Why it is lawful</h2>
      <p>
        Councils have duties to look after children and to find them the right home (Children Act
        1989, sections 22, 22C and 22G). They use the data for that public task, and for reasons of
        substantial public interest where it is about health, background or offences. It is not
        based on consent.
      </p>
      <h2>Decisions</h2>
      <p>
        Hearth puts homes in an order and gives the reasons. It decides nothing by itself. A named
        person decides, and their reasons are kept. Background, faith and other protected
        characteristics never lower a place in the order.
      </p>
      <h2>How long it is kept</h2>
      <p>
        A private link works for 7 days and a sitting for 2 hours. Other records are kept until the
        organisation that is responsible for them removes them. Hearth does not yet remove old
        records by itself. The record of who opened and changed what cannot be altered.
      </p>
      <h2>Your rights</h2>
      <p>
        You can ask what is held about you, have mistakes put right, and object. Ask the council or
        the provider for its data protection officer. You can complain to the{" "}
        <a href="https://ico.org.uk/make-a-complaint/">Information Commissioner&apos;s Office</a>.
      </p>
    </Article>
  );
}
