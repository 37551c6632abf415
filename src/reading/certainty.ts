/** From here on a card states what it found; below it asks "Is this a request for an introduction?". */
export const SURE = 0.9;

/** Below this nothing is shown: a miss costs the person one press, a false alarm costs their trust. */
export const WORTH_ASKING = 0.5;
