import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ButtonLink } from "../../components/govuk/button-link.tsx";
import { NotificationBanner } from "../../components/govuk/notification-banner.tsx";
import { OptionCard } from "../../components/young-person/option-card.tsx";
import { SaidBefore } from "../../components/young-person/said-before.tsx";
import { Sheet } from "../../components/young-person/sheet.tsx";
import { type OwnOption, readOptions } from "../../use-cases/views/read-options.ts";
import { endpoint } from "../../web/endpoint.ts";
import type { RouteHandle } from "../../web/route-handle.ts";
import { titled } from "../../web/titled.ts";
import { HelpAndPrivacy } from "./help-and-privacy.tsx";
import { photoOf } from "./photo-of.ts";
import { Replies } from "./replies.tsx";
import { ViewsPage } from "./views-page.tsx";
import { type ViewsWords, viewsWords } from "./words.ts";

type Loaded = Awaited<ReturnType<typeof readOptions>>;

export const handle: RouteHandle = { area: "child", scripts: false };
export const meta = titled<Loaded>((data) => viewsWords[data?.audience ?? "child"].title);

export const loader = endpoint(
  { access: "views", query: z.object({ kept: z.literal("yes").optional().catch(undefined) }) },
  async ({ context, query }) => ({ ...(await readOptions(context, undefined)), ...query }),
);

export default function YourHomes() {
  const page = useLoaderData<typeof loader>();
  const { audience, status, options, saidOverall, questions, decision, kept } = page;
  const words = viewsWords[audience];
  return (
    <ViewsPage audience={audience}>
      {kept && (
        <NotificationBanner success title="Thank you">
          We have kept what you said. You can change it.
        </NotificationBanner>
      )}
      <h1 className="govuk-heading-xl">{heading(words, page)}</h1>
      <Replies decision={decision} questions={questions} isHeaded={status === "decided"} />
      <p className="govuk-body">{introduction(words, page)}</p>
      {options.map((own, index) => (
        <OptionCard
          key={own.offerId}
          option={own.option}
          audience={audience}
          number={index + 1}
          count={options.length}
          photo={photoOf(own.picture)}
        >
          <SayIt own={own} />
        </OptionCard>
      ))}
      <Sheet>
        <h2 className="govuk-heading-m">
          {status === "published" ? words.mattersTitle : "Do you want to say something?"}
        </h2>
        {saidOverall?.mattersMost && (
          <p className="govuk-body hearth-own-words">You said: {saidOverall.mattersMost}</p>
        )}
        <ButtonLink href="/your-homes/matters" variant="secondary">
          Say what matters, or ask something
        </ButtonLink>
      </Sheet>
      <HelpAndPrivacy words={words} />
    </ViewsPage>
  );
}

type Standing = Pick<Loaded, "status" | "options" | "decision">;

function heading(words: ViewsWords, { status, options, decision }: Standing): string {
  if (status === "decided" && decision) return "What was decided";
  if (status !== "published") return words.next;
  if (options.length === 0) return words.none;
  return options.length === 1 ? words.one : words.many(options.length);
}

function introduction(words: ViewsWords, { status, options }: Standing): string {
  if (status === "decided") return words.decided;
  if (status !== "published") return words.withdrawn;
  return options.length === 0
    ? "There is nothing to look at yet. Come back later. You can still tell us what matters."
    : words.intro;
}

function SayIt({ own }: { readonly own: OwnOption }) {
  return (
    <>
      {own.said && <SaidBefore answer={own.said.answer} why={own.said.why} />}
      <div className="hearth-option__action">
        <a className="govuk-button" href={`/your-homes/homes/${own.offerId}`}>
          {own.said ? "Change what you said" : "Say what you think"}
          <span className="govuk-visually-hidden"> about {own.option.name}</span>
        </a>
      </div>
    </>
  );
}
