const pages = [
  { path: "", label: "Referral" },
  { path: "/matches", label: "Homes that fit" },
  { path: "/invitations", label: "Homes with the card" },
  { path: "/offers", label: "Offers" },
  { path: "/views", label: "Views" },
  { path: "/decision", label: "Decision" },
] as const;

type Props = {
  readonly referralId: string;
  readonly current: (typeof pages)[number]["label"];
};

/** The pages about one referral, in the order in which it goes through them. */
export function ReferralLinks({ referralId, current }: Props) {
  return (
    <nav className="hearth-sections" aria-label="This referral">
      <ul className="hearth-sections__list">
        {pages.map(({ path, label }) => (
          <li key={label} className="hearth-sections__item">
            <a
              className="hearth-sections__link"
              href={`/commissioner/referrals/${referralId}${path}`}
              aria-current={label === current ? "page" : undefined}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
