import { areSameBytes } from "../../domain/home/bytes.ts";
import { type IdentifyingWords, identifyingWords } from "../../domain/home/identifying-words.ts";
import { cleanPicture, mostPictures, type PictureRefusal } from "../../domain/home/picture.ts";
import type { HomeId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";

export type AddPictureInput = {
  readonly id: string;
  readonly homeId: HomeId;
  readonly bytes: Uint8Array;
  /** What it shows, for a child who cannot see it. */
  readonly description: string;
  /** Keys of found words that may stay. */
  readonly confirmed: readonly string[];
};

export type AddPictureRefusal = PictureRefusal | "too-many-pictures" | "sent-before";

/** Keeps a picture of a home, without anything that the camera wrote beside it. */
export const addPicture = useCase(
  { permission: "home:write", subject: ({ homeId }: AddPictureInput) => homeId },
  async (
    { actor, repositories },
    { id, homeId, bytes, description, confirmed },
  ): Promise<Outcome<HomeId, AddPictureRefusal> | IdentifyingWords> => {
    const { organisationId } = staffActor(actor);
    const { homes } = repositories;
    const home = await homes.findForChange(organisationId, homeId);
    if (!home) throw notFound();
    const before = await homes.findPicture(organisationId, homeId, id);
    const clean = cleanPicture(bytes);
    if (before) {
      const isSame =
        clean.accepted &&
        before.description === description &&
        areSameBytes(before.bytes, clean.value.bytes);
      return isSame ? accept(homeId) : refuse("sent-before");
    }
    const there = await homes.listPictures(organisationId, homeId);
    if (there.length >= mostPictures) return refuse("too-many-pictures");
    const names = identifyingWords({ description }, {}, confirmed);
    if (names) return names;
    if (!clean.accepted) return clean;
    const isNew = await homes.insertPicture(home, { id, description, ...clean.value });
    return isNew ? accept(homeId) : refuse("sent-before");
  },
);
