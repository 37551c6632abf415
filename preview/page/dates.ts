const DAY = 86_400_000;

function sameDay(a: Date, b: Date): boolean {
  return a.toDateString() === b.toDateString();
}

/** As in a list of mail: the time for today, the day for this year, else the date. */
export function shortDate(at: number, now: number): string {
  const date = new Date(at);
  const today = new Date(now);
  if (sameDay(date, today)) return date.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  if (date.getFullYear() === today.getFullYear()) return date.toLocaleDateString([], { day: "numeric", month: "short" });
  return date.toLocaleDateString();
}

/** As above a message: day, time, and how long ago while that is easy to picture. */
export function longDate(at: number, now: number): string {
  const shown = new Date(at).toLocaleString([], {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  });
  const days = Math.floor((now - at) / DAY);
  if (days < 1) return shown;
  return days < 14 ? `${shown} (${days} ${days === 1 ? "day" : "days"} ago)` : shown;
}
