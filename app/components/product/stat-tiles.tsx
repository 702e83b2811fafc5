export type Stat = {
  readonly label: string;
  readonly figure: number | string;
  readonly href?: string | undefined;
  /** Something a person must do about it. */
  readonly urgent?: boolean | undefined;
};

/** The few figures that a day starts with, each leading to what it counts. */
export function StatTiles({ stats }: { readonly stats: readonly Stat[] }) {
  return (
    <ul className="hearth-stats">
      {stats.map((stat) => (
        <li
          key={stat.label}
          className={
            stat.urgent ? "hearth-stats__tile hearth-stats__tile--urgent" : "hearth-stats__tile"
          }
        >
          <span className="hearth-stats__figure">{stat.figure}</span>
          {stat.href ? (
            <a className="govuk-link hearth-stats__label" href={stat.href}>
              {stat.label}
            </a>
          ) : (
            <span className="hearth-stats__label">{stat.label}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
