import { describe, expect, test } from "vitest";
import { findIdentifiers } from "#app/domain/anonymity/find-identifiers.ts";
import { findingSeverity } from "#app/domain/anonymity/finding.ts";

const found = (text: string) =>
  findIdentifiers(text).map(({ kind, excerpt }) => `${kind}: ${excerpt}`);

describe("numbers and addresses that point to one child", () => {
  test.each([
    ["Write to mum.s@example.co.uk today.", "email: mum.s@example.co.uk"],
    ["write to bev at gmail dot com", "email: bev at gmail dot com"],
    ["Ring 07700 900 123 after six.", "phone: 07700 900 123"],
    ["Ring (0161) 496-0000.", "phone: (0161) 496-0000"],
    ["From abroad +44 (0)20 7946 0000.", "phone: +44 (0)20 7946 0000"],
    ["On file 943 476 5919 since birth.", "nhs-number: 943 476 5919"],
    ["NHS no 943 476 5918", "nhs-number: 943 476 5918"],
    ["She holds ab 12 34 56 c.", "national-insurance: ab 12 34 56 c"],
    ["Pupil H801200001001 has left.", "upn: H801200001001"],
    ["From m14 5tb by bus.", "postcode: m14 5tb"],
    ["Hearing ZC21C00123 is near.", "case-number: ZC21C00123"],
    ["Open as LCS 123456.", "case-number: LCS 123456"],
    ["In a car, YN07 KLM.", "car-registration: YN07 KLM"],
    ["See www.example.org/child for it.", "web-address: www.example.org/child"],
    ["Posts as @its.mia12 daily.", "social-handle: @its.mia12"],
    ["His Snapchat name is kingt", "social-handle: kingt"],
    ["Lives at Flat 3, 12 Acacia Avenue with nan.", "street-address: Flat 3, 12 Acacia Avenue"],
    ["He attends St Mary's Primary.", "school-or-service: St Mary's Primary"],
    ["Moved from Hillside Academy.", "school-or-service: Hillside Academy"],
    ["She is known in Rochdale.", "place-name: Rochdale"],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test.each([
    "3rd of May 2014",
    "03/05/14",
    "3.5.2014",
    "2014-05-03",
    "May 3rd, 2014",
    "third of May",
    "3 may",
  ])("an exact date is found when written %s", (date) => {
    expect(found(`He left on ${date}.`)).toEqual([`exact-date: ${date}`]);
    expect(found(`He was born ${date}.`)).toEqual([`date-of-birth: ${date}`]);
  });

  test("ten digits that fail the NHS check are still found, as a long number", () => {
    expect(found("Number 9434765918 is written here.")).toEqual(["case-number: 9434765918"]);
  });
});

describe("whatever shape it is written in", () => {
  test.each([
    ["She is 943.476.5919 there.", "nhs-number: 943.476.5919"],
    ["NHS 943 476 591 9", "nhs-number: 943 476 591 9"],
    ["It is 9 4 3 4 7 6 5 9 1 9 now.", "nhs-number: 9 4 3 4 7 6 5 9 1 9"],
    ["In 2019 943–476–5919.", "nhs-number: 943–476–5919"],
    ["It is ９４３\u200b４７６ ５９１９ now.", "nhs-number: ９４３\u200b４７６ ５９１９"],
    ["Pupil H 801 20 000 10 01 left.", "upn: H 801 20 000 10 01"],
    ["UPN: A 823 20 014 01 001", "upn: A 823 20 014 01 001"],
    ["From LS8/4AB by bus.", "postcode: LS8/4AB"],
    ["From ＬＳ８ ４ＡＢ by bus.", "postcode: ＬＳ８ ４ＡＢ"],
    ["From LS8 4\u2060AB by bus.", "postcode: LS8 4\u2060AB"],
    ["She left 04 07 2014.", "exact-date: 04 07 2014"],
    ["She left ０４/０７/２０１４.", "exact-date: ０４/０７/２０１４"],
    ["Her birthday is 4/7.", "date-of-birth: 4/7"],
    ["We met So\u00adph\u200bie.", "person-name: So\u00adph\u200bie"],
    ["OAKWOOD PRIMARY SCHOOL", "school-or-service: OAKWOOD PRIMARY SCHOOL"],
    ["HE LEFT ST MARY'S EARLY", "school-or-service: ST MARY'S"],
    ["MUM LIVES IN LEEDS", "place-name: LEEDS"],
    ["She moved from leeds.", "place-name: leeds"],
    ["She writes اسمها فاطمة here.", "other-script: اسمها فاطمة"],
    ["Her name is 李小明.", "other-script: 李小明"],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test.each([
    "BEHAVIOUR IN SCHOOL. HEALTH AND SCHOOL. PREVIOUS SCHOOL. CURRENT HEALTH CENTRE.",
    "MUM AND DAD LIVE APART. NO KNOWN RISKS. STRENGTHS AND NEEDS.",
    "He wants to bury it. In 2024 12 of 14 visits went well. Aged 4, 7 and 9.",
  ])("ordinary prose passes: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("names of people", () => {
  test.each([
    ["Since then Zoë Nowak-Hill has been calm.", "Zoë Nowak-Hill"],
    ["Seen by Mr Khan.", "Mr Khan"],
    ["seen by mr khan", "mr khan"],
    ["Auntie Bev drives.", "Bev"],
    ["She misses his mum Sarah.", "Sarah"],
    ["J.S. has settled.", "J.S."],
    ["K has settled.", "K"],
    ["my name is tyrell and i like art", "tyrell"],
    ["a friend called skye came", "skye"],
    ["Will likes football.", "Will"],
    ["May Roberts wrote.", "May Roberts"],
    ["We met Grace.", "Grace"],
    ["They live with Xhulio now.", "Xhulio"],
  ])("%s", (text, name) => {
    expect(found(text)).toEqual([`person-name: ${name}`]);
  });

  test.each([
    "Will need a taxi. May need help. Hope is important. Grace was said.",
    "Mum, Dad and Nan see Ofsted, CAMHS and the Virtual School on Mondays.",
    "He is Kurdish, Muslim, speaks Sorani and supports Leeds United.",
    "English, Maths and PE in Year 9; an EHCP names SEMH.",
    "Youth Justice visits. She learns British Sign Language and wears hearing aids from Phonak.",
    "He has Foetal Alcohol Spectrum Disorder, a Dexcom, and would like to be a TikToker.",
    "Sessions are at 4 pm. House rules are read at 6 am. Place your bets.",
    "A home near M14 or PR7, open 24/7, £4,500 a week, from May 2025.",
    "Child A and her sister attend a special school and a children's hospital.",
    "She rose early, will rob nobody and may chase the ball.",
  ])("ordinary prose passes: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each(
    ["Ruby", "Bailey", "Jordan", "Lily", "Hope", "Xhulio"].flatMap((name) => [
      [name, "needs a calm home."],
      [name, "is ten."],
      [name, "is 14."],
      [name, "requires help at bath time."],
      [name, "does not like noise."],
      [name, "displays anger."],
      [name, "can be loud."],
      [name, "(9) is shy."],
    ]),
  )("at the head of a sentence, %s %s speaks of a child", (name, rest) => {
    expect(found(`${name} ${rest}`)).toEqual([`person-name: ${name}`]);
  });

  test.each([
    "Summer can be hard. May can be busy. Autumn will be spent here.",
    "Patience will help. Art can calm her. Honesty matters. Love takes time.",
    "Fidgets can help. Meltdowns can last an hour. Masking still happens.",
    "Summer is 6 weeks long and April is 10% of the year.",
    "Hopes are high. Marks have improved. Bills must be paid.",
  ])("months, ideas and things at the head of a sentence pass: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["Callums mum visits.", "Callums"],
    ["Sophies bedroom is blue.", "Sophies"],
    ["Poppys bond with her is strong.", "Poppys"],
    ["Rubys mum visits.", "Rubys"],
  ])("a name with an s and no apostrophe is a name: %s", (text, name) => {
    expect(found(text)).toEqual([`person-name: ${name}`]);
  });

  test.each([
    ["Nan supports Sophie.", "Sophie"],
    ["His sister follows Callum.", "Callum"],
    ["Staff watch Kayleigh closely.", "Kayleigh"],
    ["Grandma supports Tiarna.", "Tiarna"],
    ["The Callum match is over.", "Callum"],
    ["He met Callum Forest.", "Callum Forest"],
  ])("somebody who is supported or followed is no football club: %s", (text, name) => {
    expect(found(text)).toEqual([`person-name: ${name}`]);
  });

  test("a name found once is found wherever it stands with a capital", () => {
    expect(found("We placed Xhulio here. Xhulio grumbles.")).toEqual([
      "person-name: Xhulio",
      "person-name: Xhulio",
    ]);
  });
});

test("finds come in the order of the text, do not overlap, and quote it exactly", () => {
  const text = "Mia (born 3/5/2014) lives at 12 Acacia Avenue, M14 5TB, tel 07700 900123.";
  const findings = findIdentifiers(text);
  expect(findings.map(({ kind }) => kind)).toEqual([
    "person-name",
    "date-of-birth",
    "street-address",
    "postcode",
    "phone",
  ]);
  findings.forEach(({ start, end, excerpt }, place) => {
    expect(text.slice(start, end)).toBe(excerpt);
    expect(findings[place + 1]?.start ?? text.length).toBeGreaterThanOrEqual(end);
  });
});

test("only a place on its own counts as minor", () => {
  expect(findingSeverity("place-name")).toBe("low");
  expect(findingSeverity("school-or-service")).toBe("high");
});

test.each([
  "a",
  "A. ",
  "1 ",
  "a@",
  "12 Acacia ",
  "Of The ",
  "A-",
  "twenty ",
  "born ",
  "９",
  "李 ",
  "a\u200b",
  "NHS 1 ",
  "OAK SCHOOL ",
])("a long text of %j repeated is read to its end", (piece) => {
  expect(
    findIdentifiers(`${piece.repeat(20_000)}\nmia@example.com`).map(({ kind }) => kind),
  ).toContain("email");
});
