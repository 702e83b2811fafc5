import { redirect } from "@remix-run/node";
import { z } from "zod";
import type { ReferralId } from "../../../domain/shared/ids.ts";
import { viewsAudiences } from "../../../domain/views/views.ts";
import { closePrivateLinks } from "../../../use-cases/views/close-private-links.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { choice } from "../../../web/fields/choice.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { readForm } from "../../../web/form.ts";

const params = z.object({ referralId: recordId<ReferralId>() });
const form = z.object({ audience: choice(viewsAudiences, "Choose whose link to close") });

const back = (referralId: string) => redirect(`/commissioner/referrals/${referralId}/views`);

export const loader = endpoint({ access: "staff", params }, ({ params }) =>
  back(params.referralId),
);

export const action = endpoint(
  { access: "staff", params },
  async ({ context, params, request }) => {
    const read = await readForm(request, form);
    if (read.ok) await closePrivateLinks(context, { ...params, ...read.value });
    return back(params.referralId);
  },
);
