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
    |Orchard Close|48 Queen's Drive|2 St John's Square|16 Fern Bank|Willow Farm|Unit 4, 19 Dock Street|Pine View|19 Hillcrest|Laurel Bank|Unit 2 Harbour Court|8 The Beeches|14 St. Mark’s Way|4 willow way|Kingfisher Way|Apartment 6, Tanner Wharf|Ivy Cottage, Mill Lane|31, Elm Rise|71-73 Castle Street|6 robin close|Flat 4C Nelson Court|26 Broadlands`
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
      "{given} needs a quiet bedroom.",
      "{given} is eleven and plays chess.",
      "{given} can be loud when tired.",
      "{given} requires help with meals.",
      "Her older sister follows {given} everywhere.",
      "Nan supports {given} closely.",
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
A worker from Youth Justice comes on Mondays at 4 pm. House rules are agreed.
He uses British Sign Language, a Dexcom and hearing aids from Phonak.
Foetal Alcohol Spectrum Disorder is suspected. She would like to be a TikToker.
Summer can be hard without the routine of school.
Patience will help. Honesty matters to her.
Fidgets can help in class. Meltdowns can last an hour.
Vaping may happen at weekends. Jewellery must be taken off.
He wore a Chelsea shirt to the Derby County match.
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
She said "I want to go home".
Cares for a guinea pig and wants to bring it.
Loves going to the Trafford Centre style shops and buying trainers.
Believes that nobody listens to him.
The Child Protection Plan was ended in April.
He is subject to an Interim Care Order and a Looked After Child Review is due.
Sees an Educational Psychologist each term.
Oppositional Defiant Disorder was queried by the Paediatrician.
Paid for by the Integrated Care Board.
Kind and funny, he makes friends easily.
Easter and Ramadan fall in the same month this year.
She is learning to play the ukulele and sings in the school choir.
Works best with a male Key Worker.
Her Health Visitor raised Faltering Growth.
Section 47 enquiries were closed.
Regulation 44 visits are up to date.
The Multi-Agency Safeguarding Hub shared the police log.
Lives with a Special Guardian at present.
Weighs more than is healthy for her age.
I hate it when people shout and I like it when people say well done.
my favourite food is pizza and i love my cat
i want to go back to my old school
nobody tells me what is going on
Can I have my own phone? Will I see my sister?
What I want is a family who like dogs.
Mondays are the worst because I have PE.
He wears an Arsenal shirt every day.
She likes Stitch, Sanrio and Squishmallows.
He plays Rocket League and Fall Guys with his cousins.
Dislikes: loud noise, crowds, Brussels sprouts.
He speaks Pashto, Dari and a little Greek.
Born in Eritrea, he came by boat across the Channel.
The Refugee Council is supporting him.
He needs a solicitor for his Home Office interview.
Supported by a Barnardo's worker on Thursdays.
Her Thrive plan is shared with school.
Uses a Tobii eye gaze and a Rifton chair.
Fed by PEG overnight using a Kangaroo pump.
Takes Keppra twice a day; Buccal Midazolam for rescue.
Autistic, with a Pathological Demand Avoidance profile.
SALT reports that he understands at a three-word level.
Ages and needs of other children must be thought about.
High risk of going missing with peers. Medium risk of CCE.
LOCATION: within 30 minutes of school.
Education: Year 8, EHCP, SEMH, 60% attendance.
Health: asthma, eczema, up to date with immunisations.
Legal status: full Care Order.
Siblings: two brothers, aged 4 and 6, both at home.
Religion: none. Ethnicity: White British.
He has had 12 different schools since Reception.
Placement sought: therapeutic residential, solo, 2:1.
Staff must be trained in MAPA or Team Teach.
CAMHS Tier 4 bed was refused.
Great Britain swimming trials are her dream.
Panel agreed funding until July 2025.
Timescale: by the end of March.
She is Hindu, vegetarian, and speaks Gujarati with her grandmother.
The Department for Education has agreed an EHCP in Wales is not valid here.
He is fond of Marmite on toast.
We celebrate Christmas Day, Boxing Day and New Year's Day with family.
Sundays are for church and a roast.
Her Nan has Parkinson's and her Grandad has Alzheimer's.
ICPC held; threshold met for PLO.
Nervous around men with beards.
Tends to hoard food. Hides knives.
Hoards food at night.
Needs prompting to wash.
Tea, bath, story, bed is the routine.
Blankets, dim light and Classic FM help him sleep.
The Voice of the Child was captured using Mind Of My Own.
Mind Of My Own statements are attached.
Short breaks are provided by the Local Offer.
CSE risk tool: Amber.
A Southern Housing flat was offered to mum.`.split("\n"),
};
