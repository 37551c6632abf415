import type { Person } from "../../src/domain/person";

/** Who asked Nora during the month before the preview is opened. */
export const elena: Person = { name: "Elena Fischer", email: "elena@fischer-bau.example" };
export const hugo: Person = { name: "Hugo Lindgren", email: "hugo@norrsken-audio.example" };
export const amina: Person = { name: "Amina Yusuf", email: "amina@greenmeter.example" };
export const sofia: Person = { name: "Sofia Carrano", email: "sofia@cartavela.example" };
export const ben: Person = { name: "Ben Carver", email: "ben.carver@postbox.example" };
export const dilan: Person = { name: "Dilan Aksoy", email: "dilan@kettlehouse.example" };
export const leo: Person = { name: "Leo Sandvik", email: "leo@sandviklegal.example" };
export const clara: Person = { name: "Clara Weiss", email: "clara@weissfilm.example" };
