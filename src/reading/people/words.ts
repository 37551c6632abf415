/** Words around names, in the five languages together: a mail in one quotes names and titles of another. Data, all in lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Titles are kept as written; one before a capital makes it a person. */
export const TITLES = set(
  "cllr pc cel pan pani cmdr rep gov mr mrs ms miss mx dr prof professor sir lady lord dame rev reverend father sister brother judge justice captain capt col colonel gen general maj major lt sgt chef coach engineer engr eng adv advocate attorney canon rabbi imam sheikh dean senator sen minister ambassador councillor old auntie aunt uncle king queen pastor bishop cdr commander " +
    "doctora docteure profesor profesora professora licenciado licenciada ingeniero ingeniera maestro maestra comandante coronel capitán capitana almirante capitaine commandant capitão sr sra srta señor señora señorita d don doña dra lic ing arq padre sor hermano hermana " +
    "m mm mme mlle monsieur madame mademoiselle maître me docteur pr sœur soeur père frère " +
    "herr frau meister hr fr hofrat hofrätin dipl mag " +
    "misses ir drs alhaji hajia chief contessa conte baron baroness count countess commodore brig madam señorita monsignor fra sra.ª dr.ª dra.ª herrn seu dona mestre irmã irmão doutor doutora engenheiro eng.º tio tia kuya ate engineer's mzee",
);

/** Small words inside a name. */
export const PARTICLES = set(
  "de da do dos das del della di du des la le las los van von der den ter ten te bin bint ibn al el af av ap mac 't",
);

/** Capitalised at the start of a sentence, or always, and yet no part of a name. */
export const NOT_NAMES = set(
  "i i'm i'd i've i'll we we're we'd we've we'll you you're you've you'd he he's he'd she she's she'd they they're it it's its the a an this that these those there here my our your his her their " +
    "could can would will might may shall should do does did is are was were am have has had please thanks thank hi hello hey dear good morning afternoon evening greetings aloha hej hiya yo bro " +
    "if when while as so and but or because since after before once until though although for from to in on at by with of about into over any anyone anybody some someone somebody no not yes yeah ok okay sure " +
    "what who whom whose which where why how whatever also then now next last first finally lastly again maybe perhaps just only even well anyway btw fyi ps p.s nb re fwd fw subject " +
    "one two three four five six seven eight nine ten both each all most many few several another other others every everyone everybody nobody " +
    "let let's ask tell give send pass call write look looking hope hoping wondering happy glad sorry quick long short big great nice best kind kindly kindest warm warmly regards cheers love sincerely yours congrats congratulations happy merry welcome been being believe know knowing think thinking saw seen heard hearing met meet meeting remember remind reading read respected greetings regarding re: subj attached enclosed below above see unless without within via per despite during given speaking following intro introduction request introducing introduce connect got get go tops auriez aurais serais saurais consentiriez accepteriez voudriez crees manera sali täten chasch whoever schedule whichever pls plz could've don't didn't can't won't isn't aren't wasn't that's there's what's who's where's here's mum dad mom god " +
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april june july august september october november december jan feb apr jun jul aug sep sept oct nov dec today tomorrow yesterday tonight easter christmas " +
    "ceo cfo cto coo cmo cio vp svp evp md hr it pr qa uk us usa eu euro euros dollar dollars un ai saas b2b iot cv nda rfp mvp llc phd mba md tv q1 q2 q3 q4 english french german spanish portuguese american british european indian chinese japanese linkedin zoom whatsapp google slack teams twitter facebook gmail internet email vpn " +
    "el los las un una unos unas y o pero si sí no que qué como cómo cuando cuándo donde quien quién quisiera querría puedes podrías podría puede conoces conoce sabes tienes tú usted ustedes yo me mi te se le les lo nos su tu es soy somos está estoy estamos hay hola buenos buenas buen días tardes estimado estimada estimados querido querida queridos gracias muchas un saludo abrazo atentamente por para con sin sobre en de del al ya también además ahora este esta esto ese esa eso lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre " +
    "les des une ce cet cette ces il elle on nous vous je tu ils elles mon ton son notre votre leur et ou mais donc car ni si que qui quoi dont où quand comment pourquoi pourrais pourriez peux pouvez connais connaissez bonjour bonsoir salut cher chère chers coucou merci cordialement bien amicalement dans sur sous avec sans pour par chez vers entre depuis pendant après avant aussi alors puis ensuite enfin c'est j'ai j'aimerais j'aurais je n'ai d'ailleurs serait est sont suis lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre " +
    "der die das den dem des ein eine einen einem einer und oder aber wenn weil dass ob als wie wo wer wen wem was wann warum ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen mein dein sein unser euer ihre kannst könntest könnten kennst kennen würdest würden hast haben bist sind ist war liebe lieber liebes hallo guten moin servus sehr geehrte geehrter geehrten danke vielen bitte viele beste grüße mit von zu bei nach aus auf für über unter vor seit bis durch gegen ohne um am im zum zur auch noch nur schon dann da jetzt nun hier dort vielleicht falls montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember " +
    "os as um uma uns umas e ou mas se que quem qual quando como onde porque por porquê você vocês vc eu ele ela nós eles elas meu minha seu sua nosso nossa este esta esse essa isso isto aquele poderia pode podes podia conhece conheces sabe sabes tem tens oi olá bom boa dia tarde noite caro cara prezado prezada querido querida obrigado obrigada valeu abraço abraços um para pra com sem sobre em no na nos nas do da dos das ao à aos às já também agora então depois antes será gostaria queria segunda terça quarta quinta sexta janeiro fevereiro março maio junho julho setembro outubro novembro dezembro",
);

