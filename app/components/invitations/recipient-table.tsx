import { type DistanceBand, distanceBandLabels } from "../../domain/distance/distance.ts";
import { type HomeKind, homeKindLabels } from "../../domain/home/home.ts";
import { type DeclineReason, declineReasonLabels } from "../../domain/offer/offer.ts";
import { Table } from "../govuk/table.tsx";
import { Tag } from "../govuk/tag.tsx";
import { When } from "../product/when.tsx";

type Recipient = {
  readonly homeId: string;
  readonly homeAlias: string;
  readonly homeKind: HomeKind;
  readonly providerName: string;
  readonly distanceBand: DistanceBand;
  /** From the home area; `null` where that cannot be measured, and the band has to do. */
  readonly miles: number | null;
  readonly fitsSince: Date | null;
  readonly invitedAt: Date | null;
  readonly offer: "signed" | "withdrawn" | null;
  readonly declined: {
    readonly reason: DeclineReason;
    readonly note: string;
    readonly at: Date;
  } | null;
};

type Props = {
  readonly referralId: string;
  readonly recipients: readonly Recipient[];
  readonly now: Date;
};

/** Who has been given the card, and what each answered: those who have answered first. */
export function RecipientTable({ recipients, now, referralId }: Props) {
  if (recipients.length === 0) {
    return (
      <p className="govuk-body">
        Nobody has this referral yet. Choose homes to ask from{" "}
        <a className="govuk-link" href={`/commissioner/referrals/${referralId}/matches`}>
          the homes that fit
        </a>
        .
      </p>
    );
  }
  const answered = recipients.filter(hasAnswered);
  const silent = recipients.filter((recipient) => !hasAnswered(recipient));
  return (
    <>
      <Recipients
        caption={`Answered: ${answered.length}`}
        none="Nobody has answered yet."
        recipients={[...answered].sort((one, other) => placeOf(one) - placeOf(other))}
        now={now}
      />
      <Recipients
        caption={`No answer yet: ${silent.length}`}
        none="Everybody has answered."
        recipients={silent}
        now={now}
      />
    </>
  );
}

function hasAnswered({ offer, declined }: Recipient): boolean {
  return offer !== null || declined !== null;
}

/** Offers before the homes that said no. */
function placeOf({ offer }: Recipient): number {
  return offer === "signed" ? 0 : 1;
}

type RecipientsProps = Pick<Props, "recipients" | "now"> & {
  readonly caption: string;
  /** Said when there is nobody. */
  readonly none: string;
};

function Recipients({ caption, none, recipients, now }: RecipientsProps) {
  return (
    <Table
      caption={caption}
      rows={recipients}
      rowKey={(recipient) => recipient.homeId}
      empty={<p className="govuk-body">{none}</p>}
      columns={[
        {
          header: "Home",
          cell: (recipient) => (
            <>
              <strong>{recipient.homeAlias}</strong>
              <br />
              <span className="hearth-quiet">
                {homeKindLabels[recipient.homeKind]}, {recipient.providerName}
              </span>
            </>
          ),
        },
        { header: "Distance", cell: farWords },
        {
          header: "Has the card because",
          cell: (recipient) => <Asked recipient={recipient} now={now} />,
        },
        { header: "Answer", cell: (recipient) => <Answer recipient={recipient} /> },
      ]}
    />
  );
}

function farWords({ miles, distanceBand }: Recipient): string {
  if (miles === null) return distanceBandLabels[distanceBand];
  return `${miles} ${miles === 1 ? "mile" : "miles"}`;
}

function Asked({ recipient, now }: { readonly recipient: Recipient; readonly now: Date }) {
  if (recipient.invitedAt) {
    return (
      <>
        You asked, <When at={recipient.invitedAt} now={now} />
      </>
    );
  }
  return <>It fits</>;
}

function Answer({ recipient }: { readonly recipient: Recipient }) {
  if (recipient.offer === "signed") return <Tag colour="green">Offer</Tag>;
  if (recipient.declined) {
    return (
      <>
        <Tag colour="grey">No</Tag> {declineReasonLabels[recipient.declined.reason]}
        {recipient.declined.note && (
          <>
            <br />
            <span className="hearth-quiet">{recipient.declined.note}</span>
          </>
        )}
      </>
    );
  }
  if (recipient.offer === "withdrawn") return <Tag colour="orange">Offer withdrawn</Tag>;
  return <span className="hearth-quiet">No answer yet</span>;
}
