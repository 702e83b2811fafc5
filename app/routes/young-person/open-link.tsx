import { data, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { z } from "zod";
import { Button } from "../../components/govuk/button.tsx";
import { Details } from "../../components/govuk/details.tsx";
import { ErrorSummary } from "../../components/govuk/error-summary.tsx";
import { FormState } from "../../components/govuk/form-state.tsx";
import { TextInput } from "../../components/govuk/text-input.tsx";
import { YoungPersonLayout } from "../../components/layout/young-person-layout.tsx";
import { openPrivateLink } from "../../use-cases/views/open-private-link.ts";
import { endpoint } from "../../web/endpoint.ts";
import { readForm } from "../../web/form.ts";
import type { RouteHandle } from "../../web/route-handle.ts";
import { titled } from "../../web/titled.ts";

/** Messages put full stops, brackets and the like behind a link, and telephones take them for a part of it. */
const withoutEnd = (text: string) => text.replace(/[^\w-]+$/, "");
const token = z
  .string()
  .transform(withoutEnd)
  .pipe(z.string().regex(/^[\w-]{20,64}$/));
const params = z.object({ token });
const sixNumbers = "Type all 6 numbers";
const form = z.object({
  pin: z
    .string({ error: sixNumbers })
    .transform((text) => text.replace(/[\s-]/g, ""))
    .pipe(z.string().regex(/^\d{6}$/, { error: sixNumbers })),
});

export const handle: RouteHandle = { area: "child", scripts: false };
export const meta = titled("Type your 6 numbers");

/** Looking at the address spends nothing and tells nothing: mail scanners and previews do it too. */
export const loader = endpoint({ access: "public", secretAddress: true, params }, () => null);

export const action = endpoint(
  { access: "public", secretAddress: true, params },
  async ({ context, params, request, web }) => {
    const read = await readForm(request, form, { forget: ["pin"] });
    if (!read.ok) return read.reply;
    const { linkTries } = web.hearth;
    if ((await linkTries.countFrom(web.address)) !== undefined) {
      web.note("too many tries to open a link");
      throw data(null, { status: 429 });
    }
    const opened = await openPrivateLink(context, { token: params.token, pin: read.value.pin });
    if (!opened.accepted) {
      return read.refuse({ pin: "Those numbers did not open the page. Check them and try again." });
    }
    await linkTries.forgetFrom(web.address);
    web.addCookie(web.hearth.viewsCookie.set(opened.value.sitting, opened.value.lastsSeconds));
    return redirect("/your-homes");
  },
);

export default function OpenLink() {
  const refused = useActionData<typeof action>();
  return (
    <YoungPersonLayout homeHref="/help/children">
      <FormState {...refused}>
        <ErrorSummary />
        <h1 className="govuk-heading-xl">Type your 6 numbers</h1>
        <p className="govuk-body">
          The social worker gave you 6 numbers with this link. They keep your page private.
        </p>
        <form method="post" noValidate>
          <TextInput
            name="pin"
            label="Your 6 numbers"
            labelSize="m"
            width={10}
            inputMode="numeric"
            autoComplete="one-time-code"
          />
          <Button>Open my page</Button>
        </form>
        <Details summary="It does not work">
          <p>A link works for 7 days. It closes after 5 wrong tries.</p>
          <p>Ask the social worker for a new one. They can make it in a minute.</p>
        </Details>
      </FormState>
    </YoungPersonLayout>
  );
}
