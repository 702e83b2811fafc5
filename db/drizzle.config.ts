import { defineConfig } from "drizzle-kit";

// Paths count from the repository root, where `npm run db:generate` runs.
export default defineConfig({
  dialect: "postgresql",
  schema: "./db/schema/*.ts",
  out: "./db/migrations",
});
