import { patternFrom, type Rule, type WordLists } from "./rule";

export const DE: WordLists = {
  koenntest:
    "(?:k[oö]nntest|k[oö]nnten|kannst|k[oö]nnt|k[oö]nnen|kann|w[uü]rdest|w[uü]rden|w[uü]rdet|magst|m[oö]gen|m[oö]chtest|willst|wollten|bitte|vielleicht|m[oö]glich|m[oö]glichkeit|meinst|darf ich dich bitten|darf ich sie bitten|w[aä]rst|w[aä]ren|w[aä]re|h[aä]ttest|h[aä]tten|bereit|dankbar|gefallen|hoffe|wollte dich fragen|ob du|ob sie|ob ihr|gerne?|freuen)",
  vorstellen:
    "(?:vorstell(?:en|st|t|ten|test)|vorzustellen|bekannt ?(?:zu ?)?mach(?:en|st|t)|bekanntmachen|in kontakt (?:zu )?bring(?:en|st|t)|zusammen(?:zu)?bring(?:en|st|t)|verbinden|den kontakt (?:her(?:zu)?stell(?:en|st|t)|vermitteln|(?:zu )?mach(?:en|st))|kontakt (?:zu|mit|bei) .{2,60}(?:herstell(?:en|st|t)|vermitteln)|ein ?intro (?:zu |an |bei )?.{0,40}(?:mach(?:en|st)|geben|schicken)|intro mach(?:en|st)|vermitteln|einf[aä]deln)",
  mich: "(?:mich|uns|mir|meine[nrms]? [\\p{L}-]+|ihn|ihm|sie|ihr|ihnen)",
};

const p = patternFrom(DE);

