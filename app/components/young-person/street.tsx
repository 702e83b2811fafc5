/** A row of little houses below the header. Decoration only. */
export function Street() {
  return (
    <svg
      className="hearth-street"
      viewBox="0 0 1200 84"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="#fbd3ad" d="M0 52c130-34 260-30 400-8s260 26 400 0 280-30 400 4v36H0z" />
      <path fill="#fff8ee" d="M0 76c200-14 400-14 600-4s400 10 600-4v16H0z" />
      {HOUSES.map((house) => (
        <g key={house.x} transform={`translate(${house.x} ${house.y})`}>
          <path fill={house.wall} d="M0 0h46v40H0z" />
          <path fill={house.roof} d="M-6 2 23-22 52 2z" />
          <path fill={house.door} d="M17 18a6 6 0 0 1 12 0v22H17z" />
          <path fill="#ffcf5c" d="M5 10h8v9H5zm28 0h8v9h-8z" />
        </g>
      ))}
      {TREES.map((tree) => (
        <g key={tree.x} transform={`translate(${tree.x} ${tree.y})`}>
          <path fill="#7a5134" d="M-2 0h4v20h-4z" />
          <circle fill={tree.leaf} cy="-4" r="14" />
        </g>
      ))}
    </svg>
  );
}

const HOUSES = [
  { x: 150, y: 38, wall: "#fff", roof: "#4f2b5c", door: "#e2733b" },
  { x: 330, y: 42, wall: "#f7c9a0", roof: "#9a3f10", door: "#4f2b5c" },
  { x: 480, y: 38, wall: "#fff", roof: "#1f6b4c", door: "#4f2b5c" },
  { x: 690, y: 38, wall: "#f3e9f6", roof: "#e2733b", door: "#1f6b4c" },
  { x: 860, y: 40, wall: "#fff", roof: "#4f2b5c", door: "#1f6b4c" },
  { x: 1020, y: 36, wall: "#d6ecf5", roof: "#9a3f10", door: "#4f2b5c" },
] as const;

const TREES = [
  { x: 110, y: 56, leaf: "#3f8a63" },
  { x: 262, y: 60, leaf: "#5aa27a" },
  { x: 430, y: 60, leaf: "#3f8a63" },
  { x: 604, y: 56, leaf: "#5aa27a" },
  { x: 640, y: 58, leaf: "#3f8a63" },
  { x: 800, y: 60, leaf: "#3f8a63" },
  { x: 970, y: 58, leaf: "#5aa27a" },
  { x: 1120, y: 52, leaf: "#3f8a63" },
] as const;
