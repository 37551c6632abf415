import type { Correspondent } from "../../server/wire";
import { Symbol } from "../symbol";

const COLORS = ["#7b5ea7", "#00796b", "#c2185b", "#e65100", "#3367d6", "#558b2f", "#6d4c41", "#0277bd"];

function colorOf(email: string): string {
  const sum = [...email].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return COLORS[sum % COLORS.length] as string;
}

/** A disc with the first letter, as Gmail draws it for people without a photograph. */
export function Avatar({ person }: { readonly person: Correspondent | null }) {
  const letter = person && [...(person.name || person.email)][0]?.toUpperCase();
  if (!letter) return <span class="avatar plain">{<Symbol name="person" fill />}</span>;
  return (
    <span class="avatar" style={{ background: colorOf(person.email) }} aria-hidden="true">
      {letter}
    </span>
  );
}
