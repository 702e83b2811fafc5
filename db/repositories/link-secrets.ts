import { randomBytes, randomInt } from "node:crypto";
import type { LinkSecrets } from "#app/use-cases/views/link-secrets.ts";
import { atMost } from "./at-most.ts";
import { hashToken } from "./identity.ts";
import { hashPassword, isPassword } from "./people.ts";

/** Anybody may ask for a comparison, and each takes a core for a while: some are left for other work. */
const compare = atMost(2);

/** The hash of no PIN: compared with when there is no link, so that both take as long. */
let nobody: Promise<string> | undefined;

/** Random tokens and PINs, and their hashes: sha256 for tokens, which are long, and argon2id for PINs, which are not. */
export const linkSecrets: LinkSecrets = {
  newToken: () => randomBytes(24).toString("base64url"),
  newPin: () => String(randomInt(1_000_000)).padStart(6, "0"),
  hashToken,
  hashPin: hashPassword,
  isPin: async (hash, pin) => {
    nobody ??= hashPassword(randomBytes(24).toString("base64url"));
    const compared = hash ?? (await nobody);
    const isRight = await compare(() => isPassword(compared, pin));
    return isRight && hash !== undefined;
  },
};
