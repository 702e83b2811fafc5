/** Whole pence as pounds: `123450` is "£1,234.50", `420000` is "£4,200". */
export function pounds(pence: number): string {
  const sign = pence < 0 ? "-" : "";
  const whole = Math.floor(Math.abs(pence) / 100);
  const rest = Math.abs(pence) % 100;
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${sign}£${grouped}${rest === 0 ? "" : `.${String(rest).padStart(2, "0")}`}`;
}

/** Whole pence as the text of a MoneyInput: `123450` is "1234.50". */
export function poundsToType(pence: number): string {
  const rest = pence % 100;
  return `${Math.floor(pence / 100)}${rest === 0 ? "" : `.${String(rest).padStart(2, "0")}`}`;
}
