/** Brands, games, sports, clubs and books that children talk about; none of them shows who a child is. */
export const CULTURE_WORDS: ReadonlySet<string> = new Set(
  `
  xbox playstation nintendo switch wii minecraft roblox fortnite fifa pokémon pokemon mario sonic zelda gta tekken sims lego playmobil duplo barbie
  nerf hot wheels transformers marvel avengers spider-man spiderman batman superman hulk disney pixar frozen moana encanto shrek minions star wars
  doctor who potter hogwarts narnia tiktok youtube snapchat instagram facebook whatsapp discord twitch twitter netflix spotify google alexa siri
  apple iphone ipad android samsung microsoft amazon ebay kindle teams zoom skype bluey peppa cbeebies cbbc bbc itv eastenders hollyoaks coronation
  emmerdale bake off love island strictly gladiators mcdonald's mcdonalds kfc nando's nandos subway greggs domino's dominos pizza hut starbucks
   tesco tescos asda aldi lidl sainsbury's primark argos smyths ikea jd nike adidas vans converse puma jordans crocs lynx pringles haribo
  nutella nesquik weetabix coco pops cheerios coca-cola coke pepsi fanta lucozade ribena quorn bisto heinz hello fresh monopoly uno jenga scrabble
  connect cluedo rubik's meccano k'nex kinder football rugby cricket tennis netball basketball hockey boxing judo karate taekwondo mma wwe ufc nba
  nfl f1 formula swimming gymnastics athletics badminton trampolining skateboarding parkour bmx golf snooker darts fishing arsenal everton spurs
  tottenham hotspur rangers celtic wolves gunners hammers magpies premier championship fa cup euros olympics paralympics wimbledon united city
  rovers albion wanderers athletic hotspurs villa fc afc rfc cfc mufc lfc scouts scout cubs beavers brownies guides rainbows cadets cadet army navy
  raf marines air sea police fire brigade ambulance duke edinburgh award prince's trust ncs barnardo's nspcc childline samaritans mencap kooth
  papyrus mind coram become nyas sendiass rspca pdsa bmw audi ford vauxhall corsa polo vw volkswagen mercedes mercedes-benz toyota honda nissan
  renault peugeot fiat kia skoda seat range rover tesla suzuki yamaha jeep lexus ferrari lamborghini motability labrador labradoodle cockapoo
  staffie staffy rottweiler alsatian husky pug poodle retriever spaniel collie whippet dalmatian chihuahua dachshund doberman german
  bulldog ragdoll siamese shetland bollywood hollywood k-pop kpop bts afrobeats grime drill hip-hop rap rnb r'n'b reggae bhangra punk jazz disco
  anime manga naruto dragon ball gruffalo wimpy goosebumps beano harry's internet wi-fi wifi bluetooth usb cctv gps tv dvd pc cd led lgbtqi
  vat internet's excel word pdf saturday's sunday's brussels marmite vegemite tobii rifton kangaroo stitch sanrio squishmallows squishmallow fall guys classic fm yakult vimto irn-bru oreo oreos kitkat snickers twix
  maltesers cadbury galaxy quavers doritos jellycat sylvanian furby tamagotchi labubu ponies parkinson's alzheimer's huntington's hodgkin's hirschsprung's crohn's asperger's coeliac southern northern eastern western housing
  playdoh play-doh aquabeads loom bratz lol barbies sindy hexbug brio duplo k'nex yoto tonies tonie kinetic orbeez slime nutella dairylea babybel monster bull red bull innocent velcro jacuzzi portakabin tannoy hoover taser sellotape post-it dictaphone tupperware jell-o
  polaroid biro segway zimmer
  `
    .trim()
    .split(/\s+/),
);

