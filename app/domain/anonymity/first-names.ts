/**
 * First names used in the United Kingdom by families of many origins: a selection from general knowledge, made to be wide and
 * not complete. Words that are also ordinary English are kept apart, in ambiguous-names.ts.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `
  aaliyah aaron abbie abby abdi abdirahman abdul abdullah abdullahi abdulrahman abel abi abigail abu ada adam adama addison adebayo adele aden
  adeola adil aditi adnan adrian adriana aeron afolabi agata agnes agnieszka ahmad ahmed aida aidan aiden aiesha aileen ailsa aimee ainsley aisha
  aishah aisling ajay akash akbar akeem akira alan alana alannah alastair alba albert alberto albie alec aled alejandro aleksander aleksandra
  alessandro alessia alex alexander alexandra alexandru alexis alfie alfred ali alia alice alicia alicja alina alisha alison alistair aliyah
  allan allison alma alyssa amaan amal amalia aman amanda amani amar amara amari amelia amelie amina aminah amir amira amit amna amrit amy ana
  ananya anas anastasia anaya anaïs andre andrea andreea andrei andres andrew andrzej andy aneesa aneta angela angelica angelina angharad angus
  anika anil anisa anish anita aniya anja anjali ann anna annabel annabella annabelle anne anne-marie annette annie anthony antoine anton antonia
  antonio anwar anya aoife aqsa aram aran archie aria arian ariana arianna ariella arif arjun arlo armaan armani arnav arnold aron artem arthur
  artur arun arya aryan asad asha ashanti asher ashleigh ashley ashlyn asif asma astrid ata athena aubrey audrey ava avani avery awais axel aya
  ayaan ayana ayaz ayden ayesha ayla aylin ayman ayo ayodele ayomide ayra aysha azad azaria aziz azra babak babatunde bahar baran barbara bardia
  barnaby bartek bartosz bashir basma beatrice beatrix becca beckett becky bela bella ben benedict benjamin benji benjy bernadette bernard bernice
  besart besnik beth bethan bethany betty bev beverley beyoncé bianca bibi bilal billie billy binta blaine blake blanca blerim bobbie bobby bogdan
  boris bradley brady bram brandon branwen brayden breanna brenda brendan brian briana brianna bridget bridie brittany brodie brogan bronte bronwen
  bronwyn bruno bryan bryce bryn bryony bukola burak caelan caitlin caitlyn caleb callie callum calum calvin cameron camilla camille caoimhe cara
  carina carl carla carlos carly carmel carmen carole caroline carrie carwyn carys casey caspar casper cassandra cassidy cassie cath catherine cathy
  catrin cecilia cedric celeste celia celine cerys chanel chanelle chantal chantelle charis charleigh charlene charles charley charlie charlotte
  chaya chelsey cheryl cheyenne chiamaka chiara chidera chidi chijioke chimamanda chinedu chioma chloe chloé chris christa christina christine
  christophe christopher chukwuemeka cian ciara ciaran claire clara clare clarissa claude claudia clement cleo clive clodagh cody colette colin
  colleen colm conner connie connor conor cora coralie cordelia corey corinne cormac cory courtney craig cristian cristiano cristina curtis cynthia
  cyrus dafydd dalia dalton damian damien damilola damon dana dang daniel daniela daniella danielle daniil danika danny dante daphne daria
  dario darius darla darragh darrel darrell darren darryl daryl daud dave david dawid dayo deacon deborah debra declan deepak deepika deirdre delia
  delilah delroy demba demetrius demi dena denis denisa denise dennis denzel derek dermot derya desmond destiny devante devon dexter dhruv diana
  diane dianne diego dilan dilnaz dilys dimitri dina dinesh dinh dion dionne djordje dmitri dmitry dmytro dominic dominica dominik dominika donald
  donna donovan dora doreen doris dorothy dougal dougie douglas doyle dwayne dylan ebele ebony ebrahim eddie edie edison edith edmund edna eduard
  eduardo edward edwin efe efosa eileen eilidh eimear eira ekam elaine eleanor elena eleni elham eli eliana elias elif elijah elin eliot eliott
  elisa elisabeth elise elisha eliza elizabeth eliška ella elle ellen elliana ellie elliot elliott ellis eloise elouise elsa elsie elspeth elton
  elvis elyas emanuel emeka emerson emil emilia emilie emilio emily emma emmanuel emmeline emmett emre emrys eniola ennis enoch enrique enzo eoin
  ephraim eren eric erica erik erika erin ermias ernie errol esa eshal esmae esme esmeralda esmé esra esther ethan ethel etta eugene eunice eva evan
  evangeline evelyn everly evie ewa ewan eyob eyup ezekiel ezra fabian fabio fadi fadumo fahad fahim faisal faiza faizan farah farhad farhan farid
  faris farouk farzana fatema fatima fatimah fatma fatou fatoumata fawzia faye federico felicia felicity felix femi fenella ferdinand fergus
  fernanda fernando ffion fifi filip filippo filsan finbar finlay finley finn finnian finnley fiona fionn fiza fletcher flora florence florian flynn
  folasade fran frances francesca francesco francis francisco franciszek franek frankie fraser fred freda freddie freddy frederica frederick freya
  freyja fynn gabby gabriel gabriela gabriella gabrielle gareth garfield gary gavin gemma genevieve geoff geoffrey george georgi georgie georgina
  gerald geraldine gerard gerry gethin ghulam gianna gideon gillian gina giorgio giovanni gisele giulia gladys glenda glenn gloria glynis godfrey
  goran gordon gracie graeme graham grayson greg gregor gregory greta griff griffin guillermo gul gulsen gurdeep gurleen gurpreet gus gustavo gwen
  gwendolyn gwenllian gwilym gwyn gwyneth gyasi habib habiba habtom hadi hadiya hadiza hafsa hafsah haider hailey haitham hajra hakeem hakim haleema
  halima halimah hamid hamish hamza hamzah hana hania hanna hannah hannan hansel haris harish harjit harleen harleigh harley harman harold haroon
  harper harpreet harri harriet harrison harry harun harvey harvir hasan hashim hassan hatice hattie hayden haydn haylee hayley heba hector heidi
  helen helena helin hend hendrix henrietta henry henryk herbert hermione hiba hilary hilda hina hira hoang hollie homer horatio howard huda hudson
  huey hugh hugo humaira humphrey huong husna hussain hussein huw hyacinth iain ian ianto ibraheem ibrahim ibrahima ida idris iestyn ieuan ifan
  ifeoluwa ifeoma iga ignacy igor ijeoma ike ikechukwu ikram ilaria ilham ilyas iman imani immy imogen imran inaaya inaya ines inga ingrid ioan
  ioana iona iqra ira irene irfan irina isaac isabel isabella isabelle isaiah isha ishaan ishan ishaq isla ismael ismail isobel isra issa issy ivan
  ivana ivanka ivo ivor iwan iwona iza izaak izaan izabela izabella izzy jaan jacek jacinta jack jackie jackson jacky jacob jacqueline jacqui jada
  jaden jadon jagoda jaida jaiden jaime jake jakob jakub jalal jamaal jamal jamelia james jamie jamil jamila jana jane janelle janet janette janice
  janine jannah jannat janusz jared jarek jaroslaw jarvis jaskaran jasmeet jasmin jasmina jasmine jason jaspreet jaswinder javier jawad jax jaxon
  jaxson jay jaya jayda jayden jaylen jayne jayson jazmin jean-luc jeanette jeannie jed jeevan jeff jeffrey jemima jemma jen jenna jenni jennie
  jennifer jenny jensen jenson jeremiah jeremy jermaine jerome jerry jess jessa jessica jessie jethro jia jill jillian jim jimi jimmy jin joan joana
  joanna joanne joaquin jocelyn jodi jodie jody joe joel joey johan johanna johannes john johnathan johnny johnson jon jonah jonas jonathan jonny
  jools jordanna jordyn jorge josef joseph josephine josh joshua josiah josie jovan joyce juan juanita judah jude judith judy julia julian juliana
  julie juliet juliette julius junaid junior juno justin justina justyna kacey kaci kacper kadiatou kadie kadija kady kai kaia kaian kaiden kairo
  kaitlin kaitlyn kajus kaleb kaleem kalid kalina kamal kamil kamila kamran kane kara karam karan karen karim karima karin karina karl karla karol
  karolina kasey kash kashif kasia kasim kaspar kassandra katarina katarzyna kate katelyn katerina katharine katherine kathleen kathryn kathy katia
  katie katja katrina katy katya kavita kaya kayan kaydee kayden kayla kaylah kaylee kayleigh kayley kaylum kean keano keanu keeley keira keiron
  keisha keith kelan kellan kelly kelsey kelsie kelvin kemal ken kenan kendra kenji kenneth kenny kenzie kenzo keon keren kerri kerry keshia kevin
  keziah khadija khadijah khadra khaled khaleesi khalid khalil khloe kian kiara kiera kieran kieron kiki kiley kim kimberley kimberly kimi kiran
  kirsten kirstie kirsty kitty kiyan klara klaudia kobe kobi kodi kody kofi kojo konrad konstantin korey kris krish krishna kristen kristian
  kristina kristof krystal krystian krystyna krzysztof kuba kubra kunal kurt kwabena kwaku kwame kwasi kya kyan kye kylan kyle kylie kylo kyra kyrie
  kyron lacey lachlan laila lainey laith lakshmi lamar lamin lana lara larisa larissa larry lars latifa latisha latoya laura lauren laurence laurie
  lauryn lavinia lawrence layan layla layton lea leah leanne leela leena leia leigh leighton leila leilani lena lennie lennon lennox lenny leo leon
  leona leonard leonardo leonie leonora leopold leroy lesley leslie leticia levi lewi lewis lexi lexie lia liam liana liane libby lidia lila lilah
  lili lilia lilian liliana lilith lillian lillie lilly lilwen lin linda lindiwe lindsay lindsey linus lionel lisa livia liyana liza lizzie llew
  llewellyn llinos lloyd lochlan logan lois lola lora lorcan loren lorena lorenzo loretta lori lorna lorraine lottie lou louie louis louisa louise
  luana luc luca lucas lucia lucian luciana lucille lucinda lucjan lucy lucía luis luisa lukas luke lula lulu luna lydia lyla lyndon lynette lynn
  lynne lyra mabel maciej macy madalina maddie maddison maddox madeleine madeline madiha madison mae maeve magda magdalena maggie maha mahdi mahi
  mahir mahmood mahmoud mahnoor maia maira mairead maisie maizie maja majid makayla makeda malachi malachy malaika malak malakai malala malcolm
  maleeha malia malik malika mamadou manahil manal mandeep mandy manjit mansoor manuel manuela manveer mara marc marcel marcella marcello marcia
  marcin marco marcus marek margaret margarita margot marguerite maria mariah mariam mariama mariana marianne marie mariella marilyn marion
  marisa marissa marius mariya marjorie marko marlene marley marli marlon marlowe marsha marta martha martin martina martyn marwa marwan mary
  mary-kate maryam maryan masood mateo mateusz mathew mathilda matilda matt matteo matthew matthias mattia mattie maud maura maureen maurice mavis
  maxim maxime maximilian maximus maxine maxwell maya mayar maymuna mayowa mckenzie megan meghan mehdi mehmet mehwish mei meilin melania melanie
  melis melissa mellissa melvin mena meredith merve meryem mia mica micah michael michaela michal michalina michał micheal michele michelle
  miguel mihai mika mikael mikaela mikail mike mikey mikolaj mikołaj mila milana milena miles miley milla millie milly milo milosz mimi minh mira
  miran miranda mirela miriam miroslav misbah misha mitchell moaz modou mohamad mohamed mohammad mohammed mohamud mohsin moira mollie molly mona
  moni monica monika monique montgomery monty morag mordechai morgan morgana moriah morris mortimer moses moshe moussa moya muhammad muhammed
  mukhtar muna munira murad muriel musa mustafa mya myah myles myra mysha nabeel nabil nabila nadeem nader nadia nadifa nadim nadine nadir naeem
  nafisa nahla nahom naila naima nairn naiya najma nancy nandini naomi narges nasir nasra nasreen nasrin nasser natalia natalie natasha nate
  nathalie nathan nathaniel naveed nawal nayla neave neil nell nellie nelly nerys nesta nevaeh neve neville ngoc ngozi nguyen nhung nia niall niamh
  nichola nicholas nicki nicky nico nicola nicolae nicolas nicole nicoleta nieve nigel nihal nikita nikki niko nikola nikolai nikos nila nils nima
  nimo nina niraj nirvana nisha nisrine nithya noah noam noel noelle noemi nola nolan nora norah noreen norma norman nosheen nour noura nuala nuha
  nur nura nyah nyla oakley oana obi obinna octavia odette odin ofelia ogechi oisin oisín olabisi olaf olamide oleksandr olena olga oliver olivia
  olivier oliwia oliwier ollie olly olu oluwadamilola oluwaseun oluwaseyi oluwatobi omar omari omer omolara omran oona ophelia oran oren oriana orla
  orlaith orlando osama oscar oskar osman osric oswald otis otto owain owen oyin pablo paddy padraig paige paloma pamela parisa parsa parveen pascal
  patricia patrick patrik patryk paul paula paulina pauline pavel pawel paweł pedram pedro peggy penelope perpetua perry petar pete peter petra
  peyton phil philip philippa phillip phillipa phineas phoebe phyllis pia pierre piers piotr pippa piran polly poppie porsha portia priscilla priti
  priya priyanka przemek puja quentin quincy quinn rabia rachael rachel rachelle radek raees raegan rafael rafaela rafał rafferty rafi rafiq
  raheem rahel rahim rahima rahma rahul raihan raja rajan rajesh rajinder rajveer ralph rama raman ramesh ramin ramiro ramon ramona ramzi rana rania
  ranjit raphael raquel rashad rasheed rashid rashida ravi ravinder rawan rayaan rayan raymond rayna rayyan reagan reanna rebecca rebekah reece
  reegan reem reema reggie regina reginald rehan rehana reid reign remi remy rena renae renata rene renee reuben reuel reyansh reza rhea rhian
  rhiannon rhodri rhona rhonda rhydian rhys ria rian rianna ricardo richard rick ricky rico rihanna riley rima rina rio riona rishi rita riya riyad
  robbie robert roberta roberto robyn rocco rochelle roderick rodney rodrigo rohan rohit rojin roman romana romeo romy ronald ronan ronen roni
  ronnie rory rosa rosalie rosalind rosalyn rosanna roscoe roseanne rosemarie roshan rosie rosina ross rowan rowena rowland roxana roxanne roxy roy
  roya roza ruairi ruari ruben rubi rubina rubén rudi rudy rufus rukhsana rumaisa rupert russ russell rut ruta ruth ruthie ryan ryder rylan rylee
  ryleigh saad saba sabah sabina sabir sabrina sachin sade sadia sadie sadiq saeed saffron safiya safiyyah safwan sagal sahar sahil sahra saif saima
  sajid sakina saleh salem salim salma salman salome salwa sam samad saman samantha samar sameer sami samia samina samir samira sammi sammie sammy
  samson samuel samya sana sandeep sandra sanjay sanjeev sanna santiago santino saoirse sara sarah saran sarina sasha saskia sathya satnam saul
  savanna scarlett scott seamus sean seb sebastian sebastien selam selena selin selina selma semhar senait serafina seraphina seren serena serenity
  sergei sergio serkan seth shabana shabnam shadia shah shahd shahid shahzad shaima shakeel shakira shakur shamima shamsa shan shana shanae shane
  shania shanice shaniqua shannon shantelle shaquille sharifa sharmaine sharmila sharon shaun shauna shawn shay shaya shayan shayla shayna shazia
  shea sheena sheikh sheila shelby sheldon shelley sherry sheryl shilan shiloh shireen shirin shirley shiv shivani shizah shoaib shola shreya
  sian siana sianna sid siddharth siddiq sidney sidra sierra sigrid sila silas silvia simba simeon simon simona simone simran sindy sinead sinéad
  siobhan siobhán sion sioned sirine sita siya siyabonga siân siôn skyla skylar skyler sofia sofie sofía sohail solange soleil soloman solomon
  somaya sonia sonja sonny sonya sophia sophie soraya spencer stacey stacy stanislav stanley stefan stefania stefano steffan stella steph stephanie
  stephen steve steven stevie stewart stuart suad subhan sufyan suhail sukhdeep sukhi sukhvinder sulaiman suleiman suleyman sultana sumaya sumayyah
  sunil sunita suraj suresh surinder susan susanna susannah susie suzanne suzie svetlana syed sylvester sylvia sylvie szymon ta'quan tabitha tadhg
  taha tahir tahira tahlia taisha taiwo talal talha talia taliah talib talitha tallulah tam tamana tamanna tamar tamara tamia tamika tamsin tamzin
  tania tanisha tanith tanya tara taran tarek tareq tariq tarun taryn tasha tasneem tate tatiana tatum tavleen tayla tayler taylor tayo teagan ted
   teegan tegan tej tekle temi temitope teo terence teresa terri terry tesfay tess tessa thabo thaddeus thalia thandiwe thea thelma theo
  theodora theodore theresa therese thi thiago thierry thom thomas thora thuy tia tiago tiana tianna tiarna tiegan tiffany tilda tillie tilly tim
  timothy timur tina tinashe tino tiwa tobi tobias tobie toby todd tom tomas tomasz tomi tommie tommy tomos toni tony tonya tori toyin tracey tracy
  travis trevor tricia trinh trisha tristan tristram troy tu'quan tunde turan tyler tymon tyra tyreece tyreke tyrell tyrese tyrique tyrone tyson
  uchenna ugo uma umair umar umaymah umme uriah ursula usama usha usmaan usman uzair vada valentina valentino valeria valerie valeriu vanessa vanya
  varun vasil vasile velma venetia vera verity vernon veronica veronika vicki vickie vicky victoria viggo vihaan vijay vik vikram viktor viktoria
  vince vincent vinny violetta vivek vivian vivien vivienne vlad vladimir wahid waleed walid walter wanda waqas warda wasim wayne wei wendy wesley
  wiktor wiktoria wilbur wilf wilfred wilhelmina willa willem william williamina willie winifred winnie winston wojciech wojtek xander xavi xavier
  xena xia xiang xin xiu xiulan yacob yahya yakub yan yana yanis yannick yannis yara yaseen yash yasin yasir yasmin yasmina yasmine yaw yazan yehuda
  yemi yero yiannis ying yohannes yolanda yonas yonatan yosef youssef ysabel yu yuki yulia yuliia yunis yunus yuri yuriy yusra yusuf yvette yvonne
  zac zach zachariah zachary zack zaheer zahid zahir zahra zaid zaida zaiden zain zaina zainab zaira zak zakariya zakary zaki zakiya zander zane
  zara zarah zaria zarina zawadi zayan zayd zayla zayn zayna zaynab zayne zeb zeba zeeshan zehra zeinab zeke zeki zena zephaniah zeynep zia
  zidan zidane zina zineb zion zita zoe zoey zofia zohaib zohra zola zoran zoya zoë zsófia zubair zuleika zulfiqar zunaira zuri zuzanna zuzia zyaire
  özlem đorđe łucja łukasz şilan
  `
    .trim()
    .split(/\s+/),
);
