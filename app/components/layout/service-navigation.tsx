import { classNames } from "../govuk/class-names.ts";

export type NavigationItem = {
  readonly href: string;
  readonly label: string;
  /** `page`: this very page. `section`: a page somewhere below it. */
  readonly current?: "page" | "section" | undefined;
  /** How many things wait there; nothing is shown for none. */
  readonly waiting?: number | undefined;
};

type Props = { readonly items: readonly NavigationItem[]; readonly label?: string | undefined };

/** The main pages of an audience; on a phone in as many lines as they need. */
export function ServiceNavigation({ items, label = "Menu" }: Props) {
  if (items.length === 0) return null;
  return (
    <div className="govuk-service-navigation">
      <div className="govuk-width-container">
        <div className="govuk-service-navigation__container">
          <nav aria-label={label} className="govuk-service-navigation__wrapper">
            <ul className="govuk-service-navigation__list">
              {items.map((item) => (
                <Item key={item.href} item={item} />
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </div>
  );
}

function Item({ item }: { readonly item: NavigationItem }) {
  const text = item.waiting ? (
    <>
      {item.label} ({item.waiting > 99 ? "99+" : item.waiting}
      <span className="govuk-visually-hidden"> waiting</span>)
    </>
  ) : (
    item.label
  );
  return (
    <li
      className={classNames(
        "govuk-service-navigation__item",
        item.current && "govuk-service-navigation__item--active",
      )}
    >
      <a
        className="govuk-service-navigation__link"
        href={item.href}
        aria-current={item.current && (item.current === "page" ? "page" : true)}
      >
        {item.current ? (
          <strong className="govuk-service-navigation__active-fallback">{text}</strong>
        ) : (
          text
        )}
      </a>
    </li>
  );
}
