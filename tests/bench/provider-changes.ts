import { randomUUID } from "node:crypto";
import type { ContextFor } from "#app/composition.server.ts";
import { addDays, type CalendarDate } from "#app/domain/shared/calendar-date.ts";
import type { HomeId, OrganisationId, PersonId, VacancyId } from "#app/domain/shared/ids.ts";
import type { Context } from "#app/use-cases/context.ts";
import { changeHome } from "#app/use-cases/homes/change-home.ts";
import { editVacancy } from "#app/use-cases/vacancies/edit-vacancy.ts";
import { fillVacancy } from "#app/use-cases/vacancies/fill-vacancy.ts";
import { holdVacancy } from "#app/use-cases/vacancies/hold-vacancy.ts";
import { publishVacancy } from "#app/use-cases/vacancies/publish-vacancy.ts";
import { releaseVacancy } from "#app/use-cases/vacancies/release-vacancy.ts";
import { renewVacancy } from "#app/use-cases/vacancies/renew-vacancy.ts";
import { withdrawVacancy } from "#app/use-cases/vacancies/withdraw-vacancy.ts";
import type { Sql } from "#db/client.ts";
import type { Chance } from "#tests/support/chance.ts";

/** What providers do in a day, and how often, out of a hundred. */
const kindsOfChange = {
  renew: 35,
  edit: 15,
  hold: 12,
  release: 12,
  fill: 6,
  withdraw: 4,
  publish: 6,
  home: 10,
} as const;
export type KindOfChange = keyof typeof kindsOfChange;

type Row = {
  readonly id: VacancyId;
  readonly homeId: HomeId;
  readonly providerId: OrganisationId;
  readonly version: number;
  readonly homeVersion: number;
};

/** Makes changes one by one, each of them a real one, through the use-cases as the provider whose vacancy it is. */
export function providerChanges(
  { owner, contextFor, today }: { owner: Sql; contextFor: ContextFor; today: CalendarDate },
  chance: Chance,
) {
  const officerOf = (organisationId: OrganisationId): Context =>
    contextFor({
      kind: "staff",
      personId: randomUUID() as PersonId,
      organisationId,
      organisationKind: "provider",
      role: "provider-officer",
    });
  const details = () => ({
    places: 1,
    availableFrom: addDays(today, chance.between(0, 20)),
    weeklyFee: chance.between(40_000, 600_000),
    note: "",
  });
  /** Any vacancy of the status; those with more cards are no rarer than in the market. */
  async function anyOf(status: "open" | "held"): Promise<Row> {
    const [row] = await owner<Row[]>`
      select v.id, v.home_id as "homeId", v.provider_id as "providerId", v.version, h.version as "homeVersion"
      from vacancy v join home h on h.id = v.home_id where v.status = ${status} and v.id >= ${chance.uuid()}
      order by v.id limit 1`;
    return row ?? anyOf(status);
  }

  async function make(kind: KindOfChange): Promise<{ readonly accepted: boolean }> {
    const row = await anyOf(kind === "release" ? "held" : "open");
    const officer = officerOf(row.providerId);
    const read = { vacancyId: row.id, version: row.version };
    switch (kind) {
      case "renew":
        return renewVacancy(officer, read);
      case "edit":
        return editVacancy(officer, { ...read, details: details(), confirmed: [] });
      case "hold":
        return holdVacancy(officer, { ...read, until: addDays(today, 7) });
      case "release":
        return releaseVacancy(officer, read);
      case "fill":
        return fillVacancy(officer, read);
      case "withdraw":
        return withdrawVacancy(officer, read);
      case "publish": {
        const id = randomUUID() as VacancyId;
        const input = { id, homeId: row.homeId, details: details(), confirmed: [] };
        return publishVacancy(officer, input);
      }
      case "home":
        return changeHome(officer, {
          homeId: row.homeId,
          version: row.homeVersion,
          answers: { soloPossible: chance.chance(0.5), pets: chance.chance(0.5) ? ["dog"] : [] },
          confirmed: [],
        });
    }
  }

  /** One change; where a home refuses (it has no place left), another one is asked. Answers what was done. */
  return async (): Promise<KindOfChange> => {
    const kind = chance.weighted(
      Object.keys(kindsOfChange) as KindOfChange[],
      Object.values(kindsOfChange),
    );
    for (let tries = 0; tries < 200; tries += 1) {
      if ((await make(kind)).accepted) return kind;
    }
    throw new Error(`no home would ${kind}`);
  };
}