/** A capitalised phrase with one of these is a company, an office or a place. */
export const ORGANISATION_WORDS = set(
  "inc inc. ltd ltd. llc llp plc gmbh ag kg sa sas sarl srl bv nv ab oy as aps spa sl co co. corp corp. corporation company group holding holdings capital ventures venture partners fund fonds fondo fundo bank banco banque sparkasse university college school institute institut instituto foundation stiftung fundación fundação fondation labs lab laboratory laboratories studio studios systems technologies technology tech software solutions services consulting advisory media press books publishing records gallery museum theatre theater hospital clinic clinica klinik pharma health healthcare energy power solar water logistics shipping freight airlines airways hotel hotels resort restaurant café bakery brewery roasters farms farm foods dairy wines winery vineyard estates properties realty insurance assurance versicherung law legal council authority agency ministry department commission committee board office parks park towers tower centre center cooperative cooperativa coopérative association society union league club church parish trust charity network networks industries industrial manufacturing motors automotive steel mining mine marine maritime turbines works werke stores store supermarkets market markets shop retail brands design designs architects engineering construction builders robotics semiconductor semiconductors electronics telecom mobile analytics data digital games gaming film films pictures productions entertainment radio tv daily times chronicle journal magazine post embassy consulate chamber federation stadtwerke reederei verlag brauerei bäckerei hochschule universität universidad universidade université ayuntamiento prefeitura câmara mairie rathaus landratsamt ministerio ministère secretaria credit hub collective alliance international global group's exchange angels accelerator incubator endowment brasserie érablière boulangerie atelier maison mairie domaine château librairie taller librería fábrica bodega bodegas lanas hacienda cafetería panadería oficina padaria fábrica embrapa cooperage outfitters aviation aerial trucking haulage timber sawmill sägewerk werkstatt kanzlei praxis fraunhofer",
);

/** Kinship and acquaintance: they say how the reader knows somebody and are nobody's role. */
export const RELATIONS = set(
  "widow widower fiancé fiancée stepfather stepmother stepson stepdaughter nuera yerno viuda viudo veuve veuf gendre beau-père belle-mère witwe witwer schwiegervater schwiegermutter schwiegersohn viúva viúvo nora genro friend friends mate mates buddy pal colleague colleagues coworker cousin cousins brother brothers sister sisters uncle aunt auntie nephew niece husband wife partner son daughter dad mum mom father mother neighbour neighbor neighbours boss ex roommate flatmate classmate contact contacts acquaintance godmother godfather in-law brother-in-law sister-in-law " +
    "amigo amiga amigos primo prima hermano hermana tío tía marido mujer esposo esposa jefe jefa colega conocido conocida vecino vecina cuñado cuñada sobrino sobrina compañero compañera padrino madrina suegro suegra " +
    "ami amie amis pote copain copine cousin cousine frère sœur oncle tante mari femme voisin voisine collègue beau-frère belle-sœur neveu nièce " +
    "freund freundin freunde kollege kollegin kollegen cousin cousine bruder schwester onkel tante mann frau chef chefin nachbar nachbarin bekannte bekannter schwager schwägerin neffe nichte " +
    "amigo amiga primo prima irmão irmã tio tia marido mulher esposa chefe vizinho vizinha cunhado cunhada sobrinho sobrinha padrinho madrinha compadre sogro",
);

/** Words for a person that are neither a tie nor a trade. */
export const PERSONS = set(
  "guy guys lady ladies fella fellow man woman men women person people folks chap bloke lad girl boy kid gentleman soul somebody someone anyone whoever family couple " +
    "tipo tipa chico chica señor señora hombre mujer persona gente chavo chava muchacho muchacha pibe piba familia hijo hija suegro " +
    "gars mec type monsieur dame homme femme personne gens fille fils nounou coloc famille prof toubib " +
    "typ typen dame herr herrn mensch leute person tochter sohn familie junge mädel kerl " +
    "cara rapaz moça moço homem mulher pessoa senhor senhora pessoal gajo rapariga filho filha família",
);
