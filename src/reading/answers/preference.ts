import { sentencesOf } from "../text/sentences";

/** Ways and times of reaching somebody, in the five languages together: few words, and none that misleads across them. */
const CHANNELS =
  "e-?mails?|phone|call me|ring me|text me|texts?|sms|whats ?app|signal|telegram|linkedin|teams|zoom|skype|video|voicemail|calendar|calendly|assistant|assistente|assistentin|llam\\w+|llámame|teléfono|correo|mensaje|téléphone|appel\\w+|courriel|visio|anruf\\w*|telefon\\w*|schreib\\w*|telefone|ligar|ligue\\w*|mensagem";
const TIMES =
  "mornings?|afternoons?|evenings?|weekdays?|weekends?|after \\d+|before \\d+|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|mañanas?|tardes|matins?|après-midi|vormittags?|nachmittags?|abends|manhãs?|tardes";
const LIKES =
  "prefer\\w*|best|easiest|rather|better|ideally|please|prefier\\w+|mejor|préfér\\w+|mieux|lieber|am besten|prefir\\w+|melhor";

const NAMED = new RegExp(`(?:^|[^\\p{L}])(?:${CHANNELS}|${TIMES})(?![\\p{L}])`, "iu");
const WISHED = new RegExp(`(?:^|[^\\p{L}])(?:${LIKES})(?![\\p{L}])`, "iu");

const LONGEST = 140;

/** The sentence in which somebody says how they like to be reached, as a suggestion to be corrected; empty when none does. */
export function preferenceIn(ownText: string): string {
  const sentences = sentencesOf(ownText).filter(({ text }) => text.length <= LONGEST && !text.includes("?") && NAMED.test(text));
  const found = sentences.find(({ text }) => WISHED.test(text)) ?? sentences[0];
  return found?.text.replace(/\s+/g, " ").trim() ?? "";
}
