import { isProtective } from "../../domain/matching/change-sets.ts";
import { compileSearch } from "../../domain/matching/compile-search.ts";
import { type CopyAsked, changesAsked, copyAddress } from "../../domain/matching/copy-address.ts";
import { copyWords, sectionOf } from "../../domain/matching/copy-words.ts";
import { relaxedAnswers } from "../../domain/matching/relaxed-answers.ts";
import type { Search } from "../../domain/matching/search.ts";
import { type Weighed, weigh } from "../../domain/matching/weigh.ts";
import type { ReferralSection, ReferralStatus } from "../../domain/referral/referral.ts";
import type { ReferralId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import { useCase } from "../use-case.ts";
import type { MatchListRefusal } from "./list-matches.ts";
import { bestHomes, getReferral, listsAtLeast, searchOf } from "./search-homes.ts";
import { readWhole, type ShownHome, shownHomes } from "./shown-home.ts";

export type ListCopy = {
  readonly referralId: ReferralId;
  readonly asked: CopyAsked;
  readonly page: number;
};

/** A home of the copy, with what it does not meet of the referral as it is written. */
export type CopiedHome = ShownHome & {
  readonly asWritten: readonly string[];
  /** The referral as written rules it out by law: it can be asked only when the referral is changed. */
  readonly mayBeAsked: boolean;
};

export type CopyOfList = {
  readonly reference: string;
  readonly status: ReferralStatus;
  /** What differs from the referral, each in words. */
  readonly differs: readonly string[];
  /** Where each difference would be made for good. */
  readonly sections: readonly ReferralSection[];
  /** One of the differences is a place that keeps the child safe. */
  readonly protects: boolean;
  readonly address: ReturnType<typeof copyAddress>;
  readonly page: number;
  readonly pageCount: number;
  readonly from: number;
  readonly listed: number;
  readonly complete: boolean;
  readonly homes: readonly CopiedHome[];
};

export type CopyRefusal = MatchListRefusal | "nothing-differs";

const homesOnAPage = 10;

/**
 * The list as it would be with some must-haves of the referral changed. A copy to look at: nothing is kept, no home is
 * given a card and nobody is told. Refuses when the referral, as it is now, would not be changed by what is asked.
 */
export const listCopy = useCase(
  { permission: "match:read", subject: ({ referralId }: ListCopy) => referralId },
  async (context, { referralId, asked, page }): Promise<Outcome<CopyOfList, CopyRefusal>> => {
    const referral = await getReferral(context, referralId);
    const written = await searchOf(context, referral);
    if (written === null) return refuse("answers-missing");
    const { brief } = written;
    const changes = changesAsked(brief, asked);
    if (changes.length === 0) return refuse("nothing-differs");

    const answers = relaxedAnswers(brief, changes);
    const copy = compileSearch(answers, brief.geography, brief.today, brief.now, written.profile);
    const { listed, complete } = await bestHomes(context, copy, page * homesOnAPage, {
      atLeast: listsAtLeast,
    });
    const pageCount = Math.max(1, Math.ceil(listed.length / homesOnAPage));
    const here = Math.min(page, pageCount);
    const onPage = listed.slice((here - 1) * homesOnAPage, here * homesOnAPage);
    const whole = await readWhole(context, copy, onPage);
    const shown = await shownHomes(context, { search: copy, referralId }, whole);
    return accept({
      reference: referral.reference,
      status: referral.status,
      differs: changes.map((change) => copyWords(brief, change)),
      sections: [...new Set(changes.map((change) => sectionOf(brief, change)))],
      protects: changes.some(isProtective),
      address: copyAddress(brief, changes),
      page: here,
      pageCount,
      from: (here - 1) * homesOnAPage + 1,
      listed: listed.length,
      complete,
      homes: shown.map((home, index) => ({ ...home, ...asWritten(written, whole[index]) })),
    });
  },
);

function asWritten(
  written: Search,
  shown: Weighed | undefined,
): Pick<CopiedHome, "asWritten" | "mayBeAsked"> {
  const failed = shown === undefined ? [] : weigh(written, shown.seen.candidate).failed;
  return {
    asWritten: failed.map(({ label }) => label),
    mayBeAsked: !failed.some(({ kind }) => kind === "lawful"),
  };
}
