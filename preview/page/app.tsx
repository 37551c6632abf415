import { api } from "./api";
import { LocaleContext } from "./cards/localeContext";
import { Gmail } from "./gmail";
import { useLoaded } from "./loaded";

/** The preview: a Gmail of one page with the add-on beside it. */
export function App() {
  const { value, error } = useLoaded(api.session, []);
  if (error) return <p class="list-empty">{error}</p>;
  if (!value) return null;
  return (
    <LocaleContext.Provider value={value.locale}>
      <Gmail session={value} />
    </LocaleContext.Provider>
  );
}
