import { ParentLayout } from "../../components/layout/parent-layout.tsx";
import { Sheet } from "../../components/young-person/sheet.tsx";
import { endpoint } from "../../web/endpoint.ts";
import type { RouteHandle } from "../../web/route-handle.ts";
import { titled } from "../../web/titled.ts";

export const handle: RouteHandle = { area: "parent", scripts: false };
export const meta = titled("Help for parents");
export const loader = endpoint({ access: "public" }, () => null);

export default function HelpForParents() {
  return (
    <ParentLayout homeHref="/your-homes">
      <h1 className="govuk-heading-xl">Help for parents</h1>
      <Sheet>
        <h2 className="govuk-heading-m">Why you are asked</h2>
        <p className="govuk-body">
          The council must ask what you think before it chooses a home for your child, as far as it
          can. It must think about what you say. It may not be able to do all you want.
        </p>
      </Sheet>
      <Sheet>
        <h2 className="govuk-heading-m">Why you see so little about a home</h2>
        <p className="govuk-body">
          Nobody is told the address of a home here. That keeps everyone who lives there safe. Ask
          the social worker what you can be told.
        </p>
      </Sheet>
      <Sheet>
        <h2 className="govuk-heading-m">Advice that is not from the council</h2>
        <p className="govuk-body">
          Call the Family Rights Group on <a href="tel:08088010366">0808 801 0366</a>. It is free.
          They give advice to families in England.
        </p>
      </Sheet>
      <Sheet>
        <h2 className="govuk-heading-m">If your link does not work</h2>
        <p className="govuk-body">
          A link works for 7 days. Ask the social worker for a new one. You can also say what you
          think by telephone, and they write it down.
        </p>
      </Sheet>
      <Sheet>
        <h2 className="govuk-heading-m">If someone is in danger now</h2>
        <p className="govuk-body">
          Call <a href="tel:999">999</a>.
        </p>
      </Sheet>
    </ParentLayout>
  );
}
