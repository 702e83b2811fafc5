import { classNames } from "./class-names.ts";

export type Tab = {
  readonly href: string;
  readonly label: string;
  readonly current?: boolean | undefined;
  readonly count?: number | undefined;
};

type Props = { readonly label: string; readonly tabs: readonly Tab[] };

/** Views of one thing, each with an address of its own; so they work without JavaScript. */
export function Tabs({ label, tabs }: Props) {
  return (
    <nav className="hearth-tabs" aria-label={label}>
      <ul className="hearth-tabs__list">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a
              href={tab.href}
              className={classNames("hearth-tabs__tab", tab.current && "hearth-tabs__tab--current")}
              aria-current={tab.current ? "page" : undefined}
            >
              {tab.label}
              {tab.count !== undefined && (
                <span className="hearth-tabs__count"> ({tab.count})</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
