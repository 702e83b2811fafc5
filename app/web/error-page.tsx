import { isRouteErrorResponse, useMatches, useRouteError } from "@remix-run/react";
import { ParentLayout } from "../components/layout/parent-layout.tsx";
import { PublicLayout } from "../components/layout/public-layout.tsx";
import { YoungPersonLayout } from "../components/layout/young-person-layout.tsx";
import { errorWords } from "./error-words.ts";
import { useRequestFacts } from "./request-facts.ts";
import { type Area, handleOf } from "./route-handle.ts";
import { StaffPage, useStaffFrame } from "./staff-page.tsx";

/** The page for whatever went wrong: what it means, what to do now, and never a detail of the program. */
export function ErrorPage() {
  const error = useRouteError();
  const { area } = handleOf(useMatches());
  const { reference } = useRequestFacts();
  const { heading, paragraphs } = errorWords(statusOf(error), area);
  const { problems, reference: given } = detailsOf(error);
  const number = statusOf(error) >= 500 ? (given ?? reference) : undefined;
  return (
    <Frame area={area}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <h1 className="govuk-heading-l">{heading}</h1>
          {problems.map((problem) => (
            <p className="govuk-body" key={problem}>
              {problem}
            </p>
          ))}
          {paragraphs.map((paragraph) => (
            <p className="govuk-body" key={paragraph}>
              {paragraph}
            </p>
          ))}
          {number && (
            <p className="govuk-body" suppressHydrationWarning>
              If you report it, give this reference: <strong>{number}</strong>
            </p>
          )}
        </div>
      </div>
    </Frame>
  );
}

/** The title for the page of an error. */
export function errorTitle(error: unknown): string {
  return `${errorWords(statusOf(error), "public").heading} - Hearth`;
}

type FrameProps = { readonly area: Area; readonly children: React.ReactNode };

function Frame({ area, children }: FrameProps) {
  const staff = useStaffFrame();
  if (area === "child")
    return <YoungPersonLayout homeHref="/your-homes">{children}</YoungPersonLayout>;
  if (area === "parent") return <ParentLayout homeHref="/your-homes">{children}</ParentLayout>;
  return staff ? <StaffPage>{children}</StaffPage> : <PublicLayout>{children}</PublicLayout>;
}

function statusOf(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500;
}

type Details = { readonly problems: readonly string[]; readonly reference?: string };

function detailsOf(error: unknown): Details {
  const details = isRouteErrorResponse(error)
    ? (error.data as Partial<Details> | null | string)
    : null;
  if (typeof details !== "object" || details === null) return { problems: [] };
  return { ...details, problems: details.problems ?? [] };
}