/** Ordinary English words that start sentences in referrals or that people like to write with a capital. */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  `
  a about above abuse abusive access accident according account across active activities activity actually advice afraid after afternoon afternoons
  again age aged aggression aggressive agreed agreement aim all allegation allegations alone along already also although always am ambition among an
  and anger angry animals another answer any anybody anyone anything appearance appetite appointment appointments approach appropriate are area
  areas around arrangement arrangements arrival art arts as ask asked at attempts attendance attention attitude available avoid aware away awful
  baking bath bathing bathtime bed bedroom bedrooms bedtime bedtimes been before began behind being belief beliefs below besides best better between
  beyond bike bikes birthday birthdays biting blood boarding books borders both boundaries boundary bread breakfast breaks bright brings broken
  brought building bullied bullying bus but by calm calmness calmer camping can can't cannot car career cars case cash cat cats cause caution
  celebrations certain change changes chaos charge check checks chess child-minded childhood choice choices choose chores cinema circle class
  classes clean cleaning clear climbing close clothes clothing club clubs coast cold comfort comments communication community company complaint
  complex concentration concern concerned concerns condition conditions confidence conflict consequences consent consequently consideration
  consistency consistent constant control conversation cooking coping correct cost could counselling country couple course cousin's criminal crisis
  crowds crying cultural curfew curious current currently curriculum custody cycling daily damage dance dancing danger dark data date dates deal
  death debt decision decisions decline delay delays dental dentist's dependence described despite detail details did didn't difference different
  difficult difficulties difficulty dinner direct disability disabled discipline disclosure disclosures discussion discussions disruption distance
  distraction distress divorce do document documents does doesn't dogs dog doing don't done doors doubt down drawing drink drinking drinks driving
  drug drugs due during duty each earlier early eating effort eight eighteen eighty either elderly eleven else email empathy encouragement end
  ending endings energy engagement enjoys enough entire environment equally equipment especially establishing ethnic even evening evenings events
  eventually every everybody everyone everything everywhere evidence exams example except excellent exclusion exclusions exercise existing
  expectations experience experienced experiences extended extra eye face facts failure fairly familiar famous far farming fashion fast favourite
  fear fears feedback feeding feeling few fewer fights fighting film films finally financial finding fire firm first five flat focus following food
  foods for former forty four fourteen fourth free freedom frequent friendly friendship friendships from fruit frustration fun funny further
  furthermore future games gaming garden general generally gentle getting gifts given giving glasses goal goals goes going good gradually grateful
  great grief grooming ground growing guidance guitar gym habits had hair haircare half happiness happy hard has hasn't have haven't having he he'd
  he'll he's healthy hearing heart heavy height held help helpful helping hence her here hers high him himself his hitting hobby holiday holidays
  homes homework honest hopes horse horses hospital host hours house household houses housing how however huge humour hygiene i i'd i'll i'm i've
  ideal ideally ideas if ill illness immediate impact impulsivity in inappropriate incident incidents include including income increase increased
  increasingly indeed independent individual infection information initial initially input inside instead intensive interaction interest interested
  intermittent internet intervention interventions interview introduction introductions involvement is isn't isolation issue issues it it'd it'll
  it's its itself jealousy jobs join joining journey journeys judge just kicking kids kind kindness kitchen knife knives knowing knowledge known
  lack language languages large last late lately later laughter laundry law leadership learning leave legal less lessons let letters lies lifestyle
  light lights like liked listening little living location locations long longer look looking looks loss lots love loves loving low loud lunch
  lunchtime lunchtimes lying made main mainly make makes making management many mark marks matched match matches mates maybe me meal meals mealtime
  mealtimes meaning meanwhile measures medical medication medicine meeting meetings members memories memory mental messages met might mild
  milestones mind mobile mobility moderate money mood moods more morning mornings most mostly motivation move moved movement moves moving much must
  my myself name names nappies nappy natural near nearby nearly necessary need needed needing neighbours neither nerves never nevertheless next
  nightmares nights nightly nine nineteen ninety nobody noise none nor normal normally not nothing notice now nowhere number numbers obviously
  occasional occasionally of off offences offending offer often old older on once one ongoing online only onto open opportunities opportunity
  options or organised other others otherwise our ours out outbursts outdoor outdoors outings outside over overall overnight own pack pain painting
  pancakes paper parenting parenting's park parks part particular particularly parties party past pasta patience patient pattern patterns pay peer
  peers pending perhaps period periods permission persistent personality pet pets phone phones photo photographs photos physical picture pictures
  places play players playing playtime please plenty pocket point poor poorly popular position positive possession possibly post potential poverty
  practical practice prayer prayers predictability preference preferably preferred pregnancy pregnant preparation presently pressure previously
  pride prior private probably problem problems process professional professionals progress promises prompts proper property protective proud
  provider providers provision proximity puberty pubs punctuality punching puppies purpose pushing putting puzzles quality questions quick quickly
  quiet quite race racism racist rain ran rarely rather reading ready real really recent recently recommendations recommended record records
  recovery reduced reduction references refusal refuses regarding regardless regression regular regularly rejection relations relationship relatives
  relaxing reminders repeated repeatedly report reported reports request requests rescue research resilience resources respect response responses
  responsibility rest restraint restraints restrictions result results return returned returning returns reunification rewards rice right rights
  rivalry road room rooms rough round routine routines rules running runs rural safe safer said same say saying says scared school's screaming
  screen seating second security see seeing seeks seems seen seizure seizures self-esteem sensitive sensory separate separation serious services
  session sessions seven seventeen seventy several severe sewing shame share shared sharing she she'd she'll she's shopping shops should shouting
  showers showing shy sick sight signs silence similar similarly since sincere singing single sit situation six sixteen sixty size skating skills
  skin sleep sleeping slow slowly small smart smells smoking snacks so sometime sometimes socially socialising society solid some somebody someone
  something somewhere songs soon sorry sound sounds space speaking specific specifically spending spiders spitting spoken sport sports stability
  stable stairs start starting stay stays stealing step steps stepping stepfamily still stimulation stopped stories stranger strangers strategies
  street stress strict strong structure structured struggles student students studies stuff subject subsequently substance substances success such
  sudden suddenly suitable supermarkets supervision support supportive supports sure swearing sweets swings symptoms table taking talk talking
  tantrums task tasks taxi taxis teasing teeth teeth-brushing television temper ten tension texts than thank thanks that that's the theft
  their theirs them themes themselves then there there's thereafter therefore these they they'd they'll they're they've things thinking third
  thirteen thirty this those though thought thoughts threats three through throughout throwing thus till time times tiredness to toast today
  together toilet toileting tomorrow tonight too tooth top totally touch touching towards town toys traditions train trained training trains
  transfer transition transitions transport travel treatment treats trial tried triggers trips trouble truancy true trust trusted try trying tv
  twelve twenty twice two type typical typically ultimately uncertain uncertainty under understanding undressing unfortunately uniform unknown
  unless unlike unplanned unsafe unsupervised until up upbringing upon upset us use used uses using usual usually vague various vegan vegetables
  vegetarian vehicle verbal very via victim video videos views vigilance village violent vision visits visual vocabulary voices volunteers
  vulnerable vulnerability wait waiting waking walk walking walks want wanted wants warm warning was washing wasn't watching water way we we'd we'll
  we're we've weather weekday weekdays weekend weekends weekly weight welcome well went were what whatever wheelchair when whenever where whereas
  wherever whether which while whilst who whoever whole whose why will willing window wise with within without witness woman women won't wonderful
  work working works worries worry worse would writing wrong year yearly years yes yesterday yet you you'll you're you've young younger your yours
  yourself zero zoo man men kid lad lass teen teens toddler toddlers infant infants household's today's tomorrow's yesterday's everyone's someone's
  nobody's child-led carer-led solution-focused trauma-informed person-centred low-stimulus level-headed easy-going home-cooked hard-working
  two-carer two-bedroom four-bedroom five-bedroom twenty-four-hour aggressiveness teach spectrum access-friendly adhering advised allegedly alongside alert
  alternatively annual anti-social apart apparently arson assaults assault asthma-related attempted attends baby's balance bail barriers bereavement
  bladder bowel brushing bunk bursts caring cats' challenge challenges challenging characteristics cheerful cheeky chatty clingy closer coercion
  combined compliance compulsory comprehensive computer computers confident continence continued continuing continuity contraception cooperative
  council's creative creativity criteria cuddles cuddly curriculum-based cutting decorating defiance deliberate dependable desired determination
  determined diagnosis diagnoses diary digital directness disagreements discharge disputes dressing dry dysregulation eager easily eczema-prone eats
  electronic embarrassment emotionally emotions energetic enthusiasm enuretic escape everyday excitement expect explaining explanations exposure
  expressing expression expressive fairness faith faiths father-figure fatigue feeds fidget fine fireworks first-time fitness flashbacks flexibility
  flexible flights fluency forgetful fourteen-year-old frequently frustrations gaps generous gets glad guilt handover handwriting harassment harm
  hates headaches helps heritage high-risk holding homelessness hostel hostility hugs humorous hyperactivity hypervigilance imagination imaginative
  imminent impulsive inclusion inconsistency influence influences injuries instructions insulin intelligent intelligence interim interpreter
  interpreters intimidation itching joint jokes justice keen kissing knowledgeable landlord laptop law-abiding leisure lifelong likeable limited
  lively locked lockdown locks loneliness love-bombing loyal loyalty makeup make-up manners massage maturity measles mediation mentally methods
  midday minimal minor misuse modelling motorbikes multiple murder needle-phobia negative neglectful neighbourhood networks neurodiverse
  neurodivergent nice nightlight none-verbal non-verbal nursing nutrition obesity offence one-to-one organisation outgoing outreach overeating
  ownership pads painful paracetamol-based parental parents' parkrun passionate passport peaceful peers' perception perfect perpetrator persistently
  pica pillows pizza planting playful playfulness pleasant polite politeness possible potty praise precise predictable prescription prison privacy
  prompting prosocial provided prosecution punishment quieter racial radicalisation reassurance reciprocal referral referrals reflective regulation
  rehabilitation relapse relating relaxation reliable reliance remorse repair replacement reputation residents residents' respectful respite
  responsive restlessness restorative retention robbery role romantic rota sadness sanctions satisfactory saving savings scabies schooling screens
  secrecy self-care self-confidence self-regulation self-worth sensitivity separately sexting sexual sexualised shelter showering shoes shower
  skateboard slight smiley sociable socialisation soothing sophisticated speech spirituality sporty squats stamina statutory stigma stimming
  strength stability-seeking successful suffers sugar suggestions suicidality suited sunny surgery swapping sympathy tablets talented talents
  tearful tears techniques teething telephone temperament tenancy theatre thoughtful throughput tics tidiness tobacco tolerance topics toothbrushing
  touch-sensitive tracking trampolines transparency transporting traumatic trespass trigger truthfulness tutoring twenty-one unaccompanied
  unacceptable unable understands unexplained unhappiness unresolved unsettled unsettling urine usage vaccinations vaccines values vandalism vapes
  verbally victims videogames violence visitors vitamins volatile vomiting walkers' waterproof weapon weapons well-being wellbeing wet wetting
  whistle wilful willingness withdrawal withdrawn worsening worried wound wounds wrestling youthful jewellery vaping misses
  `
    .trim()
    .split(/\s+/),
);