export const DE_RULES: readonly Rule[] = [
  {
    id: "de-mich-vorstellen",
    kind: "intro-request",
    pattern: p("{koenntest}.{0,80}{mich}.{0,140}{vorstellen}"),
    not: /\b(?:darf|möchte|würde|wollte) ich (?:ihnen|dir|euch|mich)\b.{0,60}vorstell|\bich (?:kann|könnte|würde) (?:dich|dir|sie|ihnen|euch)\b|\bunsere? (?:lösung|produkt|firma|unternehmen)|\bzuständigen\b|\bkann mir (?:jemand )?nicht vorstellen|\bmir (?:gut |nicht )?vorstellen, dass|\bvpn\b|\bserver\b/i,
    certainty: 0.93,
  },
  {
    id: "de-stellst-du-mich",
    kind: "intro-request",
    pattern: p(
      "(?:stell(?:st|t|en)|machst?|bringst?|verbindest|vernetzt) (?:du |sie |ihr |bitte |doch |mal )*(?:mich|mir|uns|ihn|ihm|meine[nmr]? \\p{L}+|unsere[nmr]? \\p{L}+|(?:herrn|frau) \\p{L}+) .{0,80}(?:vor|bekannt|zusammen|in kontakt|mit)",
    ),
    not: /\bdarf ich\b|\bich stell/i,
    certainty: 0.9,
  },
  {
    id: "de-intro-zu",
    kind: "intro-request",
    pattern: p(
      "(?:ein(?:e)? |das |die |die versprochene |um eine |[uü]ber eine )?(?:intro|vorstellung|kontakt|verbindung|empfehlung) (?:zu|mit|bei|an) .{2,60}",
    ),
    not: /\bdanke\b|\bvielen dank für|\bgestört\b|\brechenzentrum|\bin kontakt\b|\bvpn\b|\bkontakt mit (?:dem|der) (?:support|hotline)|\bin verbindung mit\b|\bim kontakt\b/i,
    certainty: 0.45,
  },
  {
    id: "de-kennst-du",
    kind: "intro-request",
    pattern: p(
      "(?:kennst du|kennen sie|kennt ihr|kennste|wei[sß]t du|wissen sie|hast du|haben sie|h[aä]ttest du|h[aä]tten sie) (?:denn |da |vielleicht |zuf[aä]llig |noch |etwa |eigentlich )*(?:jemand(?:en|em)?|wen|eine?n? (?:gute[nr]?|fähige[nr]?|\\p{Lu}\\p{L}+)|leute|einen kontakt|wer)",
    ),
    not: /\bfrage[n]?\b|\bproblem\b|\bminute\b|\btermin\b|\bzeit\b|\bwisst|\bwer (?:die|den|das) .{0,20}hat\b/i,
    certainty: 0.5,
  },
  {
    id: "de-fragen-ob",
    kind: "intro-request",
    pattern: p(
      "(?:frag(?:st|en|e|t)?|ansprechen|sprichst|anhauchen|ausrichten|sagst?|reden) (?:du |sie |ihr |ihn |ihm |mal |doch |bitte |f[uü]r mich |bei )*.{0,60}(?:ob (?:er|sie|ich|die|der)|f[uü]r mich|von mir|wegen mir)",
    ),
    not: /\bich (?:wollte|möchte|muss) (?:dich|sie) (?:was )?fragen\b|\bfragen, ob (?:du|sie (?:zeit|am|morgen))/i,
    certainty: 0.5,
  },
  {
    id: "de-gutes-wort",
    kind: "intro-request",
    pattern: p(
      "(?:ein (?:gutes |nettes |kleines )?wort (?:f[uü]r (?:mich|uns|ihn|sie) )?(?:bei .{2,40} )?(?:einlegen|einzulegen|einlegst|verlieren|sprechen)|leg(?:st)? .{0,20}ein gutes wort|f[uü]r (?:mich|uns) (?:vorf[uü]hlen|anklopfen)|(?:meine|ihm meine|ihr meine) (?:nr|nummer|kontaktdaten|mappe|bewerbung|unterlagen|mailadresse) (?:geben|weitergeben|weiterleiten|zukommen|zustecken)|den kontakt (?:von|zu))",
    ),
    certainty: 0.62,
  },
  {
    id: "de-an-wen-wenden",
    kind: "intro-request",
    pattern: p(
      "(?:an wen|mit wem|bei wem|wen) (?:soll(?:te)?|kann|k[oö]nnte|muss|m[uü]sste|darf|w[uü]rdest du|w[uü]rden sie|wende) (?:ich|wir|man|mich|uns)?.{0,60}(?:wenden|sprechen|reden|melden|ansprechen|fragen|anrufen|anschreiben)|der richtige ansprechpartner|den richtigen ansprechpartner|die richtige person",
    ),
    not: /\bbei ihnen\b|\bin ihrem\b|\bihrem haus/i,
    certainty: 0.48,
  },
  {
    id: "de-gern-kennenlernen",
    kind: "intro-request",
    pattern: p(
      "(?:w[uü]rde|m[oö]chte|w[uü]rd|wollte|w[uü]rden wir|m[oö]chten) .{0,80}(?:kennenlernen|kennen lernen|ins gespr[aä]ch kommen|mal sprechen|unterhalten|treffen|austauschen)",
    ),
    not: /\b(?:sie|dich|euch) (?:gerne? |mal |persönlich )*(?:kennen|treffen|sprechen)|\bmit (?:dir|ihnen|euch)\b|\bdich\b.{0,20}kennen/i,
    certainty: 0.35,
  },
  {
    id: "de-ich-stelle-vor",
    kind: "intro-made",
    pattern: p(
      "(?:ich|wir|darf ich|hiermit|hier|gern) (?:stelle|verbinde|bringe|mache|vernetze|nehme|setze|habe|m[oö]chte|vorstellen) (?:ich )?(?:euch|dir|ihnen|sie|dich) .{0,60}(?:vor|zusammen|bekannt|in kontakt|miteinander|in cc|in kopie)|(?:in (?:cc|kopie)|im cc)|das ist (?:die|der|herr|frau) .{2,40}|ich (?:ziehe mich|klinke mich|[uü]berlasse)|den rest macht ihr",
    ),
    not: /\?|\bwenn (?:du|sie) (?:magst|willst|möchten|wollen)\b|\bfalls\b|\bunsere lösung/i,
    certainty: 0.5,
  },
  {
    id: "de-ich-kann-vorstellen",
    kind: "intro-offer",
    pattern: p(
      "(?:(?:wenn|falls) (?:du|sie|ihr|es) .{0,40}|ich (?:kann|k[oö]nnte|w[uü]rde|stelle|mache|bringe) |soll ich |gerne? )(?:stelle ich |kann ich |mache ich |bringe ich )?(?:dich|dir|euch|sie|ihnen) .{0,80}(?:vor|vorstellen|bekannt ?machen|in kontakt|zusammen\\p{L}*|verbinden|kontakt|intro)",
    ),
    not: /\bmich\b.{0,20}vorstell|\bunsere?\b|\bmir\b/i,
    certainty: 0.6,
  },
  {
    id: "de-darf-ich-geben",
    kind: "permission-ask",
    pattern: p(
      "(?:darf|d[uü]rfte|soll|kann|k[oö]nnte) ich (?:ihm|ihr|ihnen|euch|sie|dich|beide|die beiden|den kontakt|deine|ihre) .{0,60}(?:geben|weitergeben|vorstellen|bekannt|schicken|verbinden|nennen|kontakt|zusammen)|(?:w[aä]re|ist) (?:es )?(?:(?:ihnen|dir|f[uü]r (?:dich|sie)) )?(?:recht|ok|okay|in ordnung|genehm).{0,30}(?:wenn|dass) ich|h[aä]ttest du (?:lust|etwas dagegen)|h[aä]tten sie etwas dagegen|w[uü]rdest du (?:mit )?(?:ihn|sie|ihm|ihr|dich)",
    ),
    not: /\bmich\b|\bmir (?:deine|ihre)/i,
    certainty: 0.65,
  },
  {
    id: "de-moechte-dich",
    kind: "permission-ask",
    pattern: p(
      "(?:w[uü]rde|m[oö]chte|will|sucht|hat (?:mich )?gefragt|h[aä]tte) .{0,60}(?:dich|sie|mit dir|mit ihnen|deinen rat|ihren rat) (?:gerne? |mal |einmal |kurz )*(?:sprechen|kennen\\p{L}*|treffen|fragen|anrufen|reden|unterhalten|besuchen)",
    ),
    not: /\bich\b|\bwir\b/i,
    certainty: 0.5,
  },
  {
    id: "de-look-alike",
    kind: "none",
    pattern: p(
      "(?:(?:mich|uns) (?:kurz |ihnen |dir |euch )*vor(?:zu)?stellen|stelle ich mich|ihnen (?:unser|die neue|das neue)\\p{L}* .{0,40}vor(?:zu)?stellen|danke (?:dir |ihnen |nochmal |noch einmal )*(?:f[uü]r (?:die vorstellung|das intro|den kontakt|die vermittlung)|dass du mich|dass sie mich)|(?:zust[aä]ndigen?|verantwortlichen?) (?:kollegen?|kollegin|person|ansprechpartner|mitarbeiter)|in ihrem (?:hause?|unternehmen|betrieb)|kontakt(?:daten)? zum zust[aä]ndigen|abmelde|nehme dich (?:ins|in) bcc|verbindung zum|frag (?:ihn|sie) (?:bitte )?(?:noch )?nicht|ist zust[aä]ndig)",
    ),
    certainty: 0.92,
  },
];
