/** "1 day", "3 days": for languages in which only one is one. */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** "0 jour", "1 jour", "3 jours": for those in which none counts as one. */
export const countedFromTwo = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`;
