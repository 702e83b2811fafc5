const first = [
  "Willow",
  "Heron",
  "Bramble",
  "Larch",
  "Otter",
  "Juniper",
  "Clover",
  "Sorrel",
  "Plover",
  "Hazel",
  "Robin",
  "Teasel",
  "Maple",
  "Swift",
  "Campion",
  "Linnet",
  "Poplar",
  "Yarrow",
  "Marigold",
  "Badger",
  "Harebell",
  "Wagtail",
  "Medlar",
  "Curlew",
  "Foxglove",
  "Thistle",
  "Acorn",
  "Dunlin",
  "Primrose",
  "Rosehip",
  "Skylark",
  "Birch",
];
const second = ["House", "Lodge", "Cottage", "View", "Bank", "Fold"];

/** Names of homes, every pair once; the number serves when there are more homes than pairs. */
export function homeName(at: number): string {
  const pairs = first.length * second.length;
  // 37 has no factor in common with the number of pairs: neighbours differ in both words.
  const pair = (at * 37) % pairs;
  const round = Math.floor(at / pairs);
  const name = `${first[pair % first.length]} ${second[Math.floor(pair / first.length) % second.length]}`;
  return round === 0 ? name : `${name} ${round + 1}`;
}

/** A carer's code: letters of the agency and a number; never a name. */
export function carerCode(agency: string, at: number): string {
  const letters = agency
    .split(/\s+/)
    .filter((word) => /^[A-Z]/.test(word))
    .map((word) => word.charAt(0))
    .join("")
    .slice(0, 3);
  return `${letters}-${String(101 + at * 7)}`;
}
