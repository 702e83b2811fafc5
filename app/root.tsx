import type { MetaFunction } from "@remix-run/node";
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
} from "@remix-run/react";
import { type ReactNode, useEffect } from "react";
import favicon from "./components/brand/favicon.svg?url";
import { enhance } from "./components/govuk/enhance.ts";
import staffStyles from "./styles/staff.scss?url";
import voiceStyles from "./styles/young-person.scss?url";
import { endpoint } from "./web/endpoint.ts";
import { ErrorPage, errorTitle } from "./web/error-page.tsx";
import { useRequestFacts } from "./web/request-facts.ts";
import { handleOf } from "./web/route-handle.ts";
import type { RootData } from "./web/titled.ts";

/** Pages read it for their titles. It runs after the action of the same request. */
export const loader = endpoint(
  { access: "public" },
  ({ web }): RootData => ({ isRefused: web.form.isRefused }),
);

export const meta: MetaFunction = ({ error }) => [{ title: error ? errorTitle(error) : "Hearth" }];

/** Tells GOV.UK Frontend's style sheet that scripts run, before anything is drawn. */
const markSupport =
  "document.body.className+=' js-enabled'+('noModule' in HTMLScriptElement.prototype?' govuk-frontend-supported':'')";

/** The document around every page, error pages too. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const { area, scripts, exit } = handleOf(useMatches());
  const { nonce } = useRequestFacts();
  const isVoice = area === "child" || area === "parent";
  return (
    <html lang="en" className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <Meta />
        <link rel="icon" href={favicon} type="image/svg+xml" />
        <link rel="stylesheet" href={isVoice ? voiceStyles : staffStyles} />
        <Links />
      </head>
      <body className="govuk-template__body" suppressHydrationWarning>
        {scripts && (
          <script
            nonce={nonce}
            suppressHydrationWarning
            dangerouslySetInnerHTML={{ __html: markSupport }}
          />
        )}
        {children}
        {scripts && <ScrollRestoration nonce={nonce} />}
        {scripts && <Scripts nonce={nonce} />}
        {exit && !scripts && <script src="/exit.js" defer />}
      </body>
    </html>
  );
}

export default function App() {
  const { key } = useLocation();
  // Every page that is put in brings new parts to start.
  useEffect(() => {
    void enhance();
  }, [key]);
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
