export type FailureCount = {
  readonly code: string;
  readonly label: string;
  readonly homes: number;
};

type Props = { readonly failures: readonly FailureCount[] };

/** How many homes do not meet each requirement, most first. */
export function FailureList({ failures }: Props) {
  return (
    <ul className="hearth-failures">
      {failures.map(({ code, label, homes }) => (
        <li key={code}>
          <strong className="hearth-failures__count">{homes.toLocaleString("en-GB")}</strong>{" "}
          {label}
        </li>
      ))}
    </ul>
  );
}
