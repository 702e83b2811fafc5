import type { Candidate } from "#app/domain/matching/candidate.ts";
import type { Weighed } from "#app/domain/matching/weigh.ts";
import type { ReferralAnswers } from "#app/domain/referral/referral.ts";
import { addDays } from "#app/domain/shared/calendar-date.ts";
import type { ReferralId } from "#app/domain/shared/ids.ts";
import { hashToken } from "../../repositories/identity.ts";
import type { Chance } from "../chance.ts";
import { namedOrganisations } from "../organisation-list.ts";
import { daysAgo, type World } from "../world.ts";
import { storeOffer } from "./answering.ts";
import { demonstrationLinks, demonstrationReference } from "./demonstration-links.ts";
import { publish, storeRecipient } from "./publishing.ts";
import type { Author } from "./referrals.ts";
import { bandOf, type SeededOffer, type SeededRecipient, seedOffer, signed } from "./responses.ts";
import type { SeededReferral } from "./seeded-referral.ts";
import type { OpenLife, Setting } from "./setting.ts";
import { shortlist } from "./voice.ts";

function answersOf(world: World): ReferralAnswers {
  return {
    request: {
      urgency: "planned",
      neededBy: addDays(world.today, 12),
      answerBy: addDays(world.today, 6),
      stay: "long-term",
    },
    child: {
      age: 11,
      sex: "female",
      ethnicity: "WBRI",
      firstLanguage: "en",
      needsInterpreter: false,
      legalStatus: "C2",
      categoryOfNeed: "N1",
      unaccompanied: false,
      deprivationOfLiberty: false,
      keyStage4: false,
    },
    siblings: { siblings: [{ age: 8, sex: "male", together: "prefer" }] },
    places: {
      homeArea: "LS11",
      furthestMiles: 20,
      keepSchool: true,
      schoolArea: "LS10",
      otherPlaces: [{ kind: "relative", area: "WF3", timesPerMonth: 4 }],
      stayAwayFrom: [],
    },
    needs: {
      needs: [
        { code: "trauma-and-attachment", importance: "must" },
        { code: "anxiety-and-low-mood", importance: "matters" },
      ],
      senProvision: "K",
    },
    risks: {
      risks: [{ code: "self-harm", importance: "matters" }],
      whatHelps:
        "A quiet voice, and talking about something else first. A safety plan that she wrote herself.",
    },
    home: {
      kinds: [
        { kind: "fostering-household", suitability: "preferred" },
        { kind: "childrens-home", suitability: "suitable" },
      ],
      companionship: "no-preference",
      adaptations: [],
      pets: "can",
      ofstedFloor: "requires-improvement",
      inadequateOverride: null,
      language: null,
      faith: null,
      culture: null,
    },
    story: {
      strengths: "Quick, funny and fair. Looks after younger children and never forgets a promise.",
      interests: "Dogs, baking, drawing animals, and swimming on Saturdays.",
      ownWords:
        "I want to stay at my school and see my brother at weekends. I like dogs. Please find people who do not give up.",
      history:
        "Has lived in one foster home for three years. It is ending because the carers are moving away, and they want to stay in touch.",
    },
    sharing: { audience: "homes-that-fit" },
  };
}

/** A referral in the middle of its life, for somebody who sees Hearth for the first time: offers are in, the child has a link. */
export function seedNewcomersReferral(
  setting: Setting,
  author: Author,
  pinHashes: { child: string; parent: string },
  chance: Chance,
): SeededReferral {
  const { world, rows } = setting;
  const publishedAt = daysAgo(world.now, 3.2);
  const referral: SeededReferral = {
    ...author,
    id: chance.uuid() as ReferralId,
    reference: demonstrationReference,
    status: "published",
    answers: answersOf(world),
    sections: 9,
    createdAt: daysAgo(world.now, 4),
    publishedAt,
  };
  const life = publish(setting, referral, chance);
  const ofLarkspur = homesOfLarkspur(setting, referral, life);
  const ofOthers = life.recipients.filter((one) => !ofLarkspur.includes(one));
  const offer = (one: (typeof ofOthers)[number] | undefined, ago: number) =>
    one && seedOffer(referral, life.card, one, daysAgo(world.now, ago), chance);
  const sent = [offer(ofLarkspur[0], 2.1), offer(ofOthers[0], 1.7), offer(ofOthers[2], 1.4)]
    .filter((one): one is SeededOffer => one !== undefined)
    .map((one) => signed(one, world.now));
  const waiting = offer(ofLarkspur[1], 0.3);
  for (const one of waiting ? [...sent, waiting] : sent) storeOffer(setting, one);
  shortlist(
    rows,
    referral,
    sent.slice(0, 2),
    setting.peopleOf(referral),
    daysAgo(world.now, 0.8),
    setting.picturesOf,
  );
  for (const audience of ["child", "parent"] as const) {
    rows.viewsLink.push({
      id: chance.uuid(),
      referralId: referral.id,
      authorityId: referral.authorityId,
      audience,
      tokenHash: hashToken(demonstrationLinks[audience].token),
      pinHash: pinHashes[audience],
      createdAt: daysAgo(world.now, 0.7),
      createdBy: referral.createdBy,
      // Real links last a week; whoever tries Hearth may come back to this one.
      expiresAt: daysAgo(world.now, -90),
    });
  }
  return referral;
}

/** Two households of the agency; where only one is among the best, the commissioner has asked another by hand. */
function homesOfLarkspur(
  setting: Setting,
  referral: SeededReferral,
  { recipients, next }: OpenLife,
): SeededRecipient[] {
  const isTheirs = ({ seen }: Weighed<Candidate>) =>
    seen.candidate.providerName === namedOrganisations.larkspur.name;
  const fitting = recipients.filter(({ weighed }) => isTheirs(weighed));
  const invitedAt = daysAgo(setting.world.now, 3);
  const invited = next
    .filter(isTheirs)
    .slice(0, Math.max(0, 2 - fitting.length))
    .map((weighed) => ({ weighed, distanceBand: bandOf(weighed), fitsSince: null, invitedAt }));
  for (const one of invited) storeRecipient(setting, referral, one);
  return [...fitting, ...invited];
}
