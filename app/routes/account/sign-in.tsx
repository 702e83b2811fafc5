import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Button } from "../../components/govuk/button.tsx";
import { ErrorSummary } from "../../components/govuk/error-summary.tsx";
import { FormState } from "../../components/govuk/form-state.tsx";
import { NotificationBanner } from "../../components/govuk/notification-banner.tsx";
import { TextInput } from "../../components/govuk/text-input.tsx";
import { PublicLayout } from "../../components/layout/public-layout.tsx";
import { endpoint } from "../../web/endpoint.ts";
import { emailAddress, password } from "../../web/fields/sign-in.ts";
import { readForm } from "../../web/form.ts";
import { localPath } from "../../web/local-path.ts";
import { firstPage } from "../../web/navigation.ts";
import { titled } from "../../web/titled.ts";

export const meta = titled("Sign in");

const query = z.object({
  // biome-ignore lint/suspicious/noThenProperty: a string, which nothing takes for a promise; the page to go to
  then: z.string().optional().catch(undefined),
  "signed-out": z.literal("yes").optional().catch(undefined),
});
const form = z.object({ email: emailAddress, password });

export const loader = endpoint({ access: "public", query }, async ({ query, web }) => {
  const session = await web.staff();
  if (session) return redirect(localPath(query.then, firstPage(session.actor)));
  return { hasSignedOut: query["signed-out"] === "yes" };
});

export const action = endpoint({ access: "public", query }, async ({ query, request, web }) => {
  const read = await readForm(request, form, { forget: ["password"] });
  if (!read.ok) return read.reply;

  const { headers } = request;
  const answer = await web.hearth.signIn.withPassword({
    ...read.value,
    headers,
    address: web.address,
  });
  switch (answer.kind) {
    case "too-many":
      web.note("too many tries to sign in");
      return read.refuse(
        { "": `Too many tries. Wait ${answer.minutes} minutes and try again.` },
        429,
      );
    case "refused":
      web.note("sign-in refused");
      return read.refuse({ email: "The email address or the password is not right" });
    case "signed-in":
      web.note("signed in");
      for (const cookie of answer.cookies) web.addCookie(cookie);
      return redirect(localPath(query.then, firstPage(answer.session.actor)));
  }
});

export default function SignInPage() {
  const { hasSignedOut } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <PublicLayout>
      <FormState {...refused}>
        <div className="govuk-grid-row">
          <div className="govuk-grid-column-two-thirds">
            {hasSignedOut && !refused && (
              <NotificationBanner success>You have signed out</NotificationBanner>
            )}
            <ErrorSummary />
            <h1 className="govuk-heading-l">Sign in</h1>
            <form method="post" noValidate>
              <TextInput
                name="email"
                label="Email address"
                type="email"
                autoComplete="username"
                spellCheck={false}
                autoCapitalize="none"
              />
              <TextInput
                name="password"
                label="Password"
                type="password"
                autoComplete="current-password"
              />
              <Button>Sign in</Button>
            </form>
            <p className="govuk-body">
              Accounts are made by the administrator of your organisation. Ask them if you have
              none, or if you have lost your password.
            </p>
          </div>
        </div>
      </FormState>
    </PublicLayout>
  );
}
