import { type HomeKind, homeKindLabels } from "../../domain/home/home.ts";
import { Button } from "../govuk/button.tsx";
import { ButtonGroup } from "../govuk/button-group.tsx";
import { SummaryCard } from "../govuk/summary-card.tsx";
import { SummaryList } from "../govuk/summary-list.tsx";
import { VisuallyHidden } from "../govuk/visually-hidden.tsx";

type Props = {
  readonly claim: {
    readonly homeId: string;
    readonly alias: string;
    readonly kind: HomeKind;
    readonly urn: string;
    readonly providerName: string;
    readonly authorityName: string;
    readonly register: {
      readonly organisation: string | null;
      readonly name: string | null;
      readonly authorityName: string | null;
    };
  };
};

/** What a provider says beside what the register says, and the two answers. */
export function ClaimCard({ claim }: Props) {
  const { register } = claim;
  const about = ` of ${claim.providerName}, ${claim.alias}`;
  return (
    <SummaryCard title={`${claim.providerName}: ${claim.alias}`}>
      <SummaryList
        rows={[
          { key: "Number given", value: claim.urn },
          {
            key: "The provider says",
            value: `${homeKindLabels[claim.kind]} in ${claim.authorityName || "an area not named"}`,
          },
          {
            key: "The register says",
            value: registerWords(register),
          },
        ]}
      />
      <form className="hearth-claim" method="post">
        <input type="hidden" name="homeId" value={claim.homeId} />
        <input type="hidden" name="urn" value={claim.urn} />
        <ButtonGroup>
          <Button name="do" value="confirm">
            Confirm the number<VisuallyHidden>{about}</VisuallyHidden>
          </Button>
          <Button name="do" value="refuse" variant="secondary">
            It is not theirs
            <VisuallyHidden>
              : {claim.providerName}, {claim.alias}
            </VisuallyHidden>
          </Button>
        </ButtonGroup>
      </form>
    </SummaryCard>
  );
}

function registerWords({ organisation, name, authorityName }: Props["claim"]["register"]): string {
  const owner = [name, organisation].filter((one) => one !== null).join(", owned by ");
  return `${owner || "No owner is named"}${authorityName ? `, in ${authorityName}` : ""}`;
}
