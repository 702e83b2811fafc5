import type { ReactNode } from "react";

export type FactIconName = "people" | "pets" | "school" | "distance" | "day" | "heart";

/** A small picture beside a fact. The words beside it say the same. */
export function FactIcon({ name }: { readonly name: FactIconName }) {
  return (
    <svg
      className="hearth-option__icon"
      width="56"
      height="56"
      viewBox="0 0 56 56"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="28" cy="28" r="28" fill={GROUNDS[name]} />
      {SHAPES[name]}
    </svg>
  );
}

const GROUNDS: Record<FactIconName, string> = {
  people: "#ffe7d1",
  pets: "#fff0c2",
  school: "#e2f2e9",
  distance: "#d6ecf5",
  day: "#f3e9f6",
  heart: "#ffe1de",
};

const SHAPES: Record<FactIconName, ReactNode> = {
  people: (
    <g fill="#9a3f10">
      <circle cx="21" cy="20" r="6.5" />
      <path d="M9 42c0-9 5-13 12-13s12 4 12 13z" />
      <circle cx="38" cy="24" r="5" />
      <path d="M35.5 42h12c0-8-3.5-11-9.5-11-1.6 0-3 .2-4.2.7 1.2 2.6 1.7 6 1.7 10.3z" />
    </g>
  ),
  pets: (
    <g fill="#6b4a00">
      <ellipse cx="16.5" cy="26" rx="4" ry="5.5" />
      <ellipse cx="24.5" cy="18.5" rx="4" ry="5.5" />
      <ellipse cx="33" cy="18.5" rx="4" ry="5.5" />
      <ellipse cx="40.5" cy="26" rx="4" ry="5.5" />
      <path d="M28.5 27c5.5 0 10.5 6 10.5 10.5 0 3-2.3 4.5-5 4.5-2.2 0-3.6-1-5.5-1s-3.3 1-5.5 1c-2.7 0-5-1.5-5-4.5 0-4.5 5-10.5 10.5-10.5z" />
    </g>
  ),
  school: (
    <g fill="#1f6b4c">
      <path d="m28 13 20 9-20 9-20-9z" />
      <path d="M16 29v8c0 2.8 5.4 5 12 5s12-2.2 12-5v-8l-12 5.4z" />
      <path d="M45 24h2.5v13H45z" />
    </g>
  ),
  distance: (
    <g fill="none" stroke="#0c4a63" strokeLinecap="round" strokeWidth="3.5">
      <path d="M14 40c8 0 6-10 14-10s6-12 14-12" strokeDasharray="1 6" />
      <circle cx="13" cy="40" r="4" fill="#0c4a63" />
      <path d="m36 17 6.5-5.5L49 17v8H36z" fill="#0c4a63" strokeLinejoin="round" strokeWidth="2" />
    </g>
  ),
  day: (
    <g>
      <rect x="13" y="16" width="30" height="27" rx="4" fill="#4f2b5c" />
      <path fill="#fff" d="M16 25h24v15H16z" />
      <path stroke="#4f2b5c" strokeLinecap="round" strokeWidth="4" d="M20 12v7m16-7v7" />
      <path fill="#4f2b5c" d="M20 29h6v5h-6zm10 0h6v5h-6z" />
    </g>
  ),
  heart: (
    <path
      fill="#a32620"
      d="M28 43C14 33 11 27.5 11 22.5c0-5 3.7-8.5 8.3-8.5 3.6 0 6.7 2 8.7 5.5 2-3.5 5.1-5.5 8.7-5.5 4.6 0 8.3 3.5 8.3 8.5 0 5-3 10.5-17 20.5z"
    />
  ),
};
