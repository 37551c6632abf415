import type { AutomaticCue } from "./cue";

/**
 * What notices are made of in all five languages: premises that are closed, a case with a number, a firm's term for its answer, somebody
 * gone, an address to write to instead. Each alone may stand in a person's letter; a notice is nothing but these.
 */
export const NOTICE_CUES: readonly AutomaticCue[] = [
  {
    id: "any-address",
    where: "body",
    pattern: /[\w.+-]+@[\w-]+\.[a-z][\w.]*/,
    points: 2,
  },
  {
    id: "any-closed-premises",
    where: "body",
    pattern:
      /\b(?:the|our|my) [a-z]+(?: [a-z]+)? (?:is|are|stays?|remains?|will be|will remain) closed (?:for|until|from|between|over)\b|\b(?:das|die|der|unser|unsere) [a-z]+ (?:ist|bleibt|sind|bleiben|hat) (?:[^.\n]{0,40} )?geschlossen|\b(?:l'|le |la |les |notre |nos )[a-z]+ (?:est|sera|seront|sont|restera) fermee?s? (?:pour|jusqu|du|le|a)|\b(?:el|la|los|nuestr[oa]) [a-z]+ (?:esta|estara|permanece|permanecera) cerrad[oa] (?:por|hasta|del|desde|entre)|\b[oa]s? [a-z]+ (?:esta|estara|encontra-se|permanece|permanecera) (?:encerrad|fechad)[oa] (?:para|ate|de|entre|por)/,
    points: 4,
  },
  {
    id: "any-after-closing",
    where: "body",
    pattern:
      /\b(?:reopens?|reopening|opens again|orders (?:placed|received)|(?:nous )?(?:repondrons|rouvrons|rouvrirons)|(?:bearbeiten|beantworten) wir|wir (?:bearbeiten|beantworten)|ab .{0,20} wieder (?:fur|da|geoffnet)|contestaremos|responderemos|atenderemos|reabrimos|reabriremos|voltamos a|danach sind wir|(?:com a|na) maior brevidade|dans les meilleurs delais|a la mayor brevedad)\b/,
    points: 2,
  },
  {
    id: "any-case-number",
    where: "body",
    pattern:
      /\b(?:logged|recorded|registered|filed|acknowledged|erfasst|registriert|enregistree?|registrad[oa]|registad[oa])(?: [a-z]+){0,6} (?:as|under|number|no|nummer|numero|n) ?(?:[a-z]{0,4}[-#]?)\d{3,}|\b(?:unter der|sous le|con el|com o|under|mit der) (?:nummer|numero|number|reference) ?(?:[a-z]{0,4}[-#]?)\d{3,}/,
    points: 6,
  },
  {
    id: "any-service-term",
    where: "body",
    pattern:
      /\b(?:(?:agent|advisor|adviser|colleague|member|team|we|replies|responses?)(?: of [a-z ]{2,20})? (?:will|shall|aim to|may|usually|can) (?:reply|respond|answer|get back to you|be in touch|take)(?: to you)? ?(?:within|in|up to)|high volume of (?:mail|messages|e-?mails?|requests|enquiries)|(?:binnen|innerhalb von) [a-z\d]+ (?:werktagen|arbeitstagen|stunden)|(?:sous|dans un delai de) [a-z\d]+ (?:heures|jours ouvr)|en un plazo de|dentro de las proximas [a-z\d]+ horas|(?:no|num) prazo de [a-z\d]+ (?:horas|dias))/,
    points: 5,
  },
  {
    id: "any-gone",
    where: "body",
    pattern:
      /(?:^|[.\n] ?)(?!(?:she|he|they|sie|er|elle|il|ella|el|ela|ele) [a-z]+ )(?:[a-z]+\.? ){1,4}(?:has left [a-z]+|no longer works (?:at|for|with)|arbeitet nicht mehr (?:bei|fur)|ist nicht mehr (?:bei|fur) [a-z ]{2,20} tatig|(?:has|is) (?:now )?retired|(?:ist|befindet sich)(?: [a-z\d.]+){0,4} im ruhestand|est (?:parti[e]? )?a la retraite|se ha jubilado|esta reformad[oa]|ne travaille plus (?:chez|pour|dans|a)|ya no trabaja (?:en|con|para)|ja nao trabalha (?:na|no|em|para|connosco))\b/,
    points: 4,
    departed: true,
  },
  {
    id: "any-write-instead",
    where: "body",
    pattern:
      /\b(?:(?:please |kindly )?(?:write|turn|send (?:your )?(?:mail|messages?)|address (?:your )?(?:mail|messages?)) to [\w.+-]+@|wenden sie sich (?:bitte )?an [\w.+-]+@|(?:adresser|adressez|ecrivez|ecrire)(?: [a-z]+){0,3} a [\w.+-]+@|(?:dirija|escriba|envie)(?: [a-z]+){0,3} a [\w.+-]+@|(?:envie|escreva|contacte|dirija)(?: [a-z]+){0,3}(?: para| a)? [\w.+-]+@)/,
    points: 2,
  },
  {
    id: "any-away-until",
    where: "body",
    pattern:
      /(?:^|[.\n] ?)(?:(?:hello|hi|hallo|bonjour|hola|ola)[^.\n]{0,20}[,.!] ?)?(?:(?:i am|i'm|i will be|i'll be) (?:currently )?(?:away|out of the office|on (?:[a-z]+ )?leave|on holiday|on vacation)\b.{0,40}\b(?:until|till|and back|to|through|returning)|ich bin (?:bis|vom|derzeit|ab)\b.{0,50}(?:nicht (?:im|da|erreichbar)|abwesend|im urlaub)|je (?:suis|serai) absente? (?:du|jusqu|au|de)|(?:estare|estoy) (?:fuera|ausente|de vacaciones) (?:hasta|del|desde)|(?:estarei|estou) (?:fora|ausente|de ferias) (?:ate|de|entre))/,
    points: 2,
  },
  {
    id: "any-delivery-failed",
    where: "body",
    pattern:
      /\b(?:unable to deliver|(?:account|mailbox) (?:has been|is|was) (?:disabled|closed|deactivated|suspended)|(?:message|mail) undeliverable|recipient unknown|e-?mail account that you tried|\b5\d\d[ -]5\.\d\.\d|konnte nicht (?:erreicht|zugestellt) werden|postfach existiert nicht|n'a pas pu etre (?:livre|remis|distribue)|adresse n'existe pas|no (?:hemos podido|fue posible|se pudo) entregar|nao (?:conseguimos|foi possivel) entregar)/,
    points: 6,
  },
  {
    id: "any-cannot-wait",
    where: "body",
    pattern:
      /\b(?:if (?:it|this|your matter) (?:cannot|can't|can not) wait|i (?:only )?(?:read|check) (?:my )?(?:mail|e-?mail|this account) (?:only )?(?:on|once|twice)|covers for me|stands in for me|vertritt mich|me remplace|me sustituye|substitui-me|nachfolger(?:in)? ist|vertretung:|mail waits|offline until|para lo urgente|para o urgente)\b/,
    points: 3,
  },
  {
    id: "any-not-passed-on",
    where: "body",
    pattern:
      /\b(?:your|this) (?:message|mail|e-?mail) (?:has|was|is|will) (?:not|been) (?:been |be )?(?:forwarded|passed on|stored|read)\b/,
    points: 3,
  },
];
