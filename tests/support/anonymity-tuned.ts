import type { SentenceSet } from "./anonymity-sentences.ts";

/** The sentences the detector may be tuned on; shares no template with the held-out set. */
export const tunedSet: SentenceSet = {
  givenNames:
    `Mia Tyler Aaliyah Kacper Zofia Yusuf Ayaan Isla Seren Cerys Oisín Caoimhe Zoë Chloé José Łukasz Mary-Kate Ta'Quan Amara
    Kwame Folasade Tunde Ayodele Dmitri Anastasia Mihai Andreea Rojin Shilan Abdi Fatima Ibrahim Mustafa Simran Harpreet Arjun Ananya
    Dinh Xiulan Wei Jia Santiago Lucía Tyrese Kayden Brayden Logan Riley Bailey Mason Hunter May Mark Ruby Amber Jade Holly
    Robin Dawn Joy Sarah David Daniel Sam Ben Tom Alice George Kelly-Ann Leighton Shaquille Tanisha Omari Bilal Zara Ikram Nour`.split(
      /\s+/,
    ),
  familyNames:
    `Smith Jones Khan Patel O'Brien McAllister Nowak Kowalski Abubakar Mensah Singh Kaur Ali Hernández Müller Popescu Tran
    White Walker Hill Wood Smith-Jones Evans ap-Rhys Begum Chowdhury Novák Mbeki Tekle`.split(
      /\s+/,
    ),
  schools:
    `St Mary's Primary|Hillside Academy|Oakfield School|Westfield High School|Tiny Tots Nursery|Bright Stars Day Nursery
    |Sacred Heart Catholic Primary School|King Edward VI College|Alder Hey|The Royal Infirmary|Park View Surgery|Elm Tree Medical Practice
    |Manor Park Junior School|Ysgol Glan Morfa|Greenacres PRU|Royal Manchester Children's Hospital|St. Joseph's RC High`
      .split("|")
      .map((name) => name.trim()),
  addresses:
    `12 Acacia Avenue|Flat 3, 7 Mill Lane|5 Oak Street|Flat 12b, Nelson House|23 The Crescent|9a Park Road|120 london road
    |Orchard Close|48 Queen's Drive|2 St John's Square|16 Fern Bank|Willow Farm|Unit 4, 19 Dock Street`
      .split("|")
      .map((name) => name.trim()),
  places:
    "Stoke-on-Trent|Bolton|Newton Heath|Blackpool|Hackney|Stockport|Milton Keynes|Peckham|Barnsley|King's Lynn|Bury St Edmunds|Handsworth".split(
      "|",
    ),
  templates: {
    name: [
      "{given} has lived with foster carers since last year.",
      "Staff have found that {given} likes to be outside.",
      "{given} is worried about moving school.",
      "{given}'s mum rings on Tuesdays.",
      "It is important that {given} {family} keeps seeing her sister.",
      "{title} {family} is the head of year.",
      "His mum {given} has asked for more family time.",
      "{given} loves horses and wants to ride.",
      "He and {given} argue most evenings.",
      "Auntie {given} visits in the holidays.",
      "hi my name is {lower} and i am 12",
      "my sister is called {lower}",
      "{initials} has settled well with two adults.",
      "Risk assessment completed by {given} {family}.",
      "We would like {given} to stay near school.",
      "She talks about her baby brother {lower} a lot.",
      "The carers, {given} and {given}, have given notice.",
      "{given} said he wants to stay.",
      "{given}, aged nine, is very close to her brother.",
      "{given} was sad when the plan changed.",
    ],
    email: ["Write to {email} about this.", "His email is {email}"],
    phone: [
      "Call her on {phone} in the evening.",
      "Mobile: {phone}",
      "Grandma can be reached on {phone}.",
    ],
    nhs: ["NHS no: {nhs}", "Her number is {nhs} on the health file."],
    ni: ["His NI number is {ni}.", "{ni} is on the payslip."],
    upn: ["Her UPN is {upn}.", "School gave {upn}."],
    postcode: [
      "Lives at {postcode}.",
      "Near {postcode} would be best.",
      "from {postcode} to school",
    ],
    date: [
      "Date of birth {date}.",
      "He was born on {date}.",
      "She was assaulted on {date} at school.",
      "Since {date} he has refused to go.",
      "The review was {date}.",
    ],
    web: ["Look at {web} for photos.", "Posted to {web} in May."],
    handle: [
      "On Instagram she is {handle}.",
      "Her username is {handle}.",
      "Follow {handle} for more.",
    ],
    caseNumber: [
      "Case number {caseNumber}.",
      "See {caseNumber} for the court bundle.",
      "ref: {caseNumber}",
    ],
    car: ["Picked up in a black BMW, {car}.", "The registration is {car}.", "Seen in {car} twice."],
    school: [
      "He attends {school}.",
      "She moved from {school} last term.",
      "{school} is very supportive.",
      "Staff at {school} know him well.",
    ],
    address: [
      "Lives at {address}.",
      "The home is on {address}.",
      "Police were called to {address} twice.",
      "{address} is the family home.",
    ],
    place: ["He is from {place}.", "Not safe in {place}.", "Her family live near {place}."],
  },
  clean: `This child is funny, kind and full of energy.
He needs firm but fair boundaries.
She is working with CAMHS and has an EHCP.
Mum has mental health needs and Dad is not in touch.
Football is his favourite and he supports Leeds United.
She supports Arsenal and wants to see a match.
English and Maths are her best subjects.
He speaks Kurdish Sorani and some English.
A Muslim family would be a good match but is not required.
The Care Plan is for long-term fostering.
A full Care Order was made under the Children Act 1989.
Foster Carers should be experienced in trauma.
The Social Worker visits every six weeks.
I like playing on my PlayStation and watching YouTube.
I want to live near my nan.
I'm good at art and I want to learn guitar.
He has contact every Monday and Thursday.
Contact happens in a Contact Centre and is supervised.
Going to bed is hard because of nightmares.
May need support with personal care.
Will need a taxi to school until Easter.
Hope is important to this young person.
Summer holidays are a difficult time.
Mark making and sensory play help him focus.
Grace before meals is said in the family.
No other children in the home, please.
On Sundays the family goes to church.
Since Year 7 attendance has been above 90%.
He is in Year 9 and working at Key Stage 2 level.
Ofsted rated the last home Good.
She was moved after 24/7 supervision could not be kept up.
It may be that a specialist school is found.
Diagnosed with Autism Spectrum Condition and FASD.
Takes Ritalin at breakfast and lunch.
He is White British and was brought up in the Church of England.
She is Pakistani and Muslim; her family speak Urdu and Punjabi.
A bed is needed by Friday, or Thursday at the latest.
They have had 3 placements in 2 years.
Supervised family time, 2 hours, 3 times a week.
Funding is split 50/30/20 between social care, education and health.
The weekly fee should not be above £4,500.
We are looking in the North West of England and in WN6 or PR7.
Bullying online has been a problem on Snapchat and Instagram.
The Home Office has accepted his age as 16.
She came from Afghanistan through Turkey and France.
Eritrean food and an Orthodox church would make him feel at home.
Homes with a vacancy for two should be asked first.
Her favourite films are Frozen and Moana.
Loves Spider-Man, Lego and Fortnite.
Their cat must come too.
MISSING EPISODES: none in the last year.
RISKS: self-harm (low), missing (medium).
Strengths: polite, curious, good with younger children.
A two-bedroom flat is not suitable.
The nearest hospital should be within 30 minutes.
He needs a local primary school with a place.
She would like to stay at her secondary school.
College is the aim after GCSEs.
Nursery is going well.
He sees a paediatrician at the children's hospital twice a year.
The IRO, the Guardian and the DCS have agreed.
Dr appointments are hard for her.
Therapy starts in January and ends in June.
An increase in self-harm was seen in November 2024.
Behaviour is better in the mornings.
Nothing is known of his early history.
Everyone says he is great fun.
Breakfast is his best meal of the day.
Cooking is something she enjoys with adults.
Anger was the main reason the last move failed.
Trust is slow to build.
Change has always been hard for her.
Attachment is described as insecure.
Family is very important to him.
Hygiene has improved.
Noise was a trigger.
Police were called twice in May.
Managers and staff need PACE and Team Teach training.
The panel meets on Wednesday.
Boys aged 12 to 15 live in the home now.
The young person is a Christian and attends Pentecostal church.
He enjoys the Duke of Edinburgh award and Sea Cadets.
Rated amber on the RAG scale.
She wore jade green to the prom.
He rose early and walked to the park.
I will try my best, I hope.
Diwali, Holi and Bonfire Night need planning.
A robin and a daisy were in his picture.
BSL Level 2 would help.
Uses a wheelchair outdoors; PMLD and VI.
Peers may tease him about his weight.
An IFA or an in-house carer will be considered.
Black African (Somali) girl, 14, needs an all-female home.
Gypsy, Roma and Traveller heritage should be respected.
He is a Wolves fan and has a season ticket.
Her Personal Adviser will help with Universal Credit.
Placement to start within 5 working days.
Aged 13, the youngest of four.
Likes: pizza, Marvel films, trampolining. Dislikes: peas.
A good match would be a calm, patient couple.
It was agreed at the Legal Planning Meeting.
Because of this, a Secure order was considered.
She said "I want to go home".`.split("\n"),
};
