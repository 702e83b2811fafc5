import { confirmationLastsDays } from "../../domain/vacancy/freshness.ts";
import { useCase } from "../use-case.ts";
import { type MarketFound, type MarketQuery, mostPages, vacanciesOnPage } from "./market.ts";

export type BrowseMarket = Omit<MarketQuery, "confirmedAfter">;
export type MarketPage = MarketFound & { readonly page: number; readonly pageCount: number };

/**
 * Vacancies that are open and have been confirmed in the last 28 days, most lately confirmed first, with counts to
 * narrow them by. Browsing is about homes and not about a child, so it leaves no audit row.
 */
export const browseMarket = useCase(
  { permission: "market:browse", audited: false },
  async ({ repositories, now }, input: BrowseMarket): Promise<MarketPage> => {
    const confirmedAfter = new Date(now().getTime() - confirmationLastsDays * 86_400_000);
    const page = Math.min(input.page, mostPages);
    const found = await repositories.market.browse({ ...input, page, confirmedAfter });
    const pageCount = Math.min(mostPages, Math.ceil(found.total / vacanciesOnPage));
    return { ...found, page, pageCount };
  },
);
