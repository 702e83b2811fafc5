import type { ReactNode } from "react";
import { Button } from "../../components/govuk/button.tsx";
import { ParentLayout } from "../../components/layout/parent-layout.tsx";
import { YoungPersonLayout } from "../../components/layout/young-person-layout.tsx";
import type { ViewsAudience } from "../../domain/views/views.ts";

type Props = {
  readonly audience: ViewsAudience;
  readonly beforeMain?: ReactNode;
  readonly children: ReactNode;
};

/** A page of somebody with an open link, with the way to close it. */
export function ViewsPage({ audience, beforeMain, children }: Props) {
  const Layout = audience === "child" ? YoungPersonLayout : ParentLayout;
  return (
    <Layout homeHref="/your-homes" beforeMain={beforeMain}>
      {children}
      <form method="post" action="/your-homes/finish">
        <Button variant="secondary">I am finished</Button>
      </form>
    </Layout>
  );
}
