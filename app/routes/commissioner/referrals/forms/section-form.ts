import { z } from "zod";
import type { ReferralAnswers, ReferralSection } from "../../../../domain/referral/referral.ts";
import type { CalendarDate } from "../../../../domain/shared/calendar-date.ts";
import type { SectionAnswer } from "../../../../use-cases/referrals/save-section.ts";
import { type ReadForm, readForm } from "../../../../web/form.ts";

const again = "Go back and open the page again";
/** What every section's form carries besides its questions. */
const carried = {
  seen: z.string({ error: again }).regex(/^[0-9a-f]{16}$/, { error: again }),
  next: z.enum(["another"]).optional(),
};

type Carried = z.output<z.ZodObject<typeof carried>>;

export type ReadSection = ReadForm<{
  readonly given: SectionAnswer;
  readonly seen: string;
  /** The person wants to stay on the page and add another row. */
  readonly addsAnother: boolean;
}>;
export type SectionReader = (request: Request, today: CalendarDate) => Promise<ReadSection>;

/** Reads one section's form into its answers; what cannot be read is answered with what was typed. */
export function sectionForm<Section extends ReferralSection, Shape extends z.ZodRawShape>(
  section: Section,
  shape: Shape,
  answerOf: (value: z.output<z.ZodObject<Shape>>, today: CalendarDate) => ReferralAnswers[Section],
): SectionReader {
  const questions = z.object(shape);
  const schema = z.intersection(questions, z.object(carried));
  return async (request, today) => {
    const read = await readForm(request, schema);
    if (!read.ok) return read;
    const { seen, next, ...answers } = read.value as Carried & Record<string, unknown>;
    const answer = answerOf(answers as z.output<typeof questions>, today);
    const given = { section, answer } as unknown as SectionAnswer;
    return { ...read, value: { given, seen, addsAnother: next === "another" } };
  };
}
