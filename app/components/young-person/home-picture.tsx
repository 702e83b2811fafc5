import type { HomeKind } from "#app/domain/home/home.ts";

type Props = {
  readonly kind: HomeKind;
  /** Any number: chooses colours, so that two options do not look alike. */
  readonly variant: number;
};

/** A drawing of a kind of home, for when there are no photos. It shows no real house. */
export function HomePicture({ kind, variant }: Props) {
  const colours = COLOURS[Math.abs(variant) % COLOURS.length] ?? COLOURS[0];
  return (
    <svg
      className="hearth-option__picture"
      viewBox="0 0 640 260"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      <path fill={colours.sky} d="M0 0h640v260H0z" />
      <circle fill="#ffcf5c" cx="548" cy="62" r="30" />
      <path
        fill="#fff"
        d="M96 84a20 20 0 0 1 38-8 16 16 0 0 1 24 8 12 12 0 0 1-2 24H92a12 12 0 0 1 4-24zm314-34a14 14 0 0 1 27-5 11 11 0 0 1 17 6 9 9 0 0 1-2 17h-46a9 9 0 0 1 4-18z"
      />
      <path fill={colours.far} d="M0 190c120-40 230-34 330-10s220 10 310-14v94H0z" />
      <path fill={colours.near} d="M0 222c160-20 320-18 640-4v42H0z" />
      <Building kind={kind} wall={colours.wall} roof={colours.roof} door={colours.door} />
      <path fill="#7a5134" d="M84 176h10v50H84zm450-6h10v54h-10z" />
      <path
        fill={colours.leaf}
        d="M89 110a36 36 0 0 1 34 44 26 26 0 0 1-18 28H73a26 26 0 0 1-18-28 36 36 0 0 1 34-44zm450-10a38 38 0 0 1 36 48 26 26 0 0 1-20 28h-32a26 26 0 0 1-20-28 38 38 0 0 1 36-48z"
      />
    </svg>
  );
}

type BuildingProps = {
  readonly kind: HomeKind;
  readonly wall: string;
  readonly roof: string;
  readonly door: string;
};

function Building({ kind, wall, roof, door }: BuildingProps) {
  if (kind === "supported-accommodation") return <Flats wall={wall} roof={roof} door={door} />;
  if (kind === "fostering-household") return <FamilyHouse wall={wall} roof={roof} door={door} />;
  return <BigHouse wall={wall} roof={roof} door={door} />;
}

type Paint = Omit<BuildingProps, "kind">;

function FamilyHouse({ wall, roof, door }: Paint) {
  return (
    <g>
      <path fill={roof} d="M372 66h24v50h-24z" />
      <path fill={wall} d="M222 124h196v106H222z" />
      <path fill={roof} d="m200 130 120-84 120 84z" />
      <path fill={door} d="M300 176a20 20 0 0 1 40 0v54h-40z" />
      <path fill="#ffe9b0" d="M240 148h40v36h-40zm120 0h40v36h-40zm-58-50h36v30h-36z" />
      <path fill="none" stroke={wall} strokeWidth="4" d="M260 148v36m120-36v36m-60-86v30" />
    </g>
  );
}

function BigHouse({ wall, roof, door }: Paint) {
  return (
    <g>
      <path fill={wall} d="M168 122h304v108H168z" />
      <path fill={roof} d="M152 126 210 74h220l58 52z" />
      <path fill={wall} d="M272 104h96v126h-96z" />
      <path fill={roof} d="m258 108 62-48 62 48z" />
      <path fill={door} d="M298 184a22 22 0 0 1 44 0v46h-44z" />
      <path
        fill="#ffe9b0"
        d="M188 144h30v32h-30zm44 0h30v32h-30zm146 0h30v32h-30zm44 0h30v32h-30zM188 190h30v26h-30zm234 0h30v26h-30zM304 118h32v32h-32z"
      />
    </g>
  );
}

function Flats({ wall, roof, door }: Paint) {
  return (
    <g>
      <path fill={wall} d="M226 62h188v168H226z" />
      <path fill={roof} d="M214 48h212v20H214z" />
      <path fill={door} d="M298 190h44v40h-44z" />
      <path
        fill="#ffe9b0"
        d="M246 86h36v30h-36zm56 0h36v30h-36zm56 0h36v30h-36zM246 136h36v30h-36zm56 0h36v30h-36zm56 0h36v30h-36zM246 186h36v30h-36zm112 0h36v30h-36z"
      />
    </g>
  );
}

const COLOURS = [
  {
    sky: "#d6ecf5",
    far: "#a9d3b8",
    near: "#6fae86",
    leaf: "#3f8a63",
    wall: "#fff4e6",
    roof: "#b4532a",
    door: "#4f2b5c",
  },
  {
    sky: "#fde6cf",
    far: "#c9d9a4",
    near: "#94b56c",
    leaf: "#4f8f4f",
    wall: "#ffffff",
    roof: "#4f2b5c",
    door: "#e2733b",
  },
  {
    sky: "#e9e2f4",
    far: "#b5d6cd",
    near: "#74b3a4",
    leaf: "#2f7f72",
    wall: "#fdf0e2",
    roof: "#1d4f4b",
    door: "#b4532a",
  },
] as const;
