import { SummaryList } from "../../components/govuk/summary-list.tsx";
import { endpoint } from "../../web/endpoint.ts";
import { StaffPage, useStaffFrame } from "../../web/staff-page.tsx";
import { titled } from "../../web/titled.ts";

export const meta = titled("Your account");

export const loader = endpoint({ access: "staff" }, () => null);

export default function Account() {
  const frame = useStaffFrame();
  return (
    <StaffPage>
      <h1 className="govuk-heading-l">Your account</h1>
      <SummaryList
        rows={[
          { key: "Name", value: frame?.person.name },
          { key: "Organisation", value: frame?.person.organisation },
          { key: "Role", value: frame?.person.role },
        ]}
      />
      <p className="govuk-body">
        You are signed out after 30 minutes without using Hearth, and after 12 hours in any case.
      </p>
      <p className="govuk-body">
        If your name or role is wrong, or you have lost your password, ask your administrator.
      </p>
    </StaffPage>
  );
}
