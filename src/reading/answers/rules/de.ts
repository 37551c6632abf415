import { type AnswerRule, patterns } from "./answerRule";

const p = patterns({
  name: "meinen namen|mein name|auf mich (?:beru\\p{L}+|bezieh\\p{L}+|beziehen)|von mir (?:kommt|ausrichten|geschickt)|als referenz|empfohlen habe|erwahn\\p{L}+|gruss von mir|beruf\\p{L}*|genannt zu werden",
  spater:
    "spater|noch nicht|jetzt nicht|nicht jetzt|zurzeit|derzeit|im moment|nach (?:der|dem)|erst (?:im|nach|wieder)|wenn (?:die|der|das)|vorher|noch ?mal|noch einmal|nicht vor",
});
const start = (template: string) =>
  new RegExp(`^[^\\p{L}@]*(?:(?:\\p{L}+|@)(?: \\p{L}+| @){0,3}[,!:]+ )?(?:${p(template).source})`, "iu");

export const GERMAN_RULES: readonly AnswerRule[] = [
  {
    id: "de-ja",
    answer: "yes",
    pattern: start(
      "(?:na |ach |oh |aber )?(?:ja|jo|klar|sicher|sehr gern[e]?|gern[e]?|mit vergnugen|einverstanden|naturlich|selbstverstandlich|passt|geht klar|kein problem|von mir aus|ok(?:ay)?|jederzeit|warum nicht|mach das|gut|super|perfekt|unbedingt|abgemacht|freilich|in ordnung|cool)",
    ),
    not: p("ja,? (?:und nein|aber (?:nicht|erst|spater)|klar,? und)|{name}|{spater}|ja mei|gut und schon|und die steuer\\p{L}+"),
    certainty: 0.87,
  },
  {
    id: "de-stell-uns-vor",
    answer: "yes",
    pattern: p(
      "(?:das|die idee) (?:interessiert|gefallt) mich?|gefallt mir|(?:das )?passt mir|wurde mich freuen|ware mir eine (?:ehre|freude)|auf mich (?:kannst|konnen)|ich mache mit|nimmt den termin|helfe gern|genau so jemanden|geht immer|kennenzulernen|stell(?:en sie|t)? uns (?:bitte |einander )?(?:vor|bekannt)|verbinde(?:n sie)? uns|(?:gib|geben sie) (?:ihm|ihr|ihnen) (?:bitte )?meine|(?:darf|durfen|kann|konnen) (?:sie )?(?:gern |meine (?:adresse|nummer|kontaktdaten)|mich (?:anrufen|kontaktieren))|meine (?:nummer|adresse|kontaktdaten) weitergeben|(?:soll|moge|mogen|kann|darf|konnen|durfen)(?: sich)?(?: bitte| gern| einfach| direkt| ruhig)*(?: an mich| mich| mir| bei mir)?(?: \\p{L}+){0,2} (?:melden|anrufen|schreiben|vorbeikommen|kommen|wenden)|kann mich anrufen|spricht nichts dagegen|nichts dagegen|da sage ich nicht nein|(?:ich )?(?:lerne|treffe|spreche|helfe) (?:sie|ihn|ihr|ihm|mit \\p{L}+)?(?: \\p{L}+)? ?(?:gern|sehr gern)|ich (?:ware|bin) dabei|freu(?:e|t) mich|ein gesprach auf jeden fall|bereit,|herzlich willkommen|keine einwande|nehme ich mir|soll schreiben",
    ),
    not: p("{name}|{spater}|nicht bereit|nicht dabei|will nicht"),
    certainty: 0.82,
  },
  {
    id: "de-nein",
    answer: "no",
    pattern: start(
      "(?:ach |oh |danke,? (?:aber )?|leider )?(?:nein|nee|no(?=[,.!]|$)|auf keinen fall|keinesfalls|niemals|lieber nicht|bloss nicht)",
    ),
    not: p("{name}|{spater}|nein sagen|ne frage"),
    certainty: 0.88,
  },
  {
    id: "de-ich-passe",
    answer: "no",
    pattern: p(
      "(?:muss|mochte) (?:ich )?(?:es|das)? ?(?:jedoch|leider)? ?ablehnen|sehe (?:es|das) nicht|nehme nichts neues|passt nicht in|verboten|besser nicht|nicht entsprechen|mag ich (?:ihn|sie) nicht|halte mich (?:da )?(?:lieber )?raus|schon jemanden|lassen wir es|viel gluck|(?:muss|mochte|will) ich (?:leider |lieber )?(?:passen|absagen|ablehnen|verzichten|nicht)|ich (?:passe|verzichte|lehne (?:\\p{L}+ )?ab|muss (?:leider )?(?:absagen|passen|ablehnen))|(?:das|da) muss ich passen|lieber nicht|nichts fur (?:mich|uns)|kein(?:e|en)? (?:interesse|bedarf|lust)|mochte (?:ich )?(?:das |nicht)(?: nicht)?|geben sie .{0,30} nicht weiter|nehmen keine|sag(?:en sie)? (?:ihm|ihr|ihnen) (?:bitte )?(?:freundlich )?ab|absage|nicht zur verfugung|sieht .{0,20}ab|passt (?:aber )?nicht zu|lass mal|aus rechtlichen grunden nicht|geht bei uns .{0,30}nicht|bleibe es|daran halte ich mich|wird sich nicht andern|eben deshalb nicht|nicht daruber reden",
    ),
    not: p("{name}|{spater}"),
    certainty: 0.88,
  },
  {
    id: "de-leider",
    answer: "no",
    pattern: p("leider|so leid es mir tut|ich kann nicht|keine zeit|fehlt mir die (?:zeit|kraft)"),
    not: p("{name}|{spater}|aber|kann ich .{0,20}offnen"),
    certainty: 0.58,
  },
  {
    id: "de-spater",
    answer: "later",
    pattern: p(
      "nach den feiertagen|zu fruh|warte,? bis|wenn (?:das|wir|die|der) .{0,30}(?:vorbei|haben|ist)|aber nicht vor der|spater ja|gar nichts|darauf zuruckkommen|danach ja|nach dem sommer|(?:jetzt|momentan|zurzeit|zur zeit|derzeit|aktuell|gerade|im moment|im augenblick|heuer|dieses jahr|diese woche|diesen monat)(?: ist| geht| bin| habe| schaff| kann| es| wird)?[^.!?]{0,40}(?:nicht|keine?|schlecht|ganz schlecht|unter|luft|eng|ungunstig|auf reisen|elternzeit)|noch nicht|nicht (?:jetzt|vor )|erst (?:im|nach|ab|wieder)|spater (?:noch|wieder|gern|im)|(?:frag|fragt|fragen sie|melde dich|melden sie sich|schreib|schreiben sie|meldest du dich|erinnere|erinnern sie|stups)(?: \\p{L}+){0,6} (?:noch ?mal|noch einmal|wieder|erneut|spater|dann|im \\p{L}+|nach|in \\p{L}+ wochen)|noch ?mal (?:fragen|nachfragen|an)|nachste(?:n|r)? (?:woche|monat|jahr)(?! (?:passt|geht|um))|im neuen jahr|nach (?:der|dem|den|meiner|unserer|seiner) \\p{L}+|in (?:zwei|drei|vier|einigen|ein paar|\\d+) (?:wochen|monaten|tagen)|in einem (?:monat|jahr)|verschieben|erneut (?:zu )?fragen|danach (?:gern|bin|gerne|sehr)|(?:ab|von) (?:dem|der|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|\\d)|im (?:januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|herbst|fruhjahr|fruhling|sommer|winter) (?:wieder|gern|geht|noch)|nur nicht jetzt",
    ),
    not: p("{name}|am dienstag|kann ich nicht offnen|nehmen keine|spater mehr"),
    certainty: 0.78,
  },
  {
    id: "de-andere",
    answer: "someone-else",
    pattern: p(
      "dafur brauchst du|(?:die|der) (?:kennt sich aus|versteht|betreut|ist feuer)|liegt (?:jetzt )?bei|an die \\p{L}*kammer|nicht in meinen bereich|gebe dich an|ist verantwortlich|redet besser mit|nachfolger(?:in)?|probier es bei|sekretariat|(?:frag(?:en sie|t)?|wende(?:n sie)?(?: dich| sich)?|nimm|nehmen sie|kontaktieren sie|kontaktier|sprich|sprechen sie|ruf(?:en sie)?|schreib(?:en sie)?)(?: \\p{L}+){0,3} (?:@|an (?:@|die|den|das|unser\\p{L}*|meine?n? )|mit (?:@|unser\\p{L}*)|kontakt mit|besser|lieber|stattdessen|meine?n? (?:kolleg\\p{L}+|bruder|schwester|chef\\p{L}*|partner\\p{L}*))|(?:richtige[rn]?|besser[en]?) (?:ansprechpartner\\p{L}*|person|mann|frau|adresse|wahl)|die bessere|der bessere|(?:nicht|nicht mehr) zustandig|zustandig ist|das (?:macht|entscheidet|betreut|erledigt) (?:bei uns |jetzt )?(?:@|der|die)|(?:macht|leitet|betreut|ubernimmt|entscheidet) (?:jetzt |nun )?@|@ (?:macht|leitet|betreut|entscheidet|kummert)|an meiner stelle|statt meiner|leite (?:das|es|ihre \\p{L}+) (?:an )?|weitergeleitet an|(?:davon )?versteh\\p{L}* ich nichts|ich habe das abgegeben|soll ich (?:ihn|sie|mal) ?fragen|nicht ich|hatte (?:bestimmt|sicher) lust|des macht|ist @ (?:da|zustandig)",
    ),
    not: p("{name}|an mich|mit mir"),
    certainty: 0.79,
  },
  {
    id: "de-mein-name",
    answer: "mention-me",
    pattern: p(
      "ich (?:ihn|sie) (?:kenne|empfehle|schicke)|fur (?:ihn|sie) einstehe|zitiert zu werden|tipp kam von mir|dass wir zusammengearbeitet|(?:meinen namen|mein name)|auf mich (?:beru\\p{L}+|bezieh\\p{L}+|zu beru\\p{L}+)|(?:beruf|bezieh)\\p{L}* (?:sich )?(?:\\p{L}+ )?auf mich|(?:dass|dass er|dass sie) (?:\\p{L}+ )?von mir (?:kommt|geschickt)|(?:gruss|grusse) von mir|von mir (?:einen )?gruss|als referenz|dass ich (?:ihn|sie) (?:empfohlen|geschickt)|erwahn(?:t|en|e)? mich|mich (?:ruhig |gern )?(?:erwahnen|nennen|zitieren)|(?:auf meine )empfehlung|genannt zu werden|ich (?:ihn|sie) empfohlen habe",
    ),
    not: p("(?:nicht|ohne) (?:meinen namen|mich zu)|nicht (?:nennen|erwahnen)|meinen namen (?:bitte )?(?:nicht|raus)"),
    certainty: 0.9,
  },
  {
    id: "de-mehr-wissen",
    answer: "needs-info",
    pattern: p(
      "genauer sagen|etwas schriftliches|mehr angaben|zuerst (?:mochte|wusste|will)|weisst du,? ob|dann sehe ich|(?:mehr|genauere|weitere) (?:dazu|informationen|infos|details|angaben|uber)|(?:schick|schicken sie|sende|senden sie)(?: mir)?(?: bitte)? (?:erst|zuerst|vorher|zunachst|vorab)|kommt (?:drauf|darauf) an|bevor ich (?:zusage|antworte|entscheide|etwas)|(?:wusste|wuste|wisse) ich gern|zunachst|hangt (?:es )?(?:davon )?ab|davon hangt|brauche? (?:ich )?mehr|brauchte mehr|dann entscheide ich|erst wissen",
    ),
    not: p("{name}|ruf mich an"),
    certainty: 0.82,
  },
  {
    id: "de-frage",
    answer: "needs-info",
    pattern:
      /(?:^|[,;:.]\s*|\b(?:und|aber) )(?:worum|was (?:will|macht|mochte|genau|ist|braucht|erwartet|fur)|wer (?:ist|bezahlt|zahlt|steckt|sind)|wie (?:viel|gross|alt|lange|gut|hoch|heisst|kommt)|warum (?:gerade )?ich|wieso ich|woher|wo (?:ist|soll|sitzt)|wann (?:und|ware|soll|ist)|welche[rsn]?|hat (?:er|sie|die)|haben (?:sie|die)|habt ihr|ist (?:das|er|sie|es)|sind (?:das|die|sie)|geht es|kannst du mir|konnten sie mir|gibt es)[^?]{0,160}\?/iu,
    not: p("wer schreibt|hast du|wann (?:passt|kann)|soll ich|was soll"),
    certainty: 0.66,
  },
  {
    id: "de-mal-sehen",
    answer: "unclear",
    pattern: p(
      "wir reden noch|in ruhe|bespreche (?:es|das)|hat mir noch gefehlt|war das fur mich|gerade gelandet|ist notiert|was ich sagen soll|schau an|beim (?:zahn)?arzt|halfte angekommen|uberleg\\p{L}*|(?:muss|mit) .{0,20}(?:besprechen|abstimmen)|ich melde mich|mal (?:sehen|schauen|luege)|schauen wir(?: mal)?|jein|weiss (?:ich )?(?:noch )?nicht|wer schreibt|ruf mich (?:mal )?an|anhang .{0,20}(?:nicht|offnen)|ja klar,? und|alles gute zum|herzlichen gluckwunsch|vielleicht,? vielleicht|spater mehr|hast du (?:die|den|das)",
    ),
    not: p("{name}"),
    certainty: 0.78,
  },
  {
    id: "de-angekommen",
    answer: "unclear",
    pattern:
      /^\W*(?:danke|danke,? (?:ist )?angekommen|angekommen|erhalten|gelesen|notiert|zur kenntnis genommen|hm+|na ?ja|haha\w*|aha|soso|ach(?: so| ja| was)?|tja|vielleicht|oje|so so)(?:,? (?:danke|du bist gut|der \p{L}+|die \p{L}+))?\W*$/iu,
    certainty: 0.76,
  },
];
