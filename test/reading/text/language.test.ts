import { languageOf } from "../../../src/reading/text/language";

describe("languageOf", () => {
  test.each([
    ["en", "could u intro me to the guy who runs the bakery"],
    ["en", "Thanks!"],
    ["en", ""],
    ["es", "¿Me podrías presentar a la dueña del taller? Le llevo muestras."],
    ["es", "hola, conoces a alguien que venda telas"],
    ["fr", "Tu pourrais me présenter à ta voisine ? Je cherche des barils."],
    ["fr", "salut, tu connais qui pour les toits"],
    ["de", "Kannst du mich deiner Chefin vorstellen? Ich suche eine Stelle."],
    ["de", "kennst du wen bei der Stadt"],
    ["pt", "Você me apresenta para a dona da padaria? Quero vender pão."],
    ["pt", "Podes perguntar ao teu tio se me recebe?"],
  ])("%s: %s", (language, text) => expect(languageOf(text)).toBe(language));
});
