import { ParentLayout } from "../../components/layout/parent-layout.tsx";
import { Sheet } from "../../components/young-person/sheet.tsx";
import { endpoint } from "../../web/endpoint.ts";
import type { RouteHandle } from "../../web/route-handle.ts";
import { titled } from "../../web/titled.ts";

export const handle: RouteHandle = { area: "parent", scripts: false };
export const meta = titled("Who sees what you say");
export const loader = endpoint({ access: "public" }, () => null);

export default function PrivacyForParents() {
  return (
    <ParentLayout homeHref="/your-homes">
      <h1 className="govuk-heading-xl">Who sees what you say</h1>
      <Sheet>
        <h2 className="govuk-heading-m">Who sees it</h2>
        <p className="govuk-body">
          The social worker sees it. So do the people who help to choose the home, those who must
          approve it, and those who check the council&apos;s work. The homes do not see it.
        </p>
        <p className="govuk-body">
          Your child may ask to see it. Ask the social worker if you are worried about this.
        </p>
      </Sheet>
      <Sheet>
        <h2 className="govuk-heading-m">What is known here</h2>
        <p className="govuk-body">
          This website does not know your name or your child&apos;s name. It does not know your
          address. It does not follow what you do.
        </p>
      </Sheet>
      <Sheet>
        <h2 className="govuk-heading-m">Your rights</h2>
        <p className="govuk-body">
          The council keeps what you say. You can ask to read it and have mistakes put right. You
          can complain to the council, or to the{" "}
          <a href="https://ico.org.uk/make-a-complaint/">Information Commissioner&apos;s Office</a>.
        </p>
      </Sheet>
      <Sheet>
        <h2 className="govuk-heading-m">If you share your phone</h2>
        <p className="govuk-body">
          Press “I am finished” when you are done. Then nobody can go back to your page without your
          6 numbers.
        </p>
      </Sheet>
    </ParentLayout>
  );
}
