import { type AnswerRule, patterns } from "./answerRule";

const { anywhere, opening } = patterns({
  month: "januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember",
  name: "meinen namen|mein name|auf mich (?:beru[a-z]+|bezieh[a-z]+|beziehen)|von mir (?:kommt|ausrichten|geschickt)|als referenz|empfohlen habe|erwahn[a-z]+|gruss von mir|beruf[a-z]*|genannt zu werden",
  spater:
    "spater|noch nicht|jetzt nicht|nicht jetzt|zurzeit|derzeit|im moment|nach (?:der|dem)|erst (?:im|nach|wieder)|wenn (?:die|der|das)|vorher|noch ?mal|noch einmal|nicht vor",
});

export const GERMAN_RULES: readonly AnswerRule[] = [
  {
    id: "de-ja",
    answer: "yes",
    pattern: opening(`
      (?:na |ach |oh |aber )?(?:ja|jo|klar|sicher|sehr gern[e]?|gern[e]?|mit vergnugen|einverstanden|naturlich
      |passt|geht klar|kein problem|von mir aus|ok(?:ay)?|jederzeit|warum nicht|mach das|gut|super|perfekt
      |unbedingt|abgemacht|freilich|in ordnung|cool)
    `),
    not: anywhere("ja,? (?:und nein|klar,? und|(?:der|die|das|er|sie) (?:ist|hat|kann|war|macht))|{spater}"),
    certainty: 0.87,
  },
  {
    id: "de-stell-uns-vor",
    answer: "yes",
    pattern: anywhere(`
      (?:habe|hatte|gibt es|bestehen|sehe) (?:ich )?(?:meinerseits )?(?:keinerlei|keine|nichts) ?(?:einwande?|bedenken|einzuwenden|dagegen)
      |nichts einzuwenden|(?:ist|ware) mir recht|(?:das|die idee) (?:interessiert|gefallt) mich?|(?:das )?passt mir|wurde mich freuen
      |ware mir eine (?:ehre|freude)|auf mich (?:kannst|konnen)|ich mache mit|nimmt den termin
      |genau so jemanden|geht immer|stell(?:en sie|t)? uns (?:bitte |einander )?(?:vor|bekannt)
      |verbinde(?:n sie)? uns|(?:gib|geben sie) (?:ihm|ihr|ihnen) (?:bitte )?meine
      |(?:darf|durfen|kann|konnen) (?:sie )?(?:gern |meine (?:adresse|nummer|kontaktdaten))
      |(?:soll|moge|mogen|kann|darf|konnen|durfen)(?: sich)?(?: bitte| gern| einfach| direkt
      | ruhig)*(?: an mich| mich| mir| bei mir)?(?: [a-z]+){0,2} (?:melden|anrufen|schreiben|vorbeikommen
      |kommen|wenden)|spricht nichts dagegen|da sage ich nicht nein
      |(?:ich )?(?:lerne|treffe|spreche|helfe) (?:sie|ihn|ihr|ihm|mit [a-z]+)?(?: [a-z]+)? ?(?:gern
      |sehr gern)|ich (?:ware|bin) dabei|ein gesprach auf jeden fall|bereit,|herzlich willkommen
    `),
    not: anywhere("{name}"),
    certainty: 0.82,
  },
  {
    id: "de-nein",
    answer: "no",
    pattern: opening(`
      (?:ach |oh |leider )?(?:nein|nee|no(?=[,.!]|$)|keinesfalls|niemals|lieber nicht|bloss nicht)
    `),
    not: anywhere("{name}"),
    certainty: 0.88,
  },
  {
    id: "de-so-no",
    answer: "no",
    pattern: anywhere("(?:also|daher|deshalb|aber|gesagt|darum|dann|wohl|kurz)[:,]? (?:leider )?nein"),
    certainty: 0.82,
  },
  {
    id: "de-ich-passe",
    answer: "no",
    pattern: anywhere(`
      (?:muss|mochte) (?:ich )?(?:es|das)? ?(?:jedoch|leider)? ?ablehnen|sehe (?:es|das) nicht
      |nehme nichts neues|passt nicht in|verboten|besser nicht|nicht entsprechen|mag ich (?:ihn|sie) nicht
      |halte mich (?:da )?(?:lieber )?raus|schon jemanden|lassen wir es|viel gluck
      |(?:muss|mochte|will) ich (?:leider |lieber )?(?:passen|absagen|ablehnen|verzichten|nicht)
      |ich (?:passe|verzichte|lehne (?:[a-z]+ )?ab)|lieber nicht|nichts fur (?:mich|uns)
      |kein(?:e|en)? (?:interesse|bedarf|lust)|geben sie .{0,30} nicht weiter|nehmen keine
      |sag(?:en sie)? (?:ihm|ihr|ihnen) (?:bitte )?(?:freundlich )?ab|nicht zur verfugung
      |passt (?:aber )?nicht zu|lass mal|aus rechtlichen grunden nicht|bleibe es|daran halte ich mich
      |wird sich nicht andern|eben deshalb nicht|lass(?:t|en sie)? mich (?:da|damit|bitte)? ?(?:raus|in ruhe|in frieden)
      |nichts mehr zu tun haben|ohne mich|da bin ich raus|(?:ich )?hab(?:e)? (?:davon )?genug
    `),
    not: anywhere("{name}"),
    certainty: 0.88,
  },
  {
    id: "de-leider",
    answer: "no",
    pattern: anywhere("leider|so leid es mir tut|fehlt mir die (?:zeit|kraft)"),
    not: anywhere("{name}|{spater}|aber"),
    certainty: 0.58,
  },
  {
    id: "de-spater",
    answer: "later",
    pattern: anywhere(`
      warte,? bis|wenn (?:das|wir|die|der) .{0,30}(?:vorbei|haben|ist)|aber nicht vor der|spater ja|gar nichts
      |danach ja
      |(?:jetzt|momentan|zurzeit|zur zeit|derzeit|aktuell|gerade|im moment|im augenblick|heuer|dieses jahr
      |diese woche|diesen monat)(?: ist| geht| bin| habe| schaff| kann| es| wird)?[^.!?]{0,40}(?:nicht|keine?
      |schlecht|ganz schlecht|unter|luft|eng|ungunstig|auf reisen|elternzeit)|noch nicht|nicht (?:jetzt|vor )
      |erst (?:im|nach|ab|wieder)
      |(?:frag|fragt|fragen sie|melde dich|melden sie sich|schreib|schreiben sie|meldest du dich|erinnere
      |erinnern sie|stups)(?: [a-z]+){0,6} (?:noch ?mal|noch einmal|wieder|erneut|spater|dann|im [a-z]+
      |nach)|nachste(?:n|r)? (?:woche|monat|jahr)(?! (?:passt|geht|um))|im neuen jahr
      |nach (?:der|dem|den|meiner|unserer|seiner) [a-z]+
      |in (?:zwei|drei|vier|einigen|ein paar|\\d+) (?:wochen|monaten|tagen)|verschieben
      |(?:ab|von) (?:dem|der|{month}|\\d)
    `),
    not: anywhere("{name}"),
    certainty: 0.78,
  },
  {
    id: "de-erst-ab",
    answer: "later",
    pattern: anywhere(`
      (?:ab|nach) (?:dem |der )?(?:\\d{1,2}\\.|{month}|[a-z]+woche)(?: [a-z]+)? (?:darf|kann|soll|gern|passt|geht|bin ich|habe ich|sehr gern)
      |(?:gern|ja|einverstanden|ok),? aber (?:erst|nicht vor|fruhestens|nur ab)|fruhestens (?:ab|im|in|nach|ende|mitte|anfang)
    `),
    not: anywhere("{name}"),
    certainty: 0.9,
  },
  {
    id: "de-andere",
    answer: "someone-else",
    pattern: anywhere(`
      frag(?:t|en sie)? (?:doch |mal |lieber |besser |am besten |da )*(?:den|die|das|bei|beim|unser[a-z]*|mein[a-z]*|in der) [a-z]+
      |(?:die|der|den) (?:soll|sollte|konnte|musste) (?:sie|er|man|sich) [a-z ]{0,12}(?:fragen|wenden)
      |kann das (?:viel |weit )?besser|(?:null|keine|wenig) ahnung|statt mir|an meiner statt|(?:die|der) (?:kennt sich aus|versteht|betreut|ist feuer)|liegt (?:jetzt )?bei|an die [a-z]*kammer
      |nicht in meinen bereich|gebe dich an|nachfolger(?:in)?
      |(?:frag(?:en sie|t)?|wende(?:n sie)?(?: dich| sich)?|nimm|nehmen sie|kontaktier|sprich
      |sprechen sie)(?: [a-z]+){0,3} (?:@|an (?:@|die|den|das|unser[a-z]*|meine?n? )|kontakt mit|besser
      |lieber|stattdessen)
      |(?:richtige[rn]?|besser[en]?) (?:ansprechpartner[a-z]*|person|mann|frau|adresse|wahl)|die bessere
      |(?:nicht|nicht mehr) zustandig
      |das (?:macht|entscheidet|betreut|erledigt) (?:bei uns |jetzt )?(?:@|der|die)|an meiner stelle
      |leite (?:das|es|ihre [a-z]+) (?:an )?|(?:davon )?versteh[a-z]* ich nichts|ich habe das abgegeben
      |soll ich (?:ihn|sie|mal) ?fragen|nicht ich|hatte (?:bestimmt|sicher) lust|des macht
    `),
    not: anywhere("{name}|die frage"),
    certainty: 0.79,
  },
  {
    id: "de-mein-name",
    answer: "mention-me",
    pattern: anywhere(`
      ich (?:ihn|sie) (?:kenne|empfehle|schicke)|zitiert zu werden|tipp kam von mir
      |dass wir zusammengearbeitet|(?:meinen namen|mein name)
      |auf mich (?:beru[a-z]+|bezieh[a-z]+|zu beru[a-z]+)
      |(?:dass|dass er|dass sie) (?:[a-z]+ )?von mir (?:kommt|geschickt)|(?:gruss|grusse) von mir
      |als referenz|dass ich (?:ihn|sie) (?:empfohlen|geschickt)|erwahn(?:t|en|e)? mich|genannt zu werden
    `),
    not: anywhere("(?:nicht|ohne) (?:meinen namen|mich zu)"),
    certainty: 0.9,
  },
  {
    id: "de-mehr-wissen",
    answer: "needs-info",
    pattern: anywhere(`
      genauer sagen|etwas schriftliches|zuerst (?:mochte|wusste|will)|weisst du,? ob
      |(?:mehr|genauere|weitere) (?:dazu|informationen|infos|details|angaben|uber)
      |(?:schick|schicken sie|sende|senden sie)(?: mir)?(?: bitte)? (?:erst|zuerst|vorher|zunachst|vorab)
      |kommt (?:drauf|darauf) an|bevor ich (?:zusage|antworte|entscheide|etwas)|zunachst
      |hangt (?:es )?(?:davon )?ab
    `),
    not: anywhere("{name}"),
    certainty: 0.82,
  },
  {
    id: "de-frage",
    answer: "needs-info",
    pattern:
      /(?:^|[,;:.]\s*|\b(?:und|aber) )(?:worum|was (?:will|macht|mochte|genau|ist|braucht|erwartet|fur)|wer (?:ist|bezahlt|zahlt|steckt|sind)|wie (?:viel|gross|alt|lange|gut|hoch|heisst|kommt)|warum (?:gerade )?ich|wieso ich|woher|wo (?:ist|soll|sitzt)|wann (?:und|ware|soll|ist)|welche[rsn]?|hat (?:er|sie|die)|haben (?:sie|die)|habt ihr|ist (?:das|er|sie|es)|sind (?:das|die|sie)|geht es|kannst du mir|konnten sie mir|gibt es)[^?]{0,160}\?/,
    not: anywhere("wer schreibt"),
    certainty: 0.66,
  },
  {
    id: "de-mal-sehen",
    answer: "unclear",
    pattern: anywhere(`
      na (?:grossartig|toll|prima|klasse|bravo|wunderbar)|(?:der welt|uns|mir) (?:gerade )?(?:noch )?gefehlt|wie originell|wir reden noch|in ruhe|bespreche (?:es|das)|hat mir noch gefehlt|war das fur mich|gerade gelandet
      |ist notiert|schau an|halfte angekommen|uberleg[a-z]*|(?:muss|mit) .{0,20}(?:besprechen|abstimmen)
      |ich melde mich|mal (?:sehen|schauen|luege)|schauen wir(?: mal)?|jein|weiss (?:ich )?(?:noch )?nicht
      |wer schreibt|ruf mich (?:mal )?an|anhang .{0,20}(?:nicht|offnen)|ja klar,? und|alles gute zum
      |vielleicht,? vielleicht|spater mehr|hast du (?:die|den|das)
    `),
    not: anywhere("{name}"),
    certainty: 0.78,
  },
  {
    id: "de-angekommen",
    answer: "unclear",
    pattern:
      /^\W*(?:danke|danke,? (?:ist )?angekommen|angekommen|erhalten|gelesen|notiert|zur kenntnis genommen|hm+|na ?ja|haha\w*|aha|soso|ach(?: so| ja| was)?|tja|vielleicht|oje|so so)(?:,? (?:danke|du bist gut|der [a-z]+|die [a-z]+))?\W*$/,
    certainty: 0.76,
  },
];
