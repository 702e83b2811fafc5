import type { ReactNode } from "react";

type Props = { readonly title: ReactNode; readonly children: ReactNode };

/** The opening of the start page: what the service is, and the way in. Its title is the heading. */
export function Hero({ title, children }: Props) {
  return (
    <div className="hearth-hero">
      <div className="hearth-hero__words">
        <h1 className="hearth-hero__title">{title}</h1>
        {children}
      </div>
      <HearthScene />
    </div>
  );
}

function HearthScene() {
  return (
    <svg className="hearth-hero__scene" viewBox="0 0 320 240" aria-hidden="true" focusable="false">
      <ellipse fill="#2b6660" cx="160" cy="226" rx="158" ry="44" />
      <ellipse fill="#163f3b" cx="160" cy="238" rx="158" ry="26" />
      <path fill="#fff" d="M88 116h144v104H88z" />
      <path fill="#e2733b" d="M204 48h20v44h-20z" />
      <path fill="#123734" d="m70 122 90-76 90 76z" />
      <path fill="#ffcf5c" d="M108 138h36v34h-36zm68 0h36v34h-36z" />
      <path fill="none" stroke="#fff" strokeWidth="4" d="M126 138v34m68-34v34m-86-17h36m32 0h36" />
      <path fill="#e2733b" d="M144 220v-24a16 16 0 0 1 32 0v24z" />
      <path fill="#3d7a74" d="M40 148h7v70h-7zm234 10h7v60h-7z" />
      <circle fill="#5aa27a" cx="43" cy="140" r="28" />
      <circle fill="#4d9470" cx="277" cy="150" r="25" />
      <path
        fill="none"
        stroke="#ffd9b8"
        strokeLinecap="round"
        strokeWidth="5"
        d="M214 40c-6-8 6-12 0-20s6-10 2-16"
      />
    </svg>
  );
}
