import { type FreeTextField, freeTexts } from "../../domain/referral/free-text.ts";
import { asRead } from "../../domain/referral/publishing.ts";
import type { ReferralId } from "../../domain/shared/ids.ts";
import type { AuthorityName } from "../geography/geography-repository.ts";
import { useCase } from "../use-case.ts";
import { loadReferral, type ReadReferral } from "./load-referral.ts";

/** A finding with the words around it. */
export type FindingWithContext = {
  readonly key: string;
  readonly field: FreeTextField;
  readonly excerpt: string;
  readonly before: string;
  readonly after: string;
  readonly why: string;
  readonly suggestion: string;
};

export type CheckedReferral = ReadReferral & {
  readonly authorities: readonly AuthorityName[];
  /** Fingerprint of the answers and the card shown, which are what a press of the button publishes. */
  readonly seen: string;
  readonly toSettle: readonly FindingWithContext[];
};

/** Characters of the text shown on each side of a finding. */
const around = 60;

/** A referral to read through before it is published, with every finding in its text. */
export const readForChecking = useCase(
  { permission: "referral:read", subject: (referralId: ReferralId) => referralId },
  async (context, referralId): Promise<CheckedReferral> => {
    const read = await loadReferral(context, referralId);
    const texts = freeTexts(read.referral.answers);
    return {
      ...read,
      authorities: await context.repositories.geography.listAuthorities(),
      seen: asRead(read.referral.answers, read.preview),
      toSettle: read.openFindings.map((finding) => {
        const { kind, start, end, excerpt, sentence, why, suggestion } = finding;
        const field = finding.field as FreeTextField;
        const text = texts[field] ?? "";
        const from = Math.max(0, start - around);
        return {
          key: JSON.stringify({ field, kind, excerpt, sentence }),
          field,
          excerpt,
          before: `${from > 0 ? "…" : ""}${text.slice(from, start)}`,
          after: `${text.slice(end, end + around)}${end + around < text.length ? "…" : ""}`,
          why,
          suggestion,
        };
      }),
    };
  },
);
