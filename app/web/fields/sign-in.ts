import { z } from "zod";

const wrongAddress = "Enter an email address in the correct format, like name@example.com";

/** An e-mail address, in lower case. */
export const emailAddress = z
  .string({ error: "Enter your email address" })
  .max(254, { error: wrongAddress })
  .transform((text) => text.trim().toLowerCase())
  .pipe(z.email({ error: wrongAddress }));

/** A password as it was typed; spaces count. */
export const password = z
  .string({ error: "Enter your password" })
  .max(200, { error: "Password must be 200 characters or fewer" });
