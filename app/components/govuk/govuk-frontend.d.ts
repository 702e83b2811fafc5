// GOV.UK Frontend ships no types: this is the part that enhance.ts uses.
declare module "govuk-frontend" {
  export function initAll(options?: {
    readonly scope?: Element | Document;
    readonly onError?: (error: unknown) => void;
  }): void;
}
