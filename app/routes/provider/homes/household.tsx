import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { Button } from "../../../components/govuk/button.tsx";
import { ErrorSummary } from "../../../components/govuk/error-summary.tsx";
import { FormState } from "../../../components/govuk/form-state.tsx";
import { foundIn } from "../../../components/product/found-in.ts";
import { FoundWordsCheck } from "../../../components/product/found-words.tsx";
import { HiddenVersion } from "../../../components/provider/hidden-version.tsx";
import { HouseholdFields } from "../../../components/provider/household-fields.tsx";
import { pets } from "../../../domain/home/home.ts";
import type { HomeId } from "../../../domain/shared/ids.ts";
import { changeHome } from "../../../use-cases/homes/change-home.ts";
import { readHome } from "../../../use-cases/homes/read-home.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { choice } from "../../../web/fields/choice.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { optionalWhole, versionField } from "../../../web/fields/number.ts";
import { optionalText } from "../../../web/fields/text.ts";
import { readForm } from "../../../web/form.ts";
import { askAboutWords, confirmedField } from "../../../web/found-words.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titled } from "../../../web/titled.ts";
import { changedWords } from "../refusal-words.ts";
import { agesIn, areAges, oldestResident } from "./ages-typed.ts";
import { listOrNotSaid } from "./fields.ts";

const params = z.object({ homeId: recordId<HomeId>() });

const agesTyped = z.object({ childrenThere: z.string(), childrenAges: z.string() });
const form = z
  .object({
    adults: optionalWhole({ called: "the number of adults", min: 0, max: 30 }),
    childrenThere: choice(["some", "none", "not-said"], "Select whether children live there now"),
    childrenAges: optionalText({ called: "their ages", max: 100 }),
    pets: listOrNotSaid(pets, "Choose from the list, or no pets, or not said"),
    whoLivesThere: optionalText({ called: "who lives there", max: 600 }),
    forTheChild: optionalText({ called: "what a child would want to know", max: 1500 }),
    schoolNearby: optionalText({ called: "the school nearby", max: 300 }),
    version: versionField,
    confirmed: confirmedField,
  })
  .refine((typed) => typed.childrenThere !== "some" || areAges(typed.childrenAges), {
    path: ["childrenAges"],
    error: `Enter the ages as numbers up to ${oldestResident}, like 9, 13`,
    // Said together with what is wrong elsewhere.
    when: ({ value }) => agesTyped.safeParse(value).success,
  });

export const meta = titled("Who lives there");

export const loader = endpoint({ access: "staff", params }, ({ context, params: { homeId } }) =>
  readHome(context, homeId),
);

export const action = endpoint(
  { access: "staff", params },
  async ({ context, params: { homeId }, request }) => {
    const read = await readForm(request, form);
    if (!read.ok) return read.reply;
    const { version, confirmed, ...typed } = read.value;
    const answers = answersOf(typed);
    const outcome = await changeHome(context, { homeId, version, answers, confirmed });
    if (outcome.accepted) return redirect(`/provider/homes/${homeId}?done=saved`);
    if (outcome.refusal === "identifying-words") return askAboutWords(read, outcome);
    return read.refuse({ "": changedWords }, 409);
  },
);

type Typed = Omit<z.output<typeof form>, "version" | "confirmed">;

function answersOf({ adults, childrenThere, childrenAges, ...rest }: Typed) {
  const ages = { some: agesIn(childrenAges), none: [], "not-said": null };
  return { ...rest, adults: adults ?? null, childrenAges: ages[childrenThere] };
}

export default function Household() {
  const { home } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <StaffPage beforeMain={<BackLink href={`/provider/homes/${home.id}`}>{home.alias}</BackLink>}>
      <FormState {...refused}>
        <ErrorSummary />
        <h1 className="govuk-heading-l">Who lives there</h1>
        <p className="govuk-body">
          Commissioners read this, and a child may read it when the home is one of their options.
        </p>
        <form method="post" noValidate>
          <HiddenVersion version={home.version} />
          <HouseholdFields home={home} />
          <FoundWordsCheck found={foundIn(refused)} />
          <Button>Save</Button>
        </form>
      </FormState>
    </StaffPage>
  );
}
