import { releaseVacancy as release } from "../../domain/vacancy/change.ts";
import { useCase } from "../use-case.ts";
import { storeChange, type VersionRead } from "./store-change.ts";

/** Offers the places again, after a hold or when they were marked as filled by mistake. */
export const releaseVacancy = useCase(
  { permission: "vacancy:write", subject: ({ vacancyId }: VersionRead) => vacancyId },
  (context, read) =>
    storeChange(
      context,
      read,
      ({ status }) => status === "open",
      ({ vacancy, home, others }, confirmation) => release(vacancy, home, others, confirmation),
    ),
);
