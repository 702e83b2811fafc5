/** Words of the sector, of health, schools, law, faiths, nations and languages that may carry a capital without naming anyone. */
export const SECTOR_WORDS: ReadonlySet<string> = new Set(
  `
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march
  april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec christmas easter eid al-fitr
  al-adha ramadan diwali holi hanukkah passover vaisakhi navratri lent advent halloween hallowe'en nowruz newroz epiphany timkat ashura spring
  summer autumn winter term half-term bonfire pancake valentine's boxing new year's year eve harvest jubilee english maths mathematics science
  history geography french german spanish latin drama music art pe re pshe ict computing dt design technology textiles literacy numeracy phonics
  reading writing physics chemistry biology psychology sociology business catering hospitality construction btec gcse gcses a-level a-levels nvq
  asdan sats key stage reception nursery phase eyfs senco sendco send sen ehcp ehc ehcps pep peps epep iep tac taf virtual school pupil premium plus
  prom british welsh scottish irish northern pakistani indian bangladeshi chinese african caribbean asian black white mixed arab afghan iranian
  iraqi syrian kurdish turkish sudanese eritrean ethiopian somali somalian albanian vietnamese polish romanian bulgarian slovak slovakian czech
  hungarian lithuanian latvian estonian ukrainian russian portuguese brazilian italian greek cypriot dutch nigerian ghanaian kenyan ugandan
  zimbabwean congolese gambian senegalese jamaican jamaicans trinidadian bajan guyanese colombian filipino thai japanese korean nepalese nepali
  tamil sinhalese lankan palestinian egyptian moroccan algerian tunisian libyan lebanese jordanian yemeni saudi kuwaiti american canadian australian
  european scandinavian moldovan georgian armenian kosovan serbian croatian bosnian macedonian slovene slovenian angolan cameroonian ivorian malian
  guinean rwandan burundian malawian zambian south mauritian swedish norwegian danish finnish swiss austrian belgian gypsy gypsies roma romany
  romani traveller travellers showman showmen refugee bengali sylheti urdu punjabi panjabi hindi gujarati pashto pushto dari farsi persian arabic
  kurmanji sorani badini tigrinya tigre amharic oromo yoruba igbo hausa twi akan fante shona ndebele swahili lingala french-speaking
  portuguese-speaking arabic-speaking english-speaking mandarin cantonese hakka malayalam telugu marathi konkani turkmen uzbek tajik hazara azeri
  wolof fula mandinka krio patois creole esol eal bsl makaton pecs braille sign-supported widgit africa asia europe america afghanistan iran iraq
  syria turkey sudan eritrea ethiopia somalia somaliland albania vietnam poland romania bulgaria slovakia czechia hungary lithuania latvia estonia
  ukraine russia portugal brazil italy greece cyprus spain france germany netherlands holland belgium ireland wales scotland england britain uk gb
  nigeria ghana uganda zimbabwe congo gambia senegal jamaica trinidad barbados guyana colombia philippines thailand japan korea nepal pakistan
  bangladesh india china kashmir palestine egypt morocco algeria tunisia libya lebanon jordan yemen kuwait usa canada australia moldova georgia
  armenia kosovo serbia croatia bosnia angola cameroon mali guinea rwanda burundi malawi zambia kenya chad israel mauritius sweden norway denmark
  finland switzerland austria iceland malta gibraltar channel calais dunkirk mediterranean north east west north-west north-east south-west
  south-east midlands yorkshire humber anglia london greater muslim muslims islam islamic christian christians christianity catholic catholics
  protestant anglican methodist baptist pentecostal evangelical adventist orthodox coptic jehovah's witness witnesses mormon quaker salvationist
  salvation jewish judaism hindu hinduism sikh sikhism buddhist buddhism rastafarian rastafari pagan humanist atheist agnostic sunni shia shi'a sufi
  ahmadi ahmadiyya alevi yazidi zoroastrian god allah jesus bible qur'an quran koran mosque church gurdwara temple synagogue chapel halal kosher
  communion confirmation baptism mass sabbath jummah friday's holy ofsted camhs cqc dfe nhs gp gps lado iro iros dcs ifa ifas la las icb nrm marac
  mapit mash cafcass yot yjs yoi youth justice offending service team police probation crown court courts family tribunal ombudsman parliament
  government ministry home office department education health commissioner commissioning council councils authority authorities local borough county
  city unitary consortium framework panel hub directorate act acts section regulation regulations schedule part standard standards order orders
  interim full care supervision placement special guardianship emergency protection secure remand deprivation liberty dol dols dolo pace children
  child children's child's accommodation residence arrangements freeing adoption permanence pathway plan plans planning personal adviser advisers
  advocate advocates advocacy guardian guardians guardian's independent reviewing officer officers review reviews visitor visitors visiting social
  worker workers worker's carer carers carer's foster fostering kinship connected person persons parent parents parent's mum mum's mums dad dad's
  dads mummy daddy nan nan's nana nanna nanny gran granny grandma grandad grandpa granddad grandparent grandparents auntie aunty aunt uncle cousin
  cousins brother brothers brother's sister sisters sister's sibling siblings twin twins mother mother's mothers father father's fathers stepmum
  stepdad step-mum step-dad stepfather stepmother step-father step-mother maternal paternal birth son daughter niece nephew partner boyfriend
  girlfriend friend friends baby babies boy boys girl girls young people youngster teenager teenagers adult adults male female lgbt lgbtq lgbtqia
  trans non-binary gay lesbian bisexual residential registered manager managers staff keyworker leader support supported waking sleeping night
  nights sleep-in shift crisis respite bridging planned long-term short-term medium-term long short parallel therapeutic therapist therapists
  therapy psychologist psychiatrist paediatrician paediatric nurse nurses doctor doctors dr consultant midwife dentist optician physiotherapist
  physiotherapy occupational speech language educational clinical forensic mentor mentoring tutor tutors tuition teacher teachers teaching assistant
  head headteacher tutor's autism autistic asc asd adhd add odd pda fasd fas pmld mld sld spld semh slcn tourette's tourettes asperger's aspergers
  dyslexia dyspraxia dyscalculia down's syndrome fragile cerebral palsy epilepsy asthma eczema diabetes anaphylaxis allergy allergies hiv covid ptsd
  cptsd ocd bpd eupd psychosis depression anxiety trauma attachment disorder reactive developmental dissociation encopresis enuresis nocturnal
  gastrostomy peg hickman tracheostomy mic-key epipen jext equasym ritalin concerta medikinet elvanse strattera melatonin circadin slenyto
  fluoxetine sertraline risperidone aripiprazole epilim keppra midazolam buccolam ventolin salbutamol clenil movicol laxido calpol paracetamol
  ibuprofen methylphenidate cannabis cocaine ketamine spice vape vapes nitrous mdma xanax heroin methadone alcohol theraplay emdr cbt dbt ddp sdq
  berri cans cat wisc vineland mim life story signs safety base outcomes star boxall thrive nvr non-violent team-teach teamteach mapa price cpi
  prevent contextual safeguarding philomena protocol missing exploitation cse cce lines modern slavery trafficking fgm hbv forced marriage
  domestic abuse violence neglect emotional physical sexual harmful behaviour behaviours aim3 aim gillick bruising injury injuries self-harm
  suicide suicidal ideation overdose ligature risk risks assessment assessments solo dual multi single lone group ratio ratios registration
  statement purpose good outstanding inadequate requires improvement requirement requirements grade graded judgement rated rating monitoring
  assurance inspection uasc asylum immigration visa brp leave remain settled status passport nationality nrpf universal credit pip dla staying put
  close leaving independence semi-independent lodgings lodging eet neet apprenticeship apprentice college university sixth form traineeship public
  liability level levels band tier core enhanced specialist additional fee fees funding tripartite joint continuing chc contact time letterbox
  supervised unsupervised view views wishes feelings voice identity culture heritage religion religious ethnicity diet dietary strengths needs
  background summary reason overview current previous presentation development relationships likes dislikes interests hobbies matching essential
  desirable criteria note notes urgent important update updates day days week weeks month months gang gangs postcode postcodes rag red amber green
  unit ward inpatient outpatient accident cahms mhst gender dysphoria clinic hospital hospitals schools primary secondary mainstream academy
  nurseries pru prus alternative provision referral centre centres local-authority cla lac cin cp icpc icpo ico eto sgo slo plo fgc fgdm dv da sv sw
  asw tm ssw hos adcs dp lscp sib hsb yp cyp ypa pa pas ta tas lsa hlta ep eps ot ots salt slt hv msk tv pc pcs ps vr ai it ok id pr lp sg so am pm
  no ii iii iv vi vii viii ix hi mdt mhs odp la's iro's nhs's camhs's dcs's lados
  global delayed oppositional defiant edge looked handling informed approaches model models programme programmes project projects strategy forum
  groups association foundation charities federation institute agency agencies organisations board committee inquiry partnership alliance network
  coalition handbook manual toolkit charter pledge agreements contract contracts certificate licence passports application forms letter statements
  list processing profile profiles pathological demand avoidance executive functioning intellectual impairment impaired audio multi-sensory profound
  chromosome deletion duplication microdeletion genetic genetics neurology neurologist cardiology cardiac orthopaedic ophthalmology audiology
  dietitian dietician podiatry orthodontist dermatology enteral tracheotomy oxygen ventilator suction catheter colostomy stoma glucose tonic clonic
  absence focal migraine antidepressant antipsychotic antibiotic antibiotics inhaler inhalers nebuliser vitamin iron calcium omega probiotics
  laxative headlice ringworm psoriasis impetigo verrucas warts acne hayfever tonsillitis jaundice anaemia sickle cell thalassaemia haemophilia lupus
  hepatitis meningitis chlamydia contraceptive implant cookery budgeting banking isa provisional trampoline ballet tap ballroom zumba yoga pilates
  crossfit archery fencing canoeing kayaking sailing surfing paddleboarding horse-riding equestrian pony ponies stables rock-climbing bouldering
  mountain orienteering cross-country relay hurdles javelin keyboard drums drum piano violin cello flute clarinet trumpet saxophone recorder ukulele
  choir orchestra bands musical musicals panto pantomime rapper rappers singer singers actor artist footballer footballers boxer builder bricklayer
  plumber electrician joiner plasterer mechanic hairdresser barber beautician chef baker's carpenter's paramedic firefighter soldier lawyer vet
  zookeeper farmer's church's mosque's imam priest vicar pastor rabbi granthi monk nun elder elders temple's prayer-mat hijab niqab abaya turban
  kirpan patka kippah rosary fiesta astra clio punto thames severn pennines snowdonia peak dales lakes lake moors division leagues grassroots trials
  squad captain goalkeeper striker midfielder defender referee soundcloud pinterest reddit telegram signal bereal kik omegle onlyfans tinder grindr
  vinted depop shein boohoo asos hm superdrug boots wilko poundland b&m yugioh beyblade bakugan warhammer dungeons dragons cards terraria halo
  skyrim overwatch apex legends valorant league subnautica undertale fnaf freddy's simpsons gogglebox numberblocks alphablocks octonauts teletubbies
  tellytubbies tweenies spongebob rugrats scooby doo scooby-doo looney tunes futurama aladdin mulan rapunzel cinderella snow lion tiger jungle book
  tangled nemo dory zootopia wicked grease wonka paddington superworm stickman samosas samosa biryani jollof fufu injera pierogi roti chapati curry
  curries noodles sushi tacos burritos burgers burger chips nuggets kebab kebabs pasties roast nigerian-british british-pakistani british-asian
  british-born anglo-indian afro afro-caribbean mixed-race dual-heritage west-african east-african gmt bst am/pm growth faltering multi-agency safeguarding agency wellbeing respectively sincerely regards dear
  hiya hey thankyou cheers nb fao cc attn mustn't shouldn't couldn't wouldn't weren't aren't hadn't mightn't needn't strongly sadly luckily
  thankfully hopefully clearly importantly interestingly understandably significantly additionally historically medically academically cognitively
  developmentally religiously culturally financially practically legally technically informally formally physically sexually attempting supporting
  creating keeping allowing encouraging offering providing ensuring loads heaps tons snuggling cuddling hugging flashpoint foetal fetal sign dexcom libre omnipod
  phonak oticon cochlear tiktoker youtuber
  `
    .trim()
    .split(/\s+/),
);
