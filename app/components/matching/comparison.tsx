import type { ReactNode } from "react";
import { homeKindLabels } from "#app/domain/home/home.ts";
import type { RequirementKind, Verdict } from "#app/domain/matching/match.ts";
import { VerdictTag } from "../product/verdict-tag.tsx";
import { FitBar } from "./fit-bar.tsx";
import { answerWords } from "./home-answer.tsx";
import type { FirstHome } from "./listed-home.ts";

export type ComparedHome = FirstHome & { readonly listed: boolean };

export type ComparedNeed = {
  readonly code: string;
  readonly kind: RequirementKind;
  readonly label: string;
  readonly cells: readonly {
    readonly verdict: Verdict;
    readonly sentence: string;
    /** The day in words; `null` for what no provider confirms. */
    readonly confirmed: string | null;
  }[];
};

type Props = {
  readonly referralId: string;
  /** Best fit first. */
  readonly homes: readonly ComparedHome[];
  readonly rows: readonly ComparedNeed[];
  readonly distances: readonly {
    readonly anchor: string;
    readonly label: string;
    /** In the order of the homes. */
    readonly miles: readonly (number | null)[];
  }[];
};

const kindHeads: Record<RequirementKind, string> = {
  lawful: "The law",
  must: "Must-haves",
  wish: "Wishes, which order the list",
};
const kindsInOrder = ["must", "wish", "lawful"] as const;

/** Homes side by side, need by need. On a phone each need is a card with a line for each home. */
export function Comparison({ referralId, homes, rows, distances }: Props) {
  const plain = plainRows(homes);
  return (
    <section className="hearth-scroll hearth-versus" aria-label="Homes side by side">
      <table className="hearth-versus__table">
        <caption className="govuk-visually-hidden">
          {homes.length} homes, need by need, best fit first
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="govuk-visually-hidden">Need</span>
            </th>
            {homes.map((home, index) => (
              <th key={home.homeId} scope="col">
                <span className="hearth-versus__letter">{markOf(index)}</span>{" "}
                <a
                  className="govuk-link"
                  href={`/commissioner/referrals/${referralId}/matches/${home.homeId}`}
                >
                  {home.alias}
                </a>
                <span className="hearth-versus__kind">
                  {homeKindLabels[home.kind]} in {home.areaName}. {home.provider}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Fit</th>
            {homes.map((home, index) => (
              <Cell key={home.homeId} home={home} index={index}>
                {home.listed ? (
                  <FitBar lower={home.lower} upper={home.upper} />
                ) : (
                  <b>Not on the list: something that has to hold is not met</b>
                )}
              </Cell>
            ))}
          </tr>
          {plain.map(({ label, says }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {homes.map((home, index) => (
                <Cell key={home.homeId} home={home} index={index}>
                  {says[index]}
                </Cell>
              ))}
            </tr>
          ))}
          {distances.map(({ anchor, label, miles }) => (
            <tr key={anchor}>
              <th scope="row">Miles from {label}</th>
              {homes.map((home, index) => (
                <Cell key={home.homeId} home={home} index={index}>
                  {miles[index] ?? "Not known"}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
        {kindsInOrder.map((kind) => (
          <NeedRows key={kind} kind={kind} homes={homes} rows={rows} />
        ))}
      </table>
    </section>
  );
}

function NeedRows({
  kind,
  homes,
  rows,
}: Pick<Props, "homes" | "rows"> & { kind: RequirementKind }) {
  const ofKind = rows.filter((row) => row.kind === kind);
  if (ofKind.length === 0) return null;
  // Of what has to hold, what all of them meet says nothing for or against any.
  const metByAll = kind === "wish" ? [] : ofKind.filter((row) => isForAll(row, "met"));
  const notKnown = ofKind.filter((row) => isForAll(row, "not-known"));
  const shown = ofKind.filter((row) => !metByAll.includes(row) && !notKnown.includes(row));
  return (
    <tbody>
      <tr className="hearth-versus__group">
        <th scope="rowgroup" colSpan={homes.length + 1}>
          <span>{kindHeads[kind]}</span>
        </th>
      </tr>
      <OneRow label={`Met by all ${homes.length}`} sign="met" rows={metByAll} homes={homes} />
      <OneRow label="Not known of any" sign="open" rows={notKnown} homes={homes} />
      {shown.map(({ code, label, cells }) => (
        <tr key={code} className={differs(cells) ? "hearth-versus__differs" : undefined}>
          <th scope="row">{label}</th>
          {homes.map((home, index) => {
            const cell = cells[index];
            return (
              <Cell key={home.homeId} home={home} index={index}>
                {cell && <VerdictTag verdict={cell.verdict} />}
                <span className="hearth-versus__says">{cell?.sentence}</span>
                {cell?.confirmed && cell.verdict !== "not-known" && (
                  <span className="hearth-quiet">Confirmed {cell.confirmed}</span>
                )}
              </Cell>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
}

type OneRowProps = Pick<Props, "homes" | "rows"> & {
  readonly label: string;
  readonly sign: "met" | "open";
};

/** What is the same for every home, by name. */
function OneRow({ label, sign, rows, homes }: OneRowProps) {
  if (rows.length === 0) return null;
  return (
    <tr>
      <th scope="row">{label}</th>
      <td colSpan={homes.length}>
        <ul className={`hearth-versus__same hearth-versus__same--${sign}`}>
          {rows.map((row) => (
            <li key={row.code}>{row.label}</li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

type CellProps = {
  readonly home: ComparedHome;
  readonly index: number;
  readonly children: ReactNode;
};

/** On a phone, where there is no head row, each line says whose it is. */
function Cell({ home, index, children }: CellProps) {
  return (
    <td>
      <span className="hearth-versus__whose">
        {markOf(index)} {home.alias}
      </span>
      {children}
    </td>
  );
}

function plainRows(homes: readonly ComparedHome[]) {
  const row = (label: string, of: (home: ComparedHome) => string) => ({
    label,
    says: homes.map(of),
  });
  return [
    row("Approval it would need", ({ approval }) => approval),
    row("Ready", ({ ready }) => ready),
    row("Vacancy confirmed", ({ confirmed }) => confirmed),
    row("Fee, no part of the fit", ({ price }) => price),
    row("So far", ({ answer }) => (answer ? answerWords(answer) : "Not asked")),
  ];
}

function isForAll({ cells }: ComparedNeed, verdict: Verdict): boolean {
  return cells.every((cell) => cell.verdict === verdict);
}

function differs(cells: ComparedNeed["cells"]): boolean {
  return new Set(cells.map(({ verdict }) => verdict)).size > 1;
}

/** Homes are lettered in the order of their columns: A, B, C, D. */
export function markOf(index: number): string {
  return String.fromCharCode(65 + index);
}
