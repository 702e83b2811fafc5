import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { Button } from "../../../components/govuk/button.tsx";
import { ErrorSummary } from "../../../components/govuk/error-summary.tsx";
import { FormState } from "../../../components/govuk/form-state.tsx";
import { Select } from "../../../components/govuk/select.tsx";
import { foundIn } from "../../../components/product/found-in.ts";
import { FoundWordsCheck } from "../../../components/product/found-words.tsx";
import { VacancyFields } from "../../../components/provider/vacancy-fields.tsx";
import type { HomeId, VacancyId } from "../../../domain/shared/ids.ts";
import { chooseHome, type HomeWithRoom } from "../../../use-cases/vacancies/choose-home.ts";
import { publishVacancy } from "../../../use-cases/vacancies/publish-vacancy.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { readForm } from "../../../web/form.ts";
import { askAboutWords } from "../../../web/found-words.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titled } from "../../../web/titled.ts";
import { publishWords } from "../refusal-words.ts";
import { detailsForm, detailsInput } from "./fields.ts";

const query = z.object({ home: recordId<HomeId>().optional().catch(undefined) });
const form = detailsForm.extend({
  id: recordId<VacancyId>(),
  homeId: recordId<HomeId>("Select a home"),
});
const fieldOf: Partial<Record<keyof typeof publishWords, string>> = {
  "sent-before": "",
  "more-places-than-free": "places",
  "available-in-the-past": "availableFrom",
  "available-too-far-ahead": "availableFrom",
};

export const meta = titled("Publish a vacancy");

export const loader = endpoint({ access: "staff", query }, async ({ context, query }) => ({
  homes: await chooseHome(context, undefined),
  chosen: query.home,
  id: context.newId<VacancyId>(),
  today: context.today(),
}));

export const action = endpoint({ access: "staff" }, async ({ context, request }) => {
  const read = await readForm(request, form);
  if (!read.ok) return read.reply;
  const { id, homeId, ...typed } = read.value;
  const outcome = await publishVacancy(context, { id, homeId, ...detailsInput(typed) });
  if (outcome.accepted) return redirect("/provider/vacancies?done=published");
  if (outcome.refusal === "identifying-words") return askAboutWords(read, outcome);
  return read.refuse({ [fieldOf[outcome.refusal] ?? "homeId"]: publishWords[outcome.refusal] });
});

export default function PublishVacancy() {
  const { homes, chosen, id, today } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <StaffPage beforeMain={<BackLink href="/provider/vacancies">Vacancies</BackLink>}>
      <FormState {...refused}>
        <ErrorSummary />
        <h1 className="govuk-heading-l">Publish a vacancy</h1>
        <form method="post" noValidate>
          <input type="hidden" name="id" value={id} />
          <Select
            name="homeId"
            label="Which home?"
            labelSize="s"
            emptyLabel="Choose a home"
            value={chosen}
            options={homes.map((home) => ({ value: home.id, label: homeLabel(home) }))}
          />
          <VacancyFields details={{ places: 1, availableFrom: today, weeklyFee: null, note: "" }} />
          <FoundWordsCheck found={foundIn(refused)} />
          <Button>Publish</Button>
        </form>
        <p className="govuk-body">
          Is the home not here?{" "}
          <a className="govuk-link" href="/provider/homes/new">
            Add it first
          </a>
          .
        </p>
      </FormState>
    </StaffPage>
  );
}

function homeLabel({ name, free }: HomeWithRoom): string {
  return free === 0 ? `${name}: no place left to offer` : `${name}: ${free} left to offer`;
}
