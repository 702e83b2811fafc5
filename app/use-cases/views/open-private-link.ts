import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import { mostWrongPins, sittingLastsSeconds } from "../../domain/views/private-link.ts";
import { useCase } from "../use-case.ts";

export type OpenPrivateLink = { readonly token: string; readonly pin: string };

/** The token of the sitting, for the browser's cookie. */
export type OpenedLink = { readonly sitting: string; readonly lastsSeconds: number };

/**
 * Opens a private link with its PIN. A wrong PIN, a closed link and a link that never was are refused in the same way
 * and take as long. The try is counted in the same statement that finds the link, before the PIN is compared.
 */
export const openPrivateLink = useCase(
  { permission: "link:open" },
  async (
    { now, repositories },
    { token, pin }: OpenPrivateLink,
  ): Promise<Outcome<OpenedLink, "not-opened">> => {
    const { views, linkSecrets } = repositories;
    const tokenHash = linkSecrets.hashToken(token);
    const at = now();
    const link = await views.tryLink(tokenHash, at, mostWrongPins);
    const isRight = await linkSecrets.isPin(link?.pinHash, pin);
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
);
