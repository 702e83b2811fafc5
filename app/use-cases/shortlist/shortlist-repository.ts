import type { HomeId, OfferId, PersonId, ReferralId } from "../../domain/shared/ids.ts";
import type { ChildOption } from "../../domain/views/child-option.ts";

export type ShortlistRepository = {
  /** Puts an offer on the child's list, or puts it back; the words are written anew each time. */
  put(entry: {
    readonly offerId: OfferId;
    readonly referralId: ReferralId;
    readonly option: ChildOption;
    readonly at: Date;
    readonly by: PersonId;
  }): Promise<void>;
  /** Pictures that the home shows, at most six. */
  listPictureIds(homeId: HomeId): Promise<readonly string[]>;
  /** Takes an offer off the list; views already given about it are kept. */
  remove(referralId: ReferralId, offerId: OfferId, at: Date): Promise<void>;
};
