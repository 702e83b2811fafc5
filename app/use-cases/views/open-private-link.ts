import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import { mostWrongPins, sittingLastsSeconds } from "../../domain/views/private-link.ts";
import { useCaseInSteps } from "../use-case.ts";

export type OpenPrivateLink = { readonly token: string; readonly pin: string };

/** The token of the sitting, for the browser's cookie. */
export type OpenedLink = { readonly sitting: string; readonly lastsSeconds: number };

/**
 * Opens a private link with its PIN. A wrong PIN, a closed link and a link that never was are refused in the same way
 * and cost the same. The try is counted, for good, in the statement that finds the link, before the PIN is compared.
 * Openings and wrong PINs stand in the audit trail of the link's authority; a link that never was leaves no row.
 */
export const openPrivateLink = useCaseInSteps(
  { permission: "link:open" },
  {
    async find({ now, repositories: { views, linkSecrets } }, { token }: OpenPrivateLink) {
      const tokenHash = linkSecrets.hashToken(token);
      const at = now();
      return {
        tokenHash,
        at,
        linkSecrets,
        link: await views.tryLink(tokenHash, at, mostWrongPins),
      };
    },
    subject: ({ link }) => link?.referralId,
    prove: ({ link, linkSecrets }, { pin }) => linkSecrets.isPin(link?.pinHash, pin),
    async conclude(
      { repositories: { views } },
      _,
      { tokenHash, at, link, linkSecrets },
      isRight,
    ): Promise<Outcome<OpenedLink, "not-opened">> {
      if (!link || !isRight) return refuse("not-opened");
      const sitting = linkSecrets.newToken();
      await views.beginSitting({
        tokenHash,
        linkId: link.linkId,
        sittingHash: linkSecrets.hashToken(sitting),
        at,
        endsAt: new Date(at.getTime() + sittingLastsSeconds * 1000),
      });
      return accept({ sitting, lastsSeconds: sittingLastsSeconds });
    },
  },
);
