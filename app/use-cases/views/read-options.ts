import type { ReferralStatus } from "../../domain/referral/referral.ts";
import type { OfferId } from "../../domain/shared/ids.ts";
import { newestViews } from "../../domain/views/newest-views.ts";
import { type ShownOption, shownOption } from "../../domain/views/shown-option.ts";
import type { ViewsAudience } from "../../domain/views/views.ts";
import { saysSomething } from "../../domain/views/views-standing.ts";
import { useCase } from "../use-case.ts";
import { viewsActor } from "./views-actor.ts";
import type { DescribedPicture, KeptViews, Reply } from "./views-repository.ts";

export const mostOwnShown = 100;

export type OwnOption = {
  readonly offerId: OfferId;
  readonly option: ShownOption;
  /** The one that is shown, with the description that the home wrote. */
  readonly picture: DescribedPicture | null;
  /** What the reader said about it last. */
  readonly said: KeptViews | null;
};

export type ReadOptions = {
  readonly audience: ViewsAudience;
  /** Only while the referral is published are there options to choose between. */
  readonly status: ReferralStatus;
  readonly options: readonly OwnOption[];
  /** What the reader said last about all of them. */
  readonly saidOverall: KeptViews | null;
  /** Newest first, each with its answer when there is one. */
  readonly questions: readonly { readonly asked: KeptViews; readonly answer: Reply | null }[];
  /** The reply after the decision. */
  readonly decision: Reply | null;
};

/** The options of one child, as the reader whose link is open may see them, and what they have said so far. */
export const readOptions = useCase(
  { permission: "options:read" },
  async ({ actor, repositories }, _: undefined): Promise<ReadOptions> => {
    const own = viewsActor(actor);
    const { linkId, referralId, audience } = own;
    const { views } = repositories;
    const { showDistance } = await views.getOwnLink(linkId);
    const listed = await views.listOptions(referralId);
    const options = listed.map(({ offerId, option }, index) => ({
      offerId,
      option: shownOption(option, showDistance, listed.length > 1 ? index + 1 : null),
    }));
    const pictures = await views.describePictures(
      options.flatMap(({ option }) => option.pictureIds.slice(0, 1)),
    );
    const said = newestViews(await views.listOwn(own, mostOwnShown));
    const replies = await views.listOwnReplies(referralId);
    const saidAbout = (offerId: OfferId | null) =>
      said.find((each) => each.offerId === offerId && each.counts && saysSomething(each)) ?? null;
    return {
      audience,
      status: await views.getOwnStatus(),
      options: options.map(({ offerId, option }) => ({
        offerId,
        option,
        picture: pictures.find(({ id }) => id === option.pictureIds[0]) ?? null,
        said: saidAbout(offerId),
      })),
      saidOverall: saidAbout(null),
      questions: said
        .filter((each) => each.question !== "")
        .map((asked) => ({
          asked,
          answer: replies.find((reply) => reply.viewsId === asked.id) ?? null,
        })),
      decision: replies.find((reply) => reply.viewsId === null) ?? null,
    };
  },
);
