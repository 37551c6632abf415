import { readLetters } from "./letterCases";

/** Whole letters in French, to be read aloud. */
readLetters("fr", {
  letters: [
    {
      title: "names who asks",
      kind: "permission",
      sample: 0,
      subject: "Puis-je vous présenter Henrik Aasen (Nordvik Labs)\u00a0?",
      body: [
        "Bonjour Lavanya,",
        "Henrik Aasen (founder, Nordvik Labs) m'a demandé de vous mettre en relation. Je voulais d'abord vous poser la question.",
        "Je connais Henrik par son travail, sans plus\u00a0: c'est une mise en relation, pas une recommandation. Ce que j'y vois pour vous\u00a0: elle connaît la chaîne du froid de l'intérieur.",
        "Voici ce qu'en dit Henrik\u00a0: «\u00a0Je dirige Nordvik Labs et nous faisons des capteurs pour entrepôts frigorifiques.\u00a0»",
        "Sa demande, mot pour mot\u00a0: «\u00a0Je lui demanderais vingt minutes au téléphone.\u00a0»",
        "Souhaitez-vous cette mise en relation\u00a0? Si oui, par quel moyen vous joindre de préférence\u00a0? Sinon, un non me va très bien, le silence aussi\u00a0: aucune raison à donner, et cela reste entre nous.",
        "Bien à vous,\nSam",
      ],
    },
    {
      title: "does not name who asks",
      kind: "permission",
      sample: 1,
      subject: "Puis-je vous présenter quelqu'un\u00a0?",
      body: [
        "Bonjour Lavanya,",
        "Une personne (founder) m'a demandé de vous mettre en relation. Son nom, je vous le dirai si vous le souhaitez.",
        "Je connais bien cette personne, et je vous recommande cette rencontre. Ce que j'y vois pour vous\u00a0: elle connaît la chaîne du froid de l'intérieur.",
        "Voici ce qu'en dit cette personne, sans les noms\u00a0: «\u00a0Je dirige notre entreprise et nous faisons des capteurs pour entrepôts frigorifiques.\u00a0»",
        "Sa demande, mot pour mot\u00a0: «\u00a0Je lui demanderais vingt minutes au téléphone.\u00a0»",
        "Souhaitez-vous cette mise en relation\u00a0? Si oui, par quel moyen vous joindre de préférence\u00a0? Sinon, un non me va très bien, le silence aussi\u00a0: aucune raison à donner, et cela reste entre nous.",
        "Bien à vous,\nSam",
      ],
    },
    {
      title: "brings both together",
      kind: "introduction",
      sample: 0,
      subject: "Mise en relation\u00a0: Henrik Aasen (Nordvik Labs) – Lavanya Pillai (Larkfield Capital)",
      body: [
        "Bonjour Lavanya et Henrik,",
        "Puisque c'est oui des deux côtés, j'ai le plaisir de vous mettre en relation.",
        "Lavanya, je vous présente Henrik Aasen (founder, Nordvik Labs). Voici ce qu'en dit Henrik\u00a0: «\u00a0Je dirige Nordvik Labs et nous faisons des capteurs pour entrepôts frigorifiques. Je lui demanderais vingt minutes au téléphone.\u00a0»",
        "Henrik, je vous présente Lavanya Pillai (partner, Larkfield Capital). Sa préférence pour le contact\u00a0: par e-mail, et pas le vendredi.",
        "À Henrik d'écrire en premier, si possible d'ici demain, en me passant alors en copie cachée. La suite vous appartient\u00a0; j'aurai plaisir à savoir un jour ce que cela a donné.",
        "Bien à vous,\nSam",
      ],
    },
    {
      title: "asks for what is missing",
      kind: "missing",
      sample: 0,
      subject: "",
      body: [
        "Bonjour Henrik,",
        "Merci pour votre message concernant Lavanya Pillai. Pourriez-vous me dire quel serait l'intérêt pour Lavanya\u00a0? Une ligne ou deux, que je puisse transmettre, suffisent.",
        "Avant de présenter qui que ce soit, je pose toujours la question en privé\u00a0: je vois donc d'abord avec Lavanya, et je reviens vers vous dans tous les cas.",
        "Bien à vous,\nSam",
      ],
    },
    {
      title: "passes on a question",
      kind: "questions",
      sample: 0,
      subject: "",
      body: [
        "Bonjour Henrik,",
        "Avant d'aller plus loin dans la mise en relation avec Lavanya Pillai, il y a quelque chose que j'aimerais mieux comprendre\u00a0:",
        "Combien d'entrepôts paient\u00a0?",
        "Une ligne ou deux suffisent.",
        "Bien à vous,\nSam",
      ],
    },
    {
      title: "tells of a later date",
      kind: "later",
      sample: 0,
      subject: "",
      body: [
        "Bonjour Henrik,",
        "Je pense que la mise en relation avec Lavanya Pillai viendra mieux un peu plus tard, et je préfère donc attendre jusqu'en janvier. J'y reviendrai de moi-même\u00a0; vous n'avez rien à faire.",
        "Bien à vous,\nSam",
      ],
    },
  ],
  requesterWrote: [
    ["Je suis Henrik Aasen, je dirige Nordvik Labs.", "je dirige notre entreprise."],
    ["Je m'appelle Henrik et je travaille chez Nordvik Labs.", "je travaille dans notre entreprise."],
    ["Chez Nordvik Labs, nous vendons aux épiciers.", "dans notre entreprise, nous vendons aux épiciers."],
    ["Demandez qui est Henrik.", ""],
    ["Nous vendons aux épiciers.", "Nous vendons aux épiciers."],
  ],
  connectorWrote: [
    ["Henrik connaît la chaîne du froid", "cette personne connaît la chaîne du froid"],
    ["L'équipe de Henrik travaille chez Nordvik Labs", "L'équipe de cette personne travaille dans son entreprise"],
  ],
  until: [
    ["2027-01-12", "jusqu'au 12 janvier"],
    ["2027-01-01", "jusqu'en janvier"],
    ["2027-12-24", "jusqu'au 24 décembre 2027"],
    ["2027-12-01", "jusqu'en décembre 2027"],
  ],
});
