import type { AutomaticCue } from "./cue";

export const FRENCH_CUES: readonly AutomaticCue[] = [
  {
    id: "fr-subject",
    where: "subject",
    pattern:
      /^(?:(?:re ?: )?reponse automatique|message automatique|absent\(e\)|non remis|echec de (?:la )?(?:remise|distribution)|message non (?:distribue|remis)|lu ?:|non lu ?:|accuse de (?:reception|lecture)|hors du bureau)/,
    points: 6,
  },
  {
    id: "fr-away-subject",
    where: "subject",
    pattern: /^(?:absence|absent(?:e)?\b|en (?:conges?|vacances)|conges|vacances|fermeture|ferme|demande (?:recue|enregistree))/,
    points: 4,
  },
  {
    id: "fr-left",
    where: "body",
    pattern: /j'ai quitte (?:la |l'|le )|ne fais plus partie|je ne travaille plus/,
    points: 6,
    departed: true,
  },
  {
    id: "fr-gone",
    where: "body",
    pattern:
      /ne fait plus partie|ne travaille plus|a quitte (?:l'entreprise|la societe|l'etablissement|l'association|ses fonctions|notre|l'organisation)/,
    points: 4,
    departed: true,
  },
  {
    id: "fr-redirect",
    where: "body",
    pattern:
      /(?:adresser|envoyer|adressez|transmettre|envoyez|transmettez) (?:toutes?|votre|vos) [a-z]+|pour toute (?:demande|question)/,
    points: 3,
  },
  {
    id: "fr-says-so",
    where: "body",
    pattern:
      /(?:message|reponse|courriel|e-?mail|mail) (?:est |a ete )?(?:envoye |genere |electronique )?automatique(?:ment)?|(?:merci de )?ne pas (?:y )?repondre a (?:ce|cet)|merci de ne pas y repondre|(?:boite|adresse) (?:mail )?n'est (?:pas|plus)/,
    points: 6,
  },
  {
    id: "fr-ticket",
    where: "body",
    pattern:
      /votre (?:demande|message|courriel|requete) (?:a |est )?(?:bien )?(?:ete )?(?:enregistre|recu|prise? en compte|n'a pas pu)|numero de (?:dossier|ticket|demande)|n'a pas pu etre (?:remis|distribue|delivre|achemine)|boite (?:aux lettres |de reception |mail )?(?:[a-z]+ ){0,2}(?:est )?pleine|adresse (?:introuvable|inconnue|inexistante)|destinataire inconnu|un conseiller/,
    points: 6,
  },
  {
    id: "fr-away",
    where: "body",
    pattern:
      /(?:nous sommes|atelier|magasin|boutique|etablissement|mairie) (?:est |sera |serons )?ferme|(?:conges annuels|fermeture annuelle)|(?:je suis|je serai|suis|serai|sommes)\b.{0,30}(?:absente?|en conges?|en vacances|hors du bureau|en deplacement|en conge (?:maternite|parental|maladie)|en arret)|(?:bureau|secretariat|cabinet|etude)x?(?: [a-z]+){0,2} (?:est |sera |sont |seront )?ferme|absente? (?:du|jusqu|de mon)|en deplacement jusqu/,
    points: 2,
  },
  {
    id: "fr-urgent",
    where: "body",
    pattern:
      /(?:en cas d'|pour toute? |si c'est |en cas de )(?:urgen|demande urgente|question urgente|necessite)|en mon absence|pendant mon absence/,
    points: 4,
  },
  {
    id: "fr-access",
    where: "body",
    pattern:
      /acces (?:limite|restreint|reduit|intermittent|tres limite)|(?:sans|n'aurai pas|peu d') ?acces|acces (?:a )?(?:ma |mes )?(?:messagerie|mails|courriels)/,
    points: 2,
  },
  {
    id: "fr-return",
    where: "body",
    pattern:
      /(?:repondrai|reviendrai vers vous|traiterai|prendrai connaissance).{0,50}(?:retour|plus tot|possible)|des mon retour|a mon retour|(?:de )?retour (?:au bureau )?(?:le|prevu)|(?:rouvr(?:e|ira|ons|irons)|reprendr?ons|reouverture) (?:le|nos)?/,
    points: 1,
  },
  {
    id: "fr-thanks",
    where: "body",
    pattern:
      /^\W*(?:(?:bonjour|madame|monsieur|chers?)[^.\n]{0,25}[,.]\s*)?(?:merci (?:pour|de) votre|nous vous remercions|nous avons bien recu)/,
    points: 1,
  },
];
