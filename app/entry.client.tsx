import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";

void readLoaded().then(() =>
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <RemixBrowser />
      </StrictMode>,
    );
  }),
);

/**
 * Waits until Remix has read what the page was loaded with. Before that it suspends at the root, and a key that is pressed
 * at that moment makes React give the page up for good ("Root did not complete", remix-run/remix#10214). It hands out what
 * there is to wait for only by throwing it.
 */
async function readLoaded(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (reading) {
    await reading;
  }
}
