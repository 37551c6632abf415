/** From here on a card states what it found; below it asks "Is this a request for an introduction?". */
export const SURE = 0.9;

/**
 * Below this nothing is shown: a miss costs the person one press, a false alarm costs their trust. Set where cross-validation
 * leaves two false alarms in a thousand ordinary mails, each put as a question.
 */
export const WORTH_ASKING = 0.65;

/** The other kinds only offer a different card, so the likelier side wins. */
export const LIKELIER_THAN_NOT = 0.5;
