import { PERSONS, RELATIONS } from "../people/words";

/**
 * Words that do the same work in a request, in all five languages: the model learns "could you ask <him>" once for him, her and them,
 * and what it learned of a plumber it knows of a notary. A word stands in one class only; the first that names it.
 */
const CLASSES: readonly (readonly [string, string])[] = [
  ["<i>", "i we i'm i'd we'd we're i've we've i'll we'll yo nosotros je j'ai j'aimerais ich wir eu nós"],
  ["<me>", "me us myself ourselves mí nos moi nous m' mich mir uns mim"],
  [
    "<my>",
    "my our mine mi mis nuestro nuestra nuestros mon ma mes notre nos mein meine meinen meinem meiner unser unsere unseren meu minha nosso nossa",
  ],
  [
    "<you>",
    "you u ya y'all yous ye you'd you've you'll you're tú usted ustedes vos tu vous du sie ihr você vc vcs cê vocês te toi dir dich ihnen euch le",
  ],
  [
    "<your>",
    "your ur yours tus su sus ton ta tes votre vos dein deine deinen deinem deiner ihre ihren ihrem ihrer teu tua seu sua seus suas",
  ],
  [
    "<he>",
    "he she they he's she's they're he'd she'd they'd he'll she'll they'll él ella ellos ellas il elle ils elles er ele ela eles elas",
  ],
  ["<him>", "him her them em himself herself themselves lo la los las les lui leur eux ihn ihm lhe lhes dele dela"],
  ["<his>", "his their hers theirs leurs seine seinen seinem seiner"],
  [
    "<could>",
    "could can would will might may cud cld wd wld cd couldn't wouldn't can't mind willing able possible podrías podría puedes puede podés podéis podrían pourrais pourriez peux pouvez könntest könnten kannst können könnt würdest würden poderia pode podes podia consegue",
  ],
  [
    "<introduce>",
    "introduce intro introduction introductions intros introducing connect connecting connection presentar presentarme presentarnos presentes presentas présenter présentes présentez présente vorstellen vorstellst vorzustellen apresentar apresenta apresentas apresentaria presentación présentation vorstellung apresentação vernetzen",
  ],
  ["<anyone>", "anyone anybody someone somebody whoever anyone's alguien alguno quelqu'un jemand jemanden jemandem wen alguém"],
  [
    "<ask>",
    "ask asking tell telling mention mentioning nudge vouch whisper remind warn persuade convince pregunta preguntas preguntarle preguntar preguntarías decirle dile demander demandes demande dire fragen frag fragst fragt sagen sag pergunta perguntar perguntas dizer diz",
  ],
  [
    "<pass>",
    "pass passing forward forwarding slip hand deliver drop relay send sending share give giving show put get getting pasar pasarle pasas enviar reenviar mandar transmettre transférer passer donner glisser weiterleiten weitergeben schicken geben gib passar repassar encaminhar mandar",
  ],
  [
    "<bring>",
    "bring bringing take drag invite include loop rope patch hook plug cc copy arrange set setup squeeze wangle organise organize fix llevar traer invitar incluir meter emmener inviter inclure mettre mitnehmen einladen einbeziehen levar trazer convidar incluir",
  ],
  [
    "<meet>",
    "meet meeting sit lunch coffee tea drink beer dinner breakfast visit tour see audience conocer café cita verme visitar comida rencontrer voir rendez-vous déjeuner treffen kennenlernen kaffee besuch termin conhecer café almoço visita reunião reunión encontro encuentro",
  ],
  [
    "<talk>",
    "talk talking speak speaking chat call calling phone ring word conversation chinwag natter hablar charlar llamar conversar parler appeler discuter sprechen reden anrufen telefonieren unterhalten falar ligar conversa",
  ],
  [
    "<know>",
    "know knows knew known acquainted recall remember no conoces conoce conocés connais connaissez kennst kennen kennt conhece conheces conhecem",
  ],
  [
    "<close>",
    "close friendly pally chummy tight thick terms tied related married worked grew trained studied served amigos íntimo proche amie befreundet verwandt próximo",
  ],
  [
    "<wish>",
    "love like want wanted wants hope hoping keen dying dream dreaming wish eager glad grateful appreciate kill thrilled delighted need needs wondering trying itching longing quisiera quiero gustaría encantaría necesito agradecería voudrais aimerais veux souhaite rêve möchte würde will wünsche brauche gerne gern queria gostaria quero adoraria preciso agradeceria",
  ],
  [
    "<number>",
    "number phone email e-mail address details cell mobile extension line card contact contacts coordinates whatsapp número teléfono correo dirección datos celular contacto contactos numéro téléphone adresse mail courriel coordonnées nummer telefonnummer adresse kontakt kontaktdaten telefone endereço contato contacto",
  ],
  [
    "<paper>",
    "cv resume résumé deck letter demo manuscript proposal sample samples tape portfolio summary brochure pitch blurb profile currículum hoja propuesta lettre dossier lebenslauf bewerbung mappe unterlagen currículo proposta carta",
  ],
  [
    "<time>",
    "minute minutes mins min hour hours half quarter day week minutos hora horas rato heure heures quart minuten stunde stunden halbe minutinhos",
  ],
  [
    "<team>",
    "company firm team department group office agency board fund lab desk bank school hospital university committee ministry council club church plant union trust empresa equipo despacho entreprise boîte équipe service firma abteilung büro verein amt equipe escritório",
  ],
  [
    "<boss>",
    "ceo cfo cto coo cmo vp head director manager partner founder president chair owner editor officer principal dean secretary treasurer lead gm md jefe jefa gerente directora encargado responsable directeur directrice patron leiter leiterin chef chefin geschäftsführer vorstand diretor diretora chefe",
  ],
  [
    "<trade>",
    "plumber electrician lawyer attorney solicitor barrister notary accountant auditor doctor surgeon nurse vet dentist pharmacist therapist physio psychologist scientist researcher professor teacher tutor coach engineer architect designer developer programmer analyst broker agent banker trader investor angel recruiter headhunter journalist reporter publisher producer curator translator interpreter photographer filmmaker musician singer drummer organist chef baker butcher brewer farmer grower beekeeper fisherman carpenter joiner builder mason roofer mechanic welder blacksmith tailor printer bookbinder librarian archivist historian consultant adviser advisor inspector surveyor scout captain pilot skipper priest vicar rabbi imam judge mayor minister councillor senator policeman landlord realtor estate supplier wholesaler distributor buyer seller importer expert specialist abogado abogada notario contable médico veterinario dentista electricista fontanero plomero arquitecto ingeniera ingeniero profesor periodista carpintero avocat avocate notaire comptable médecin vétérinaire dentiste plombier électricien architecte ingénieur professeur journaliste menuisier anwalt anwältin notar steuerberater arzt ärztin tierarzt zahnarzt klempner elektriker architekt ingenieur professor journalist schreiner tischler advogado advogada tabelião contador médica veterinário encanador eletricista engenheiro jornalista carpinteiro",
  ],
  ["<who>", "who whom whose who's which quién quien quiénes cuál qui quel quelle wer wem wen welche welchen quem qual"],
  ["<name>", "name names named nombre nombres apellido nom noms prénom name namen nome nomes"],
  [
    "<chance>",
    "chance possible possibly possibility perhaps maybe wonder wondered opportunity occasion quizá quizás acaso posible posibilidad oportunidad ocasión peut-être possibilité occasion hasard vielleicht eventuell möglich möglichkeit gelegenheit talvez possibilidade possível oportunidade",
  ],
  [
    "<favor>",
    "favour favor trouble bother kind kindness dear angel darling grateful obliged indebted please pls plz beholden thankful porfa favor molestia amable agradecido service gentil aimable obligé gefallen bitte nett freundlich dankbar favor gentileza grato",
  ],
  [
    "<right>",
    "right best good proper appropriate suitable decent reliable trustworthy trusted reputable honest mejor bueno buena adecuado adecuada confianza bon bonne meilleur confiance richtige richtigen beste besten gute guten certo certa melhor bom boa",
  ],
  [
    "<stuck>",
    "reach reaching reached through ignored unanswered voicemail cold gatekeeper switchboard nowhere stuck struggling bounced locked wall blank answers replies returns contestan responde responden répond répondent joindre erreichen erreiche antwortet rangehen atende responde respondem",
  ],
  [
    "<door>",
    "door doors foot lead leads way path bridge link inroad inroads referral referrals ear in-road puerta puertas puente enchufe porte portes piston pont tür türen draht brücke vitamin porta portas ponte pistolão",
  ],
  [
    "<job>",
    "job jobs opening openings vacancy position role internship placement hiring hire hires apprenticeship trabajo puesto vacante prácticas plaza poste stage emploi alternance stelle job praktikum ausbildung vaga emprego estágio",
  ],
  [
    "<deal>",
    "buy buying sell selling supply supplying order customer customers client clients market investor investors invest fund funding funds raise raising round donor donors sponsor sponsors grant partner partners vender comprar clientes inversores ronda vendre acheter clients investisseurs levée verkaufen kaufen kunden investoren runde comprar clientes investidores rodada",
  ],
  ["<behalf>", "behalf sake someone's theirs herself parte nombre part partes namen auftrag meinerseits"],
];

const CLASS_OF = new Map<string, string>();
for (const relation of RELATIONS) CLASS_OF.set(relation, "<relation>");
for (const person of PERSONS) if (!CLASS_OF.has(person)) CLASS_OF.set(person, "<person>");
for (const [name, words] of [...CLASSES].reverse()) for (const word of words.split(" ")) CLASS_OF.set(word, name);

/** The class that a word stands for, or undefined. */
export function classOf(word: string): string | undefined {
  return CLASS_OF.get(word);
}
