import { YoungPersonLayout } from "../../components/layout/young-person-layout.tsx";
import { Sheet } from "../../components/young-person/sheet.tsx";
import { endpoint } from "../../web/endpoint.ts";
import type { RouteHandle } from "../../web/route-handle.ts";
import { titled } from "../../web/titled.ts";

export const handle: RouteHandle = { area: "child", scripts: false };
export const meta = titled("Who sees what you say");
export const loader = endpoint({ access: "public" }, () => null);

export default function PrivacyForChildren() {
  return (
    <YoungPersonLayout homeHref="/your-homes">
      <h1 className="govuk-heading-xl">Who sees what you say</h1>
      <Sheet>
        <h2 className="govuk-heading-m">What we know about you</h2>
        <p className="govuk-body">
          We know your age and what you need. We do not know your name here. We do not know your
          birthday, where you live or the name of your school.
        </p>
      </Sheet>
      <Sheet>
        <h2 className="govuk-heading-m">Who sees what you say</h2>
        <p className="govuk-body">
          Your social worker sees it. So do the people who help to choose your home. There are also
          people who check that your social worker does a good job. They can see it too.
        </p>
        <p className="govuk-body">The homes do not see it. Other children do not see it.</p>
        <p className="govuk-body">
          If you might get hurt, your social worker may have to tell someone. They will tell you
          first if they can.
        </p>
      </Sheet>
      <Sheet>
        <h2 className="govuk-heading-m">What happens to it</h2>
        <p className="govuk-body">
          The council keeps what you say with your other papers. You can ask to read it. You can ask
          them to put it right if it is wrong.
        </p>
        <p className="govuk-body">
          This website does not follow you. It does not know where you are. It shows no adverts.
        </p>
      </Sheet>
      <Sheet>
        <h2 className="govuk-heading-m">If you share your phone</h2>
        <p className="govuk-body">
          Press “I am finished” when you are done. Then nobody can go back to your page without your
          6 numbers.
        </p>
      </Sheet>
    </YoungPersonLayout>
  );
}
