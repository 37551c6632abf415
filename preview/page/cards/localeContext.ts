import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** The language that Gmail is set to: a browser would show a date in its own. */
export const LocaleContext = createContext("en");

export const useLocale = () => useContext(LocaleContext);
