import { z } from "zod";

const uuid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const ownPages = new RegExp(`^/provider(?:/vacancies|/homes/${uuid})?$`);

/** Where to go after a tap: one of the provider's pages that show vacancies, else the list. */
export const backToField = z
  .string()
  .regex(ownPages)
  .optional()
  .catch(undefined)
  .transform((path) => path ?? "/provider/vacancies");
