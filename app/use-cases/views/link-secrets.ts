/** Tokens and PINs. Only their hashes are stored; the clear text is shown once and never written down here. */
export type LinkSecrets = {
  /** A fresh token of 192 random bits, made of letters that an address may hold. */
  readonly newToken: () => string;
  /** Six random digits. */
  readonly newPin: () => string;
  readonly hashToken: (token: string) => string;
  /** Slow on purpose. */
  readonly hashPin: (pin: string) => Promise<string>;
  /** Takes as long for a link that does not exist (`undefined`), and is false then. */
  readonly isPin: (hash: string | undefined, pin: string) => Promise<boolean>;
};
