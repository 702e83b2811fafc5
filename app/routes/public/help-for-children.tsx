import { YoungPersonLayout } from "../../components/layout/young-person-layout.tsx";
import { Sheet } from "../../components/young-person/sheet.tsx";
import { endpoint } from "../../web/endpoint.ts";
import type { RouteHandle } from "../../web/route-handle.ts";
import { titled } from "../../web/titled.ts";

export const handle: RouteHandle = { area: "child", scripts: false };
export const meta = titled("Get help");
export const loader = endpoint({ access: "public" }, () => null);

export default function HelpForChildren() {
  return (
    <YoungPersonLayout homeHref="/your-homes">
      <h1 className="govuk-heading-xl">Get help</h1>
      <Sheet>
        <h2 className="govuk-heading-m">If you are in danger now</h2>
        <p className="govuk-body">
          Call <a href="tel:999">999</a> and ask for the police.
        </p>
      </Sheet>
      <Sheet>
        <h2 className="govuk-heading-m">If you want to talk to someone</h2>
        <p className="govuk-body">
          Call Childline on <a href="tel:08001111">0800 1111</a>. It is free, day and night. You do
          not have to say who you are.
        </p>
      </Sheet>
      <Sheet>
        <h2 className="govuk-heading-m">If you feel that nobody listens</h2>
        <p className="govuk-body">
          You can have an advocate. That is a person who is on your side. They help you to say what
          you want. They do not work for your social worker.
        </p>
        <p className="govuk-body">
          Call Always Heard on <a href="tel:08088005792">0808 800 5792</a>. It is free.
        </p>
      </Sheet>
      <Sheet>
        <h2 className="govuk-heading-m">If your link does not work</h2>
        <p className="govuk-body">
          A link works for 7 days. Ask your social worker for a new one. They can make it in a
          minute.
        </p>
      </Sheet>
      <Sheet>
        <h2 className="govuk-heading-m">If this is hard to read or use</h2>
        <p className="govuk-body">
          Ask someone you trust to read it with you. You can also say what you think out loud. Your
          social worker can write it down for you.
        </p>
      </Sheet>
    </YoungPersonLayout>
  );
}
