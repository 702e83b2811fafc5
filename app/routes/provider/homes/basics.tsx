import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { Button } from "../../../components/govuk/button.tsx";
import { ErrorSummary } from "../../../components/govuk/error-summary.tsx";
import { FormState } from "../../../components/govuk/form-state.tsx";
import { foundIn } from "../../../components/product/found-in.ts";
import { FoundWordsCheck } from "../../../components/product/found-words.tsx";
import { BasicsFields } from "../../../components/provider/basics-fields.tsx";
import { councilsIn } from "../../../components/provider/councils-in.ts";
import { HiddenVersion } from "../../../components/provider/hidden-version.tsx";
import type { HomeId } from "../../../domain/shared/ids.ts";
import { changeBasics } from "../../../use-cases/homes/change-basics.ts";
import { readCouncils } from "../../../use-cases/homes/read-councils.ts";
import { readHome } from "../../../use-cases/homes/read-home.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { versionField } from "../../../web/fields/number.ts";
import { readForm } from "../../../web/form.ts";
import { askAboutWords } from "../../../web/found-words.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titled } from "../../../web/titled.ts";
import { askCouncil } from "./ask-council.ts";
import { basicsForm, basicsInput } from "./fields.ts";
import { basicsWords } from "./refusal-words.ts";

const params = z.object({ homeId: recordId<HomeId>() });
const form = basicsForm.extend({ version: versionField });

export const meta = titled("Registration and area");

export const loader = endpoint(
  { access: "staff", params },
  async ({ context, params: { homeId } }) => {
    const { home, sector } = await readHome(context, homeId);
    const { kind, urn } = home;
    return { home, sector, councils: await readCouncils(context, { kind, urn, sector }) };
  },
);

export const action = endpoint(
  { access: "staff", params },
  async ({ context, params: { homeId }, request }) => {
    const read = await readForm(request, form);
    if (!read.ok) return read.reply;
    const { version, ...typed } = read.value;
    const input = basicsInput(typed);
    const outcome = await changeBasics(context, { homeId, version, ...input });
    if (outcome.accepted) return redirect(`/provider/homes/${homeId}?done=saved`);
    if (outcome.refusal === "identifying-words") return askAboutWords(read, outcome);
    if (outcome.refusal === "authority-not-said") return askCouncil(context, read, input);
    const { field, words } = basicsWords[outcome.refusal];
    return read.refuse(
      { [field]: words },
      outcome.refusal === "changed-by-somebody-else" ? 409 : 400,
    );
  },
);

export default function HomeBasicsPage() {
  const { home, sector, councils } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <StaffPage beforeMain={<BackLink href={`/provider/homes/${home.id}`}>{home.alias}</BackLink>}>
      <FormState {...refused}>
        <ErrorSummary />
        <h1 className="govuk-heading-l">Registration and area</h1>
        <form method="post" noValidate>
          <HiddenVersion version={home.version} />
          <BasicsFields
            home={home}
            sector={sector}
            councils={councilsIn(refused, councils)}
            council={home.otherAuthorities.length > 0 ? undefined : home.authorityCode}
          />
          <FoundWordsCheck found={foundIn(refused)} />
          <Button>Save</Button>
        </form>
      </FormState>
    </StaffPage>
  );
}
