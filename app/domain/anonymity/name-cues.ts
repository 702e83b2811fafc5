const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Titles after which the next word is a family name. */
export const TITLES = words(
  "mr mrs ms miss mx dr prof professor rev reverend sir dame lady lord cllr councillor judge sgt sergeant inspector hhj recorder imam",
);

/** People words after which a name often stands: "his mum Sarah", "Auntie Bev". */
export const PEOPLE = words(
  `mum mam mom dad mother father stepmum stepdad step-mum step-dad stepmother stepfather step-mother step-father brother sister twin half-brother half-sister
  stepbrother stepsister step-brother step-sister cousin aunt auntie aunty uncle nan nana nanna nanny gran granny grandma grandad granddad grandpa grandmother grandfather
  grandparent godmother friend mate bestie boyfriend girlfriend partner ex baby son daughter niece nephew carer carers worker teacher tutor neighbour
  manager guardian mentor advocate adviser sibling siblings child boy girl perpetrator resident husband wife fiancé fiancee therapist nurse keyworker coach lodger landlord`,
);

/** Words that hardly ever come after anything but a person. */
export const PERSON_VERBS = words(
  `likes loves enjoys hates says said thinks thought feels felt wants wanted lives lived attends attended asked asks told tells knows misses struggles struggled presents presented
  became becomes settled visited visits went goes gets got came comes plays played eats sleeps wakes responds responded thrives engages engaged refuses refused ran runs
  moved moves stayed stays speaks spoke talks talked understands understood smiles laughs cries cried shouts shouted hits bites kicks throws worries hopes wishes wished
  believes reports reported disclosed discloses described describes attempted tries tried managed manages copes requires required prefers preferred disliked dislikes
  takes took uses used watches watched rings phones writes wrote sees saw saw's met needs needed has had is was isn't wasn't hasn't doesn't didn't does did will can could would should can't won't
  may might must also often always sometimes rarely never currently remains remained began started finds found makes made gave gives keeps kept lost left joined shows showed identifies identified
  continues continued recently previously really still appears appeared seems seemed benefits benefited experienced experiences witnessed suffered suffers sustained self-harms absconded returned spends spent
  grew turned turns sings dances draws reads swims rides supports helps who whose and aged arrived accepted agreed cannot couldn't wouldn't
  displays displayed demonstrates demonstrated exhibits interacts interacted communicates behaves behaved reacts reacted relates follows followed calls called
  expresses expressed receives received chooses chose cares trusts trusted hides steals stole swears lies progresses progressed achieves achieved shares shared looks looked
  wears wore drinks smokes vapes sits walks walked cooks slept ate woke helped supported transitions transitioned excels`,
);

/** Of those, the ones that only a person can do: enough to read "Hope likes" or "Summer said" as a name. */
export const ANIMATE_VERBS = words(
  `likes loves enjoys hates says said thinks thought feels felt wants wanted lives lived attends attended asked asks told tells knows misses struggles struggled
  presents presented settled visited went gets got eats sleeps wakes responds engages refuses refused ran moved stayed speaks spoke talks talked understands smiles laughs cries cried
  shouts hits bites kicks throws worries wishes believes reports disclosed discloses describes attempted tries tried copes prefers dislikes disliked plays played watches rings phones writes sees
  identifies absconded self-harms who whose aged grew remains doesn't didn't won't has hasn't had`,
);

/** Verbs that say nothing of who stands before them: "is" and "has" go by what follows, "and" by whom it joins. */
const SAY_NOTHING = words("is was has had and isn't wasn't hasn't");

/** Words before a verb, which things in the plural take as readily: "Fidgets can help". */
const BEFORE_VERBS = words(
  `will can could would should can't won't may might must also often always sometimes rarely never currently recently previously really still did didn't cannot couldn't
  wouldn't`,
);

const besides = (others: ReadonlySet<string>) =>
  new Set([...ANIMATE_VERBS, ...[...PERSON_VERBS].filter((verb) => !others.has(verb))]);

/** What a person does at the head of a sentence: enough to read "Ruby needs" or "Xhulio can" as a name. */
export const HEAD_VERBS: ReadonlySet<string> = besides(SAY_NOTHING);

/** The same after a word never seen that may be a plural: "Callis needs", but not "Fidgets can". */
export const HEAD_VERBS_AFTER_S: ReadonlySet<string> = besides(
  new Set([...SAY_NOTHING, ...BEFORE_VERBS]),
);

/** The same after a month, a season or a thing: "Summer needs", but not "Summer can be hard" or "Patience helps". */
export const HEAD_VERBS_OF_THINGS: ReadonlySet<string> = new Set([
  ...ANIMATE_VERBS,
  ...words("needs needed requires required benefits displays became does"),
]);

/** What may follow "is", "was" or "has" when a person is meant, for names that are also everyday words. */
export const PERSON_STATES = words(
  `a an worried scared happy sad upset angry placed living aged settled missing lived been stayed not very really keen funny kind bright quiet shy polite tall small bored tired
  excluded in at on from always never also currently autistic pregnant registered known able unable told made moved found our the their her his diagnosed
  calm confident cheerful friendly sociable resilient anxious withdrawn vulnerable loving articulate affectionate talkative energetic lively outgoing`,
);

/** Ages in words, as in "is nine". */
export const AGE_WORDS = words(
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen",
);

/** Things and ideas that names are made of: they too "can help" and "take time", so fewer verbs count. */
export const THINGS = words(
  `art bill candy cash chance charity comfort favour forest gift ginger honesty justice love ocean patience peace pepper petal rain sky success sunshine testimony treasure
  unity victory wisdom`,
);

/** Words after "called" that start something other than a name. */
export const AFTER_CALLED = words(
  `the a an it him her them me us you this that these those his my our their your out in back up off for by on to at from into upon when after before again and or but as police ambulance
  emergency names home mum dad mummy daddy nan not so very being with if because what who there here over round around down by about lots everyone staff during until unless nothing rude horrible fat
  stupid once twice every each all any some no yes`,
);
