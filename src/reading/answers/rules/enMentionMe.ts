import { type AnswerRule, patterns } from "./answerRule";
import { EN } from "./enWords";

const { anywhere } = patterns(EN);

export const ENGLISH_MENTION_ME: readonly AnswerRule[] = [
  {
    id: "use-my-name",
    answer: "mention-me",
    pattern: anywhere(`
      (?:mention|quote|cite|name|name-check|invoke) me(?! (?:in|on) cc)|name-? ?drop(?:ping|s)?
      |name-? ?dropped
      |(?:say|tell (?:them|him|her|@)|saying|write|written)(?: that)?(?: (?:i|i have|i've
      |it was me who)) (?:sent|told|recommend(?:ed)?|vouch(?:ed)?|think well|support|encouraged|put|said
      |confirmed|pointed)|(?:i|me|@|'?auntie @|big @) (?:sent|told|referred) (?:you|him|her|them|me)
      |(?:say|saying) (?:that )?(?:(?:he|she|they|you)(?:'s|'re| is| are)? (?:a friend of|know|knows|knew|come
      |comes)|it (?:comes|is|'s) from me|you know me|u know me|i said so|i sent)|refer(?:ring|red)? to me
      |(?:as|be) (?:a |my |her |his |their )?(?:reference|referee)|on my recommendation
      |my (?:reference|referral)|attribute it to me|say (?:hi|hello) from me|put me (?:down )?(?:there)
      |(?:to be|being|been) (?:named|quoted|mentioned|name-checked)
      |(?:friend|greeting|greetings|regards) (?:of|from) (?:mine|me)
      |(?:i|we) (?:served|trained|worked|talked|spoke|go back)(?: together)?(?= (?:and|to)|[.,;]|$)
      |(?:use of|lend) (?:my )?name|(?:suggestion|tip|idea) (?:came|comes|is|was) (?:from me|mine)|says hi
      |said hi|it(?:'s| is| was) me (?:who|that)|let it be known (?:that )?i|as my (?:tip|trick|idea|advice)
      |suggested (?:i|you|he|she|they|we) (?:contact|write|get in touch|talk|call|ask|come)|for his name to be used
      |(?:may|can|could) (?:however |certainly |always )?(?:say|state|write|tell|mention|refer|quote
      |cite)(?: [a-z]+){0,4} (?:that|')|as a supporter|my name
      |that i (?:sent|recommended|referred|suggested) (?:him|her|them|it|the)
    `),
    not: anywhere(`
      (?:keep|leave|kept|left) my name out|how did (?:he|she|they) get my name|name and number|who sent
      |say i'm
    `),
    certainty: 0.9,
  },
];
