import { fillVacancy as fill } from "../../domain/vacancy/change.ts";
import { useCase } from "../use-case.ts";
import { storeChange, type VersionRead } from "./store-change.ts";

/** Marks the places as taken. */
export const fillVacancy = useCase(
  { permission: "vacancy:write", subject: ({ vacancyId }: VersionRead) => vacancyId },
  (context, read) =>
    storeChange(
      context,
      read,
      ({ status }) => status === "filled",
      ({ vacancy }, confirmation) => fill(vacancy, confirmation),
    ),
);
