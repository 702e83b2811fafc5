/** Hearth's mark: a house with a fire in it. Decoration; the word beside it is the name. */
export function Mark({ size = 34 }: { readonly size?: number | undefined }) {
  return (
    <svg
      className="hearth-mark"
      width={size}
      height={size}
      viewBox="0 0 48 48"
      aria-hidden="true"
      focusable="false"
    >
      <path
        className="hearth-mark__house"
        d="M22.1 3.6a3 3 0 0 1 3.8 0l17 13.9A3 3 0 0 1 44 19.8V41a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4V19.8a3 3 0 0 1 1.1-2.3zM13 22.2V38a2 2 0 0 0 2 2h18a2 2 0 0 0 2-2V22.2L24 13.1z"
      />
      <path
        className="hearth-mark__flame"
        d="M25.6 15.6c.6 4.2 6.6 7.6 6.6 13.6 0 4.7-3.6 8.3-8.2 8.3s-8.2-3.5-8.2-8c0-3.3 1.8-5.6 3.4-7.2.4 1.8 1.2 2.9 2.4 3.6.2-4.3 1.5-8 4-10.3z"
      />
      <path
        className="hearth-mark__flame-heart"
        d="M24.5 26.4c.4 2 3 3.4 3 6.1 0 2.1-1.5 3.6-3.5 3.6s-3.5-1.5-3.5-3.5c0-2.8 2.8-3.7 4-6.2z"
      />
    </svg>
  );
}
