import { views, viewsLink, viewsReply } from "../schema/views.ts";

/** Replies and absences of one referral are few; this is far above what people write. */
export const mostOfAReferral = 500;
export const mostOptions = 50;

export const linkColumns = {
  id: viewsLink.id,
  audience: viewsLink.audience,
  showDistance: viewsLink.showDistance,
  createdAt: viewsLink.createdAt,
  expiresAt: viewsLink.expiresAt,
  revokedAt: viewsLink.revokedAt,
  wrongPins: viewsLink.wrongPins,
  firstOpenedAt: viewsLink.firstOpenedAt,
};
export const viewsColumns = {
  id: views.id,
  audience: views.audience,
  offerId: views.offerId,
  answer: views.answer,
  why: views.why,
  mattersMost: views.mattersMost,
  question: views.question,
  linkId: views.linkId,
  recordedBy: views.recordedBy,
  at: views.at,
};
export const replyColumns = {
  id: viewsReply.id,
  audience: viewsReply.audience,
  viewsId: viewsReply.viewsId,
  words: viewsReply.words,
  at: viewsReply.at,
};
