import { useCase } from "../use-case.ts";

/** Ends a sitting for good: its cookie opens nothing any more. */
export const endSitting = useCase(
  { permission: "views:give" },
  async ({ repositories }, sitting: string): Promise<void> => {
    const { views, linkSecrets } = repositories;
    await views.endSitting(linkSecrets.hashToken(sitting));
  },
);
