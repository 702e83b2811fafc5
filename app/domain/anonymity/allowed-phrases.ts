import { isClubWord, isNoName } from "./club-names.ts";

const WELL_KNOWN = `Jack Russell|King Charles|Harry Potter|Taylor Swift|Ed Sheeran|Billie Eilish|Ariana Grande|Justin Bieber|Olivia Rodrigo|Little Mix|One Direction|Bruno Mars|Michael Jackson|Bob Marley
  |Cristiano Ronaldo|Lionel Messi|Ronaldo|Messi|Mbappé|Haaland|Mo Salah|Marcus Rashford|Bukayo Saka|Harry Kane|Jude Bellingham|Stormzy|Beyoncé|Rihanna|Drake|Eminem|Tupac
  |Peter Rabbit|Postman Pat|Fireman Sam|Bob the Builder|Thomas the Tank Engine|Thomas the Tank|Winnie the Pooh|Mickey Mouse|Minnie Mouse|Peppa Pig|Paw Patrol|Ben 10|Hey Duggee|Tracy Beaker|Horrid Henry|Percy Jackson
  |Roald Dahl|Jacqueline Wilson|David Walliams|Julia Donaldson|David Attenborough|Toy Story|Lilo and Stitch|Monster High|Hello Kitty|Super Mario|Mario Kart|Sonic the Hedgehog|Among Us|Call of Duty|Grand Theft Auto|Rocket League|Animal Crossing
  |Duke of Edinburgh(?:’s|'s)?|Prince’s Trust|Prince's Trust|King’s Trust|King's Trust|St John Ambulance|St John’s Ambulance|St John's Ambulance|Red Cross|Winston’s Wish|Winston's Wish|Great Ormond Street charity|Citizens Advice
  |Jehovah(?:’s|'s) Witness(?:es)?|Church of England|C of E|Seventh[ -]day Adventist|Salvation Army|St (?:George|Patrick|David|Andrew|Valentine|Nicholas)(?:’s|'s) Day|Mother(?:’s|'s) Day|Father(?:’s|'s) Day|Guy Fawkes|Father Christmas|Santa(?: Claus)?|Easter Bunny|Good Friday|May half[ -]term|Chinese New Year
  |Youth Justice|Children Act|Care Act|Mental Health Act|Mental Capacity Act|Equality Act|Housing Act|Immigration Act|Human Rights Act|Gillick competen(?:t|ce)|Fraser guidelines|Herbert Protocol|Philomena Protocol|Clare(?:’s|'s) Law|Sarah(?:’s|'s) Law|Munchausen
  |Down(?:’s|'s)? Syndrome|Asperger(?:’s|'s)?|Tourette(?:’s|'s)?|Crohn(?:’s|'s)|Prader[ -]Willi|Angelman|Williams Syndrome|Rett Syndrome|Turner Syndrome|Ehlers[ -]Danlos|Klinefelter(?:’s|'s)?|Noonan
  |Premier League|Champions League|World Cup|Match of the Day|Strictly Come Dancing|Britain(?:’s|'s) Got Talent|Nintendo Switch|Rice Krispies|Ben and Jerry(?:’s|'s)|Ben & Jerry(?:’s|'s)|Terry(?:’s|'s) Chocolate
  |Mary Seacole|Rosa Parks|Martin Luther King|Anne Frank|Romeo and Juliet|Macbeth|Shakespeare|Dr Who|Doctor Who|Miss Trunchbull|Matilda the Musical|Elsa dress|Elsa costume|Elsa from Frozen|River Island|Black History|Union Jack`;
const SURE_CLUB = "United|Utd|City|FC|F\\.C\\.|AFC|Rovers|Albion|Wanderers|Athletic|RLFC|RFC";
const WEAK_CLUB =
  "Town|County|Hotspur|Forest|North End|Rangers|Villa|Palace|Wednesday|Argyle|Orient|Dons|Rhinos|Warriors|Tigers|Saints|Giants";
const clubCalled = (ending: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}])(?<words>(?:\\p{Lu}\\p{Ll}{2,14}\\s){1,2})(?:${ending})(?![\\p{L}])`,
    "gu",
  );

const ALWAYS: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}])(?:${WELL_KNOWN.replace(/\s*\n\s*/g, "")})(?![\\p{L}])`, "gu"),
  /(?<![\p{L}])(?:West Ham|Aston Villa|Crystal Palace|Man Utd|Man United|Man City)(?![\p{L}])/gu,
  /\b(?:[Cc]hild|[Ss]ibling|[Aa]dult|[Ss]ister|[Bb]rother|[Yy]oung [Pp]erson|[Pp]lan|[Gg]rade|[Vv]itamin|[Oo]ption|[Gg]roup|[Tt]ype|[Hh]ome|[Ff]amily|[Cc]arer|[Bb]and|[Tt]ier|[Ll]ot|[Ll]evel|[Ss]eries|[Hh]epatitis|[Yy]ear|[Ss]et|[Pp]art|[Ss]chedule|[Ff]orm|[Cc]lass|[Bb]lock|[Pp]rovider)\s[A-HRSXYZ]\b(?!\.?\p{L})/gu,
];

/** What reads as a club or as something to be a fan of, with the words that must not be somebody's name. */
const UNLESS_A_NAME: readonly {
  readonly phrase: RegExp;
  readonly isAllowed: (word: string) => boolean;
}[] = [
  { phrase: clubCalled(SURE_CLUB), isAllowed: isNoName },
  { phrase: clubCalled(WEAK_CLUB), isAllowed: isClubWord },
  {
    phrase:
      /(?<=\b(?:supports?|supporting|supporter of|fan of|follows?|supported|support|watch|watching)\s)(?<words>\p{Lu}\p{Ll}{2,12})(?:\s(?:Ham|Villa|Palace|United|City))?(?![’']?\p{L}|\s\p{Lu})(?!\s(?:with|to|in|by|and (?:her|his)|at|when|if|because|while|during|through|closely|emotionally)\b)/gu,
    isAllowed: isClubWord,
  },
  {
    phrase:
      /\b(?<words>\p{Lu}\p{Ll}{2,12})(?=\s(?:fan|supporter|season ticket|football club|shirt)\b)/gu,
    isAllowed: isNoName,
  },
  {
    phrase: /\b(?<words>\p{Lu}\p{Ll}{2,12})(?=\s(?:kit|match)\b)/gu,
    isAllowed: isClubWord,
  },
];

const stretchOf = (match: RegExpExecArray) => ({
  start: match.index,
  end: match.index + match[0].length,
});

/** Stretches of text with capitals that name no one here: films, football clubs, laws, conditions, "Child A". */
export function allowedStretches(text: string): { start: number; end: number }[] {
  const clubs = UNLESS_A_NAME.flatMap(({ phrase, isAllowed }) =>
    Array.from(text.matchAll(phrase)).filter(({ groups }) =>
      (groups?.words ?? "").trim().split(/\s+/).every(isAllowed),
    ),
  );
  const always = ALWAYS.flatMap((phrase) => Array.from(text.matchAll(phrase)));
  return [...always, ...clubs].map(stretchOf);
}
