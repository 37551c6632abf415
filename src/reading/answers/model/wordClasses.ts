/** Words that do the same work in an answer; the learned table sees "let them come" in "let him come" and "let her come". Without accents. */
const CLASSES: Readonly<Record<string, string>> = {
  "~them":
    "he she they him her them hes shes theyre ihm ihr ihnen er ihn il elle lui leur la lo le les el ella ellos ele ela eles lhe",
  "~their": "his hers their seine seinen seiner ihre son sa ses su sus seu sua",
  "~day":
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat lunes martes miercoles jueves viernes sabado domingo lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag segunda terca quarta quinta sexta",
  "~month":
    "january february march april june july august september october november december jan feb apr jun jul aug sep sept oct nov dec enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janvier fevrier avril mai juin juillet aout septembre octobre novembre decembre januar februar marz juni juli oktober dezember janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro",
  "~season":
    "spring summer autumn fall winter easter christmas ramadan diwali fruhling fruhjahr sommer herbst printemps ete automne hiver primavera verano otono invierno verao outono inverno holidays vacation term semester season harvest exams finals",
  "~kin":
    "colleague colleagues partner boss deputy associate wife husband sister brother son daughter cousin uncle aunt nephew niece neighbour neighbor successor agent cofounder mate mum mother dad father kollege kollegin bruder schwester frau mann chef collegue frere soeur associe mari femme socio hermano hermana primo prima jefe mujer marido colega irmao irma tio tia chefe",
  "~office":
    "office department dept team desk foundation procurement sales press admissions council chamber union institute trustees hr buro abteilung sekretariat einkauf bureau service secretariat oficina departamento gabinete escritorio",
  "~role":
    "manager director head chair secretary assistant engineer curator clerk treasurer officer coordinator producer lawyer accountant doctor professor dr prof mr mrs ms herr sr sra dona dona mme m",
  "~number":
    "one two three four five six seven eight nine ten twelve twenty thirty half couple few several zwei drei deux trois dos tres dois duas",
  "~unit":
    "minute minutes mins hour hours day days week weeks month months year years quarter wks mths minuten stunde woche wochen monat monate jahr semaine semaines mois semana semanas mes meses ano anos",
  "~meet": "meet talk speak chat connect call ring phone email mail write text message",
  "~im": "im i'm iam",
  "~not": "dont doesnt didnt cant cannot couldnt wont wouldnt isnt arent shant not never nor nicht kein keine nao pas",
};

const CLASS_OF = new Map(
  Object.entries(CLASSES).flatMap(([name, words]) => words.split(" ").map((word): [string, string] => [word, name])),
);

/** The class of a word, or the word itself. */
export function classOf(word: string): string {
  return CLASS_OF.get(word) ?? word;
}
