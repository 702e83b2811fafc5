/**
 * Private links that anybody who tries Hearth may open: fixed, and therefore never in a real installation, which
 * refuses the demonstration data.
 */
export const demonstrationLinks = {
  child: {
    path: "/your-homes/demonstration-child-link",
    token: "demonstration-child-link",
    pin: "246810",
  },
  parent: {
    path: "/your-homes/demonstration-parent-link",
    token: "demonstration-parent-link",
    pin: "135790",
  },
} as const;

/** The referral that the links belong to, and the walk that a newcomer takes. */
export const demonstrationReference = "HX-DEMO";
