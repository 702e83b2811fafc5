import type { KeptMessage } from "../notices/message-repository.ts";
import { useCase } from "../use-case.ts";

const mostMessages = 100;

/** The newest e-mails to people of the actor's organisation, sent or waiting. */
export const listMessages = useCase(
  { permission: "people:manage", reads: true },
  async ({ repositories }, _: undefined): Promise<readonly KeptMessage[]> =>
    repositories.messages.listNewest(mostMessages),
);
