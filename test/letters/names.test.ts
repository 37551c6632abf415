import { firstName, fullName, listed } from "../../src/letters/names";
import { packOf } from "../../src/letters/packs";

const AND = { word: "and" };

describe("the full name", () => {
  test.each([
    ["Lavanya Pillai", "Lavanya Pillai"],
    ["lavanya pillai", "Lavanya Pillai"],
    ["LAVANYA PILLAI", "Lavanya Pillai"],
    ["jean-pierre o'neil", "Jean-Pierre O'Neil"],
    ["ronan mccarthy", "Ronan McCarthy"],
    ["anna van der berg", "Anna van der Berg"],
    ["AJ SMITHSON", "AJ Smithson"],
    ["LI WEIMING", "Li Weiming"],
    ["Sarah DUPONT", "Sarah Dupont"],
    ["JEAN-PIERRE Roux", "Jean-Pierre Roux"],
    ["JP", "JP"],
    ["Sarah Chen..", "Sarah Chen"],
    ["Sarah .. , Chen", "Chen Sarah"],
    ["Sarah 2 Chen", "Sarah Chen"],
    ["!Sarah Chen +47 22 12 34 56", ""],
    ["Sammy Davis Jr.", "Sammy Davis Jr."],
    ["Chen, Sarah", "Sarah Chen"],
    ["van der Berg, Anna", "Anna van der Berg"],
    ["Sarah Chen, PhD", "Sarah Chen"],
    ["Sarah Chen, CFO", "Sarah Chen"],
    ["Sarah Chen (Stripe)", "Sarah Chen"],
    ["Sarah Chen | Northwind", "Sarah Chen"],
    ["Sarah from Northwind", "Sarah"],
    ["Sarah Chen via LinkedIn", "Sarah Chen"],
    ['"Sarah Chen"', "Sarah Chen"],
    ["Sarah Chen 🚀", "Sarah Chen"],
    ["王小明", "王小明"],
    ["sarah.chen@northwind.example", ""],
    ["+1 555 010 4477", ""],
    ["", ""],
    ["Sarah\r\nBcc: everyone@list.example", ""],
    ["Sarah\u202e nehC", "Sarah nehC"],
    ["Sarah\nChen", "Sarah Chen"],
    ["{contact.first} Chen", "(contact.first) Chen"],
  ])("%j is %j", (raw, name) => {
    expect(fullName(raw)).toBe(name);
  });

  test("of endless length is cut", () => {
    expect(fullName("Anna ".repeat(100_000)).length).toBeLessThanOrEqual(80);
  });
});

describe("what one calls somebody", () => {
  test.each([
    ["Lavanya Pillai", "Lavanya"],
    ["lavanya", "Lavanya"],
    ["Chen, Sarah", "Sarah"],
    ["Dr. Sivakumar", "Dr. Sivakumar"],
    ["Dr Sivakumar", "Dr Sivakumar"],
    ["Dr. Ramona Sivakumar", "Ramona"],
    ["Prof. Dr. Anna Neubauer", "Anna"],
    ["Frau Dr. Kallmeyer", "Frau Dr. Kallmeyer"],
    ["Dr. A. Neubauer", "Dr. Neubauer"],
    ["Herr von Braun", "Herr von Braun"],
    ["Mme Dubois", "Mme Dubois"],
    ["M. Dupont", "M. Dupont"],
    ["J. Robert Thorley", "Robert"],
    ["J. Thorley", "J. Thorley"],
    ["T.J. Thorley", "T.J."],
    ['Robert "Bob" Thorley', "Bob"],
    ["Robert (Bob) Thorley", "Bob"],
    ["van Dijk", "van Dijk"],
    ["Ana & Luis Bellandi", "Ana and Luis"],
    ["the Bellandi brothers", "the Bellandi brothers"],
    ["Jean-Pierre Roux", "Jean-Pierre"],
    ["Иван Петров", "Иван"],
    ["王小明", "王小明"],
    ["김 민수", "김 민수"],
    ["محمد علي", "محمد علي"],
    ["someone@northwind.example", ""],
  ])("%j is called %j", (raw, first) => {
    expect(firstName(raw, AND)).toBe(first);
  });
});

test.each([
  [[], ""],
  [["Ana"], "Ana"],
  [["Ana", "Bo"], "Ana and Bo"],
  [["Ana", "", "Bo", "Cy"], "Ana, Bo and Cy"],
])("%j are listed as %j", (items, text) => {
  expect(listed(items, AND)).toBe(text);
});

test.each([
  ["Inés", "Ana e Inés"],
  ["Hilda", "Ana e Hilda"],
  ["Ulla", "Ana y Ulla"],
])("the Spanish and, before %s", (last, text) => {
  expect(listed(["Ana", last], packOf("es").and)).toBe(text);
});
