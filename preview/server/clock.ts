const HOUR = 3_600_000;

/** The time in the mailbox and in the add-on: the machine's, plus what was skipped. */
export interface Clock {
  now(): number;
  moveOn(hours: number): void;
}

export function createClock(machine: () => number = Date.now): Clock {
  let skipped = 0;
  return {
    now: () => machine() + skipped,
    moveOn: (hours) => {
      skipped += hours * HOUR;
    },
  };
}
