import type { SentenceSet } from "./anonymity-sentences.ts";

/** Measured on, never tuned on: when a sentence here fails, write a similar one in the tuned set and mend that. */
export const heldOutSet: SentenceSet = {
  givenNames:
    `Oluwaseun Siobhán Wojciech Chidera Ifeoluwa Kayleigh Tegan Rhys Aoife Zaynab Suleiman Agnieszka Đorđe Thi-Mai Jean-Luc
    Abdulrahman Keziah Ngozi Blessing Courtney Demi Ellis Finley Gethin Harley Inaya Jayden Kyra Lexi Mohammed Niamh Ollie
    Priyanka Quinn Reece Saffron Tyrone Umar Vikram Wiktoria Xavier Yusra Zeynep Armani Bronwyn Callum Destiny Ewan Freya Gurpreet
    Habiba Ismail Jasmine Kofi Liam Maisie Nathaniel Oscar Paige Rafał Shanice Theo Ulysses Violet Willow Yannick Zachary Lilly-Mae
    Dylan Alfie Bethany Connor Daisy Ethan Hassan Imran Jodie Kieran Leon Megan Nikita Owen Ryan Sophie Toby Will Grace Summer Skye
    Hope Rose Faith Jack Charlie Harry Thomas Emily Chloe Jessica Kai Zak Semhar Tesfay Aram Dilnaz Farhad Hamza Nhung Besnik`.split(
      /\s+/,
    ),
  familyNames:
    `O'Connor Adeyemi Okonkwo Kowalczyk Fitzgerald Hussain Begum Wiśniewski Papadopoulos Nguyen MacDonald Featherstone
    Ramírez St-John Whitehouse Cartwright Ogunleye Sandhu Chaudhry Hughes Pritchard Llewellyn Gebreselassie Petrov Ionescu Mustafa
    Brown Taylor Wright Green King Baker D'Souza van-Dijk Thornhill Ahmadzai Rahman Murphy Osei Delacroix Bancroft`.split(
      /\s+/,
    ),
  schools:
    `Thornbury Primary School|Our Lady of Lourdes RC Primary|Kingsmead Academy|St Cuthbert's|Bishop Vesey Grammar|Ash Tree Nursery
    |Riverdale High|Little Acorns Pre-School|Wrexley College|The Oaks Special School|Sir John Deane Sixth Form College|Beacon Hill Infants
    |Queen Elizabeth Hospital|Fairfield General|Brook Lane Surgery|Marsh Street Medical Centre|St Luke's Hospice|Harper Green School
    |Northgate PRU|Sunny Days Nursery|Holy Trinity C of E Primary|Weald Community College|Birchwood Health Centre|Moor End Academy`
      .split("|")
      .map((name) => name.trim()),
  addresses:
    `14 Larkspur Close|Flat 2, 88 Station Road|221B Cromwell Street|7 The Hollies|Apartment 14, Mill Wharf|33 Upper Brook Lane
    |5 kestrel drive|101 St. Aidan's Terrace|Flat 9B Churchill Court|62-64 High Street|Pennine View|Honeysuckle Way|18 Ridgeway
    |3 Bluebell Gardens|40 Old Mill Crescent|1a Victoria Rd|27 Sandpiper Avenue|Rowan Cottage, Church Lane|12, Albert Grove`
      .split("|")
      .map((name) => name.trim()),
  places:
    "Rochdale|Hartlepool|Weston-super-Mare|Moss Side|Grimsby|Toxteth|Great Yarmouth|Tower Hamlets|Salford|Penzance|Keighley|Basildon|Chapeltown|Truro".split(
      "|",
    ),
  templates: {
    name: [
      "{given} settled quickly when a routine was agreed in advance.",
      "Since the summer {given} has stayed with a friend's family.",
      "The school says {given} {family} finds lunchtimes hard.",
      "We were told by {given}'s teacher that attendance is improving.",
      "Her brother {given} is placed with paternal relatives.",
      "A home is wanted for {given} and {given} together.",
      "{given} and her older sister {given} should not share a bedroom.",
      "Both {given} and the baby have been registered with a dentist.",
      "Contact is supervised by {title} {family} each fortnight.",
      "my name is {lower} and i like drawing horses",
      "I miss my dog and my nan and my cousin {lower}.",
      "he has a friend called {lower} who visits at weekends",
      "{initials} needs a carer who can manage seizures.",
      "The young person ({initials}) has been missing four times.",
      "Auntie {given} can offer transport to family time.",
      "Dad ({given}) is in prison and writes every month.",
      "Mum, {given}, has consented to the plan.",
      "It was {given} who asked to move nearer to the coast.",
      "Staff at the unit describe {given} as warm and funny.",
      "Allegations were made against {given} {family}, a neighbour.",
      "{given} {family} was excluded in the autumn term.",
      "Her boyfriend {given} is thought to be exploiting her.",
      "{given}: likes swimming, trains and pasta.",
      "“{given} always lets me choose the film,” she said.",
      "Previous carers were {given} and {given} {family}.",
      "Social worker {given} {family} knows this child best.",
      "No contact with step-father {family} under any circumstances.",
      "When upset, {given} will hide under a table.",
      "{given} can be left alone for short periods.",
      "An update was received from {title} {family} at the clinic.",
      "He wants to live with nana {given} again.",
      "everyone calls her {lower} for short",
    ],
    email: [
      "Please send forms to {email} by Friday.",
      "Mum's email address is {email}.",
      "Contact: {email}",
      "He logs in as {email} on the tablet.",
    ],
    phone: [
      "Ring grandad on {phone} after school.",
      "tel {phone}",
      "Her number is {phone}, please do not share it.",
      "Out of hours call {phone} or the duty desk.",
      "He texts from {phone} late at night.",
    ],
    nhs: [
      "NHS number {nhs}.",
      "Health record {nhs} has been requested.",
      "She is registered ({nhs}) with a dentist.",
    ],
    ni: [
      "NI number: {ni}",
      "He has just received {ni} through the post.",
      "National insurance {ni} is held on file.",
    ],
    upn: [
      "UPN {upn}",
      "The virtual school lists her as {upn}.",
      "Pupil number {upn}, currently off roll.",
    ],
    postcode: [
      "Family home is {postcode}.",
      "He must stay within ten miles of {postcode} if possible.",
      "The house ({postcode}) is not to be shown to providers.",
      "Collected from {postcode} daily.",
    ],
    date: [
      "The incident took place on {date}.",
      "She came into care {date} following an emergency order.",
      "A hearing is listed for {date}.",
      "On {date} he was found at the station.",
      "born {date}",
      "DOB: {date}",
      "His birthday is {date} and he would like a party.",
    ],
    web: [
      "Her videos are at {web}.",
      "See {web} for the family's page.",
      "He was bullied on {web} last term.",
    ],
    handle: [
      "She posts as {handle} most evenings.",
      "His account {handle} should be monitored.",
      "Her snapchat is {handle}.",
      "People contact him through {handle} online.",
    ],
    caseNumber: [
      "Proceedings {caseNumber} are at final hearing.",
      "Court ref {caseNumber}.",
      "Linked to {caseNumber} on our system.",
      "The reference is {caseNumber}.",
    ],
    car: [
      "He was seen getting into a silver Corsa {car}.",
      "The vehicle {car} has been reported to police.",
      "car reg {car}",
    ],
    school: [
      "She is on roll at {school} but rarely attends.",
      "A transition from {school} is planned.",
      "{school} have kept her place open.",
      "He was treated at {school} in spring.",
      "His siblings also go to {school}.",
    ],
    address: [
      "The family live at {address}.",
      "He ran from {address} to his father's.",
      "Mum has moved to {address} with her partner.",
      "{address} must not be visited without police.",
    ],
    place: [
      "He should not be placed in {place}.",
      "She grew up in {place} with her grandmother.",
      "There is a gang risk around {place}.",
      "{place} is where his friends are.",
    ],
  },
  clean: `She is a bright and creative young person who loves music.
Keeping busy after school helps him stay calm.
They have been in care for three years and have had two moves.
A home with no other children under ten is preferred.
He is of Black Caribbean heritage and has a strong interest in his culture.
Halal food and a place to pray on Fridays are important to her.
CAMHS are involved and a first appointment is due in March.
An EHCP is in place; the primary need is SEMH.
The plan is long-term fostering, with bridging considered.
He has a diagnosis of ADHD and takes Equasym in the morning.
She uses Makaton signs and a picture board.
Risk of going missing has fallen since the move.
Mum and Dad both attend family time at a centre on Saturdays.
Nan phones every Sunday evening.
We would like a home within 20 miles of M14.
He supports Manchester United and plays in goal on Sundays.
My favourite thing is Minecraft and I want to keep my Xbox.
I want my own room, a dog and someone who cooks curry.
I don't want to go far from my school.
Please can I see my brother every week?
The Independent Reviewing Officer is content with the plan.
Ofsted Good or Outstanding homes are preferred by the authority.
Solo placement is not required but peers need careful matching.
Waking night cover may be reduced after four weeks.
There is a Deprivation of Liberty order which is reviewed each month.
English is an additional language; Tigrinya is spoken at home.
An Arabic-speaking carer would help him to settle.
He arrived alone from Sudan last winter and is claiming asylum.
She attends a mainstream secondary school three days a week.
A taxi takes them to and from primary school.
Bedtime is difficult and a night light helps.
Gentle humour works well; shouting does not.
Carers will need training in epilepsy and rescue medication.
He is at risk of criminal exploitation by older peers.
She has lived with five different families.
Two siblings aged 7 and 9 must be placed together.
The older child is very protective of the younger one.
Interim Care Order granted, full hearing to follow in spring.
Section 20 accommodation with parental agreement.
He should be supported to attend mosque when he wishes.
As a Jehovah's Witness she does not celebrate Christmas.
Asthma is well controlled with an inhaler.
Swimming, rugby and baking are his main interests.
Reading is a strength and he is working above expected levels in Maths.
Year 10 is a key time and GCSE options must be protected.
She is waiting for an assessment for autism (ASD).
A ground floor bedroom with a hoist is needed.
Staff ratio 2:1 in the day and 1:1 at night.
Speech and language therapy takes place on Tuesdays.
Previous placement ended after 28 days because the carers retired.
Self-harm has not happened since last July.
He responds to praise, clear boundaries and time outdoors.
The Virtual School has offered tuition for twelve weeks.
Transport to school must not take longer than 45 minutes.
She would like to go to Brownies or Guides.
Tea is at six and screens are off by nine.
No known risk of fire setting.
Pets are fine, though he is nervous of large dogs.
We think a rural home could lower the risk.
The carer should be able to drive and be at home in the day.
There were three missing episodes in the last six months.
Weekly pocket money is £7.50.
It helps if adults explain changes early.
Christmas and Eid were both hard for him.
His Polish passport has expired and needs renewing.
Long walks, Lego and Pokémon cards keep her settled.
What works: short instructions, snacks and a quiet corner.
Life story work began in September.
Sleep has improved with melatonin.
School report that he is polite and hard-working.
The Youth Justice Service has closed its involvement.
Her first language is Romanian and her English is fluent.
A mentor from the Police and Crime Commissioner's scheme sees him weekly.
Both parents have PR and agree with the move.
He enjoys going to Nando's and McDonald's with staff.
I like Roblox, slime and TikTok dances.
I'd like to be a vet or a hairdresser.
Her social worker visits every fortnight.
Regular dental checks are up to date.
Positive identity work around dual heritage is needed.
Rough play can tip into aggression, mostly when tired.
Access to a garden matters more than a big bedroom.
Parent and child placement needed for six to twelve weeks.
Mother is 17 and pregnant with her first baby.
Anxiety is worse on Mondays after a weekend at home.
He has a social worker, a PA and an advocate.
Funding was agreed at panel on a 60/40 split with health.
The PEP is due and Pupil Premium Plus pays for tutoring.
She is Roma and speaks Slovak with her grandparents.
Children's homes registered for EBD and LD should be asked.
We are open to Supported Accommodation from the age of 16.
Can become overwhelmed in supermarkets and on busy buses.
His main hobby is fixing bikes and he has a BMX.
Catholic upbringing, wishes to make her First Communion.
He is happiest at the Air Cadets and hopes to join the Army.
Substance use: cannabis at weekends, reducing.
Physical restraint has not been used for a year.
They must not be placed near the coast or in the city centre.
Her confidence in Drama and PE is growing.
The National Referral Mechanism decision is awaited from the Home Office.
Would benefit from an experienced couple or a single female carer.
I support Liverpool but my brother likes Everton.
Harry Potter audiobooks help with sleep.
She loves Disney films, especially Frozen.
LADO consulted, no further action.
Vegan diet and a nut allergy; carries an EpiPen.
He will be 16 in the spring and wants to learn to cook.
Return home is planned after the summer holidays.
Theraplay sessions are on Wednesdays at 4pm.
The Children's Guardian supports this plan.
Father's views are not yet known.`.split("\n"),
};
