import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { Button } from "../../../components/govuk/button.tsx";
import { ErrorSummary } from "../../../components/govuk/error-summary.tsx";
import { FormState } from "../../../components/govuk/form-state.tsx";
import { foundIn } from "../../../components/product/found-in.ts";
import { FoundWordsCheck } from "../../../components/product/found-words.tsx";
import { PictureFields } from "../../../components/provider/picture-fields.tsx";
import { PictureList } from "../../../components/provider/picture-list.tsx";
import { largestPicture, mostPictures } from "../../../domain/home/picture.ts";
import type { HomeId } from "../../../domain/shared/ids.ts";
import { addPicture } from "../../../use-cases/homes/add-picture.ts";
import { readHome } from "../../../use-cases/homes/read-home.ts";
import { removePicture } from "../../../use-cases/homes/remove-picture.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { requiredText } from "../../../web/fields/text.ts";
import { readForm } from "../../../web/form.ts";
import { askAboutWords, confirmedField } from "../../../web/found-words.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titled } from "../../../web/titled.ts";

const params = z.object({ homeId: recordId<HomeId>() });
const notChosen = "Choose a PNG or JPEG picture";
const form = z.discriminatedUnion("do", [
  z.object({
    do: z.literal("add"),
    id: recordId<string>(),
    picture: z.instanceof(File, { error: notChosen }).refine((file) => file.size > 0, notChosen),
    description: requiredText({ called: "what the picture shows", max: 200 }),
    confirmed: confirmedField,
  }),
  z.object({ do: z.literal("remove"), pictureId: recordId<string>() }),
]);

const refusalWords = {
  "not-a-picture": "This file is not a whole PNG or JPEG picture",
  "too-large": "The picture must be smaller than 2 MB",
  "too-many-pictures": `A home can have ${mostPictures} pictures. Remove one first`,
  "sent-before":
    "This page was sent before with another picture, which is kept. To add this one as well, choose it again and send it",
} as const;

export const meta = titled("Pictures");

export const loader = endpoint(
  { access: "staff", params },
  async ({ context, params: { homeId } }) => {
    const { home, pictures } = await readHome(context, homeId);
    return { home, pictures, id: context.newId<string>() };
  },
);

export const action = endpoint(
  { access: "staff", params },
  async ({ context, params: { homeId }, request }) => {
    const read = await readForm(request, form, { limit: largestPicture + 1024 * 1024 });
    if (!read.ok) return read.reply;
    const typed = read.value;
    if (typed.do === "remove") {
      await removePicture(context, { homeId, pictureId: typed.pictureId });
    } else {
      const bytes = new Uint8Array(await typed.picture.arrayBuffer());
      const outcome = await addPicture(context, { ...typed, homeId, bytes });
      if (!outcome.accepted) {
        if (outcome.refusal === "identifying-words") return askAboutWords(read, outcome);
        return read.refuse({ picture: refusalWords[outcome.refusal] });
      }
    }
    return redirect(`/provider/homes/${homeId}/pictures`);
  },
);

export default function Pictures() {
  const { home, pictures, id } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <StaffPage beforeMain={<BackLink href={`/provider/homes/${home.id}`}>{home.alias}</BackLink>}>
      <FormState {...refused}>
        <ErrorSummary />
        <h1 className="govuk-heading-l">Pictures of {home.alias}</h1>
        <p className="govuk-body">
          A child sees them when the home is one of their options: a bedroom, the kitchen, the
          garden, the dog. Never people, never a street sign or the front of the house.
        </p>
        <PictureList
          homeId={home.id}
          pictures={pictures}
          actions={(picture) => (
            <form method="post">
              <input type="hidden" name="pictureId" value={picture.id} />
              <Button name="do" value="remove" variant="secondary">
                Remove<span className="govuk-visually-hidden">: {picture.description}</span>
              </Button>
            </form>
          )}
        />
        {pictures.length < mostPictures && (
          <form method="post" encType="multipart/form-data" noValidate>
            <input type="hidden" name="id" value={id} />
            <PictureFields />
            <FoundWordsCheck found={foundIn(refused)} />
            <Button name="do" value="add">
              Add this picture
            </Button>
          </form>
        )}
      </FormState>
    </StaffPage>
  );
}
