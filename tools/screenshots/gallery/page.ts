import type { Language } from "../../../src/domain/language";
import { LANGUAGE_NAMES } from "../../../src/ui/languageNames";
import type { GalleryCard } from "./cards";
import type { Size } from "./hand";

export const GALLERY = "docs/gallery";
export const GALLERY_LANGUAGES = ["en", "de", "es"] as const satisfies readonly Language[];
export const GALLERY_SIZES = ["sidebar", "phone"] as const satisfies readonly Size[];

export const pictureName = (card: string, language: Language, size: Size): string => `${card}-${language}-${size}.png`;

/** The table of all pictures: a card a line, a language and size a column. */
export function galleryPage(cards: readonly GalleryCard[]): string {
  const columns = GALLERY_LANGUAGES.flatMap((language) => GALLERY_SIZES.map((size) => ({ language, size })));
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const picture = (card: GalleryCard, language: Language, size: Size): string =>
    `<img src="${pictureName(card.name, language, size)}" alt="${card.about}, ${LANGUAGE_NAMES[language]}, ${size}" width="150">`;
  return [
    "# Every card",
    "",
    "Taken by `npm run screenshots` from the built add-on in the preview, at a fixed time: a picture changes when its card does.",
    "The sidebar is 300 pixels wide, as in Gmail; a phone 390. Each picture shows the whole card, which people scroll.",
    "",
    line(["Card", ...columns.map(({ language, size }) => `${LANGUAGE_NAMES[language]}, ${size}`)]),
    line(["---", ...columns.map(() => "---")]),
    ...cards.map((card) => line([card.about, ...columns.map(({ language, size }) => picture(card, language, size))])),
    "",
  ].join("\n");
}
