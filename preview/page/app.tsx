import { api } from "./api";
import { Gmail } from "./gmail";
import { useLoaded } from "./loaded";

/** The preview: a Gmail of one page with the add-on beside it. */
export function App() {
  const { value, error } = useLoaded(api.session, []);
  if (error) return <p class="list-empty">{error}</p>;
  return value ? <Gmail session={value} /> : null;
}
