const UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

/** Whether ten digits carry the modulus 11 check digit of an NHS number (NHS Data Dictionary, "NHS NUMBER"). */
export function isNhsNumber(tenDigits: string): boolean {
  if (!/^\d{10}$/.test(tenDigits)) return false;
  let sum = 0;
  for (let place = 0; place < 9; place += 1) sum += Number(tenDigits.charAt(place)) * (10 - place);
  return (11 - (sum % 11)) % 11 === Number(tenDigits.charAt(9));
}

/**
 * Whether a letter and twelve digits, or a letter, eleven digits and a letter (temporary), carry the check letter of a unique
 * pupil number (DfE, "Unique pupil numbers: guide for schools and local authorities").
 */
export function isUpn(candidate: string): boolean {
  const upper = candidate.toUpperCase();
  if (!/^[A-Z]\d{11}[\dA-Z]$/.test(upper)) return false;
  let sum = 0;
  for (let place = 1; place <= 12; place += 1) {
    const sign = upper.charAt(place);
    const value = /\d/.test(sign) ? Number(sign) : UPN_LETTERS.indexOf(sign);
    if (value < 0) return false;
    sum += value * (place + 1);
  }
  return UPN_LETTERS.charAt(sum % 23) === upper.charAt(0);
}
