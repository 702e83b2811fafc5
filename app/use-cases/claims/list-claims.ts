import { useCase } from "../use-case.ts";
import type { WaitingClaim } from "./claims-repository.ts";

const most = 100;

/** Registration numbers that providers have given and nobody has confirmed. */
export const listClaims = useCase(
  { permission: "claim:settle", reads: true, audited: false },
  async ({ repositories }, _: undefined): Promise<readonly WaitingClaim[]> =>
    repositories.claims.listWaiting(most),
);
