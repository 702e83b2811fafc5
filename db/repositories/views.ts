import type { ViewsRepository } from "#app/use-cases/views/views-repository.ts";
import type { Transaction } from "../transaction.ts";
import { authoritySide } from "./views-of-authority.ts";
import { doorSide, ownSide } from "./views-of-link.ts";

/** Private links, views, and the replies to them. */
export function viewsRepository(transaction: Transaction): ViewsRepository {
  return { ...authoritySide(transaction), ...ownSide(transaction), ...doorSide(transaction) };
}
