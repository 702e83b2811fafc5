import { withdrawVacancy as withdraw } from "../../domain/vacancy/change.ts";
import { useCase } from "../use-case.ts";
import { storeChange, type VersionRead } from "./store-change.ts";

/** Takes the places back for good. */
export const withdrawVacancy = useCase(
  { permission: "vacancy:write", subject: ({ vacancyId }: VersionRead) => vacancyId },
  (context, read) =>
    storeChange(
      context,
      read,
      ({ status }) => status === "withdrawn",
      ({ vacancy }, confirmation) => withdraw(vacancy, confirmation),
    ),
);
