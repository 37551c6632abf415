import { firstName, fullName, listed } from "../../src/letters/names";
import { packOf } from "../../src/letters/packs";

const AND = { word: "and" };

describe("the full name", () => {
  test.each([
    ["Kavita Rao", "Kavita Rao"],
    ["kavita rao", "Kavita Rao"],
    ["KAVITA RAO", "Kavita Rao"],
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
    ["Kavita Rao", "Kavita"],
    ["kavita", "Kavita"],
    ["Chen, Sarah", "Sarah"],
    ["Dr. Ramanathan", "Dr. Ramanathan"],
    ["Dr Ramanathan", "Dr Ramanathan"],
    ["Dr. Priya Ramanathan", "Priya"],
    ["Prof. Dr. Anna Weber", "Anna"],
    ["Frau Dr. Petridou", "Frau Dr. Petridou"],
    ["Dr. A. Weber", "Dr. Weber"],
    ["Herr von Braun", "Herr von Braun"],
    ["Mme Dubois", "Mme Dubois"],
    ["M. Dupont", "M. Dupont"],
    ["J. Robert Hallam", "Robert"],
    ["J. Hallam", "J. Hallam"],
    ["T.J. Hallam", "T.J."],
    ['Robert "Bob" Hallam', "Bob"],
    ["Robert (Bob) Hallam", "Bob"],
    ["van Dijk", "van Dijk"],
    ["Ana & Luis Moretti", "Ana and Luis"],
    ["the Moretti brothers", "the Moretti brothers"],
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
