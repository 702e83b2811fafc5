/** Family names common in the United Kingdom that are not English words: a name wherever they stand with a capital. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  `
  abbas abbott abebe aboah abubakar adams adamson adeleke adewale adeyemi agyeman ahmadzai akhtar akinola akram alam allen amin anderson andrews
  appiah armstrong asante ashraf aslam atkins atkinson azizi bagheri bains bakare bancroft barlow barnes barnett barrett bartlett barton bates
  baxter begum bello bennett benson bhatti blackburn boateng bolton bosworth bowen boyle bradshaw brennan brooks browning bryant burgess burke
  burton butt byrne campbell carlin carr carroll cartwright chambers chan chapman chaudhry chauhan chen choudhury chowdhury clarke clarkson clayton
  coleman collins connolly conteh cooke costa costello cox crawford cummings cunningham d'souza daly daniels darko davidson davies davis dawson
  delacroix desai diallo diaz dickinson dixon dobson doherty donnelly duffy duncan dunne edwards evans farooq featherby featherstone ferguson
  fernandes fernandez finnegan fitzgerald fitzpatrick fleming gallagher garcia gardiner gashi gebreselassie gibson gilbert gill gomes gonzalez
  goodwin greenwood griffiths gupta haile hajdari hamilton hammond hanson harding hargreaves harris hartley hashemi hastings hayes hayward henderson
  hernandez hernández hewitt hicks higgins hodgson holden holloway holmes hopkins horton hossain houghton howarth howells hughes humphreys
  hutchinson huynh iftikhar ionescu iqbal jacobs jahan jama jamieson jankowski jenkins jennings johnston jones kamara kaminski karimi kaur keating
  keeling kemp kennedy kerr khan khatun knowles kowalczyk kowalski krasniqi kumar lam lawson le leary lewandowski li lim livingstone lopez macdonald
  macleod maguire manning mannion marsden martinez matthews mbeki mcallister mccarthy mcdonald mcdonnell mcgrath mcintyre mckenna mclean mcmahon
  mcnamara mehta mendes mensah miah michalak middleton mirza mohammadi mooney moran morrison morton mukherjee murphy murray müller naidoo nawaz
  ncube ndlovu nelson newman newton ngo nicholls nicholson nkosi noor norris norton novák nowak o'brien o'connell o'connor o'donnell o'hara o'leary
  o'neill o'reilly o'sullivan ogunleye okafor okeke okonkwo olawale oliveira oni osborne osei owens papadopoulos parkinson parsons patel patterson
  pearson peart pereira perez perkins petrov pham phillips pickering pierce popa popescu powell preston pritchard qadir qureshi rahimi rahman rajput
  ramírez randhawa reilly reynolds richards richardson rigby roberts robertson robinson rodrigues rodriguez rogers romero rossi rowe rowlands salah
  samuels sanchez sanders sandhu santos saunders schofield sesay shaikh sharif sharma shaw sheridan siddiqui silva simmons simpson sinclair singh
  smith smithson sokolov stephens stephenson stevens stevenson sullivan sultan sutcliffe sutherland szymanski tesfaye thapa thompson thomson
  thornhill thornton tomlinson townsend tran truong turay uddin ullah vasquez vaughan vo wadsworth wallace walsh walters walton warsame watkins
  watson watts webster whitehead whitehouse whittaker whittle wilkins wilkinson williams williamson willis wilson wiśniewski wong woodward wu wyatt
  wójcik xhaka yang yates yeboah yilmaz zafar zaman zhang zielinski zulu
  `
    .trim()
    .split(/\s+/),
);
