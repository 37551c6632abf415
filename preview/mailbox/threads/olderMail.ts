import { gwen, helena, ingrid, marcus, mei, nora, oliver, petra } from "../people";
import type { SampleThread } from "../types";

/** Past mail with the people whom others want to meet: this is where the add-on finds their addresses. */
export const olderMail: readonly SampleThread[] = [
  {
    id: "older-ingrid",
    subject: "Slides from Tromsø",
    archived: true,
    messages: [
      {
        from: ingrid,
        to: [nora],
        when: { daysAgo: 64, at: "09:10" },
        text: "Hi Nora,\n\nhere are the slides you wanted, the table on page nine is the one with the cancelled dives. Greet Bergen from me.\n\nIngrid",
      },
      {
        from: nora,
        to: [ingrid],
        when: { daysAgo: 64, at: "13:32" },
        quotesPrevious: true,
        text: "Perfect, thank you Ingrid. Next time the coffee is on me.\n\nNora",
      },
    ],
  },
  {
    id: "older-marcus",
    subject: "Lunch on the 3rd",
    archived: true,
    messages: [
      {
        from: nora,
        to: [marcus],
        when: { daysAgo: 41, at: "10:02" },
        text: "Marcus, does the 3rd still work? Same place as last time?\n\nNora",
      },
      {
        from: marcus,
        to: [nora],
        when: { daysAgo: 41, at: "10:44" },
        quotesPrevious: true,
        text: "It does. Half past twelve, I have booked the window.\n\nMarcus",
      },
    ],
  },
  {
    id: "older-mei",
    subject: "Photographs of the studio",
    archived: true,
    messages: [
      {
        from: mei,
        to: [nora],
        when: { daysAgo: 88, at: "15:21" },
        text: "Dear Nora,\n\nthe photographs are in. You were right about the blue wall.\n\nMei",
      },
    ],
  },
  {
    id: "older-oliver",
    subject: "The key to the back door",
    archived: true,
    messages: [
      {
        from: oliver,
        to: [nora],
        when: { daysAgo: 120, at: "08:00" },
        text: "Nora, the key is with the baker. Thank you for watering the fig.\n\nOliver",
      },
    ],
  },
  {
    id: "older-helena",
    subject: "Your seat on Friday",
    archived: true,
    messages: [
      {
        from: helena,
        to: [nora],
        when: { daysAgo: 33, at: "19:45" },
        text: "Dear Nora,\n\nI have put your name on the door for Friday. The trains begin to move at eight, please do not be late!\n\nHelena",
      },
    ],
  },
  {
    id: "older-petra",
    subject: "Conference hotel",
    archived: true,
    messages: [
      {
        from: petra,
        to: [nora],
        when: { daysAgo: 71, at: "11:11" },
        text: "Hi Nora, I booked the small hotel by the river, there is still one room left. Shall I hold it?\n\nPetra",
      },
    ],
  },
  {
    id: "older-gwen",
    subject: "Estuary walk",
    archived: true,
    messages: [
      {
        from: nora,
        to: [gwen],
        when: { daysAgo: 52, at: "16:30" },
        text: "Gwen, thank you for the walk. My boots are still drying.\n\nNora",
      },
      {
        from: gwen,
        to: [nora],
        when: { daysAgo: 51, at: "08:12" },
        quotesPrevious: true,
        text: "Any time. Bring taller boots.\n\nGwen",
      },
    ],
  },
];
