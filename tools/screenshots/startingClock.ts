/** A Wednesday morning: pictures change with the add-on, not with the day on which they are taken. */
const START = Date.UTC(2027, 2, 10, 9, 40);

/** A clock that starts at the same moment for every picture, and goes on from there. */
export function startingClock(): { readonly now: number; readonly machine: () => number } {
  const began = Date.now();
  return { now: START, machine: () => START + (Date.now() - began) };
}
