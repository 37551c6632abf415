import { newsletter, nora } from "../people";
import type { SampleThread } from "../types";

export const newsletterIssue: SampleThread = {
  id: "newsletter",
  subject: "The Harbour Letter 41: introducing our winter programme",
  messages: [
    {
      from: newsletter,
      to: [nora],
      when: { daysAgo: 1, at: "06:00" },
      headers: {
        "List-Id": "The Harbour Letter <letter.harbourletter.example>",
        "List-Unsubscribe": "<https://harbourletter.example/leave>",
        Precedence: "bulk",
      },
      html: `<table width="560" align="center" cellpadding="16" style="font-family: Verdana, sans-serif; border: 1px solid #dde">
<tr><td style="background: #0d3b4f; color: #fff; font-size: 22px">The Harbour Letter</td></tr>
<tr><td><h2 style="font-size: 17px">Introducing our winter programme</h2>
<p>Twelve evenings, one stove, soup at seven. This year we want to connect boat builders with people who have never held a plane.</p>
<p>Do you know someone who should speak? Write to the programme desk.</p>
<p><a href="https://harbourletter.example/winter">See all dates</a></p>
<img src="https://harbourletter.example/stove.jpg" width="520" height="180" alt="The stove in the boat shed"></td></tr>
<tr><td style="font-size: 11px; color: #888">You get this letter because you signed up at the quay. <a href="https://harbourletter.example/leave">Leave the list</a></td></tr>
</table>`,
    },
  ],
};
