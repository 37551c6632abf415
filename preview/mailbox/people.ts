import type { Person } from "../../src/domain/person";

/** The connector whose mailbox it is. */
export const nora: Person = { name: "Nora Hallberg", email: "nora@hallberg.example" };

/** Everyone who writes to Nora or whom somebody wants to meet. */
export const daniel: Person = { name: "Daniel Okafor", email: "daniel@tidewater-robotics.example" };
export const ingrid: Person = { name: "Ingrid Aarvik", email: "ingrid.aarvik@nordlysports.example" };
export const tom: Person = { name: "Tom Weatherby", email: "tom.weatherby@brightmail.example" };
export const marcus: Person = { name: "Marcus Bell", email: "marcus@fernhillcapital.example" };
export const priyanka: Person = { name: "Priyanka Nair", email: "priyanka@loomandledger.example" };
export const oliver: Person = { name: "Oliver Grant", email: "oliver.grant@castleyard.example" };
export const mei: Person = { name: "Mei Sato-Lund", email: "mei@harbourlight.example" };
export const samira: Person = { name: "Samira Chalhoub", email: "samira@medlift.example" };
export const lucia: Person = { name: "Lucía Ferrand", email: "lucia@atelierferrand.example" };
export const jonas: Person = { name: "Jonas Petri", email: "jonas@atelierferrand.example" };
export const helena: Person = { name: "Helena Brandt", email: "h.brandt@museumsquartett.example" };
export const rafael: Person = { name: "Rafael Monteiro", email: "rafael@oficina-norte.example" };
export const petra: Person = { name: "Petra Nováková", email: "petra@vltavalabs.example" };
export const yating: Person = { name: "林雅婷", email: "yating.lin@pearlriverbio.example" };
export const gwen: Person = { name: "Gwen Pritchard", email: "gwen@saltmarsh-energy.example" };
export const felix: Person = { name: "Felix Aubert", email: "felix.aubert@quaidusud.example" };
export const ana: Person = { name: "Ana Kovačević", email: "ana@adriawind.example" };
export const beatrice: Person = { name: "Beatrice Oyelaran", email: "beatrice@commonthread.example" };
export const kwame: Person = { name: "Kwame Boateng", email: "kwame@goldcoastfoods.example" };
export const aisling: Person = { name: "Aisling Byrne", email: "aisling@byrneandco.example" };
export const seller: Person = { name: "Chad Winslow", email: "chad@pipelinerocket.example" };
export const newsletter: Person = { name: "The Harbour Letter", email: "hello@harbourletter.example" };
export const shop: Person = { name: "Fjord & Fir", email: "orders@fjordandfir.example" };
export const theo: Person = { name: "Theo Marchetti", email: "theo.marchetti@postbox.example" };
